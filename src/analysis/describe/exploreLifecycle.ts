import { formatDay, parseDayNumber } from '../../calendar/dayNumber.ts'
import type { Citation, Issue, IssueCode } from '../../issue.ts'
import type { Refusal } from '../../issueMessages.ts'
import { type AvailableEvent, availableEvents } from '../../lifecycle/availableEvents.ts'
import { type Event, eventKinds, everyPurpose } from '../../lifecycle/replay/event.ts'
import { type Replayed, replay, stateOn } from '../../lifecycle/replay/replay.ts'
import { type StatusName, statusOn } from '../../lifecycle/statusOn.ts'
import type { Scheme, ValidityRule } from '../../scheme/schemeDefinition.ts'

/** What leads from one status to another: an event, or the last day passing. */
export type ExploredEvent = {
  readonly kind: Event['kind'] | 'lastDayPasses'
  /** Of a decision, what it is for and whether it refuses. */
  readonly for?: 'initial' | 'renewal' | 'reapplication' | 'change'
  readonly refused?: boolean
  /** Of a revocation, on which ground. */
  readonly ground?: string
}

/** Everything about a certification on which it depends which events the text allows. */
type ExploredState = {
  readonly status: StatusName
  readonly tier: string | null
  /** An application awaits its decision. */
  readonly applied: boolean
  /** A withdrawal was filed and awaits its revocation. */
  readonly withdrawalFiled: boolean
  /** A suspension was not lifted. */
  readonly suspended: boolean
  /** The last day has passed. */
  readonly past: boolean
}

/** One step that the text allows. */
export type ExploredStep = {
  readonly from: ExploredState
  readonly event: ExploredEvent
  readonly to: ExploredState
}

/** A kind of event that was tried in every state. */
type TriedEvent = {
  readonly event: ExploredEvent
  readonly citation?: Citation
  /** What was said against it where it was refused; `not-in-text` where the text does not provide for it. */
  readonly because: readonly (Refusal | IssueCode)[]
  readonly allowed: boolean
}

/** Every state that a certification can come to under one edition, and what leads from one to another. */
export type LifecycleExploration = {
  /** In the order in which they are reached, each with a shortest way there. */
  readonly states: readonly { readonly state: ExploredState; readonly by: readonly ExploredEvent[] }[]
  readonly steps: readonly ExploredStep[]
  /** In the order of a certification's life. */
  readonly events: readonly TriedEvent[]
}

/** The passing of the last day, beside the events of a history. */
const LAST_DAY_PASSES: ExploredEvent = { kind: 'lastDayPasses' }

type Place = {
  readonly state: ExploredState
  readonly history: Replayed
  readonly day: number
  readonly by: readonly ExploredEvent[]
}

/**
 * Finds every state that a certification can come to under one edition, breadth first from the empty history: in each
 * new state every kind of event is tried through `replay`, and the last day is let pass. Readings are at their defaults.
 *
 * @param scheme - the edition, which is explored by itself, without the transitions from older ones
 * @returns the states, the steps between them, and every event with whether any state allows it
 */
export function exploreLifecycle(scheme: Scheme): LifecycleExploration {
  const play = (events: readonly Event[]) => replay([scheme], { events })
  const start = placeOf(play([]).history, firstSampleDay(scheme), [])
  const found = new Map([[keyOf(start.state), start]])
  const steps = new Map<string, ExploredStep>()
  const notes = new Map<string, Note>()
  const go = (from: Place, event: ExploredEvent, history: Replayed, day: number) => {
    const to = placeOf(history, day, [...from.by, event])
    const step = { from: from.state, event, to: to.state }
    steps.set(JSON.stringify(step), step)
    // A Map is walked in the order of insertion, what is inserted meanwhile included: the walk is breadth first.
    if (!found.has(keyOf(to.state))) found.set(keyOf(to.state), to)
  }
  for (const place of found.values()) {
    for (const event of candidates(scheme, place)) {
      const explored = exploredEvent(event)
      const note = noteOn(notes, explored)
      const { history, issues } = play([...place.history.events, event])
      const [issue] = issues
      if (issue) noteRefusal(note, issue)
      else {
        note.allowed = true
        go(place, explored, history, place.day)
      }
    }
    noteArticles(notes, availableEvents(place.history, formatDay(place.day)))
    const next = dayAfterPeriod(place)
    if (next !== undefined) {
      noteOn(notes, LAST_DAY_PASSES).allowed = true
      go(place, LAST_DAY_PASSES, place.history, next)
    }
  }
  return {
    states: [...found.values()].map(({ state, by }) => ({ state, by })),
    steps: [...steps.values()],
    events: [...notes.values()].map(triedEvent),
  }
}

