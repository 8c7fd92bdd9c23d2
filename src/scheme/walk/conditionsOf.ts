import type { Condition } from '../conditionDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { entriesIn, itemsIn, type Located } from './located.ts'

/** An element of a definition that has a condition, or may have one. */
type RuledElement = { readonly id: string; readonly when?: Condition | undefined }

/** Every element of a definition that has a condition, or may have one. */
export function ruledElementsOf(scheme: Scheme): readonly Located<RuledElement>[] {
  return [
    ...itemsIn(scheme.requirements, 'requirements'),
    ...itemsIn(scheme.exclusions, 'exclusions'),
    ...itemsIn(scheme.tiers, 'tiers'),
    ...itemsIn(scheme.referrals, 'referrals'),
    ...itemsIn(scheme.benefits, 'benefits'),
    ...itemsIn(scheme.lifecycle?.revocation?.grounds, 'lifecycle', 'revocation', 'grounds'),
    ...itemsIn(scheme.transitions, 'transitions'),
  ]
}

/** Every condition of a definition, each before the conditions it is made of. */
export function conditionsOf(scheme: Scheme): readonly Located<Condition>[] {
  return ruledElementsOf(scheme).flatMap(({ node, path }) =>
    node.when ? withInner({ node: node.when, path: [...path, 'when'] }) : [],
  )
}

function withInner(condition: Located<Condition>): readonly Located<Condition>[] {
  return [condition, ...innerConditions(condition).flatMap(withInner)]
}

function innerConditions({ node, path }: Located<Condition>): readonly Located<Condition>[] {
  switch (node.kind) {
    case 'all':
    case 'any':
    case 'atLeast':
    case 'exactly':
      return itemsIn(node.of, ...path, 'of')
    case 'not':
      return [{ node: node.of, path: [...path, 'of'] }]
    case 'byReading':
      return entriesIn(node.cases, ...path, 'cases')
    default:
      return []
  }
}
