import { type ClosedDays, parseDate } from '../../calendar/index.ts'
import { type Issue, nestIssue, type Replayed, replay, type Scheme } from '../../index.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import { type Answer, answered, refused } from './answer.ts'
import { namedSeries } from './namedSeries.ts'
import { readClosedDays } from './readClosedDays.ts'
import { demand, type Request, readRequest } from './readRequest.ts'
import { typeIssue } from './shapeIssues.ts'

/** A history of the input, replayed. */
export type GivenHistory = {
  readonly series: readonly Scheme[]
  readonly replayed: Replayed
  /** The same with nothing that happened after `on`, where a day is given. */
  readonly asOf: Replayed
  readonly on: string | undefined
  readonly closedDays: ClosedDays | undefined
  /** The events that were passed over, and why. */
  readonly issues: readonly Issue[]
}

/** What holds for histories that do not say. */
export type HistoryDefaults = {
  readonly series?: string
  readonly on?: string
  readonly closedDays?: ClosedDays
}

const KEYS = ['id', 'series', 'on', 'facts', 'readings', 'closedDays', 'events']

/**
 * Replays one history of the input. An event that the text does not allow is passed over; whatever else is wrong, an
 * event that cannot be read among it, keeps the history from an answer, since it would be the answer to another question.
 *
 * @param needsDay - whether a history without a day can be answered
 */
export function historyEntry(
  entry: JsonEntry,
  defaults: HistoryDefaults,
  needsDay: boolean,
): Answer<GivenHistory> {
  const read = readRequest(entry, KEYS)
  if (!read.readable) return refused(read)
  const name = read.get('series') ?? defaults.series
  const on = read.get('on') ?? defaults.on
  const events = read.get('events')
  const named = demand(demand(read, 'series', name, 'text'), 'events', events, 'a list')
  const request = needsDay ? demand(named, 'on', on, 'a date YYYY-MM-DD') : named
  const found = namedSeries(name)
  const closed = closedDaysOf(request, defaults)
  const issues = [
    ...('issue' in found && name !== undefined ? [nestIssue(found.issue, 'series')] : []),
    ...dayIssues(on),
    ...('issues' in closed ? closed.issues.map((issue) => nestIssue(issue, 'closedDays')) : []),
    ...(events !== undefined && !Array.isArray(events) ? [typeIssue(['events'], 'a list', events)] : []),
  ]
  if ('issue' in found || 'issues' in closed || !Array.isArray(events)) return refused(request, issues)
  const history = { events, facts: request.get('facts'), readings: request.get('readings') }
  const replayed = replay(found.series, history)
  const known = typeof on === 'string' ? events.filter((event) => event?.on <= on) : events
  const unreadable = replayed.issues.filter((issue) => !isNotAllowed(issue))
  if (issues.length > 0 || unreadable.some(({ code }) => code !== 'input/too-many-issues')) {
    // Without what could not be read, what the text would allow is not known either.
    return refused(request, [...issues, ...unreadable])
  }
  return answered(request, {
    series: found.series,
    replayed: replayed.history,
    asOf: replay(found.series, { ...history, events: known }).history,
    on: on as string | undefined,
    closedDays: closed.closedDays,
    issues: replayed.issues,
  })
}

function closedDaysOf(
  request: Request,
  defaults: HistoryDefaults,
): { readonly closedDays: ClosedDays | undefined } | { readonly issues: readonly Issue[] } {
  const given = request.get('closedDays')
  return given === undefined ? { closedDays: defaults.closedDays } : readClosedDays(given)
}

function dayIssues(on: unknown): readonly Issue[] {
  if (on === undefined) return []
  const read = parseDate(on as string)
  return read.ok ? [] : read.issues.map((issue) => nestIssue(issue, 'on'))
}

/** Whether an issue is that of an event that was read and that the text does not allow, or gives no period. */
function isNotAllowed({ code, path: [first, , key] }: Issue): boolean {
  if (first !== 'events') return false
  switch (code) {
    case 'event/not-allowed':
    case 'event/out-of-order':
    case 'validity/not-stated':
    case 'validity/ends-before-start':
    case 'validity/out-of-range':
      return true
    default:
      // A tier or a ground that the edition in force on that day does not know.
      return code === 'choice/unknown' && (key === 'tier' || key === 'ground')
  }
}
