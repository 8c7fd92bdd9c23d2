import type { CivilDate } from './civilDate.ts'
import { requireDay } from './requireDay.ts'

/**
 * Counts the days from one date to another: how many midnights lie between them.
 *
 * @param from - a civil date
 * @param to - a civil date
 * @returns a whole number of days, negative where `to` is the earlier one
 * @throws RangeError if either is not a civil date
 * @example
 * ```ts
 * import { daysBetween } from 'kijun/calendar'
 * daysBetween('2024-02-28', '2024-03-01') // => 2
 * ```
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return requireDay(to, 'to') - requireDay(from, 'from')
}
