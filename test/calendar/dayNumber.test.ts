import { expect, test } from 'vitest'
import {
  civilOf,
  dayNumberOf,
  EARLIEST_DAY,
  formatDay,
  isDayInRange,
  LATEST_DAY,
  parseDayNumber,
} from '../../src/calendar/dayNumber.ts'

// Expected values: Unix time in days, as GNU date gives it (date -u -d 2024-02-29 +%s, by 86400).
test.each<[string, number]>([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['1873-01-01', -35_428],
  ['1900-02-28', -25_509],
  ['1900-03-01', -25_508],
  ['2000-02-29', 11_016],
  ['2000-03-01', 11_017],
  ['2024-02-29', 19_782],
  ['2026-03-31', 20_543],
  ['2200-12-31', 84_370],
])('dayNumberOf() counts %s as day %i', (date, dayNumber) => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  expect(dayNumberOf(year, month, day)).toBe(dayNumber)
  expect(civilOf(dayNumber)).toEqual({ year, month, day })
  expect(parseDayNumber(date)).toBe(dayNumber)
  expect(formatDay(dayNumber)).toBe(date)
})

test.each<[number, boolean]>([
  [EARLIEST_DAY - 1, false],
  [EARLIEST_DAY, true],
  [0, true],
  [LATEST_DAY, true],
  [LATEST_DAY + 1, false],
])('isDayInRange() at day %i is %s', (dayNumber, expected) => {
  expect(isDayInRange(dayNumber)).toBe(expected)
})

test('formatDay() writes days outside the range too', () => {
  expect(formatDay(EARLIEST_DAY - 1)).toBe('1872-12-31')
  expect(formatDay(LATEST_DAY + 1)).toBe('2201-01-01')
  expect(formatDay(dayNumberOf(33, 2, 9))).toBe('0033-02-09')
})
