import { periodsOnly, schemes } from '../../../schemes/index.ts'
import { parseDate } from '../../calendar/index.ts'
import { findScheme, type Issue, makeIssue, nestIssue, type Scheme } from '../../index.ts'

/** Which edition a request asks for. */
export type SchemeRequest = {
  readonly name: unknown
  /** The day that decides between editions, and the key under which the request gives it. */
  readonly day: unknown
  readonly dayKey: 'on' | 'decidedOn'
  readonly for: 'everything' | 'period'
}

/** The bundled editions that may answer; those that hold a period alone answer for periods. */
export function editionsFor(purpose: SchemeRequest['for']): readonly Scheme[] {
  return purpose === 'period' ? [...schemes, ...periodsOnly] : schemes
}

/** Finds the bundled edition that a request asks for, or the issues of its name and its day. */
export function requestedScheme({
  name,
  day,
  dayKey,
  for: purpose,
}: SchemeRequest): { readonly scheme: Scheme } | { readonly issues: readonly Issue[] } {
  const read = day === undefined ? undefined : parseDate(day as string)
  const dayIssues = read && !read.ok ? read.issues.map((issue) => nestIssue(issue, dayKey)) : []
  if (name === undefined) {
    return { issues: [makeIssue('input/missing', ['scheme'], { expected: 'text' }), ...dayIssues] }
  }
  const on = read?.ok ? read.value : undefined
  // Only a day can tell an older text of which the period is known; without one it makes nothing ambiguous.
  const among = on === undefined ? 'everything' : purpose
  const found = findScheme(editionsFor(purpose), name as string, { on, for: among })
  if (found.ok) return { scheme: found.value }
  const issues = found.issues.map((issue) => nestIssue(issue, 'scheme'))
  // A day that was given and is none: to ask for a day as well would only mislead.
  const misled = dayIssues.length > 0 && found.issues[0].code === 'edition/ambiguous'
  return { issues: misled ? dayIssues : [...issues, ...dayIssues] }
}
