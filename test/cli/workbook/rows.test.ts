import { describe, expect, test } from 'vitest'
import { toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import { assessEntry } from '../../../src/cli/answers/assessEntry.ts'
import { findMapping } from '../../../src/cli/workbook/findMapping.ts'
import { numberCell } from '../../../src/cli/workbook/numberCell.ts'
import { proposeMapping } from '../../../src/cli/workbook/proposeMapping.ts'
import { readMapping } from '../../../src/cli/workbook/readMapping.ts'
import { resultCells, resultHeader } from '../../../src/cli/workbook/resultColumns.ts'
import { rowReader } from '../../../src/cli/workbook/rowEntry.ts'
import { rowFacts } from '../../../src/cli/workbook/rowFacts.ts'
import { type Sheet, type SheetCell, textCell } from '../../../src/cli/workbook/sheet.ts'
import type { Scheme } from '../../../src/index.ts'

const sheetOf = (...rows: readonly (readonly (string | SheetCell | null)[])[]): Sheet => ({
  name: 'a',
  date1904: false,
  rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell))),
})

function readerOf(
  sheet: Sheet,
  data: object,
  defaults: { readonly scheme?: string; readonly on?: string } = {},
) {
  const read = readMapping(data)
  if ('issues' in read) throw new Error(read.issues[0]!.message)
  const { scheme, on } = data as { readonly scheme?: unknown; readonly on?: unknown }
  const found = findMapping(sheet, read.mapping, {
    ...defaults,
    ...(typeof scheme === 'string' ? { scheme } : {}),
    ...(typeof on === 'string' ? { on } : {}),
  })
  if ('problems' in found) throw new Error(found.problems.join())
  const reader = rowReader(sheet, found, defaults)
  return (line: number) => reader(sheet.rows[line - 1]!, line)
}

