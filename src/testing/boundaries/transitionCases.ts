import { findFacts } from '../../analysis/index.ts'
import type { Scheme, Transition } from '../../index.ts'
import type { FactsData } from '../naive/situation.ts'
import type { Side, TransitionBoundary } from './boundaryCase.ts'
import { cited } from './citationIn.ts'
import { besideIn } from './conditionCase.ts'
import { besideMoment } from './dayPairs.ts'
import { readingsOf } from './readingsOf.ts'
import type { Readings } from './thresholds.ts'

/** Decisions on the first and last day that a supplementary provision reaches, and the day on which they must stand. */
export function transitionCases(scheme: Scheme): readonly TransitionBoundary[] {
  return (scheme.transitions ?? []).flatMap((transition) => {
    const met = factsFor(scheme, transition)
    if (!met) return []
    const { from, until } = transition.decided
    const standingOn = transition.standingOn ?? scheme.inForce?.from
    const decided = Object.entries({ from, until }).flatMap(([key, end]) =>
      end === undefined ? [] : besideMoment(end, 'day').map((at) => ({ ...at, key: `decided.${key}`, end })),
    )
    const inside = until ?? from
    const standing =
      standingOn === undefined || inside === undefined
        ? []
        : besideMoment(standingOn, 'day').map((at) => ({ ...at, key: 'standingOn', end: standingOn }))
    return [
      ...decided.map((at) =>
        make(scheme, transition, met, { ...at, decidedOn: at.value, heldUntil: LATEST }),
      ),
      ...standing.map((at) =>
        make(scheme, transition, met, { ...at, decidedOn: inside!, heldUntil: at.value }),
      ),
    ].filter(({ decidedOn, heldUntil }) => decidedOn <= heldUntil)
  })
}

/** A last day that no supplementary provision gives. */
const LATEST = '2199-12-31'

type Met = { readonly facts: FactsData; readonly readings: Readings }

/** Facts and readings with which all else that the provision asks for is met. */
function factsFor(scheme: Scheme, { when }: Transition): Met | undefined {
  if (!when) return { facts: {}, readings: {} }
  for (const readings of readingsOf(scheme, when)) {
    const found = findFacts(scheme, when, { readings })
    if (found.kind === 'possible') return { facts: found.facts, readings }
  }
  return undefined
}

type At = {
  readonly side: Side
  readonly value: string
  readonly key: string
  readonly end: string
  readonly decidedOn: string
  readonly heldUntil: string
}

function make(
  scheme: Scheme,
  { id, decided, standingOn = scheme.inForce?.from ?? '', cite }: Transition,
  met: Met,
  { side, value, key, end, decidedOn, heldUntil }: At,
): TransitionBoundary {
  const { from, until } = decided
  const isDecided = (from === undefined || decidedOn >= from) && (until === undefined || decidedOn <= until)
  const path = `transitions.${id}.${key}`
  const what = key === 'standingOn' ? 'the last day' : 'the decision'
  return {
    kind: 'transition',
    name: `${path}: ${what}, ${value}, is ${besideIn(side)} ${end}`,
    path,
    ...cited(scheme, cite),
    side,
    threshold: end,
    value,
    transition: id,
    decidedOn,
    heldUntil,
    ...met,
    reached: isDecided && heldUntil >= standingOn,
  }
}