/** What was learnt of a kind of event. */
type Note = {
  readonly event: ExploredEvent
  readonly because: Set<Refusal | IssueCode>
  allowed: boolean
  allowedBy: Citation | undefined
  refusedBy: Citation | undefined
}

function noteOn(notes: Map<string, Note>, event: ExploredEvent): Note {
  const key = JSON.stringify(event)
  const known = notes.get(key)
  if (known) return known
  const note = {
    event,
    because: new Set<Refusal | IssueCode>(),
    allowed: false,
    allowedBy: undefined,
    refusedBy: undefined,
  }
  notes.set(key, note)
  return note
}

function noteRefusal(note: Note, issue: Issue): void {
  note.because.add((issue.params as { readonly because?: Refusal }).because ?? issue.code)
  note.refusedBy ??= issue.citation
}

/** The articles under which the text allows events; those of grounds are more telling than what a refusal cites. */
function noteArticles(notes: Map<string, Note>, available: readonly AvailableEvent[]): void {
  for (const { kind, for: purpose, ground, citation } of available) {
    for (const note of notes.values()) {
      const { event } = note
      if (event.kind === kind && event.for === purpose && event.ground === ground) note.allowedBy ??= citation
    }
  }
}

function triedEvent({ event, because, allowed, allowedBy, refusedBy }: Note): TriedEvent {
  const citation = allowedBy ?? refusedBy
  const unprovided = because.has('not-in-text')
  return {
    event,
    ...(citation ? { citation } : {}),
    because: unprovided ? ['not-in-text'] : [...because],
    allowed,
  }
}

function placeOf(history: Replayed, day: number, by: readonly ExploredEvent[]): Place {
  const { appliedOn, certification } = stateOn(history, day)
  const { status, tier } = statusOn(history, formatDay(day))
  const stands = certification !== undefined && !certification.ended
  const state: ExploredState = {
    status,
    tier,
    applied: appliedOn !== undefined,
    withdrawalFiled: stands && certification.withdrawalFiled !== undefined,
    suspended: stands && certification.suspended !== undefined,
    past: stands && certification.until !== undefined && day > certification.until,
  }
  return { state, history, day, by }
}

function keyOf(state: ExploredState): string {
  return JSON.stringify(Object.values(state))
}

/** The first day on which the certification has lapsed, if it runs. */
function dayAfterPeriod({ history, day }: Place): number | undefined {
  const { certification } = stateOn(history, day)
  if (!certification || certification.ended || certification.until === undefined) return undefined
  return certification.until < day ? undefined : certification.until + 1
}

/** Every event that could be asked about on the day of a place, with every tier and every ground. */
function candidates(scheme: Scheme, { history, day }: Place): readonly Event[] {
  const on = formatDay(day)
  const { certification } = stateOn(history, day)
  const tiers = scheme.tiers.length === 0 ? ['certified'] : scheme.tiers.map(({ id }) => id)
  const grounds = scheme.lifecycle?.revocation?.grounds.map(({ id }) => id) ?? ['any']
  return eventKinds.flatMap((kind): readonly Event[] => {
    switch (kind) {
      case 'decided':
        return everyPurpose.flatMap((purpose) =>
          [...tiers, null].map((tier) => ({ kind, on, for: purpose, tier })),
        )
      case 'revoked':
        return grounds.map((ground) => ({ kind, on, ground }))
      case 'extended':
        return [{ kind, on, until: formatDay(Math.max(certification?.until ?? day, day) + 1) }]
      default:
        return [{ kind, on }]
    }
  })
}

/** An event without its day and without the tier: what tells it from others in a table. */
function exploredEvent(event: Event): ExploredEvent {
  switch (event.kind) {
    case 'decided':
      return { kind: event.kind, for: event.for, refused: event.tier === null }
    case 'revoked':
      return { kind: event.kind, ground: event.ground }
    default:
      return { kind: event.kind }
  }
}

/** A day on which the edition is in force and certifies: the first one, or a year before the earliest end it fixes. */
function firstSampleDay({ inForce, validity }: Scheme): number {
  const inForceFrom = parseDayNumber(inForce?.from ?? '')
  if (inForceFrom !== undefined) return inForceFrom
  const ends = validity ? fixedEnds(validity.initial) : []
  return ends.length === 0 ? 0 : Math.min(...ends) - 365
}

function fixedEnds(rule: ValidityRule): readonly number[] {
  switch (rule.kind) {
    case 'fixed':
      return [parseDayNumber(rule.until)!]
    case 'earlier':
      return rule.of.flatMap(fixedEnds)
    case 'byReading':
      return Object.values(rule.cases).flatMap(fixedEnds)
    case 'period':
      return []
  }
}
