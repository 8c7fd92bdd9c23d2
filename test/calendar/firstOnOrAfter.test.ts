import { describe, expect, test } from 'vitest'
import { firstDayOnOrAfter } from '../../src/calendar/firstOnOrAfter.ts'
import { firstOnOrAfter, type MonthDay } from '../../src/calendar/index.ts'

test.each<[string, number, number, string]>([
  // 以降 includes the day itself: Yokohama art. 11(1)
  ['2028-03-30', 3, 31, '2028-03-31'],
  ['2028-03-31', 3, 31, '2028-03-31'],
  ['2028-04-01', 3, 31, '2029-03-31'],
  ['2028-12-31', 1, 1, '2029-01-01'],
  ['2028-01-01', 12, 31, '2028-12-31'],
  ['2028-12-31', 12, 31, '2028-12-31'],
  ['2023-03-01', 2, 29, '2024-02-29'],
  ['2024-02-29', 2, 29, '2024-02-29'],
  ['2024-03-01', 2, 29, '2028-02-29'],
  ['2096-03-01', 2, 29, '2104-02-29'], // 2100 is no leap year
  ['1873-01-01', 1, 1, '1873-01-01'],
  ['2200-12-31', 12, 31, '2200-12-31'],
])('firstOnOrAfter() from %s finds month %i day %i on %s', (date, month, day, expected) => {
  expect(firstOnOrAfter(date, { month, day })).toBe(expected)
})

describe('firstOnOrAfter() throws RangeError', () => {
  test.each<[string, MonthDay, RegExp]>([
    ['2023-02-29', { month: 3, day: 31 }, /^date: /],
    ['2024-01-01', { month: 2, day: 30 }, /month 2 with a day 30/],
    ['2024-01-01', { month: 4, day: 31 }, /^monthDay: /],
    ['2024-01-01', { month: 3, day: 0 }, /^monthDay: /],
    ['2024-01-01', { month: 3, day: 1.5 }, /^monthDay: /],
    ['2024-01-01', { month: 0, day: 1 }, /^monthDay: /],
    ['2024-01-01', { month: 13, day: 1 }, /^monthDay: /],
    ['2024-01-01', { month: 2.5, day: 1 }, /^monthDay: /],
    ['2024-01-01', { month: '3', day: '31' } as unknown as MonthDay, /^monthDay: .*"3"/],
    ['2200-04-01', { month: 3, day: 31 }, /after 2200-12-31/],
    ['2196-03-01', { month: 2, day: 29 }, /after 2200-12-31/], // 2200 is no leap year
  ])('for %s, %j', (date, monthDay, message) => {
    expect(() => firstOnOrAfter(date, monthDay)).toThrow(RangeError)
    expect(() => firstOnOrAfter(date, monthDay)).toThrow(message)
  })
})

test('firstDayOnOrAfter() gives Infinity for a day that no year has', () => {
  expect(firstDayOnOrAfter(0, { month: 2, day: 30 })).toBe(Number.POSITIVE_INFINITY)
})
