import type { CivilDate } from './civilDate.ts'
import { type ClosedDays, compileClosedDays } from './closedDays.ts'
import { requireDate } from './requireDate.ts'
import { requireDay } from './requireDay.ts'

/** The last day for an act: `plain` as counted, `due` after moving it off closed days. */
export type FilingDeadline = { readonly plain: CivilDate; readonly due: CivilDate }

/**
 * Finds the first open day on or after a day, on day numbers: a day after `LATEST_DAY` means that there is none.
 *
 * @param dayNumber - days since 1970-01-01
 * @param isClosedDay - what `compileClosedDays` made
 */
export function firstOpenDay(dayNumber: number, isClosedDay: (dayNumber: number) => boolean): number {
  let day = dayNumber
  while (isClosedDay(day)) day += 1
  return day
}

/**
 * Moves the last day for an act off closed days, to the next open one (民法第142条; 地方自治法第4条の2第4項 says the
 * same of statutory periods for acts toward a municipality).
 *
 * This is for applications and reports. A validity is a status, not an act, and ends on its own last day.
 *
 * @param date - the last day as counted
 * @param closed - which days are closed
 * @returns that day as `plain`, and the first open day on or after it as `due`
 * @throws RangeError if a date is not one, or if no day is open up to 2200-12-31
 * @example
 * ```ts
 * import { filingDeadline, usualClosedDays } from 'kijun/calendar'
 * filingDeadline('2026-10-31', usualClosedDays) // => { plain: '2026-10-31', due: '2026-11-02' }
 * filingDeadline('2026-12-29', usualClosedDays).due // => '2027-01-04'
 * ```
 */
export function filingDeadline(date: CivilDate, closed: ClosedDays): FilingDeadline {
  const plain = requireDay(date, 'date')
  const due = firstOpenDay(plain, compileClosedDays(closed))
  return { plain: date, due: requireDate(due, 'the next open day') }
}
