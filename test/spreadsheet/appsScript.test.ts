import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { appsScriptBundle } from '../../build/spreadsheetBundles.ts'
import * as functions from '../../src/spreadsheet/index.ts'
import { root } from '../architecture/imports.ts'
import { anyPartialApplicant } from '../laws/arbitraries.ts'
import { editions } from '../laws/editions.ts'
import { layOut } from './layOut.ts'

let code = ''
let script: Context

/** What came after ES2019 and the bundle might call. */
const LATER = `
delete Object.hasOwn; delete Array.prototype.at; delete String.prototype.replaceAll; delete String.prototype.matchAll
delete Array.prototype.findLast; delete Array.prototype.findLastIndex; delete Array.prototype.toSorted
delete Array.prototype.toReversed; delete Array.prototype.with; delete globalThis.structuredClone; delete globalThis.BigInt
delete globalThis.WeakRef; delete globalThis.console; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer`

/** The bundle is made anew, and minified. */
const BUILD_MS = 120_000

beforeAll(async () => {
  code = await appsScriptBundle()
  script = createContext({})
  runInContext(LATER, script)
  runInContext(code, script)
}, BUILD_MS)

/** Calls a function inside the script's own realm, as the host does: with arrays and dates of that realm. */
function called(name: string, ...args: readonly unknown[]): unknown {
  const written = args.map((arg) => source(arg)).join(', ')
  return JSON.parse(runInContext(`JSON.stringify(${name}(${written}))`, script) as string)
}