describe('rowReader()', () => {
  const sheet = sheetOf(
    ['番号', '制度', '日', '得点', '備考'],
    [' a-1 ', 'yokohama-y-sdgs', '2026/10/1', '61点', ''],
    ['', ' ', '', '', 'only a note'],
    ['a-2', '', '2026/2/30', '△', ''],
    ['', 'yokohama-y-sdgs', '', numberCell(0.1 + 0.2), numberCell(0.1 + 0.2)],
    ['a-4', 'yokohama', '', '5', ''],
  )
  const mapping = {
    id: '番号',
    scheme: { column: '制度' },
    on: { column: '日' },
    at: 'holding',
    readings: { 'yoko-band-gap': 'contiguous' },
    parameters: { a: '1' },
    facts: { points: '得点', bandFound: { value: 'standard' } },
  }
  const common = { at: 'holding', readings: { 'yoko-band-gap': 'contiguous' }, parameters: { a: '1' } }
  const read = readerOf(sheet, mapping)

  test('reads a row as an entry, with the cells that its issues speak of', () => {
    const row = read(2)!
    expect(row.entry).toEqual({
      line: 2,
      issues: [],
      value: {
        id: 'a-1',
        scheme: 'yokohama-y-sdgs',
        on: '2026-10-01',
        ...common,
        facts: { points: '61', bandFound: 'standard' },
      },
    })
    const issue = { code: 'input/type', params: {}, message: '' }
    const cellAt = (...path: string[]) => row.cellOf({ ...issue, path } as Parameters<typeof row.cellOf>[0])
    expect(['id', 'scheme', 'on'].map((key) => cellAt(key))).toEqual(['A2', 'B2', 'C2'])
    expect([cellAt('facts', 'points'), cellAt('facts', 'bandFound'), cellAt('facts')]).toEqual([
      'D2',
      undefined,
      undefined,
    ])
    expect(row.remainders).toEqual([])
  })

  test('takes a row in which no column of the mapping has anything for none', () => {
    expect(read(3)).toBeUndefined()
  })

  test('says what cannot be read, and leaves out what is not there', () => {
    const { entry } = read(4)!
    expect(Object.keys(entry.value as object)).toEqual(['id', 'at', 'readings', 'parameters', 'facts'])
    expect(entry.issues.map(({ code, path }) => [code, path])).toEqual([['date/impossible', ['on']]])
    // Without a scheme nobody knows that points are a number.
    expect(entry.value).toMatchObject({ facts: { points: '△' } })
  })

  test('notes numbers that are not what the sheet shows, of its own columns alone', () => {
    const { entry, remainders } = read(5)!
    expect(entry.value).toMatchObject({ facts: { points: '0.3' } })
    expect(entry.value).not.toHaveProperty('id')
    expect(remainders).toEqual([{ cell: 'D5', stored: '0.30000000000000004', shown: '0.3' }])
    expect(read(6)!.entry.value).toMatchObject({ id: 'a-4', scheme: 'yokohama', facts: { points: '5' } })
  })

  test('reads each row by the edition of its own day', () => {
    const days = sheetOf(['日', '点'], ['2026/7/1', '６０点'], ['2026/5/1', '６０点'], ['2026/7/2', '７点'])
    const of = readerOf(days, { scheme: 'okinawa-sdgs', on: { column: '日' }, facts: { planScore: '点' } })
    expect([2, 3, 4].map((line) => (of(line)!.entry.value as { facts: object }).facts)).toEqual([
      { planScore: '60' },
      { planScore: '６０点' },
      { planScore: '7' },
    ])
  })

  test('takes scheme and day from the options where the mapping has none', () => {
    const plain = sheetOf(['得点'], ['６１'])
    const defaults = { scheme: 'yokohama-y-sdgs', on: '2026-10-01' }
    expect(readerOf(plain, { facts: { points: '得点' } }, defaults)(2)!.entry).toEqual({
      line: 2,
      issues: [],
      value: { ...defaults, facts: { points: '61' } },
    })
    const constant = { scheme: 'sp2-esg', on: '2026-01-01', facts: { x: '得点' } }
    expect(readerOf(plain, { ...constant, facts: {}, id: '得点' }, defaults)(2)!.entry.value).toEqual({
      id: '６１',
      scheme: 'sp2-esg',
      on: '2026-01-01',
      facts: {},
    })
  })
})

describe('rowFacts()', () => {
  const value = (name: string, path: (string | number)[], of: unknown, constant = false) => ({
    fact: {
      name,
      path,
      reading: {},
      source: constant ? { value: of } : { column: { header: [name] } },
    },
    value: of,
    issues: [],
  })

  test('puts values under their keys, and records in the order of their numbers', () => {
    const { facts, placed } = rowFacts([
      value('a.b.c', ['a', 'b', 'c'], 1),
      value('a.b.d', ['a', 'b', 'd'], 2),
      value('e', ['e'], null),
      value('list[10].x', ['list', 10, 'x'], 'ten'),
      value('list[2].x', ['list', 2, 'x'], 'two'),
      value('list[2].y', ['list', 2, 'y'], 'why'),
      value('list[2].z', ['list', 2, 'z'], 'same', true),
      value('list[3].z', ['list', 3, 'z'], 'same', true),
      value('other[0].x', ['other', 0, 'x'], 'o'),
    ])
    expect(facts).toEqual({
      a: { b: { c: 1, d: 2 } },
      e: null,
      list: [{ x: 'two', y: 'why', z: 'same' }, { x: 'ten' }],
      other: [{ x: 'o' }],
    })
    expect(placed.map(({ path }) => path.join('.'))).toEqual([
      'a.b.c',
      'a.b.d',
      'e',
      'list.1.x',
      'list.0.x',
      'list.0.y',
      'list.0.z',
      'other.0.x',
    ])
  })

  test('takes the place of what is no container', () => {
    expect(rowFacts([value('a', ['a'], 5, true), value('a.b', ['a', 'b'], 1)]).facts).toEqual({ a: { b: 1 } })
    expect(rowFacts([value('a', ['a'], null, true), value('a.b', ['a', 'b'], 1)]).facts).toEqual({
      a: { b: 1 },
    })
    expect(rowFacts([value('toString.b', ['toString', 'b'], 1)]).facts).toEqual({ toString: { b: 1 } })
  })
})

