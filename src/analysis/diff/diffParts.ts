import { usualMoments } from '../../scheme/basics.ts'
import type { FactDefinition } from '../../scheme/factDefinition.ts'
import type { LifecycleRules } from '../../scheme/lifecycleDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { type Counterparts, sameSet } from './counterpartsOf.ts'
import {
  diffElement,
  type Element,
  elementsIn,
  entriesAsElements,
  type Paired,
  pairElements,
  type Sign,
  sameCondition,
  sameFacts,
  sameId,
} from './diffElements.ts'
import type { ChangedPart } from './schemeDiff.ts'
import { spotAt } from './spot.ts'

/** What holds where an element does not say. */
const unsaid: { readonly [P in ChangedPart]?: object } = {
  requirement: { at: usualMoments, curable: false },
  exclusion: { at: usualMoments },
  fact: { asked: usualMoments },
}

/** The elements of one part of two editions, paired. */
export type PartDiff = { readonly part: ChangedPart; readonly pairs: readonly Paired[] }

/** Everything that two editions say, part by part, paired by what it is. */
export function diffParts(counterparts: Counterparts): readonly PartDiff[] {
  const { a, b } = counterparts
  const part = (
    name: ChangedPart,
    elements: (scheme: Scheme) => readonly Element[],
    ...signs: readonly Sign[]
  ): PartDiff => ({
    part: name,
    pairs: pairElements(elements(a), elements(b), signs, (x, y) =>
      diffElement(x, y, counterparts, unsaid[name] ?? {}, name === 'benefit' ? 'values' : 'names'),
    ),
  })
  const meaning = [sameId, sameCondition(counterparts), sameFacts(counterparts)]
  return [
    part('tier', (of) => elementsIn(of.tiers, 'tiers'), sameId, sameCondition(counterparts)),
    part('requirement', (of) => elementsIn(of.requirements, 'requirements'), ...meaning),
    part('exclusion', (of) => elementsIn(of.exclusions, 'exclusions'), ...meaning),
    part('referral', (of) => elementsIn(of.referrals, 'referrals'), ...meaning),
    part('fact', factsOf, (x, y) => counterparts.fact(y.id) === x.id),
    part(
      'measure',
      (of) => entriesAsElements(of.measures, 'measures'),
      (x, y) => counterparts.measure(y.id) === x.id,
    ),
    part('validity', (of) => entriesAsElements(of.validity, 'validity'), sameId),
    part('lifecycle', rulesOf, sameId),
    part(
      'report',
      (of) => elementsIn(of.lifecycle?.reports, 'lifecycle', 'reports'),
      sameId,
      () => true,
    ),
    part(
      'ground',
      (of) => elementsIn(of.lifecycle?.revocation?.grounds, 'lifecycle', 'revocation', 'grounds'),
      ...meaning,
    ),
    part('transition', (of) => elementsIn(of.transitions, 'transitions'), sameId),
    part('benefit', (of) => elementsIn(of.benefits, 'benefits'), sameId),
    part('notice', (of) => elementsIn(of.notices, 'notices'), sameId, sameOccasions),
    part('fee', feesOf, sameId),
    part('places', (of) => entriesAsElements(of.places ? { places: of.places } : {}), sameId),
    part('parameter', (of) => entriesAsElements(of.parameters, 'parameters'), sameId),
    part('reading', (of) => entriesAsElements(of.readings, 'readings'), sameId),
  ]
}

function factsOf({ facts }: Scheme): readonly Element[] {
  return entriesAsElements(facts as { readonly [fact: string]: FactDefinition }, 'facts')
}

/** The rules after the decision; grounds and reports are parts of their own. */
function rulesOf({ lifecycle }: Scheme): readonly Element[] {
  const { reports, revocation, ...rules } = lifecycle ?? ({} as LifecycleRules)
  const { grounds, ...byWhom } = revocation ?? {}
  const said = Object.entries({ ...rules, ...(revocation ? { revocation: byWhom } : {}) })
  return said.flatMap(([id, node]) =>
    node === undefined ? [] : [{ id, spot: spotAt(node, 'lifecycle', id) }],
  )
}

const sameOccasions: Sign = (a, b) => {
  const on = ({ spot }: Element) => (spot.node as { readonly on: readonly string[] }).on
  return sameSet(on(a), on(b))
}

function feesOf({ fees }: Scheme): readonly Element[] {
  return (fees ?? []).map((fee, at) => ({ id: fee.on, spot: spotAt(fee, 'fees', at) }))
}
