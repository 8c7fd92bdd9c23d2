import fc from 'fast-check'
import { expect, test } from 'vitest'
import { yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { firstOnOrAfter, legalPeriod, toWareki } from '../../src/calendar/index.ts'
import { validity } from '../../src/index.ts'
import {
  KIJUN_FIRST_ON_OR_AFTER,
  KIJUN_PERIOD_END,
  KIJUN_VALID_UNTIL,
  KIJUN_WAREKI,
} from '../../src/spreadsheet/index.ts'
import { readDateCell } from '../../src/spreadsheet/readDateCell.ts'

const DAY = 86_400_000
const anyDate = (from: string, until: string) =>
  fc
    .integer({ min: Date.parse(from) / DAY, max: Date.parse(until) / DAY })
    .map((day) => new Date(day * DAY).toISOString().slice(0, 10))
const daysFrom = (from: string, date: string) => (Date.parse(date) - Date.parse(from)) / DAY

test('readDateCell() finds each day after February 1900 by its serial number in both systems, but for years', () => {
  fc.assert(
    fc.property(anyDate('1910-12-31', '2200-12-31'), (date) => {
      expect(readDateCell(daysFrom('1899-12-30', date), '1900')).toEqual({ ok: true, value: date })
      expect(readDateCell(daysFrom('1904-01-01', date), '1904')).toEqual({ ok: true, value: date })
    }),
  )
})

test('readDateCell() reads the Date that a host makes from the fields of a cell, in any zone where that day has a midnight', () => {
  fc.assert(
    fc.property(anyDate('1950-01-01', '2200-12-31'), (date) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
      const cell = new Date(year, month - 1, day)
      fc.pre(cell.getHours() === 0 && cell.getDate() === day)
      expect(readDateCell(cell, '1900')).toEqual({ ok: true, value: date })
    }),
  )
})

test('the functions over dates answer as the calendar does, for however a date is written', () => {
  const anyWriting = fc.constantFrom<(date: string) => unknown>(
    (date) => date,
    (date) => date.replace(/-0?/g, '/'),
    (date) => toWareki(date, { digits: 'fullWidth' }),
    (date) => daysFrom('1899-12-30', date),
  )
  fc.assert(
    fc.property(
      fc.array(anyDate('2000-01-01', '2150-12-31'), { minLength: 1, maxLength: 4 }),
      anyWriting,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('firstDayCounted' as const, 'firstDayNotCounted' as const),
      (dates, write, years, counting) => {
        const column = dates.map((date) => [write(date)])
        expect(KIJUN_WAREKI(column)).toEqual(dates.map((date) => [toWareki(date)]))
        expect(KIJUN_PERIOD_END(column, `${years}年`, counting)).toEqual(
          dates.map((from) => [legalPeriod({ from, length: { years }, counting }).lastDay]),
        )
        expect(KIJUN_FIRST_ON_OR_AFTER(column, 3, '31日')).toEqual(
          dates.map((date) => [firstOnOrAfter(date, { month: 3, day: 31 })]),
        )
        expect(KIJUN_VALID_UNTIL('yokohama-y-sdgs@2024-04-01', column)).toEqual(
          dates.map((decidedOn) => {
            const period = validity(yokohamaYSdgs20240401, { decidedOn })
            return [period.ok ? period.value.until : '']
          }),
        )
      },
    ),
  )
})
