import { describe, expect, test } from 'vitest'
import { usualNo, usualUnits, usualYes } from '../../../src/cli/workbook/mapping.ts'
import { numberCell } from '../../../src/cli/workbook/numberCell.ts'
import { type CellField, readCell } from '../../../src/cli/workbook/readCell.ts'
import { NOT_A_DAY, NOT_CALCULATED, type SheetCell, textCell } from '../../../src/cli/workbook/sheet.ts'

const usual = { yes: usualYes, no: usualNo, unknown: ['－', '未確認'], units: usualUnits, date1904: false }
const seat: CellField = {
  kind: 'choice',
  options: ['inCity', 'outsideCity'],
  labels: { inCity: ['市内', 'in the city'], outsideCity: ['市外', 'outside the city'] },
}

function read(cell: SheetCell | string | null, kind: CellField['kind'] | CellField, more = {}) {
  const of = typeof cell === 'string' ? textCell(cell) : cell
  const result = readCell(of, typeof kind === 'string' ? { kind } : kind, { ...usual, ...more })
  return result.ok ? result.value : result.issues.map(({ code }) => code)
}

describe('readCell()', () => {
  test.each([
    ['52点', '52'],
    ['５２．５　点', '52.5'],
    ['1,234,567円', '1234567'],
    ['△3', '-3'],
    ['－３', '-3'],
    [' 41.50 ', '41.50'],
    ['+5', '5'],
  ])('reads the number that people type as %j', (text, number) => {
    expect(read(text, 'number')).toBe(number)
  })

  test.each(['１,２', '12,34', '10²', '①', '41.5/52', '約40', '4 1', '80%', '1e3', '五十'])(
    'hands on %j, which is no number, for the facts to refuse',
    (text) => {
      expect(read(text, 'number')).toBe(text)
    },
  )

  test.each([
    ['○', true],
    ['〇', true],
    ['◯', true],
    ['はい', true],
    ['有', true],
    ['ＴＲＵＥ', true],
    ['×', false],
    ['いいえ', false],
    ['無', false],
    ['△', ['choice/unknown']],
    ['1', ['choice/unknown']],
  ])('reads the flag %s as %j', (text, flag) => {
    expect(read(text, 'flag')).toEqual(flag)
  })

  test.each([
    ['2026-10-01', '2026-10-01'],
    ['2026/10/1', '2026-10-01'],
    ['２０２６年１０月１日', '2026-10-01'],
    ['令和8年10月1日', '2026-10-01'],
    ['R8.10.1', '2026-10-01'],
    ['2026/2/29', ['date/impossible']],
    ['10/1', ['date/form']],
  ])('reads the day %s as %j', (text, day) => {
    expect(read(text, 'date')).toEqual(day)
  })

  test('reads serial numbers of days in both ways of counting', () => {
    expect(read(numberCell(46296), 'date')).toBe('2026-10-01')
    expect(read(numberCell(46296 - 1462), 'date', { date1904: true })).toBe('2026-10-01')
    expect(read(numberCell(60), 'date')).toEqual(['date/impossible'])
    // The first serial is a day of 1900; 2026 is somebody's year, and half a day is none.
    expect(read(numberCell(1), 'date')).toBe('1900-01-01')
    expect(read(numberCell(2026), 'date')).toEqual(['date/form'])
    expect(read(numberCell(46296.5), 'date')).toEqual(['date/form'])
    expect(read(numberCell(109_939), 'date')).toBe('2200-12-31')
    expect(read(numberCell(109_940), 'date')).toEqual(['date/form'])
    expect(read(numberCell(108_477), 'date', { date1904: true })).toBe('2200-12-31')
    expect(read(numberCell(108_478), 'date', { date1904: true })).toEqual(['date/form'])
  })

  test.each([
    ['2024/11/5 9:05', '2024-11-05T09:05'],
    ['令和6年11月5日 17時00分', '2024-11-05T17:00'],
    ['2024-11-05', '2024-11-05'],
  ])('reads the moment %s as %s', (text, moment) => {
    expect(read(text, 'dateTime')).toBe(moment)
  })

  test('reads choices by id, by label and by what the mapping says', () => {
    expect(read('市 内', seat)).toBe('inCity')
    expect(read('outsideCity', seat)).toBe('outsideCity')
    expect(read('本店', seat, { values: { 本店: 'inCity' } })).toBe('inCity')
    expect(read('県外', seat)).toBe('県外')
  })

  test('reads a choice that has no labels, and text as it stands', () => {
    expect(read('Ａ', { kind: 'choice', options: ['A', 'B'] })).toBe('A')
    expect(read(' 横浜 市 ', 'text')).toBe(' 横浜 市 ')
  })

  test('reads flags and days that the sheet itself knows', () => {
    expect([true, false].map((value) => read({ kind: 'flag', value }, 'flag'))).toEqual([true, false])
    expect([true, false].map((value) => read({ kind: 'flag', value }, 'text'))).toEqual(['TRUE', 'FALSE'])
    const day: SheetCell = { kind: 'date', at: '2026-10-01T00:00:00' }
    expect(read(day, 'date')).toBe('2026-10-01')
    expect(read({ kind: 'date', at: '2026-10-01T17:00:00' }, 'dateTime')).toBe('2026-10-01T17:00')
    // A day without a time of day is not taken for its midnight.
    expect(read(day, 'dateTime')).toBe('2026-10-01')
  })

  test('takes for not known what a mapping says is', () => {
    expect(read('調査中', 'flag', { values: { 調査中: null } })).toBeUndefined()
  })

  test('takes an empty cell for not known, unless the mapping says what it means', () => {
    expect(read(null, 'flag')).toBeUndefined()
    expect(read(' 　', 'number')).toBeUndefined()
    expect(read('－', 'number')).toBeUndefined()
    expect(read(null, 'flag', { blank: false })).toBe(false)
  })

  test('refuses the errors of a sheet, also where text is asked for', () => {
    expect(read('#DIV/0!', 'number')).toEqual(['input/unreadable'])
    expect(read('#N/A', 'text')).toEqual(['input/unreadable'])
    expect(read({ kind: 'error', text: NOT_CALCULATED }, 'number')).toEqual(['input/unreadable'])
    expect(read({ kind: 'error', text: NOT_A_DAY }, 'date')).toEqual(['date/impossible'])
  })
})
