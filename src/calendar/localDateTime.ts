import { showGiven } from '../given.ts'
import { type Issue, makeIssue, type PathStep } from '../issue.ts'
import { fail, type Result, succeed } from '../result.ts'
import { dateIssue } from './dateIssue.ts'
import { formatDay, parseDayNumber } from './dayNumber.ts'

/**
 * A date and time on the wall clock, written `YYYY-MM-DDTHH:MM:SS`, with no zone. Two of them compare as text:
 * `a < b` means that `a` is earlier.
 */
export type LocalDateTime = string

const SECONDS_PER_DAY = 86_400
const form = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

/** Reads a local date and time as seconds since 1970-01-01T00:00:00 local; undefined where it cannot be read. */
export function parseSecondNumber(text: string): number | undefined {
  if (!hasForm(text)) return undefined
  const dayNumber = parseDayNumber(text.slice(0, 10))
  if (dayNumber === undefined) return undefined
  const [hours, minutes, seconds = 0] = text.slice(11).split(':').map(Number) as [number, number, number?]
  return dayNumber * SECONDS_PER_DAY + hours * 3600 + minutes * 60 + seconds
}

/** Writes what {@link parseSecondNumber} read. */
export function formatSecond(secondNumber: number): LocalDateTime {
  const dayNumber = Math.floor(secondNumber / SECONDS_PER_DAY)
  const second = secondNumber - dayNumber * SECONDS_PER_DAY
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
  return `${formatDay(dayNumber)}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`
}

/**
 * Says why a value is not a local date and time.
 *
 * @param given - a value that `parseSecondNumber` did not read
 * @param path - where the value stands in the data
 * @returns the issue `input/type`, `date-time/form`, `date/impossible` or `date/out-of-range`
 */
export function dateTimeIssue(given: unknown, path: readonly PathStep[] = []): Issue {
  if (typeof given !== 'string') {
    const expected = 'a local date and time YYYY-MM-DDTHH:MM'
    return makeIssue('input/type', path, { expected, given: showGiven(given) })
  }
  if (!hasForm(given)) return makeIssue('date-time/form', path, { given: showGiven(given) })
  return dateIssue(given.slice(0, 10), path)
}

function hasForm(text: string): boolean {
  return (text.length === 16 || text.length === 19) && form.test(text)
}

/**
 * Reads a local date and time that a person typed.
 *
 * @param text - exactly `YYYY-MM-DDTHH:MM`, or with `:SS`; hours 00 to 23, no zone
 * @returns the date and time with its seconds, or one issue: `date-time/form`, `date/impossible`,
 * `date/out-of-range` (not from 1873-01-01 to 2200-12-31) or `input/type` (not text)
 * @example
 * ```ts
 * import { parseLocalDateTime } from 'kijun/calendar'
 * parseLocalDateTime('2026-03-31T17:00') // => { ok: true, value: '2026-03-31T17:00:00' }
 * const read = parseLocalDateTime('2026-03-31T24:00')
 * read.ok ? read.value : read.issues[0].code // => 'date-time/form'
 * ```
 */
export function parseLocalDateTime(text: string): Result<LocalDateTime> {
  const given: unknown = text
  const secondNumber = typeof given === 'string' ? parseSecondNumber(given) : undefined
  return secondNumber === undefined ? fail(dateTimeIssue(given)) : succeed(formatSecond(secondNumber))
}
