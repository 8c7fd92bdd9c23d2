import { fail, type Result, succeed } from '../result.ts'
import type { CivilDate } from './civilDate.ts'
import { dateIssue } from './dateIssue.ts'
import { parseDayNumber } from './dayNumber.ts'

/**
 * Reads a civil date that a person typed.
 *
 * @param text - exactly `YYYY-MM-DD` in ASCII digits; nothing is trimmed, completed or rolled over
 * @returns the date, or one issue: `date/form` (not of that form), `date/impossible` (no such day in the
 * calendar), `date/out-of-range` (not from 1873-01-01 to 2200-12-31) or `input/type` (not text)
 * @example
 * ```ts
 * import { parseDate } from 'kijun/calendar'
 * parseDate('2024-02-29') // => { ok: true, value: '2024-02-29' }
 * const read = parseDate('2023-02-29')
 * read.ok ? read.value : read.issues[0].code // => 'date/impossible'
 * ```
 */
export function parseDate(text: string): Result<CivilDate> {
  const given: unknown = text
  if (typeof given === 'string' && parseDayNumber(given) !== undefined) return succeed(given)
  return fail(dateIssue(given))
}
