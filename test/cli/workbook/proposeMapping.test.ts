import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { schemes } from '../../../schemes/index.ts'
import { factFields } from '../../../src/cli/workbook/factFields.ts'
import { mappingJsonSchema } from '../../../src/cli/workbook/mappingJsonSchema.ts'
import { readMapping } from '../../../src/cli/workbook/readMapping.ts'
import { schemeName } from '../../../src/index.ts'
import { root } from '../../architecture/imports.ts'
import { linesOf, runCli } from '../runCli.ts'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-map-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const examples = join(root, 'examples/workbooks')
const xlsx = join(examples, 'toyota.xlsx')

async function proposed(...argv: readonly string[]) {
  const { status, out, err } = await runCli(['map', ...argv])
  expect([status, err]).toEqual([0, ''])
  return JSON.parse(out) as { readonly facts: { readonly [name: string]: unknown } }
}

describe('kijun map', () => {
  test('finds header, id and facts by the labels of the scheme', async () => {
    const mapping = await proposed(xlsx, 'toyota-sdgs', '--sheet', '申請一覧')
    expect(mapping).toMatchObject({
      $comment:
        'columns without a fact: 事業者名, 働きやすい職場づくり確認完了通知, 書面審査, 有識者会議, 備考',
      sheet: '申請一覧',
      headerRows: [3, 4],
      firstRow: 5,
      id: '受付番号',
      scheme: 'toyota-sdgs@round-4',
      facts: {
        'scores.local.points': ['地域貢献', '得点'],
        'scores.local.max': ['地域貢献', '満点'],
        headOffice: '本社の所在',
        workplaceConfirmed: null,
      },
    })
  })

  test('proposes what assess reads as it stands', async () => {
    const mapping = await proposed(join(examples, 'toyota.csv'), 'toyota-sdgs')
    writeFileSync(file('toyota.map.json'), JSON.stringify(mapping))
    const argv = [
      '--from',
      join(examples, 'toyota.csv'),
      '--map',
      file('toyota.map.json'),
      '--fields',
      'id,tier',
    ]
    const { out } = await runCli(['assess', ...argv])
    expect(linesOf(out)[0]).toEqual({ id: 'A-001', tier: 'gold' })
  })

  test.each(schemes.map((scheme) => [schemeName(scheme), scheme] as const))(
    'finds every fact of %s under the ids that the mapping itself uses',
    async (name) => {
      writeFileSync(file('empty.csv'), 'x\n')
      const { facts } = await proposed(file('empty.csv'), name)
      writeFileSync(file('ids.csv'), `${Object.keys(facts).join(',')}\n`)
      const again = await proposed(file('ids.csv'), name)
      expect(again.facts).toEqual(Object.fromEntries(Object.keys(facts).map((of) => [of, of])))
    },
  )

  test('names a column by its letter where another has the same header', async () => {
    writeFileSync(file('twice.csv'), '番号,申請書の得点,点数,点数\n')
    const mapping = await proposed(file('twice.csv'), 'yokohama-y-sdgs', '--header', '1')
    expect(mapping).toMatchObject({ headerRows: [1], id: '番号' })
    writeFileSync(file('ids.csv'), ',番号,番号,点数\n')
    const twoIds = await proposed(file('ids.csv'), 'yokohama-y-sdgs', '--header', '1')
    expect(twoIds).toMatchObject({ id: { letter: 'B' } })
  })

  test.each([
    [['x.csv'], 'takes FILE and SCHEME'],
    [['x.csv', 'yokohama'], 'no scheme "yokohama"'],
    [[xlsx, 'toyota-sdgs', '--sheet', 'x'], 'it has no sheet "x"; it has 記入要領, 申請一覧'],
    [[xlsx, 'toyota-sdgs', '--header', '4,3'], '--header 4,3: expected rows'],
    [['--schema', 'x'], '--schema takes no FILE'],
  ])('refuses %j', async (argv, message) => {
    const { status, err } = await runCli(['map', ...argv])
    expect([status, err]).toMatchObject([2, expect.stringContaining(message)])
  })
})

test('factFields() of a scheme without words calls everything by its id', () => {
  const { words: _, ...rules } = schemes.find(({ id }) => id === 'toyota-sdgs')!
  const fields = new Map(factFields(rules).map((of) => [of.name, of]))
  expect(fields.get('scores.local.points')?.labels.ja).toEqual(['scores', 'local', 'points'])
  expect(fields.get('headOffice')?.field).toMatchObject({ kind: 'choice', labels: { inCity: [] } })
})

describe('the JSON Schema of mappings', () => {
  const schema = z.fromJSONSchema(mappingJsonSchema as Parameters<typeof z.fromJSONSchema>[0])
  const example = JSON.parse(readFileSync(join(examples, 'toyota.map.json'), 'utf8'))
  const facts = { points: '得点' }

  test('holds the example of README.md', () => {
    const [, sample] = /```json\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))!
    const data = JSON.parse(sample!)
    expect(readMapping(data)).toHaveProperty('mapping')
    expect(schema.safeParse(data).success).toBe(true)
  })

  test.each([
    [example],
    [{ facts }],
    [
      {
        facts: {
          a: null,
          b: { value: [] },
          c: ['x', 'y'],
          d: { column: { letter: 'C' }, values: { x: 'y' }, blank: false },
        },
      },
    ],
    [{ facts, headerRows: [], sheet: 2, scheme: { column: '制度' }, on: '2026-10-01', at: 'application' }],
    [{}],
    [{ facts, scheme: { letter: 'B' }, on: ['申請', '日'] }],
    [{ facts, scheme: { column: 'x', other: 1 } }],
    [{ facts, scheme: 5 }],
    [{ facts, id: null }],
    [{ facts, sheet: null }],
    [{ facts, headerRows: null }],
    [{ facts, sheet: 0 }],
    [{ facts, firstRow: 1.5 }],
    [{ facts, x: 1 }],
    [{ facts, yes: '○' }],
    [{ facts, at: 'never' }],
    [{ facts: { a: 5 } }],
    [{ facts: { a: { letter: 'ABCD' } } }],
    [{ facts: { a: { column: 'x', extra: 1 } } }],
    [{ facts: { a: { value: 1, column: 'x' } } }],
    [[]],
  ])('holds what is read, and nothing else: %j', (data) => {
    expect(schema.safeParse(data).success).toBe('mapping' in readMapping(data))
  })
})
