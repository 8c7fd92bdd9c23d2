import { expect, test } from 'vitest'
import {
  addDays,
  filingDeadline,
  firstOnOrAfter,
  fiscalYear,
  legalPeriod,
  type PeriodLength,
  parseDate,
  parseLocalDateTime,
  parseWareki,
  usualClosedDays,
} from '../../src/calendar/index.ts'

test.each<[string, () => unknown]>([
  ['date: there is no day "2024-02-30" in the calendar', () => addDays('2024-02-30', 1)],
  ['the result would lie after 2200-12-31', () => addDays('2200-12-31', 1)],
  ['date: "x" is not a date of the form YYYY-MM-DD', () => filingDeadline('x', usualClosedDays)],
  ['the next open day would lie after 2200-12-31', () => filingDeadline('2200-12-31', usualClosedDays)],
  ['date: "x" is not a date of the form YYYY-MM-DD', () => firstOnOrAfter('x', { month: 3, day: 31 })],
  [
    'the first such day would lie after 2200-12-31',
    () => firstOnOrAfter('2200-12-31', { month: 3, day: 31 }),
  ],
  ['date: "x" is not a date of the form YYYY-MM-DD', () => fiscalYear('x')],
  ['the last day of the fiscal year would lie after 2200-12-31', () => fiscalYear('2200-12-31')],
  ['the first day of the fiscal year would lie before 1873-01-01', () => fiscalYear('1873-01-01')],
  [
    'length: unknown part "fortnights"; expected one of years, months, weeks, days',
    () => periodOf({ fortnights: 1 } as never),
  ],
  ['length.years: -1 is not a whole number of 0 or more', () => periodOf({ years: -1 })],
  ['length: at least one of years, months, weeks, days must be positive', () => periodOf({})],
])('a program that is wrong is told: %s', (message, call) => {
  expect(call).toThrow(new RangeError(message))
})

test('a part of a length that is undefined is not there', () => {
  expect(periodOf({ years: 1, months: undefined } as never).lastDay).toBe('2024-12-31')
})

test.each([
  [parseDate, 3, 'expected a date YYYY-MM-DD, got 3'],
  [parseDate, '2024-02-30', 'there is no day "2024-02-30" in the calendar'],
  [parseLocalDateTime, 3, 'expected a local date and time YYYY-MM-DDTHH:MM, got 3'],
  [
    parseLocalDateTime,
    '2024-02-28 10:00',
    '"2024-02-28 10:00" is not a local date and time of the form YYYY-MM-DDTHH:MM',
  ],
  [parseLocalDateTime, '2024-02-30T10:00', 'there is no day "2024-02-30" in the calendar'],
  [parseWareki, 3, 'expected text, got 3'],
  [parseWareki, 'x', '"x" is not a date of the form 令和8年3月31日 or R8.3.31'],
  [parseWareki, '令和8年2月30日', 'there is no day "令和8年2月30日" in the calendar'],
])('a person is told: %o of %o', (parse, given, message) => {
  const read = parse(given as never)
  expect(read.ok || read.issues.map((issue) => [issue.path, issue.message])).toEqual([[[], message]])
})

function periodOf(length: PeriodLength) {
  return legalPeriod({ from: '2024-01-01', length, counting: 'firstDayCounted' })
}
