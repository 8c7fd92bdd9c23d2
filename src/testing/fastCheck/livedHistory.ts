import * as fc from 'fast-check'
import { addDays } from '../../calendar/index.ts'
import {
  type AvailableEvent,
  availableEvents,
  type Event,
  type History,
  replay,
  type Scheme,
  statusOn,
} from '../../index.ts'
import type { FactsData } from '../naive/situation.ts'
import { turningDays } from './turningDays.ts'

/** What leads from one event to the next: plain numbers, so that they shrink, and choose among what the text allows. */
export type Step = {
  /** So many days on. */
  readonly days: number
  /** Or to one of the days on which something turns, or a day beside it. */
  readonly turning: { readonly which: number; readonly beside: -1 | 0 | 1 } | null
  readonly which: number
  readonly tier: number
  readonly amount: number
}

const MOST_STEPS = 8
const MOST_DAYS = 1_500

export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    days: fc.nat(MOST_DAYS),
    turning: fc.option(fc.record({ which: fc.nat(50), beside: fc.constantFrom(0, -1, 1) }), { freq: 4 }),
    which: fc.nat(50),
    tier: fc.nat(10),
    amount: fc.nat(MOST_DAYS),
  }),
  { maxLength: MOST_STEPS },
)

/** The events to which steps lead, each one that the text allows after those before it. */
export function lived(series: readonly Scheme[], steps: readonly Step[], facts: FactsData): History {
  const said = Object.keys(facts).length > 0 ? { facts } : {}
  let today = firstDay(series)
  let events: readonly Event[] = []
  for (const step of steps) {
    const { history } = replay(series, { ...said, events })
    today = nextDay(series, history, today, step)
    if (today > LATEST) break
    const available = availableEvents(history, today)
    const chosen = available[step.which % Math.max(1, available.length)]
    if (!chosen) continue
    const until = statusOn(history, today).until ?? today
    const made = eventsFor(chosen, { series, today, until, step })
    const allowed = made.find((event) => {
      const { issues } = replay(series, { ...said, events: [...events, event] })
      return issues.length === 0
    })
    if (allowed) events = [...events, allowed]
  }
  return { ...said, events }
}

/** Far enough from the last day of the calendar for every period. */
const LATEST = '2150-12-31'

function firstDay(series: readonly Scheme[]): string {
  const starts = series.flatMap(({ inForce }) => (inForce ? [inForce.from] : [])).sort()
  return starts[0] ?? '2024-04-01'
}

function nextDay(
  series: readonly Scheme[],
  history: Parameters<typeof turningDays>[1],
  today: string,
  { days, turning }: Step,
): string {
  const turns = turning ? turningDays(series, history, today) : []
  const turn = turning ? turns[turning.which % Math.max(1, turns.length)] : undefined
  const day = turning && turn !== undefined ? addDays(turn, turning.beside) : addDays(today, days)
  return day < today ? today : day
}

type At = {
  readonly series: readonly Scheme[]
  readonly today: string
  readonly until: string
  readonly step: Step
}

/** The event as it can be: a decision with each tier or none, the one that is drawn first. */
function eventsFor(available: AvailableEvent, { series, today: on, until, step }: At): readonly Event[] {
  const by = step.amount % 3 === 0 ? { by: '担当課' } : {}
  switch (available.kind) {
    case 'decided': {
      const tiers = [...new Set(series.flatMap((edition) => edition.tiers.map(({ id }) => id))), null]
      const first = step.tier % tiers.length
      const inTurn = [...tiers.slice(first), ...tiers.slice(0, first)]
      return inTurn.map((tier) => ({ kind: 'decided', on, for: available.for ?? 'initial', tier, ...by }))
    }
    case 'revoked':
      return [{ kind: 'revoked', on, ground: available.ground ?? '', ...by }]
    case 'extended':
      return [{ kind: 'extended', on, until: addDays(until > on ? until : on, 1 + step.amount), ...by }]
    case 'changeReported':
      return [{ kind: 'changeReported', on, affecting: step.amount % 2 === 0, ...by }]
    case 'reportSubmitted':
      return [{ kind: 'reportSubmitted', on, final: step.amount % 2 === 0, ...by }]
    default:
      return [{ kind: available.kind, on, ...by }]
  }
}
