import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClosedDays, filingDeadline, isClosed, usualClosedDays } from '../../src/calendar/index.ts'
import { nextDay, readDay, writeAlmanac, writeDay } from '../oracle/calendar.ts'
import { anyCivilDate } from './anyCivilDate.ts'

const almanac = writeAlmanac()

test('isClosed() knows the weekends and year ends of every day from 1873 to 2200', () => {
  const wrong = almanac.filter(({ date, weekday }) => {
    const isWeekend = weekday === 0 || weekday === 6
    const isYearEnd = date.slice(5) >= '12-29' || date.slice(5) <= '01-03'
    return (
      isClosed(date, { weekends: true }) !== isWeekend ||
      isClosed(date, { yearEnd: true }) !== isYearEnd ||
      isClosed(date, usualClosedDays) !== (isWeekend || isYearEnd)
    )
  })
  expect(wrong).toEqual([])
})

/** Closed days that often touch one another. */
const anyClosedDays: fc.Arbitrary<ClosedDays> = fc.record(
  {
    weekends: fc.boolean(),
    yearEnd: fc.boolean(),
    dates: fc.array(anyCivilDate(2026, 2026), { maxLength: 200 }),
  },
  { requiredKeys: [] },
)

test('filingDeadline() lands on an open day and passes over closed ones only', () => {
  fc.assert(
    fc.property(anyCivilDate(2025, 2027), anyClosedDays, (date, closed) => {
      const { plain, due } = filingDeadline(date, closed)
      expect(plain).toBe(date)
      expect(isClosed(due, closed)).toBe(false)
      for (let day = plain; day < due; day = writeDay(nextDay(readDay(day)))) {
        expect(isClosed(day, closed)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('filingDeadline() ends even where every day from 2026 on is closed', () => {
  const dates = almanac.filter((day) => day.year >= 2026).map((day) => day.date)
  expect(() => filingDeadline('2026-01-01', { dates })).toThrow(RangeError)
  expect(filingDeadline('2025-12-31', { dates }).due).toBe('2025-12-31')
})
