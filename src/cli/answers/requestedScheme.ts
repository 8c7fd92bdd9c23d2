import { periodsOnly, schemes } from '../../../schemes/index.ts'
import { parseDate } from '../../calendar/index.ts'
import {
  findScheme,
  type Issue,
  makeIssue,
  nestIssue,
  type Result,
  type Scheme,
  schemeName,
} from '../../index.ts'

/** Which edition a request asks for. */
export type SchemeRequest = {
  readonly name: unknown
  /** The day that decides between editions, and the key under which the request gives it. */
  readonly day: unknown
  readonly dayKey: 'on' | 'decidedOn'
  readonly for: 'everything' | 'period'
}

/**
 * Finds the bundled edition that a name means. One that holds a period alone answers for periods; by its name it is
 * found for anything else as well, and the issue says what it answers for.
 */
export function namedScheme(name: string, { for: purpose, on, among = purpose }: NamedFor): Result<Scheme> {
  if (purpose === 'period') return findScheme([...schemes, ...periodsOnly], name, { on, for: among })
  if (periodsOnly.some((edition) => schemeName(edition) === name)) {
    return { ok: false, issues: [makeIssue('edition/period-only', [], { scheme: name })] }
  }
  return findScheme(schemes, name, { on })
}

/** What an edition is wanted for, the day that decides, and which editions a name without one may mean. */
type NamedFor = {
  readonly for: SchemeRequest['for']
  readonly on?: string | undefined
  readonly among?: SchemeRequest['for']
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
  const found = namedScheme(name as string, { for: purpose, on, among })
  if (found.ok) return { scheme: found.value }
  const issues = found.issues.map((issue) => nestIssue(issue, 'scheme'))
  // A day that was given and is none: to ask for a day as well would only mislead.
  const misled = dayIssues.length > 0 && found.issues[0].code === 'edition/ambiguous'
  return { issues: misled ? dayIssues : [...issues, ...dayIssues] }
}
