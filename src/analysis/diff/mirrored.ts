import type { Paired } from './diffElements.ts'
import type { PartDiff } from './diffParts.ts'
import type {
  OutcomeChange,
  OutcomeComparison,
  SchemeChange,
  SchemeDiff,
  TierThreshold,
  WitnessFigure,
} from './schemeDiff.ts'
import type { Difference } from './spot.ts'

/** The same elements from the other edition. */
export function mirroredPart({ part, pairs }: PartDiff): PartDiff {
  return {
    part,
    pairs: pairs.map((pair): Paired => {
      if (!pair.a) return { a: pair.b }
      if (!pair.b) return { b: pair.a }
      return { a: pair.b, b: pair.a, differences: pair.differences.map((of) => swapped(of) as Difference) }
    }),
  }
}

type Sided<T> = { readonly a?: T; readonly b?: T }

/** The same comparison told from the other edition. */
export function mirrored({ a, b, changes, thresholds, validity, outcomes }: SchemeDiff): SchemeDiff {
  return {
    a: b,
    b: a,
    changes: changes.map(mirroredChange),
    thresholds: thresholds.map(mirroredThreshold),
    validity: validity.map((of) => ({ ...of, a: of.b, b: of.a })),
    outcomes: mirroredOutcomes(outcomes),
  }
}

function swapped<T>({ a, b }: Sided<T>): Sided<T> {
  return { ...(b === undefined ? {} : { a: b }), ...(a === undefined ? {} : { b: a }) }
}

function mirroredChange({ kind, element, a, b }: SchemeChange): SchemeChange {
  const other = kind.endsWith('/added')
    ? kind.replace('/added', '/removed')
    : kind.replace('/removed', '/added')
  return {
    kind: other as SchemeChange['kind'],
    element: swapped(element),
    ...swapped({ ...(a ? { a } : {}), ...(b ? { b } : {}) }),
  }
}

const directions = { raised: 'lowered', lowered: 'raised', same: 'same' } as const

function mirroredThreshold({ tier, measure, is, a, b, direction }: TierThreshold): TierThreshold {
  return {
    tier: swapped(tier),
    measure: swapped(measure),
    is,
    ...swapped({ ...(a ? { a } : {}), ...(b ? { b } : {}) }),
    ...(direction ? { direction: directions[direction] } : {}),
  }
}

function mirroredOutcomes(outcomes: OutcomeComparison): OutcomeComparison {
  return outcomes.comparison === 'made'
    ? { ...outcomes, changes: outcomes.changes.map(mirroredOutcome) }
    : outcomes
}

function mirroredOutcome(change: OutcomeChange): OutcomeChange {
  const { from, to, reading } = change
  const told = {
    from: to,
    to: from,
    ...(reading ? { reading: { ...reading, of: reading.of === 'a' ? ('b' as const) : ('a' as const) } } : {}),
  }
  if (change.kind !== 'possible') return { ...told, kind: change.kind }
  const { facts, parameters, figures } = change.witness
  return {
    ...told,
    kind: 'possible',
    witness: {
      facts: { a: facts.b, b: facts.a },
      parameters: { a: parameters.b, b: parameters.a },
      figures: figures.map(
        ({ measure, ...sides }): WitnessFigure => ({ measure: swapped(measure), ...swapped(sides) }),
      ),
    },
  }
}
