import type { CivilDate } from './civilDate.ts'
import { civilOf } from './dayNumber.ts'
import { requireDay } from './requireDay.ts'

/**
 * The days on which an office is closed (休日). The library knows no holidays: `dates` is where the caller puts them.
 */
export type ClosedDays = {
  /** Saturdays and Sundays. */
  readonly weekends?: boolean
  /** 29 December to 3 January, both included. */
  readonly yearEnd?: boolean
  /** Any other closed days, such as national holidays. */
  readonly dates?: readonly CivilDate[]
}

/**
 * What nearly every municipality closes on: weekends, and 29 December to 3 January (地方自治法第4条の2第2項 and the
 * ordinances under it, which follow 行政機関の休日に関する法律第1条第1項).
 *
 * National holidays are closed as well: add them as `{ ...usualClosedDays, dates: [...] }`.
 *
 * @example
 * ```ts
 * import { isClosed, usualClosedDays } from 'kijun/calendar'
 * isClosed('2026-12-29', usualClosedDays) // => true
 * isClosed('2026-12-28', usualClosedDays) // => false
 * ```
 */
export const usualClosedDays: ClosedDays = { weekends: true, yearEnd: true }

/**
 * Prepares closed days for many questions on day numbers.
 *
 * @throws RangeError if one of `dates` is not a civil date
 */
export function compileClosedDays(closed: ClosedDays): (dayNumber: number) => boolean {
  const dates = new Set((closed.dates ?? []).map((date, index) => requireDay(date, `dates[${index}]`)))
  return (dayNumber) =>
    (closed.weekends === true && isWeekend(dayNumber)) ||
    (closed.yearEnd === true && isYearEnd(dayNumber)) ||
    dates.has(dayNumber)
}

/** Day 0, 1970-01-01, was a Thursday; two days later the weekend began. */
function isWeekend(dayNumber: number): boolean {
  const daysSinceSaturday = (((dayNumber - 2) % 7) + 7) % 7
  return daysSinceSaturday < 2
}

function isYearEnd(dayNumber: number): boolean {
  const { month, day } = civilOf(dayNumber)
  return (month === 12 && day >= 29) || (month === 1 && day <= 3)
}

/**
 * Tells whether an office is closed on a date.
 *
 * @param date - a civil date
 * @param closed - which days are closed
 * @returns true on a closed day
 * @throws RangeError if `date` or one of `closed.dates` is not a civil date
 * @example
 * ```ts
 * import { isClosed } from 'kijun/calendar'
 * isClosed('2027-06-23', { weekends: true }) // => false
 * isClosed('2027-06-23', { weekends: true, dates: ['2027-06-23'] }) // => true
 * ```
 */
export function isClosed(date: CivilDate, closed: ClosedDays): boolean {
  return compileClosedDays(closed)(requireDay(date, 'date'))
}
