import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  civilOf,
  dayNumberOf,
  EARLIEST_DAY,
  formatDay,
  LATEST_DAY,
  parseDayNumber,
} from '../../src/calendar/dayNumber.ts'
import { writeAlmanac, writeDay } from '../oracle/calendar.ts'

const almanac = writeAlmanac()

test('dayNumberOf() and civilOf() agree with the almanac on every day from 1873 to 2200', () => {
  const wrong = almanac.filter(({ year, month, day, date }, index) => {
    const dayNumber = EARLIEST_DAY + index
    const civil = civilOf(dayNumber)
    return !(
      dayNumberOf(year, month, day) === dayNumber &&
      civil.year === year &&
      civil.month === month &&
      civil.day === day &&
      parseDayNumber(date) === dayNumber &&
      formatDay(dayNumber) === date
    )
  })
  expect(wrong).toEqual([])
  expect(LATEST_DAY - EARLIEST_DAY + 1).toBe(almanac.length)
})

test('dayNumberOf() agrees with Date.UTC on every day from 1873 to 2200', () => {
  const wrong = almanac.filter(
    ({ year, month, day }) => dayNumberOf(year, month, day) !== Date.UTC(year, month - 1, day) / 86_400_000,
  )
  expect(wrong).toEqual([])
})

test('parseDayNumber() reads the days that every month from 1873 to 2200 has, and no others', () => {
  const dates = new Set(almanac.map(({ date }) => date))
  const wrong: string[] = []
  for (let year = 1872; year <= 2201; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = writeDay({ year, month, day })
        if ((parseDayNumber(text) !== undefined) !== dates.has(text)) wrong.push(text)
      }
    }
  }
  expect(wrong).toEqual([])
})

test('civilOf() undoes dayNumberOf() far outside the range', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (dayNumber) => {
      const { year, month, day } = civilOf(dayNumber)
      expect(dayNumberOf(year, month, day)).toBe(dayNumber)
    }),
    { numRuns: 500 },
  )
})
