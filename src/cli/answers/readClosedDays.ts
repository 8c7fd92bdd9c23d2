import { type ClosedDays, parseDate } from '../../calendar/index.ts'
import { type Issue, makeIssue, nestIssue } from '../../index.ts'
import { keyIssue, typeIssue } from './shapeIssues.ts'

/** How many days may be listed: a century of weekends. */
const MAX_DATES = 10_000

const FLAGS = ['weekends', 'yearEnd'] as const
const KEYS: readonly string[] = [...FLAGS, 'dates']

/** Reads closed days, `{ "weekends"?, "yearEnd"?, "dates"? }` or the list of dates alone, or says what is wrong. */
export function readClosedDays(
  value: unknown,
): { readonly closedDays: ClosedDays } | { readonly issues: readonly Issue[] } {
  if (Array.isArray(value)) return readClosedDays({ dates: value })
  if (typeof value !== 'object' || value === null) return { issues: [typeIssue([], 'an object', value)] }
  const given = value as { readonly [key: string]: unknown }
  const flags = FLAGS.map((name) => [name, given[name] ?? false] as const)
  const dates = given['dates'] ?? []
  const issues = [
    ...Object.keys(given)
      .filter((key) => !KEYS.includes(key))
      .map((key) => keyIssue(key, KEYS)),
    ...flags
      .filter(([, flag]) => typeof flag !== 'boolean')
      .map(([name, flag]) => typeIssue([name], 'true or false', flag)),
    ...dateIssues(dates),
  ]
  if (issues.length > 0) return { issues }
  return { closedDays: { ...Object.fromEntries(flags), dates: dates as readonly string[] } }
}

function dateIssues(dates: unknown): readonly Issue[] {
  if (!Array.isArray(dates)) return [typeIssue(['dates'], 'a list', dates)]
  if (dates.length > MAX_DATES) {
    return [makeIssue('list/too-many', ['dates'], { given: dates.length, maximum: MAX_DATES })]
  }
  return dates.flatMap((date, at) => {
    const read = parseDate(date)
    return read.ok ? [] : read.issues.map((issue) => nestIssue(issue, 'dates', at))
  })
}
