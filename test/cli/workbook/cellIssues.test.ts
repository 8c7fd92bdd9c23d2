import { describe, expect, test } from 'vitest'
import { numberCell } from '../../../src/cli/workbook/numberCell.ts'
import { type CellField, readCell, readDay } from '../../../src/cli/workbook/readCell.ts'
import { type SheetCell, textCell } from '../../../src/cli/workbook/sheet.ts'
import { makeIssue } from '../../../src/index.ts'

const reading = { yes: ['○', 'はい'], no: ['×'], unknown: ['?'], units: ['', '点', '件'], date1904: false }

function read(cell: SheetCell | string | null, field: CellField | CellField['kind'], more = {}) {
  return readCell(
    typeof cell === 'string' ? textCell(cell) : cell,
    typeof field === 'string' ? { kind: field } : field,
    { ...reading, ...more },
  )
}
const known = (value: unknown) => ({ ok: true, value })
const refused = (...issue: Parameters<typeof makeIssue>) => ({ ok: false, issues: [makeIssue(...issue)] })

const number = (value: number) => numberCell(value)
const flag = (value: boolean): SheetCell => ({ kind: 'flag', value })
const date = (at: string): SheetCell => ({ kind: 'date', at })
const error = (text: string): SheetCell => ({ kind: 'error', text })

const impossible = refused('date/impossible', [], { given: '"1900-02-29"' })
const noDay = (given: string) => refused('date/form', [], { given })

