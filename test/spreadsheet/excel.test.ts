import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { excelBundle } from '../../build/spreadsheetBundles.ts'
import { root } from '../architecture/imports.ts'

type Parameter = {
  readonly name: string
  readonly description: string
  readonly type: string
  readonly dimensionality?: string
  readonly optional?: boolean
}
type Metadata = {
  readonly functions: readonly {
    readonly id: string
    readonly name: string
    readonly description: string
    readonly parameters: readonly Parameter[]
    readonly result: { readonly dimensionality?: string }
  }[]
}
type Called = (...args: readonly unknown[]) => readonly (readonly unknown[])[]

/** The error of Excel's runtime of custom functions: a code, and a message that the cell shows beside it. */
class RuntimeError {
  readonly code: string
  readonly message: string | undefined
  constructor(code: string, message?: string) {
    this.code = code
    this.message = message
  }
}

const registered = new Map<string, Called>()
let metadata: Metadata
let script = ''

/** The registration API that Excel's runtime gives to a script. */
const CustomFunctions = {
  associate: (id: string, of: Called) => registered.set(id, of),
  Error: RuntimeError,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
}

/** The bundle is made anew, and minified. */
const BUILD_MS = 120_000

beforeAll(async () => {
  const bundle = await excelBundle()
  metadata = JSON.parse(bundle.metadata) as Metadata
  script = bundle.script
  runInContext(script, createContext({ CustomFunctions }))
}, BUILD_MS)

const call = (id: string, ...args: readonly unknown[]) => registered.get(id)!(...args).map((row) => [...row])
const scores = ['環境', '社会', 'ガバナンス', '地域貢献'].flatMap((domain) => [
  `${domain} 得点`,
  `${domain} 満点`,
])
const silver = [41.5, 52, 40, 50, 40, 50, 40, 50]
const asText = (row: readonly unknown[]) => row.map((cell) => (cell === null ? '' : String(cell)))

test('the script is at most 100 KiB gzipped, with all six schemes in both languages', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(100 * 1024)
})

describe('the metadata of the custom functions of Excel', () => {
  test('names each function that the script associates, and no other', () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...registered.keys()].sort())
    expect(metadata.functions.every(({ id, name }) => id === `KIJUN_${name}`)).toBe(true)
    expect(metadata.functions).toHaveLength(14)
  })

  test('describes each function and parameter in Japanese, and takes ranges of anything', () => {
    const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/
    for (const { id, description, parameters, result } of metadata.functions) {
      expect(description).toMatch(japanese)
      expect(result.dimensionality).toBe('matrix')
      expect(registered.get(id)!.length).toBe(parameters.length)
      for (const { description: of, type, dimensionality } of parameters) {
        expect(of).toMatch(japanese)
        // A range of numbers would come with its text and blanks made into something else.
        if (dimensionality === 'matrix') expect(type).toBe('any')
      }
    }
  })

  test('has what Excel shows within the lengths that it shows', () => {
    for (const { name, description, parameters } of metadata.functions) {
      expect(name.length).toBeLessThanOrEqual(64)
      expect(description.length).toBeLessThanOrEqual(128)
      for (const { description: of } of parameters) expect(of.length).toBeLessThanOrEqual(128)
    }
  })
})