describe('resultCells()', () => {
  const options = { locale: 'en', decidedOn: undefined } as const
  const remainder = { cell: 'D5', stored: '0.30000000000000004', shown: '0.3' }
  const cellsOf = (value: object, row = {}, more = {}) =>
    resultCells(
      assessEntry({ line: 2, value, issues: [] }, { stages: ['criteria'] }),
      { cellOf: () => undefined, remainders: [], ...row },
      { ...options, ...more },
    )

  test('says what came of a row, what is missing, and how it was read', () => {
    expect(resultHeader(options)).toEqual([
      'scheme',
      'tier',
      'outcome',
      'reason',
      'missing',
      'issues',
      'notes',
    ])
    const met = cellsOf(
      { scheme: 'yokohama-y-sdgs', facts: { points: '61' } },
      { remainders: [remainder, remainder] },
    )
    expect(met).toHaveLength(7)
    expect([met[0], met[1], met[2], met[4], met[5]]).toEqual([
      'yokohama-y-sdgs@2024-04-01',
      'superior',
      'met',
      '',
      '',
    ])
    const read = 'D5 holds 0.30000000000000004 and is read as it is shown: 0.3'
    expect(met[6]).toBe(`${read}; ${read}`)
    const open = cellsOf({ scheme: 'yokohama-y-sdgs', facts: {} }, {}, { locale: 'ja' })
    expect(open[1]).toBe('なし～supreme（スプリーム）')
    expect(open[4]).toBe(yokohamaYSdgs20240401.words!.facts!['points']!.ja)
    expect(
      cellsOf({ scheme: 'yokohama-y-sdgs', facts: { points: '1' } }, {}, { decidedOn: '2024-04-01' })[3],
    ).toBe('')
  })

  test('says of a row that cannot be answered what is wrong, each with its cell', () => {
    const wrong = { scheme: 'yokohama-y-sdgs', facts: { points: 'x', y: 1 } }
    const cells = cellsOf(wrong, {
      cellOf: ({ path }: { path: readonly unknown[] }) => (path[1] === 'points' ? 'D2' : undefined),
      remainders: [remainder],
    })
    expect(cells.slice(0, 5)).toEqual(['', '', '', '', ''])
    const issues = cells[5]!.split('\n').sort()
    expect(issues).toEqual([
      expect.stringMatching(/^D2 facts\.points: "x" is not a decimal number/),
      expect.stringMatching(/^facts\.y: unknown key "y"/),
    ])
    expect(cells[6]).toMatch(/^D5 holds/)
  })

  test('names twenty missing facts at the most', () => {
    const answer = assessEntry({ line: 2, value: { scheme: 'toyota-sdgs', facts: {} }, issues: [] }, {})
    if (!answer.ok) throw new Error('not answered')
    const { missing } = answer.value.assessment
    expect(missing.length).toBeGreaterThan(20)
    const [, , , , names] = resultCells(answer, { cellOf: () => undefined, remainders: [] }, { locale: 'ja' })
    const parts = names!.split('、')
    expect(parts).toHaveLength(21)
    expect(parts.at(-1)).toBe(`ほか${missing.length - 20}件`)
  })
})

