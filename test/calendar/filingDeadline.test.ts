import { describe, expect, test } from 'vitest'
import { type ClosedDays, filingDeadline, isClosed, usualClosedDays } from '../../src/calendar/index.ts'

// Weekdays as printed in any calendar: 2026-10-31 is a Saturday, 2027-06-23 a Wednesday.
describe('isClosed()', () => {
  test.each<[string, ClosedDays, boolean]>([
    ['2026-10-30', { weekends: true }, false],
    ['2026-10-31', { weekends: true }, true],
    ['2026-11-01', { weekends: true }, true],
    ['2026-11-02', { weekends: true }, false],
    ['1945-09-02', { weekends: true }, true], // a Sunday, before 1970
    ['1945-09-03', { weekends: true }, false],
    ['2026-10-31', { yearEnd: true }, false],
    ['2026-12-28', { yearEnd: true }, false],
    ['2026-12-29', { yearEnd: true }, true],
    ['2026-12-31', { yearEnd: true }, true],
    ['2027-01-01', { yearEnd: true }, true],
    ['2027-01-03', { yearEnd: true }, true],
    ['2027-01-04', { yearEnd: true }, false],
    ['2026-11-29', { yearEnd: true }, false],
    ['2026-02-02', { yearEnd: true }, false],
    ['2027-06-23', { dates: ['2027-06-23'] }, true],
    ['2027-06-24', { dates: ['2027-06-23'] }, false],
    ['2026-10-31', {}, false],
    ['2026-10-31', { weekends: false, yearEnd: false, dates: [] }, false],
    ['2026-10-31', usualClosedDays, true],
    ['2027-01-01', usualClosedDays, true],
    ['2026-11-03', usualClosedDays, false], // 文化の日: holidays are the caller's to give
  ])('on %s with %j is %s', (date, closed, expected) => {
    expect(isClosed(date, closed)).toBe(expected)
  })
})

describe('filingDeadline() moves to the next open day (民法第142条)', () => {
  test.each<[string, ClosedDays, string]>([
    ['2026-10-30', usualClosedDays, '2026-10-30'],
    ['2026-10-31', usualClosedDays, '2026-11-02'],
    ['2026-11-01', usualClosedDays, '2026-11-02'],
    ['2025-03-15', { weekends: true }, '2025-03-17'], // 確定申告, when 15 March is a Saturday
    ['2026-12-29', usualClosedDays, '2027-01-04'],
    ['2027-12-29', usualClosedDays, '2028-01-04'],
    ['2027-01-01', { weekends: true }, '2027-01-01'],
    ['2027-06-23', { weekends: true, dates: ['2027-06-23'] }, '2027-06-24'], // 慰霊の日: oki26-report-holiday
    ['2026-05-02', { weekends: true, dates: ['2026-05-04', '2026-05-05', '2026-05-06'] }, '2026-05-07'],
    ['2026-10-31', {}, '2026-10-31'],
  ])('from %s with %j to %s', (date, closed, due) => {
    expect(filingDeadline(date, closed)).toEqual({ plain: date, due })
  })

  test('and throws RangeError where none is open up to 2200-12-31', () => {
    expect(() => filingDeadline('2200-12-29', usualClosedDays)).toThrow(RangeError)
    expect(() => filingDeadline('2200-12-29', usualClosedDays)).toThrow(/after 2200-12-31/)
  })
})

test.each<[string, ClosedDays, RegExp]>([
  ['2023-02-29', {}, /^date: /],
  ['2026-10-31', { dates: ['2026-11-03', '2026-11-31'] }, /^dates\[1\]: .*2026-11-31/],
])('isClosed() and filingDeadline() throw RangeError for %s, %j', (date, closed, message) => {
  expect(() => isClosed(date, closed)).toThrow(RangeError)
  expect(() => isClosed(date, closed)).toThrow(message)
  expect(() => filingDeadline(date, closed)).toThrow(message)
})
