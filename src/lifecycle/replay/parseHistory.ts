import { dateIssue } from '../../calendar/dateIssue.ts'
import { parseDayNumber } from '../../calendar/dayNumber.ts'
import { showGiven } from '../../given.ts'
import { makeIssue, type PathStep } from '../../issue.ts'
import { type IssueList, issueList } from '../../issueList.ts'
import { readChoice, refuseKey } from '../../readChoice.ts'
import { readList, readObject } from '../../readObject.ts'
import { type DatedEvent, type Event, type EventKind, eventKinds, everyPurpose } from './event.ts'

/** What {@link replay} is handed. Other keys of a history (`id`, `series`, `on`, `closedDays`) are not its business. */
export type History = {
  readonly events: readonly Event[]
  /** Facts that transitions ask for. */
  readonly facts?: unknown
  readonly readings?: { readonly [reading: string]: string }
}

/** A history that was read: events in the order given, those that could not be read left out. */
export type ParsedHistory = {
  readonly events: readonly DatedEvent[]
  readonly facts: unknown
  readonly readings: ReadonlyMap<string, unknown>
  readonly list: IssueList
}

/** How many events a history holds at most. */
export const MAX_EVENTS = 10_000
const historyKeys = ['events', 'facts', 'readings']
const ownKeys: { readonly [K in EventKind]?: readonly string[] } = {
  decided: ['for', 'tier'],
  changeReported: ['affecting'],
  reportSubmitted: ['final'],
  revoked: ['ground'],
  extended: ['until'],
}
/** On any event: who decided, which stays with it, and a note of the caller's own, which is not looked at. */
const freeKeys = ['by', 'note']

/** Reads a history; every issue at once, and an event that cannot be read is passed over. */
export function parseHistory(history: unknown): ParsedHistory {
  const list = issueList()
  const given = readObject(history, [], list)
  for (const key of given?.keys() ?? []) {
    if (!historyKeys.includes(key)) refuseKey(key, historyKeys, [], list)
  }
  const readings = given?.get('readings')
  const chosen =
    readings === undefined || readings === null ? undefined : readObject(readings, ['readings'], list)
  const entries = given ? (readList(given.get('events'), MAX_EVENTS, ['events'], list) ?? []) : []
  const events = entries.flatMap((entry, at) => {
    // A list of its own: what is wrong with other events must not keep this one from being read.
    const found = issueList()
    const event = readEvent(entry, ['events', at], found)
    for (const issue of found.issues) list.add(issue)
    return event ? [{ event, day: parseDayNumber(event.on)!, at }] : []
  })
  return { events, facts: given?.get('facts'), readings: chosen ?? new Map(), list }
}

function readEvent(entry: unknown, path: readonly PathStep[], list: IssueList): Event | undefined {
  const before = list.issues.length
  const given = readObject(entry, path, list)
  if (!given) return undefined
  const kind = readChoice(given.get('kind'), eventKinds, [...path, 'kind'], list)
  if (kind === undefined) {
    if (list.issues.length === before) missing('kind', eventKinds.join(', '))
    return undefined
  }
  const expected = ['kind', 'on', ...(ownKeys[kind] ?? []), ...freeKeys]
  for (const key of given.keys()) if (!expected.includes(key)) refuseKey(key, expected, path, list)
  const on = readDate('on')
  const event = { ...readRest(kind, on), ...readBy() }
  return list.issues.length === before ? event : undefined

  // What is not of its type is an issue, and of an event with an issue nothing is used.
  function readRest(of: EventKind, day: string): Event {
    switch (of) {
      case 'decided': {
        const purpose = readChoice(given!.get('for'), everyPurpose, [...path, 'for'], list)
        if ((given!.get('for') ?? undefined) === undefined) missing('for', everyPurpose.join(', '))
        const tier = given!.get('tier')
        if (tier !== null && typeof tier !== 'string') missing('tier', 'a tier, or null when refused')
        return { kind: of, on: day, for: purpose!, tier: tier as string | null }
      }
      case 'changeReported':
        return { kind: of, on: day, ...readFlag('affecting') }
      case 'reportSubmitted':
        return { kind: of, on: day, ...readFlag('final') }
      case 'revoked': {
        const ground = given!.get('ground')
        if (typeof ground !== 'string') missing('ground', 'the ground of the revocation')
        return { kind: of, on: day, ground: ground as string }
      }
      case 'extended':
        return { kind: of, on: day, until: readDate('until') }
      default:
        return { kind: of, on: day }
    }
  }

  function readDate(key: string): string {
    const value = given!.get(key)
    if (value === undefined) missing(key, 'a date YYYY-MM-DD')
    else if (typeof value !== 'string' || parseDayNumber(value) === undefined) {
      list.add(dateIssue(value, [...path, key]))
    }
    return value as string
  }

  function readFlag(key: 'affecting' | 'final'): { readonly [K in typeof key]?: boolean } {
    const value = given!.get(key)
    if (value === undefined || value === null) return {}
    if (typeof value === 'boolean') return { [key]: value }
    list.add(makeIssue('input/type', [...path, key], { expected: 'true or false', given: showGiven(value) }))
    return {}
  }

  function readBy(): { readonly by?: string } {
    const by = given!.get('by')
    if (by === undefined || by === null) return {}
    if (typeof by === 'string') return { by }
    list.add(makeIssue('input/type', [...path, 'by'], { expected: 'text', given: showGiven(by) }))
    return {}
  }

  function missing(key: string, what: string): void {
    list.add(makeIssue('input/missing', [...path, key], { expected: what }))
  }
}
