import { showGiven } from '../given.ts'
import type { CivilDate } from './civilDate.ts'
import { civilOf, dayNumberOf } from './dayNumber.ts'
import { daysInMonth } from './daysInMonth.ts'
import { requireDate } from './requireDate.ts'
import { requireDay } from './requireDay.ts'

/** A day that comes every year, or, 29 February, every leap year: month 1 to 12, day 1 to 31. */
export type MonthDay = { readonly month: number; readonly day: number }

const LEAP_YEAR = 2000
const LONGEST_WAIT_YEARS = 8 // for 29 February across a year such as 2100

/** Tells whether some year has this day. */
export function isMonthDay({ month, day }: MonthDay): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(LEAP_YEAR, month)
}

/**
 * The arithmetic of {@link firstOnOrAfter} on day numbers: it neither checks the range nor throws, and gives
 * Infinity for a month and day that no year has.
 */
export function firstDayOnOrAfter(dayNumber: number, { month, day }: MonthDay): number {
  const { year } = civilOf(dayNumber)
  for (let candidate = year; candidate <= year + LONGEST_WAIT_YEARS; candidate += 1) {
    if (day > daysInMonth(candidate, month)) continue
    const found = dayNumberOf(candidate, month, day)
    if (found >= dayNumber) return found
  }
  return Number.POSITIVE_INFINITY
}

/**
 * Finds the first given month and day on or after a date (以降の最初の3月31日).
 *
 * 以降 includes the date itself, so a date that falls on that day is its own answer. 29 February waits for a leap
 * year.
 *
 * @param date - a civil date
 * @param monthDay - month 1 to 12 and day 1 to 31
 * @returns the date of that day
 * @throws RangeError if an argument is not of its kind, if no year has that day (30 February), or if there is none
 * up to 2200-12-31
 * @example
 * ```ts
 * import { firstOnOrAfter } from 'kijun/calendar'
 * firstOnOrAfter('2028-03-31', { month: 3, day: 31 }) // => '2028-03-31'
 * firstOnOrAfter('2028-04-01', { month: 3, day: 31 }) // => '2029-03-31'
 * ```
 */
export function firstOnOrAfter(date: CivilDate, monthDay: MonthDay): CivilDate {
  const from = requireDay(date, 'date')
  if (!isMonthDay(monthDay)) {
    const { month, day } = monthDay
    throw new RangeError(`monthDay: no year has a month ${showGiven(month)} with a day ${showGiven(day)}`)
  }
  return requireDate(firstDayOnOrAfter(from, monthDay), 'the first such day')
}
