import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../src/calendar/index.ts'

const steps: [string, number, string][] = [
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2026-03-31', 0, '2026-03-31'],
  ['2023-03-01', 365, '2024-02-29'],
  ['2011-12-29', 1, '2011-12-30'], // a day that clocks in Apia never showed
  ['1873-01-01', 119_798, '2200-12-31'],
]

test.each(steps)('addDays() from %s by %i gives %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to)
})

test.each(steps)('daysBetween() from %s counts %i to %s', (from, days, to) => {
  expect(daysBetween(from, to)).toBe(days)
  expect(daysBetween(to, from)).toBe(0 - days)
})

describe('addDays() throws RangeError', () => {
  test.each<[string, number, RegExp]>([
    ['2023-02-29', 1, /^date: .*2023-02-29/],
    ['2024-02-29', 0.5, /^days: 0\.5/],
    ['2024-02-29', Number.NaN, /^days: NaN/],
    ['2024-02-29', Number.POSITIVE_INFINITY, /^days: Infinity/],
    ['2024-02-29', '1' as unknown as number, /^days: "1"/],
    ['2200-12-31', 1, /after 2200-12-31/],
    ['1873-01-01', -1, /before 1873-01-01/],
  ])('for %s and %s', (date, days, message) => {
    expect(() => addDays(date, days)).toThrow(RangeError)
    expect(() => addDays(date, days)).toThrow(message)
  })
})

test('daysBetween() throws RangeError that names the argument', () => {
  expect(() => daysBetween('2023-02-29', '2024-01-01')).toThrow(RangeError)
  expect(() => daysBetween('2023-02-29', '2024-01-01')).toThrow(/^from: /)
  expect(() => daysBetween('2024-01-01', '2201-01-01')).toThrow(/^to: /)
})