function source(value: unknown): string {
  if (value instanceof Date) {
    const parts = [
      value.getFullYear(),
      value.getMonth(),
      value.getDate(),
      value.getHours(),
      value.getMinutes(),
    ]
    return `new Date(${parts.join(', ')})`
  }
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`
  return value === undefined ? 'undefined' : JSON.stringify(value)
}

describe('the script of Google Sheets', () => {
  test('is written in ES2019', () => {
    const file = ts.createSourceFile('kijun.js', code, ts.ScriptTarget.ESNext, false)
    const later = new Set([
      ts.SyntaxKind.QuestionDotToken,
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.QuestionQuestionEqualsToken,
      ts.SyntaxKind.BarBarEqualsToken,
      ts.SyntaxKind.AmpersandAmpersandEqualsToken,
      ts.SyntaxKind.BigIntLiteral,
      ts.SyntaxKind.PrivateIdentifier,
      ts.SyntaxKind.ClassStaticBlockDeclaration,
      ts.SyntaxKind.PropertyDeclaration,
      ts.SyntaxKind.ImportKeyword,
      ts.SyntaxKind.ExportKeyword,
    ])
    const found: string[] = []
    const look = (node: ts.Node): void => {
      if (later.has(node.kind)) found.push(ts.SyntaxKind[node.kind])
      ts.forEachChild(node, look)
    }
    look(file)
    expect(found).toEqual([])
  })

  test('declares every function at its top level, with its help for the cell', () => {
    const names = Object.keys(functions).filter((name) => name.startsWith('KIJUN_'))
    expect(names).toHaveLength(14)
    for (const name of names) {
      expect(runInContext(`typeof ${name}`, script)).toBe('function')
      const [, help] = new RegExp(`/\\*\\*\\n((?: \\*.*\\n)+) \\*/\\nfunction ${name}\\(`).exec(code)!
      expect(help).toMatch(/ \* [^@\n]+。\n/)
      expect(help).toContain('@customfunction')
      expect(help).toContain('@return ')
    }
  })

  test('has no other name at the top level than its functions and theirs', () => {
    const own = runInContext('Object.keys(globalThis)', script) as string[]
    expect([...own].filter((name) => !name.startsWith('KIJUN_'))).toEqual(['kijunFunctions_'])
  })

  const scores = ['環境', '社会', 'ガバナンス', '地域貢献'].flatMap((domain) => [
    `${domain} 得点`,
    `${domain} 満点`,
  ])
  const silver = [41.5, 52, 40, 50, 40, 50, 40, 50]
  const april = new Date(2024, 3, 1)
  const events = [
    ['Y-1', '決定', april, '新規', 'superior'],
    ['', '', '', '', ''],
  ]
  const ledger = ['番号', '出来事', '年月日', '決定の種類', '認証区分']

  test.each<readonly [string, readonly unknown[], unknown]>([
    [
      'KIJUN_TIER',
      ['toyota-sdgs', [scores], [silver, silver.map(() => ''), [...silver.slice(1), '']]],
      [['silver'], [''], [expect.stringMatching(/^#基準: /)]],
    ],
    [
      'KIJUN_OUTCOME',
      ['toyota-sdgs', [scores], [[...silver.slice(0, 7), '']], 'stages=criteria'],
      [['undetermined']],
    ],
    ['KIJUN_RANGE', ['yokohama-y-sdgs', 'points', 59.5], [['none', 'superior']]],
    ['KIJUN_RATE', ['toyota-sdgs', [scores], [silver], 'lowestRate'], [['79.80%']]],
    [
      'KIJUN_MISSING',
      ['toyota-sdgs', [scores], [[...silver.slice(0, 7), '']], [['stages', 'criteria']]],
      [['地域貢献 満点']],
    ],
    [
      'KIJUN_REASON',
      ['yokohama-y-sdgs', [['申請日', 'points']], [[april, 53]], 'ja', 'stages=criteria'],
      [[expect.stringMatching(/第9条/)]],
    ],
    [
      'KIJUN_GAP',
      ['yokohama-y-sdgs', [['points']], [[53]], 'superior', 'stages=criteria'],
      [[expect.stringMatching(/あと7点/)]],
    ],
    [
      'KIJUN_VALID_UNTIL',
      ['yokohama-y-sdgs', [[april], [''], ['令和6年10月1日']]],
      [['2028-03-31'], [''], ['2029-03-31']],
    ],
    [
      'KIJUN_STATUS',
      ['yokohama-y-sdgs', [ledger], events, new Date(2028, 2, 31), [['Y-1'], ['']]],
      [['inForce'], ['']],
    ],
    [
      'KIJUN_NEXT_DEADLINE',
      ['yokohama-y-sdgs', [ledger], events, new Date(2028, 2, 31)],
      [['2028-03-31', 'expiry']],
    ],
    ['KIJUN_PERIOD_END', [new Date(2022, 1, 28), '2年', '初日不算入'], '2024-02-29'],
    ['KIJUN_FIRST_ON_OR_AFTER', [[[april]], 3, 31], [['2025-03-31']]],
    ['KIJUN_WAREKI', [april, '全角'], '令和６年４月１日'],
    ['KIJUN_HEADERS', ['toyota-sdgs', '', 'scores'], [scores]],
  ])('%s() answers in an empty context as Sheets calls it', (name, args, expected) => {
    expect(called(name, ...args)).toEqual(expected)
  })

  test('a date that is not midnight in the zone of the script is told', () => {
    expect(called('KIJUN_WAREKI', new Date(2024, 2, 31, 11))).toMatch(/^#基準: .*タイムゾーン/)
  })

  const anyDay = fc.constantFrom('2024-02-29', '2026-04-01', '2026-09-15')

  test.each(editions.map((edition) => [edition.name, edition] as const))(
    '%s: its lean definition says in every cell what the whole one says, in both languages',
    (name, edition) => {
      const { scheme } = edition
      const measures = [Object.keys(scheme.measures ?? {})]
      const tier = scheme.tiers[0]!.id
      fc.assert(
        fc.property(anyPartialApplicant(edition), fc.constantFrom('ja', 'en'), anyDay, (data, locale, on) => {
          const { headers, rows } = layOut(scheme, [data])
          const calls: readonly (readonly [string, ...unknown[]])[] = [
            ['KIJUN_OUTCOME', name, headers, rows, `locale=${locale}`],
            ['KIJUN_RANGE', name, headers, rows, `locale=${locale}`],
            ['KIJUN_MISSING', name, headers, rows, `locale=${locale}`],
            ['KIJUN_REASON', name, headers, rows, locale],
            ['KIJUN_REASON', name, headers, rows, locale, 'stages=criteria'],
            ['KIJUN_GAP', name, headers, rows, tier, `stages=criteria; locale=${locale}`],
            ['KIJUN_GAP', name, headers, rows, tier, `on=${on}; locale=${locale}`],
            ...(measures[0]!.length > 0 ? [['KIJUN_RATE', name, headers, rows, measures] as const] : []),
          ]
          for (const [of, ...args] of calls) {
            const whole = (functions as unknown as { [name: string]: (...args: unknown[]) => unknown })[of]!
            expect(called(of, ...args)).toEqual(whole(...args))
          }
        }),
        { numRuns: 15 },
      )
      for (const locale of ['ja', 'en', 'id'] as const) {
        expect(called('KIJUN_HEADERS', name, locale, '', 1)).toEqual(
          functions.KIJUN_HEADERS(name, locale, '', 1),
        )
      }
    },
  )

  test('certifications and periods are as outside', () => {
    const parts = ['id', 'kind', 'on', 'for', 'tier', 'affecting', 'final', 'ground', 'until', 'by', 'note']
    const lines = readFileSync(join(root, 'examples/histories.ndjson'), 'utf8').trim().split('\n')
    const histories = lines.map(
      (line) => JSON.parse(line) as { id: string; series: string; events: object[] },
    )
    for (const series of new Set(histories.map((history) => history.series))) {
      const of = histories.filter((history) => history.series === series)
      const ledger = of.flatMap(({ id, events }) =>
        events.map((event) => {
          const cells: { readonly [part: string]: unknown } = { ...event, id }
          return parts.map((part) => (cells[part] === null ? 'なし' : (cells[part] ?? '')))
        }),
      )
      const ids = of.map(({ id }) => [id])
      for (const on of ['2025-06-15', '2028-03-31', '2031-03-31']) {
        const args = [series, [parts], ledger, on, ids] as const
        expect(called('KIJUN_STATUS', ...args)).toEqual(functions.KIJUN_STATUS(...args))
        expect(called('KIJUN_NEXT_DEADLINE', ...args)).toEqual(functions.KIJUN_NEXT_DEADLINE(...args))
      }
      for (const purpose of ['initial', 'renewal']) {
        const args = [series, [['2023-10-01'], ['2024-02-29'], ['2026-10-01']], purpose] as const
        expect(called('KIJUN_VALID_UNTIL', ...args)).toEqual(functions.KIJUN_VALID_UNTIL(...args))
      }
    }
  })

  test('a record that a gap asks for has its article', () => {
    const args = ['okinawa-sdgs@2023-07-31', [['initiatives.count']], [[0]], 'platinum', 'stages=criteria']
    const [[gap]] = called('KIJUN_GAP', ...args) as [[string]]
    expect(gap).toContain('（4(2) 得点構成表）')
    expect([[gap]]).toEqual(functions.KIJUN_GAP(args[0], args[1], args[2], args[3], args[4]))
  })

  test('numbers of 60 digits are as exact as outside', () => {
    const just = `31.2${'0'.repeat(55)}1`
    const below = `31.1${'9'.repeat(56)}`
    const rows = [just, below, '31.2'].map((points) => [points, '52', '60', '100', '60', '100', '60', '100'])
    expect(called('KIJUN_TIER', 'toyota-sdgs', [scores], rows)).toEqual([['silver'], ['bronze'], ['silver']])
    expect(called('KIJUN_RATE', 'toyota-sdgs', [scores], rows, 'lowestRate')).toEqual(
      functions.KIJUN_RATE('toyota-sdgs', [scores], rows, 'lowestRate'),
    )
  })

  test('is at most 100 KiB gzipped, with all six schemes in both languages', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(100 * 1024)
  })
})
