import { parseDayNumber } from './dayNumber.ts'

/**
 * A day of the civil calendar, written `YYYY-MM-DD`, from 1873-01-01 to 2200-12-31. It has no clock and no zone.
 *
 * Japan took the solar calendar on 1873-01-01 (明治6年1月1日), so no earlier day is read. Two civil dates compare
 * as text: `a < b` means that `a` is earlier.
 */
export type CivilDate = string

/**
 * Tells whether a value is a civil date that every function here accepts.
 *
 * @param text - any value
 * @returns true for text of the exact form `YYYY-MM-DD` that names an existing day from 1873-01-01 to 2200-12-31
 * @example
 * ```ts
 * import { isCivilDate } from 'kijun/calendar'
 * isCivilDate('2024-02-29') // => true
 * isCivilDate('2023-02-29') // => false
 * isCivilDate('2024-2-9') // => false
 * ```
 */
export function isCivilDate(text: unknown): text is CivilDate {
  return typeof text === 'string' && parseDayNumber(text) !== undefined
}