describe('readCell()', () => {
  test.each<[SheetCell | string, CellField['kind'], unknown]>([
    // A formula, an error and a day that is none are said in words.
    [
      error('#NOT-CALCULATED!'),
      'number',
      refused('input/unreadable', [], {
        given: 'a formula without a stored result; open the workbook in a spreadsheet program and save it',
      }),
    ],
    [error('#NOT-A-DAY!'), 'date', impossible],
    [error('#REF!'), 'text', refused('input/unreadable', [], { given: '#REF!' })],
    ['△', 'flag', refused('choice/unknown', [], { given: '"△"', expected: ['○', '×'] })],
    // What the sheet itself knows is taken as it is.
    [flag(true), 'flag', known(true)],
    [flag(false), 'flag', known(false)],
    [flag(true), 'number', known('TRUE')],
    [number(5), 'flag', refused('choice/unknown', [], { given: '"5"', expected: ['○', '×'] })],
    [number(0.3), 'number', known('0.3')],
    [number(7), 'count', known('7')],
    [number(7), 'text', known('7')],
    [date('2026-10-01T00:00:00'), 'date', known('2026-10-01')],
    [date('2026-10-01T09:30:00'), 'date', known('2026-10-01')],
    [date('2026-10-01T09:30:00'), 'dateTime', known('2026-10-01T09:30')],
    [date('2026-10-01T00:00:00'), 'dateTime', known('2026-10-01')],
    [date('2026-10-01T00:00:00'), 'number', known('2026-10-01')],
    // Numbers: a separator stands before every three digits, and signs are those that people write.
    ['1,234', 'number', known('1234')],
    ['12,345', 'number', known('12345')],
    ['123,456.5点', 'number', known('123456.5')],
    ['1234,567', 'number', known('1234,567')],
    ['1,23', 'number', known('1,23')],
    ['－５', 'number', known('-5')],
    ['−5', 'number', known('-5')],
    ['▲5', 'number', known('-5')],
    ['△5.5点', 'number', known('-5.5')],
    ['+5', 'number', known('5')],
    ['点', 'number', known('点')],
    ['5点件', 'number', known('5点件')],
    ['5 件', 'number', known('5')],
    ['x5', 'number', known('x5')],
    ['5.', 'number', known('5.')],
    // Days as serial numbers: 1873 to 2200 is somebody's year.
    [number(0), 'date', noDay('"0"')],
    [number(-1), 'date', noDay('"-1"')],
    [number(1), 'date', known('1900-01-01')],
    [number(59), 'date', known('1900-02-28')],
    [number(60), 'date', impossible],
    [number(61), 'date', known('1900-03-01')],
    [number(1872), 'date', known('1905-02-14')],
    [number(1873), 'date', noDay('"1873"')],
    [number(2200), 'date', noDay('"2200"')],
    [number(2201), 'date', known('1906-01-09')],
    [number(46_296.5), 'date', noDay('"46296.5"')],
    [number(109_940), 'date', noDay('"109940"')],
    // Days in words
    [' 2026 - 10 - 1 ', 'date', known('2026-10-01')],
    ['2026年 10月 1日', 'date', known('2026-10-01')],
    ['2026.10.1', 'date', known('2026-10-01')],
    ['２０２６／１０／１', 'date', known('2026-10-01')],
    ['2026　年10月1日', 'date', known('2026-10-01')],
    ['昭和64年1月7日', 'date', known('1989-01-07')],
    ['明治45年7月29日', 'date', known('1912-07-29')],
    ['大正15年12月24日', 'date', known('1926-12-24')],
    ['平成31年4月30日', 'date', known('2019-04-30')],
    ['H31.4.30', 'date', known('2019-04-30')],
    // Moments
    ['2026-10-01 9:05', 'dateTime', known('2026-10-01T09:05')],
    ['2026-10-01T09:05:00', 'dateTime', known('2026-10-01T09:05')],
    ['令和8年10月1日 9時05分', 'dateTime', known('2026-10-01T09:05')],
    ['２０２６/10/1　１７：００', 'dateTime', known('2026-10-01T17:00')],
    ['2026-10-01 09:05:30', 'dateTime', known('2026-10-01 09:05:30')],
    ['9:05', 'dateTime', known('9:05')],
    ['2026-02-30 9:05', 'dateTime', known('2026-02-30 9:05')],
    ['noon', 'dateTime', known('noon')],
    [' 市　内 ', 'text', known(' 市　内 ')],
  ])('reads %j as %s', (cell, kind, expected) => {
    expect(read(cell, kind)).toEqual(expected)
  })

  test.each(['x2026-10-01', '2026-10-01x', '12026-10-01', '10/1', 'x令和8年10月1日', '2026x-10-01'])(
    'reads no day from %j',
    (text) => {
      expect(read(text, 'date')).toMatchObject({ ok: false })
    },
  )

  test.each<[number, unknown]>([
    [1, known('1904-01-02')],
    [60, known('1904-03-01')],
    [108_477, known('2200-12-31')],
    [108_478, noDay('"108478"')],
  ])('counts %i from 1904 where the sheet does', (serial, expected) => {
    expect(readDay(number(serial), { date1904: true })).toEqual(expected)
  })

  const seat: CellField = { kind: 'choice', options: ['in', 'out'], labels: { in: ['市内', 'in the city'] } }

  test.each([
    ['市 内', 'in'],
    ['ＩＮ THE CITY', 'ＩＮ THE CITY'],
    ['in the city', 'in'],
    ['ｏｕｔ', 'out'],
    ['県外', '県外'],
  ])('reads the choice %j as %s', (text, choice) => {
    expect(read(text, seat)).toEqual(known(choice))
  })

  test.each([
    ['調査中', known(undefined)],
    ['調 査 中', known(undefined)],
    ['無効', known(0)],
    ['○', known(true)],
    ['？', known(undefined)],
    ['ハイ', refused('choice/unknown', [], { given: '"ハイ"', expected: ['○', '×'] })],
  ])('reads %s as the mapping says', (text, expected) => {
    expect(read(text, 'flag', { values: { 調査中: null, 無効: 0 } })).toEqual(expected)
  })

  test('reads an empty cell as the mapping says', () => {
    expect(read(null, 'flag')).toEqual(known(undefined))
    expect(read('　', 'flag', { blank: false })).toEqual(known(false))
    expect(readCell(undefined, { kind: 'flag' }, { ...reading, blank: 'x' })).toEqual(known('x'))
  })
})

describe('numberCell()', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [0.5, '0.5'],
    [-0.5, '-0.5'],
    [-12, '-12'],
    [1e-7, '0.0000001'],
    [-1.25e-10, '-0.000000000125'],
    [1.5e-1, '0.15'],
    [100, '100'],
    [1e15, '1000000000000000'],
    [123456789012345, '123456789012345'],
    [1.5e21, '1500000000000000000000'],
    [-1e300, `-1${'0'.repeat(300)}`],
    [79.96, '79.96'],
  ])('of %d is %s', (value, text) => {
    expect(numberCell(value)).toEqual({ kind: 'number', value, text, exact: true })
  })
})
