import { showGiven } from '../given.ts'
import type { CivilDate } from './civilDate.ts'
import { requireDate } from './requireDate.ts'
import { requireDay } from './requireDay.ts'

/**
 * Steps a number of days from a date. It is no legal period: see `legalPeriod` for that.
 *
 * @param date - a civil date
 * @param days - how many days later; negative for earlier
 * @returns the date that many days away
 * @throws RangeError if the date is not one, the number is not whole, or the result is out of range
 * @example
 * ```ts
 * import { addDays } from 'kijun/calendar'
 * addDays('2024-02-28', 2) // => '2024-03-01'
 * addDays('2024-03-01', -1) // => '2024-02-29'
 * ```
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  const from = requireDay(date, 'date')
  if (!Number.isSafeInteger(days)) throw new RangeError(`days: ${showGiven(days)} is not a whole number`)
  return requireDate(from + days, 'the result')
}
