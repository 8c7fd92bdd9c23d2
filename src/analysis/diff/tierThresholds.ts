import { compareFractions } from '../../exact/fraction.ts'
import { own } from '../../own.ts'
import type { ByReading, Literal } from '../../scheme/basics.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../scheme/factDefinition.ts'
import { literal } from '../../scheme/literal.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { Counterparts } from './counterpartsOf.ts'
import { partsOf } from './diffConditions.ts'
import { conditionIn, type Element, type Paired } from './diffElements.ts'
import type { TierNumber, TierThreshold } from './schemeDiff.ts'
import { pathOf, type Spot } from './spot.ts'

type Compare = Extract<Condition, { kind: 'compare' }>

/** A number that a tier asks for beside everything else that it asks. */
type Asked = { readonly compare: Compare; readonly spot: Spot }

/** What the tiers of both editions ask of measures, side by side. */
export function tierThresholds(
  tiers: readonly Paired[],
  counterparts: Counterparts,
): readonly TierThreshold[] {
  return tiers.flatMap(({ a, b }) => {
    const tier = { ...(a ? { a: a.id } : {}), ...(b ? { b: b.id } : {}) }
    const [inA, inB] = [askedBy(a, counterparts.a, counterparts), askedBy(b, counterparts.b, counterparts)]
    const left = [...inA]
    const rows = inB.map((ofB): TierThreshold => {
      const at = left.findIndex(
        ({ compare }) =>
          compare.is === ofB.compare.is && compare.measure === counterparts.measure(ofB.compare.measure),
      )
      const ofA = at < 0 ? undefined : left.splice(at, 1)[0]
      return threshold(tier, ofA, ofB, counterparts)
    })
    return [...rows, ...left.map((ofA) => threshold(tier, ofA, undefined, counterparts))]
  })
}

function threshold(
  tier: TierThreshold['tier'],
  ofA: Asked | undefined,
  ofB: Asked | undefined,
  counterparts: Counterparts,
): TierThreshold {
  const [x, y] = [ofA && numberOf(ofA, counterparts.a), ofB && numberOf(ofB, counterparts.b)]
  return {
    tier,
    measure: {
      ...(ofA ? { a: ofA.compare.measure } : {}),
      ...(ofB ? { b: ofB.compare.measure } : {}),
    },
    is: (ofB ?? ofA)!.compare.is,
    ...(x ? { a: x } : {}),
    ...(y ? { b: y } : {}),
    ...(x && y ? { direction: directionOf(x.value, y.value) } : {}),
  }
}

function directionOf(a: string, b: string): 'raised' | 'lowered' | 'same' {
  const order = compareFractions(literal(b), literal(a))
  return order === 0 ? 'same' : order > 0 ? 'raised' : 'lowered'
}

function askedBy(tier: Element | undefined, scheme: Scheme, counterparts: Counterparts): readonly Asked[] {
  if (!tier) return []
  return partsOf(conditionIn(tier)!, 'all', scheme, counterparts).flatMap((spot): Asked[] => {
    const compare = spot.node as Condition
    return compare.kind === 'compare' && typeof compare.value === 'string' ? [{ compare, spot }] : []
  })
}

function numberOf({ compare, spot }: Asked, scheme: Scheme): TierNumber {
  const of = mostOf(scheme, compare.measure)
  return {
    value: compare.value as Literal,
    ...(of === undefined ? {} : { of }),
    path: pathOf({ ...spot, path: [...spot.path, 'value'] }),
    citation: citationOf(scheme, spot.cite!),
  }
}

/** The most that the text lets a measure be. */
export function mostOf(scheme: Scheme, id: string): string | undefined {
  const { value, max } = own(scheme.measures, id)!
  if (max !== undefined) return underDefault(scheme, max)
  if (value.kind === 'measure') return mostOf(scheme, value.measure)
  const fact = value.kind === 'fact' ? own<FactDefinition>(scheme.facts, value.fact) : undefined
  const most = fact?.kind === 'number' || fact?.kind === 'count' ? fact.max : undefined
  return typeof most === 'string' ? most : undefined
}

function underDefault({ readings }: Scheme, of: Literal | ByReading<Literal>): Literal {
  return typeof of === 'string' ? of : own(of.cases, readings![of.reading]!.default)!
}