describe('proposeMapping()', () => {
  const proposed = (sheet: Sheet, scheme: Scheme, headerRows?: readonly number[]) =>
    proposeMapping(sheet, scheme, { name: 1, headerRows }) as {
      readonly [key: string]: unknown
      readonly facts: { readonly [name: string]: unknown }
    }
  const yokohama = yokohamaYSdgs20240401
  const called = yokohama.words!.facts!['points']!

  test('finds the row whose texts name most of what the scheme asks, below titles and notes', () => {
    const sheet = sheetOf(
      ['申請者の一覧', '', '', ''],
      ['', '', '', ''],
      ['受付番号', '事業者名', called.ja, '備考'],
      ['Y-01', '港北印刷', '61', ''],
    )
    const { facts, ...mapping } = proposed(sheet, yokohama)
    expect(mapping).toEqual({
      $comment: 'columns without a fact: 事業者名, 備考',
      sheet: 1,
      headerRows: [3],
      firstRow: 4,
      id: '受付番号',
      scheme: 'yokohama-y-sdgs@2024-04-01',
    })
    expect(facts['points']).toBe(called.ja)
    expect(Object.values(facts).filter((of) => of !== null)).toHaveLength(1)
  })

  test('takes the first row with most texts where none names anything', () => {
    const none = sheetOf(['x'], ['a', 'b', ''], ['c', 'd', ''], ['e', '', ''])
    expect(proposed(none, yokohama)).toMatchObject({ headerRows: [2], firstRow: 3 })
    expect(proposed(sheetOf([]), yokohama)).toMatchObject({ headerRows: [1], firstRow: 2 })
    expect(proposed(sheetOf(), yokohama)).toMatchObject({ headerRows: [1], firstRow: 2 })
  })

  test('takes two rows where both are needed, and one where it is enough', () => {
    const [fact, row, field] = ['評価書の得点', '地域貢献', '得点']
    const two = sheetOf(['', row], ['番号', field], ['a', '5'])
    expect(proposed(two, toyotaSdgsRound4)).toMatchObject({
      headerRows: [1, 2],
      id: '番号',
      facts: { 'scores.local.points': [row, field] },
    })
    const one = sheetOf(['title', ''], ['番号', `${fact}${row}${field}`], ['a', '5'])
    expect(proposed(one, toyotaSdgsRound4)).toMatchObject({
      headerRows: [2],
      facts: { 'scores.local.points': `${fact}${row}${field}` },
    })
  })

  test('looks for a header in twenty rows, and takes the rows that are given', () => {
    const below = (rows: number) =>
      sheetOf(...Array.from({ length: rows }, () => ['x']), ['番号', called.ja], ['a', '1'])
    expect(proposed(below(19), yokohama)).toMatchObject({ headerRows: [20] })
    expect(proposed(below(20), yokohama)).toMatchObject({ headerRows: [1] })
    expect(proposed(below(20), yokohama, [21])).toMatchObject({ headerRows: [21], id: '番号' })
    expect(proposed(below(1), yokohama, [])).toMatchObject({ headerRows: [], firstRow: 1 })
  })

  test('takes the first of two columns for a fact, and says nothing where no header is left over', () => {
    const twice = sheetOf(['No.', called.ja, called.en], ['1', '2', '3'])
    expect(proposed(twice, yokohama)).toMatchObject({
      $comment: `columns without a fact: ${called.en.replaceAll(' ', '')}`,
      facts: { points: called.ja },
    })
    expect(proposed(sheetOf(['№', called.ja]), yokohama)).not.toHaveProperty('$comment')
    const same = sheetOf([called.ja, called.ja], ['2', '3'])
    expect(proposed(same, yokohama).facts['points']).toEqual({ letter: 'A' })
  })

  test.each(['受付番号', '申請番号', '整理番号', '番号', 'ＩＤ', 'No.', 'No', '№'])(
    'takes %s for what tells applicants apart',
    (header) => {
      expect(proposed(sheetOf(['x', header]), yokohama)).toHaveProperty('id')
    },
  )

  test('does not take a label that two values share for either of them', () => {
    const { facts } = proposed(sheetOf(['番号', '得点']), toyotaSdgsRound4)
    expect(Object.values(facts).every((of) => of === null)).toBe(true)
  })
})