describe('the functions as Excel calls them', () => {
  test('a range gives a range, one row for each applicant', () => {
    expect(
      call('KIJUN_TIER', 'toyota-sdgs', [scores], [silver, [49, 50, 48, 50, 48, 50, 40, 50]], null),
    ).toEqual([['silver'], ['gold']])
    expect(call('KIJUN_RATE', 'toyota-sdgs', [scores], [silver], [['全体の得点率']])).toEqual([['79.95%']])
    expect(call('KIJUN_RANGE', 'yokohama-y-sdgs', [['points']], [[59.5]])).toEqual([['none', 'superior']])
    expect(
      call('KIJUN_REASON', 'yokohama-y-sdgs', [['points']], [[53]], 'en', [['stages=criteria']]),
    ).toEqual([[expect.stringMatching(/^Tier: standard/)]])
    expect(
      call('KIJUN_GAP', 'yokohama-y-sdgs', [['points']], [[53]], 'superior', [['stages', 'criteria']]),
    ).toEqual([[expect.stringMatching(/あと7点/)]])
    expect(call('KIJUN_HEADERS', 'toyota-sdgs', null, [['scores']], null, null)).toEqual([scores])
  })

  test('an error is the error of custom functions, in its own row', () => {
    const [bad, good] = call('KIJUN_TIER', 'toyota-sdgs', [scores], [[53, 52, ...silver.slice(2)], silver])
    expect(bad![0]).toBeInstanceOf(RuntimeError)
    expect(bad![0]).toEqual({ code: '#VALUE!', message: '環境 得点 53 は満点 52 を超えています' })
    expect(good).toEqual(['silver'])
    expect(call('KIJUN_WAREKI', [['2026/13/1']], null, null)[0]![0]).toBeInstanceOf(RuntimeError)
  })

  // Excel on the desktop hands over a blank cell of a range of any values as the number 0, Excel on the web as null
  // (OfficeDev/office-js issues 1951, 4702 and 5262).
  test('a zero that may be a blank is never taken for a score', () => {
    const zero = [...silver.slice(0, 6), 0, 50]
    const [[answer]] = call('KIJUN_TIER', 'toyota-sdgs', [scores], [zero]) as [[RuntimeError]]
    expect(answer).toBeInstanceOf(RuntimeError)
    expect(answer.message).toMatch(/^地域貢献 得点: 0 か空欄か/)
    expect(
      call(
        'KIJUN_OUTCOME',
        'toyota-sdgs',
        [scores],
        [zero.map((cell) => (cell === 0 ? null : cell))],
        [['stages=criteria']],
      ),
    ).toEqual([['undetermined']])
    expect(call('KIJUN_TIER', 'toyota-sdgs', [scores], [silver.map(() => 0), silver])).toEqual([
      [''],
      ['silver'],
    ])
  })

  test('a range that is made text tells 0 from a blank, and keeps its dates', () => {
    const rows = [asText([...silver.slice(0, 6), 0, 50]), asText([...silver.slice(0, 6), null, 50])]
    expect(call('KIJUN_TIER', 'toyota-sdgs', [scores], rows)).toEqual([['none'], ['undetermined']])
    const due = ['receptionOpensOn', 'receptionClosesOn', 'appliedOn', 'registered', 'points']
    const [[missing]] = call(
      'KIJUN_MISSING',
      'yokohama-y-sdgs',
      [due],
      [['46113', '46203', '46174', 'TRUE', '61']],
    ) as [[string]]
    expect(missing).not.toMatch(/On|registered|points/)
  })

  test('a cell that carries more than its value is read by its value', () => {
    const rich = [{ type: 'FormattedNumber', basicValue: 61, numberFormat: '0点' }]
    expect(call('KIJUN_TIER', 'yokohama-y-sdgs', [['points']], [rich])).toEqual([['superior']])
    expect(
      call('KIJUN_TIER', 'yokohama-y-sdgs', [['points']], [[{ type: 'Empty', basicValue: '' }]]),
    ).toEqual([['']])
  })

  test('headings, dates and ids that are zero are blank', () => {
    expect(call('KIJUN_TIER', 'yokohama-y-sdgs', [['points', 0]], [[61, null]])).toEqual([['superior']])
    expect(call('KIJUN_VALID_UNTIL', 'yokohama-y-sdgs', [[45_383], [0]], null, null)).toEqual([
      ['2028-03-31'],
      [''],
    ])
    expect(call('KIJUN_WAREKI', 45_383)).toEqual([['令和6年4月1日']])
    expect(call('KIJUN_WAREKI', [[43_921]], null, [['dates', 1904]])).toEqual([['令和6年4月1日']])
    expect(call('KIJUN_PERIOD_END', [[44_620]], '2年', '初日不算入')).toEqual([['2024-02-29']])
    expect(call('KIJUN_FIRST_ON_OR_AFTER', [[45_383]], 3, 31)).toEqual([['2025-03-31']])
    const headers = [['id', 'kind', 'on', 'for', 'tier', 0]]
    const events = [
      ['A', 'decided', 45_383, 'initial', 'superior', 0],
      [0, 0, 0, 0, 0, 0],
    ]
    expect(call('KIJUN_STATUS', 'yokohama-y-sdgs', headers, events, 46_843, [['A'], [0]], null)).toEqual([
      ['inForce'],
      [''],
    ])
    expect(call('KIJUN_NEXT_DEADLINE', 'yokohama-y-sdgs', headers, events, 46_843, null, null, null)).toEqual(
      [['2028-03-31', 'expiry']],
    )
  })

  test('a parameter that is zero has to be said as text', () => {
    const near = (options: unknown) => call('KIJUN_OUTCOME', 'toyota-sdgs', [scores], [silver], options)
    expect(
      near([
        ['stages', 'criteria'],
        ['nearMargin', 0],
      ])[0]![0],
    ).toBeInstanceOf(RuntimeError)
    expect(near([['stages=criteria; nearMargin=0']])).toEqual([['met']])
  })
})

test('the manifest of the add-in names the files that the build writes', () => {
  const manifest = readFileSync(join(root, 'examples/excel/manifest.xml'), 'utf8')
  for (const file of ['functions.js', 'functions.json', 'functions.html']) {
    expect(manifest).toContain(`DefaultValue="https://localhost:3000/${file}"`)
  }
  expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="KIJUN" />')
  const ids = [...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id)
  for (const id of ids) expect(manifest).toContain(`id="${id}"`)
})
