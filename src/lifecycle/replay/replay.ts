import { deepFreeze } from '../../assess/deepFreeze.ts'
import { formatDay } from '../../calendar/dayNumber.ts'
import { type Issue, makeIssue, nestIssue } from '../../issue.ts'
import { issueList } from '../../issueList.ts'
import { own } from '../../own.ts'
import { readChoice, refuseKey } from '../../readChoice.ts'
import { parseFacts } from '../../scheme/parseFacts.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { applyEvent } from './applyEvent.ts'
import { newestFull, type ReplayContext } from './context.ts'
import type { DatedEvent, Event } from './event.ts'
import { type ParsedHistory, parseHistory } from './parseHistory.ts'
import { initialState, type State } from './state.ts'
import { applyTransition, transitionsOf } from './transition.ts'

/** A history that was replayed: the events that the text allows. Only {@link replay} makes one. */
export type Replayed = {
  /** The events taken into account, in order. */
  readonly events: readonly Event[]
  readonly readings: { readonly [reading: string]: string }
}

type ReplayedHistory = Replayed & {
  readonly [inside]: { readonly context: ReplayContext; readonly dated: readonly DatedEvent[] }
}
const inside = Symbol('replayed')

/**
 * Replays what happened to a certification under the editions of one scheme.
 *
 * @param series - the editions of one scheme, in any order
 * @param history - `{ events, facts?, readings? }`; events in the order in which they happened
 * @returns the replayed history for `statusOn`, `deadlines` and `availableEvents`, and the issues: data that cannot
 * be read, events out of order, and events that the text does not allow in their state, with the article. Those are
 * passed over and the fold goes on with the rest.
 * @example
 * ```ts
 * import { replay, statusOn } from 'kijun'
 * import { yokohamaYSdgs } from 'kijun/schemes'
 * const events = [{ kind: 'decided', on: '2024-04-01', for: 'initial', tier: 'superior' }]
 * const { history } = replay(yokohamaYSdgs, { events })
 * statusOn(history, '2028-03-31').status // => 'inForce'
 * statusOn(history, '2028-04-01').status // => 'expired'
 * ```
 */
export function replay(
  series: readonly Scheme[],
  history: unknown,
): { readonly history: Replayed; readonly issues: readonly Issue[] } {
  const parsed = parseHistory(history)
  const context = contextOf(series, parsed)
  const taken: DatedEvent[] = []
  let state = initialState
  let last = Number.NEGATIVE_INFINITY
  for (const dated of parsed.events) {
    if (dated.day < last) {
      const params = { on: dated.event.on, after: formatDay(last) }
      parsed.list.add(makeIssue('event/out-of-order', ['events', dated.at], params))
      continue
    }
    const step = applyEvent(context, passTransitions(context, state, last, dated.day), dated)
    if ('issue' in step) {
      parsed.list.add(step.issue)
      continue
    }
    state = step.state
    last = dated.day
    taken.push(dated)
  }
  const replayed: ReplayedHistory = {
    events: taken.map((dated) => ({ ...dated.event })),
    readings: { ...context.readings },
    [inside]: { context, dated: taken },
  }
  return { history: deepFreeze(replayed), issues: parsed.list.issues }
}

/** The state at the end of a day. */
export function stateOn(replayed: Replayed, day: number): State {
  return replayUntil(replayed, day).state
}

/** The state at the end of a day, and what it was reached under, with the readings that were followed on the way. */
export function replayUntil(
  replayed: Replayed,
  day: number,
): { readonly context: ReplayContext; readonly state: State } {
  const { context: of, dated } = insideOf(replayed)
  const context: ReplayContext = { ...of, followed: new Map() }
  let state = initialState
  let last = Number.NEGATIVE_INFINITY
  for (const event of dated) {
    if (event.day > day) break
    const step = applyEvent(context, passTransitions(context, state, last, event.day), event)
    if ('state' in step) state = step.state
    last = event.day
  }
  return { context, state: passTransitions(context, state, last, day) }
}

function insideOf(replayed: Replayed): ReplayedHistory[typeof inside] {
  const found = (replayed as Partial<ReplayedHistory>)[inside]
  if (!found) throw new TypeError('not a history that replay() returned')
  return found
}

/** The transitions that take effect after the one day and up to the other, before the events of that day. */
function passTransitions(context: ReplayContext, state: State, after: number, upTo: number): State {
  return transitionsOf(context.series)
    .filter(({ day }) => day > after && day <= upTo)
    .reduce((passed, transition) => applyTransition(context, passed, transition), state)
}

/** What a history is replayed under; what is wrong with its readings and facts joins its issues. */
export function contextOf(series: readonly Scheme[], parsed: ParsedHistory): ReplayContext {
  const list = issueList()
  const chosen: [string, string][] = []
  const known = series.flatMap((edition) => Object.keys(edition.readings ?? {}))
  for (const [id, value] of parsed.readings) {
    const reading = series.map((edition) => own(edition.readings, id)).find((of) => of !== undefined)
    if (!reading) {
      if (!refuseKey(id, known, ['readings'], list)) break
      continue
    }
    const alternative = readChoice(value, reading.alternatives, ['readings', id], list)
    if (alternative !== undefined) chosen.push([id, alternative])
  }
  for (const issue of list.issues) parsed.list.add(issue)
  return {
    series: [...series],
    facts: readFacts(series, parsed),
    readings: Object.fromEntries(chosen),
    followed: new Map(),
  }
}

/** The facts of a history, as the edition whose transition asks for them reads them; none if they cannot be read. */
function readFacts(series: readonly Scheme[], parsed: ParsedHistory): ReplayContext['facts'] {
  if (parsed.facts === undefined || parsed.facts === null) return undefined
  const edition = askingEdition(series)
  if (!edition) return undefined
  const read = parseFacts(edition, parsed.facts)
  if (read.ok) return read.value.data // the library's own copy: what becomes of the caller's plays no part
  for (const issue of read.issues) parsed.list.add(nestIssue(issue, 'facts'))
  return undefined
}

/** The edition whose facts a history holds: the one whose transition asks for some, else the newest. */
export function askingEdition(series: readonly Scheme[]): Scheme | undefined {
  return (
    series.find((edition) => (edition.transitions ?? []).some((transition) => transition.when)) ??
    newestFull(series)
  )
}
