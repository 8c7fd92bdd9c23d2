import type { Issue } from '../../issue.ts'
import type { Benefit, Notice } from '../afterDecisionDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { entriesIn, itemsIn, type Located } from '../walk/located.ts'
import { checkNamed } from './checkMeasureReferences.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unknownReference } from './unknownReference.ts'

/** Benefits belong to tiers that there are, and notices state measures that there are. */
export const checkAfterDecision: SchemeCheck = (scheme) => [
  ...itemsIn(scheme.benefits, 'benefits').flatMap((benefit) => checkBenefit(scheme, benefit)),
  ...itemsIn(scheme.notices, 'notices').flatMap((notice) => checkNotice(scheme, notice)),
]

function checkBenefit(scheme: Scheme, { node, path }: Located<Benefit>): readonly Issue[] {
  const { tiers } = node
  if (tiers === undefined) return []
  const at = [...path, 'tiers']
  const lists = 'kind' in tiers ? entriesIn(tiers.cases, ...at, 'cases') : [{ node: tiers, path: at }]
  const known = scheme.tiers.map((tier) => tier.id)
  return lists
    .flatMap((list) => itemsIn(list.node, ...list.path))
    .flatMap((tier) =>
      known.includes(tier.node) ? [] : [unknownReference('tier', tier.node, known, tier.path)],
    )
}

function checkNotice(scheme: Scheme, { node, path }: Located<Notice>): readonly Issue[] {
  return itemsIn(node.states, ...path, 'states').flatMap(({ node: content, path: at }) =>
    typeof content === 'string' ? [] : checkNamed(scheme, content.measure, [...at, 'measure']),
  )
}
