import { describe, expect, test } from 'vitest'
import { okinawaSdgs20230731, toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import { factFields, fieldName, fieldsByName } from '../../../src/cli/workbook/factFields.ts'
import { columnHeaders, findColumn, plainText, specsOf } from '../../../src/cli/workbook/findColumns.ts'
import { findMapping } from '../../../src/cli/workbook/findMapping.ts'
import type { Mapping } from '../../../src/cli/workbook/mapping.ts'
import { mappingJsonSchema } from '../../../src/cli/workbook/mappingJsonSchema.ts'
import { readMapping } from '../../../src/cli/workbook/readMapping.ts'
import { type Sheet, textCell } from '../../../src/cli/workbook/sheet.ts'
import { runCli } from '../runCli.ts'

const yes = ['○', '〇', '◯', '✓', '✔', '☑', 'はい', '有', 'あり', 'TRUE', 'yes']
const no = ['×', '✕', '✗', '✘', 'いいえ', '無', 'なし', 'FALSE', 'no']
const units = ['点', '項目', '件', '個', '人', '名', '社', '回', '円', '年']
const usual = { sheet: 1, headerRows: [1], firstRow: 2, yes, no, unknown: [], units }

function mappingOf(data: unknown): Mapping {
  const read = readMapping(data)
  if ('issues' in read) throw new Error(read.issues.map(({ message }) => message).join('\n'))
  return read.mapping
}

function problemsOf(data: unknown): readonly string[] {
  const read = readMapping(data)
  return 'issues' in read ? read.issues.map(({ message }) => message) : []
}

function sheetOf(...rows: readonly (readonly string[])[]): Sheet {
  return { name: 'a', date1904: false, rows: rows.map((row) => row.map(textCell)) }
}

describe('readMapping()', () => {
  const point = { name: 'points', path: ['points'], reading: {}, source: { column: { header: ['得点'] } } }

  test('has the usual where nothing is said', () => {
    expect(mappingOf({ facts: { points: '得点' } })).toEqual({ ...usual, facts: [point] })
    expect(mappingOf({ $schema: 'x', $comment: 'y', facts: { points: null } })).toEqual({
      ...usual,
      facts: [],
    })
  })

  test('reads everything that can be said', () => {
    const said = {
      sheet: '申請一覧',
      headerRows: [3, 4],
      firstRow: 6,
      lastRow: 9,
      id: { letter: 'b' },
      scheme: 'yokohama-y-sdgs',
      on: '2026-10-01',
      at: 'holding',
      readings: { a: 'b' },
      parameters: { c: '1' },
      yes: ['y'],
      no: ['n'],
      unknown: ['?'],
      units: ['pt'],
      facts: {
        points: ['評価', '得点'],
        'scores.local.max': { value: '50' },
        'list[12].base': { column: { letter: 'AA' }, values: { x: 1 }, blank: 0 },
        whole: { value: [] },
      },
    }
    expect(mappingOf(said)).toEqual({
      sheet: '申請一覧',
      headerRows: [3, 4],
      firstRow: 6,
      lastRow: 9,
      id: { letter: 'B', column: 1 },
      scheme: { value: 'yokohama-y-sdgs' },
      on: { value: '2026-10-01' },
      at: 'holding',
      readings: { a: 'b' },
      parameters: { c: '1' },
      yes: ['y'],
      no: ['n'],
      unknown: ['?'],
      units: ['pt'],
      facts: [
        { ...point, source: { column: { header: ['評価', '得点'] } } },
        { name: 'scores.local.max', path: ['scores', 'local', 'max'], reading: {}, source: { value: '50' } },
        {
          name: 'list[12].base',
          path: ['list', 12, 'base'],
          reading: { values: { x: 1 }, blank: 0 },
          source: { column: { letter: 'AA', column: 26 } },
        },
        { name: 'whole', path: ['whole'], reading: {}, source: { value: [] } },
      ],
    })
  })

  test.each([
    [{ headerRows: [] }, { headerRows: [], firstRow: 1 }],
    [{ headerRows: 5 }, { headerRows: [5], firstRow: 6 }],
    [{ sheet: 3 }, { sheet: 3 }],
    [{ scheme: { column: '制度' } }, { scheme: { column: { header: ['制度'] } } }],
    [{ scheme: { letter: 'C' } }, { scheme: { column: { letter: 'C', column: 2 } } }],
    [{ on: ['申請', '日'] }, { on: { column: { header: ['申請', '日'] } } }],
    [{ on: { column: { letter: 'C' } } }, { on: { column: { letter: 'C', column: 2 } } }],
  ])('reads %j', (said, expected) => {
    expect(mappingOf({ facts: {}, ...said })).toEqual({ ...usual, facts: [], ...expected })
  })

  const column = 'expected the text of a header, a list of such texts, or {"letter": "C"}, got'
  test.each([
    [{ headerRows: [2, 2] }, ['headerRows: expected rows from the top down, got a list']],
    [{ headerRows: [0] }, ['headerRows[0]: expected a whole number from 1, got 0']],
    [{ headerRows: 'x' }, ['headerRows: expected a whole number from 1, got "x"']],
    [{ sheet: '' }, ['sheet: expected a whole number from 1, got ""']],
    [{ sheet: 1.5 }, ['sheet: expected a whole number from 1, got 1.5']],
    [{ firstRow: 1 }, ['firstRow: 1 is less than the minimum 2']],
    [{ firstRow: 4, headerRows: [4] }, ['firstRow: 4 is less than the minimum 5']],
    [{ lastRow: '9' }, ['lastRow: expected a whole number from 1, got "9"']],
    [{ id: ' ' }, [`id: ${column} " "`]],
    [{ id: [] }, [`id: ${column} a list`]],
    [{ id: ['a', 1] }, [`id: ${column} a list`]],
    [{ id: { letter: 'A', more: 1 } }, [`id: ${column} an object`]],
    [{ id: { letter: 5 } }, [`id: ${column} an object`]],
    [{ id: { column: 'A' } }, [`id: ${column} an object`]],
    [{ scheme: { column: 'x', colour: 1 } }, ['scheme.colour: unknown key "colour"; expected one of column']],
    [{ scheme: 7 }, [`scheme: ${column} 7`]],
    [{ on: '2026-02-30' }, ['on: there is no day "2026-02-30" in the calendar']],
    [{ on: 5 }, [`on: ${column} 5`]],
    [{ at: 'x' }, ['at: expected one of application, decision, renewal, holding, got "x"']],
    [{ readings: [] }, ['readings: expected an object, got a list']],
    [{ parameters: null }, ['parameters: expected an object, got null']],
    [{ yes: 'x' }, ['yes: expected a list of texts, got "x"']],
    [{ no: [1] }, ['no: expected a list of texts, got a list']],
    [{ unknown: {} }, ['unknown: expected a list of texts, got an object']],
    [{ units: 5 }, ['units: expected a list of texts, got 5']],
    [{ yes: 5, no: 5 }, ['yes: expected a list of texts, got 5', 'no: expected a list of texts, got 5']],
    [{ yes: ['a', 'b'], no: ['b'] }, ['no: the text b is defined twice']],
    [{ sheeet: 1 }, ['sheeet: unknown key "sheeet"; did you mean sheet?']],
    [{ facts: [] }, ['facts: expected an object, got a list']],
    [{ facts: { 'a..b': 'x' } }, ['facts.a..b: the key a..b is not allowed']],
    [{ facts: { 'a[12345]': 'x' } }, ['facts.a[12345]: the key a[12345] is not allowed']],
    [{ facts: { 'a[0]b': 'x' } }, ['facts.a[0]b: the key a[0]b is not allowed']],
    [{ facts: { 'a.__proto__': 'x' } }, ['facts.a.__proto__: the key a.__proto__ is not allowed']],
    [{ facts: { '[0]': 'x' } }, ['facts.[0]: the key [0] is not allowed']],
    [{ facts: { a: 5 } }, [`facts.a: ${column} 5`]],
    [{ facts: { a: {} } }, [`facts.a.column: ${column} undefined`]],
    [
      { facts: { a: { column: 'x', valeu: 1 } } },
      ['facts.a.valeu: unknown key "valeu"; did you mean value?'],
    ],
    [{ facts: { a: { value: 1, blank: 2 } } }, ['facts.a.blank: unknown key "blank"; expected one of value']],
    [{ facts: { a: { column: 'x', values: [] } } }, ['facts.a.values: expected an object, got a list']],
  ])('says what is wrong with %j', (said, problems) => {
    const told = problemsOf({ facts: {}, ...said })
    expect(told.map((of) => of.replace(/^facts\["(.*?)"\]/, 'facts.$1'))).toEqual(problems)
  })

  test.each([
    [5, ['expected an object, got 5']],
    [[], ['expected an object, got a list']],
    [null, ['expected an object, got null']],
  ])('of %j', (data, problems) => {
    expect(problemsOf(data)).toEqual(problems)
  })

  test('takes two thousand facts and no more', () => {
    const facts = (of: number) => Object.fromEntries(Array.from({ length: of }, (_, at) => [`k${at}`, 'x']))
    expect(mappingOf({ facts: facts(2000) }).facts).toHaveLength(2000)
    expect(problemsOf({ facts: facts(2001) })).toHaveLength(1)
  })
})

describe('columnHeaders()', () => {
  const sheet = sheetOf(
    ['', '環境', '', '社会'],
    ['番　号', '得 点', '満点', ' 得点\n'],
    ['x', '', '', '', 'y'],
  )

  test('continues what is merged over several columns, but not in the last row', () => {
    expect(columnHeaders(sheet, [1, 2])).toEqual([
      { column: 0, texts: ['番号'] },
      { column: 1, texts: ['環境', '得点'] },
      { column: 2, texts: ['環境', '満点'] },
      { column: 3, texts: ['社会', '得点'] },
      { column: 4, texts: ['社会'] },
    ])
    expect(columnHeaders(sheet, [3]).map(({ texts }) => texts)).toEqual([['x'], [], [], [], ['y']])
    expect(columnHeaders(sheet, []).map(({ texts }) => texts)).toEqual([[], [], [], [], []])
    expect(columnHeaders(sheet, [9]).map(({ texts }) => texts)).toEqual([[], [], [], [], []])
  })
})

describe('findColumn()', () => {
  const headers = [
    { column: 0, texts: ['番号'] },
    { column: 1, texts: ['環境', '得点'] },
    { column: 2, texts: ['社会', '得点'] },
    { column: 3, texts: ['環境', '満点'] },
    { column: 4, texts: [] },
  ]

  test.each([
    [['番 号'], { column: 0 }],
    [['社会', '得点'], { column: 2 }],
    [['社会得点'], { column: 2 }],
    [['満点'], { column: 3 }],
    [['得点'], { problem: '"得点" is the header of the columns B, C; name one as {"letter": "B"}' }],
    [['環境', '配点'], { problem: 'no column has the header "環境 / 配点"; did you mean "環境 / 得点"?' }],
    [
      ['備考欄なし'],
      {
        problem:
          'no column has the header "備考欄なし"; the headers are 番号, 環境 / 得点, 社会 / 得点, 環境 / 満点',
      },
    ],
  ])('finds %j', (header, found) => {
    expect(findColumn(headers, { header })).toEqual(found)
  })

  test('finds a column by its letter, as far as there are any', () => {
    expect(findColumn(headers, { letter: 'E', column: 4 })).toEqual({ column: 4 })
    expect(findColumn(headers, { letter: 'F', column: 5 })).toEqual({
      problem: 'there is no column F; the last one is E',
    })
  })

  test('lists thirty headers at the most', () => {
    const many = Array.from({ length: 31 }, (_, column) => ({ column, texts: [`${column}`.repeat(9)] }))
    const found = findColumn(many, { header: ['?'] })
    expect('problem' in found && found.problem.split(', ')).toHaveLength(30)
  })
})

test.each([
  ['ＡＢＣ１２３', 'ABC123'],
  [' a\n b\t　c ', 'abc'],
  ['ｶﾞ', 'ガ'],
])('plainText(%j) is %j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

describe('specsOf()', () => {
  test('names every column with what it is for', () => {
    const said = {
      id: '番号',
      scheme: { column: '制度' },
      on: { column: '日' },
      facts: { points: '得点', rate: { value: '1' } },
    }
    expect(specsOf(mappingOf(said))).toEqual([
      { key: 'id', spec: { header: ['番号'] } },
      { key: 'scheme', spec: { header: ['制度'] } },
      { key: 'on', spec: { header: ['日'] } },
      { key: 'facts.points', spec: { header: ['得点'] } },
    ])
    expect(specsOf(mappingOf({ scheme: 'a', on: '2026-01-01', facts: {} }))).toEqual([])
  })
})

describe('findMapping()', () => {
  const sheet = sheetOf(['番号', '得点', '制度', '日'])
  const found = (data: object, constant: Parameters<typeof findMapping>[2] = {}) => {
    const result = findMapping(sheet, mappingOf(data), constant)
    return 'problems' in result ? result.problems : Object.fromEntries(result.columnOf)
  }
  const yokohama = { scheme: 'yokohama-y-sdgs' }

  test('finds the columns of what a mapping says', () => {
    const said = { id: '番号', scheme: { column: '制度' }, on: { column: '日' }, facts: { points: '得点' } }
    expect(found(said)).toEqual({ id: 0, scheme: 2, on: 3, 'facts.points': 1 })
    expect(found({ facts: { points: '得点' } }, yokohama)).toEqual({ 'facts.points': 1 })
    // Which facts there are is not known before a row says which scheme it is of.
    expect(found({ ...said, facts: { pointz: '得点' } }, yokohama)).toMatchObject({ 'facts.pointz': 1 })
  })

  test.each<[object, object, readonly string[]]>([
    [{ facts: {} }, {}, ['scheme: is missing; name one in the mapping, as a column or with --scheme']],
    [
      { facts: { pointz: '得点', zzzzzz: '日' } },
      yokohama,
      [
        'facts.pointz: the scheme asks for no such value; did you mean points?',
        'facts.zzzzzz: the scheme asks for no such value',
      ],
    ],
    [
      { id: '受付欄', facts: { points: '得' } },
      yokohama,
      [
        'id: no column has the header "受付欄"; the headers are 番号, 得点, 制度, 日',
        'facts.points: no column has the header "得"; did you mean "得点"?',
      ],
    ],
    [
      { facts: {} },
      { scheme: 'okinawa-sdgs' },
      [expect.stringMatching(/^scheme: okinawa-sdgs has several editions/)],
    ],
    [
      { on: { column: '日' }, facts: {} },
      { scheme: 'okinawa' },
      [expect.stringMatching(/^scheme: no scheme "okinawa"/)],
    ],
  ])('of %j with %j says what does not fit', (said, constant, problems) => {
    expect(found(said, constant)).toEqual(problems)
  })

  test('may take a whole fact as one value, and its edition from the day of each row', () => {
    const okinawa = { scheme: 'okinawa-sdgs@2023-07-31' }
    expect(found({ facts: { initiatives: { value: [] } } }, okinawa)).toEqual({})
    expect(found({ facts: { initiatives: '得点' } }, okinawa)).toEqual([
      expect.stringMatching(/^facts\.initiatives: the scheme asks for no such value/),
    ])
    expect(found({ facts: { 'initiatives[7].base': '得点' } }, okinawa)).toEqual({
      'facts.initiatives[7].base': 1,
    })
    expect(found({ on: { column: '日' }, facts: { x: '得点' } }, { scheme: 'okinawa-sdgs' })).toEqual({
      on: 3,
      'facts.x': 1,
    })
  })
})

describe('factFields()', () => {
  test('names every value by its place, and by what the scheme calls it', () => {
    const toyota = fieldsByName(toyotaSdgsRound4)
    expect(toyota.get('scores.local.points')).toEqual({
      name: 'scores.local.points',
      path: ['scores', 'local', 'points'],
      field: { kind: 'number' },
      labels: {
        ja: ['評価書の得点', '地域貢献', '得点'],
        en: expect.arrayContaining([expect.any(String)]),
      },
    })
    expect(toyota.get('headOffice')).toMatchObject({
      path: ['headOffice'],
      field: { kind: 'choice', options: expect.arrayContaining(['inCity']) },
    })
    const okinawa = fieldsByName(okinawaSdgs20230731)
    expect(okinawa.get('initiatives[0].base')).toMatchObject({ path: ['initiatives', 0, 'base'] })
    expect(fieldsByName(okinawaSdgs20230731)).toBe(okinawa)
    expect([...okinawa.keys()]).toEqual(factFields(okinawaSdgs20230731).map(({ name }) => name))
    expect(fieldsByName(yokohamaYSdgs20240401).get('points')).toMatchObject({ field: { kind: 'number' } })
  })

  test.each([
    ['initiatives[12].base', 'initiatives[0].base'],
    ['a[1].b[23]', 'a[0].b[0]'],
    ['points', 'points'],
  ])('fieldName(%s) is %s', (name, field) => {
    expect(fieldName(name)).toBe(field)
  })
})

describe('kijun map --schema', () => {
  test('prints the JSON Schema of mappings', async () => {
    const { status, out } = await runCli(['map', '--schema'])
    expect([status, out]).toEqual([0, `${JSON.stringify(mappingJsonSchema, null, 2)}\n`])
    const column = { $ref: '#/$defs/column' }
    const row = { type: 'integer', minimum: 1 }
    const texts = { type: 'array', items: { type: 'string' } }
    const object = (properties: object, required: readonly string[]) => ({
      type: 'object',
      properties,
      required,
      additionalProperties: false,
    })
    const constantOrColumn = { anyOf: [{ type: 'string' }, object({ column }, ['column']), column] }
    expect(JSON.parse(out)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'What the columns of a sheet mean to kijun assess --from',
      ...object(
        {
          $schema: { type: 'string' },
          $comment: { type: 'string' },
          sheet: {
            description: 'The name of the sheet, or its number; 1 unless given.',
            anyOf: [{ type: 'string', minLength: 1 }, row],
          },
          headerRows: {
            description: 'The rows of the header, from the top down; 1 unless given, [] where there is none.',
            anyOf: [row, { type: 'array', items: row }],
          },
          firstRow: {
            ...row,
            description: 'The first row with an applicant; the one after the header unless given.',
          },
          lastRow: { ...row, description: 'The last row with an applicant; that of the sheet unless given.' },
          id: column,
          scheme: { description: 'The scheme of every row, or {"column": …}.', ...constantOrColumn },
          on: { description: 'The date of every row, or {"column": …}.', ...constantOrColumn },
          at: { enum: ['application', 'decision', 'renewal', 'holding'] },
          readings: { type: 'object' },
          parameters: { type: 'object' },
          yes: { description: 'What a flag looks like; ○, はい, 有 and their like unless given.', ...texts },
          no: {
            description: 'What a flag looks like that is not set; ×, いいえ, 無 and their like unless given.',
            ...texts,
          },
          unknown: {
            description: 'What says that something is not known; an empty cell always does.',
            ...texts,
          },
          units: {
            description: 'What may stand after a number; 点, 件 and their like unless given.',
            ...texts,
          },
          facts: {
            description:
              'Where each value comes from: "points", "scores.local.points", "initiatives[0].base".',
            type: 'object',
            additionalProperties: {
              anyOf: [
                { type: 'null', description: 'No column: not known.' },
                column,
                object({ value: { description: 'The same for every row.' } }, ['value']),
                object(
                  {
                    column,
                    values: {
                      description: 'What the texts of its cells mean: {"市内": "inCity"}.',
                      type: 'object',
                    },
                    blank: { description: 'What an empty cell means; not known unless given.' },
                  },
                  ['column'],
                ),
              ],
            },
          },
        },
        ['facts'],
      ),
      $defs: {
        column: {
          description:
            'The text of a header, its texts from the top down where it has several rows, or a letter.',
          anyOf: [
            { type: 'string', minLength: 1 },
            { ...texts, minItems: 1 },
            object({ letter: { type: 'string', pattern: '^[A-Za-z]{1,3}$' } }, ['letter']),
          ],
        },
      },
    })
  })
})
