import type { CivilDate } from './civilDate.ts'
import { EARLIEST_DAY, formatDay, isDayInRange, LATEST_DAY } from './dayNumber.ts'

/**
 * Writes a computed day as a civil date.
 *
 * @param dayNumber - days since 1970-01-01
 * @param name - what the day is, for the message
 * @returns the civil date
 * @throws RangeError if the day lies outside 1873-01-01 to 2200-12-31
 */
export function requireDate(dayNumber: number, name: string): CivilDate {
  if (isDayInRange(dayNumber)) return formatDay(dayNumber)
  throw new RangeError(
    dayNumber < EARLIEST_DAY
      ? `${name} would lie before ${formatDay(EARLIEST_DAY)}`
      : `${name} would lie after ${formatDay(LATEST_DAY)}`,
  )
}
