import type { Issue } from '../../issue.ts'
import type { Referral, Scheme } from '../schemeDefinition.ts'
import { itemsIn, type Located } from '../walk/located.ts'
import { findFact } from './findFact.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unknownReference } from './unknownReference.ts'
import { unusable } from './unusable.ts'

/** A referral's finding is a choice among tiers and `none`, and what it leaves open lies between two tiers. */
export const checkReferrals: SchemeCheck = (scheme) =>
  itemsIn(scheme.referrals, 'referrals').flatMap((referral) => [
    ...checkFinding(scheme, referral),
    ...checkLeavesOpen(scheme, referral),
  ])

function checkFinding(scheme: Scheme, { node, path }: Located<Referral>): readonly Issue[] {
  if (node.finding === undefined) return []
  const fact = findFact(scheme, node.finding, ['choice'], [...path, 'finding'])
  if ('issue' in fact) return [fact.issue]
  const known = [...tierIds(scheme), 'none']
  const { options } = fact.is
  return itemsIn(options, 'facts', node.finding, 'options').flatMap(({ node: option, path: at }) =>
    known.includes(option) ? [] : [unknownReference('tier', option, known, at)],
  )
}

function checkLeavesOpen(scheme: Scheme, { node, path }: Located<Referral>): readonly Issue[] {
  const { leavesOpen } = node
  if (!leavesOpen) return []
  const known = tierIds(scheme)
  const unknown = (['lowest', 'highest'] as const).flatMap((end) => {
    const id = leavesOpen[end]
    if (id === null || known.includes(id)) return []
    return [unknownReference('tier', id, known, [...path, 'leavesOpen', end])]
  })
  if (unknown.length > 0) return unknown
  const place = (id: string | null) => (id === null ? known.length : known.indexOf(id))
  if (place(leavesOpen.highest) <= place(leavesOpen.lowest)) return []
  return [unusable('the lowest tier is above the highest', [...path, 'leavesOpen'])]
}

function tierIds(scheme: Scheme): readonly string[] {
  return scheme.tiers.map((tier) => tier.id)
}
