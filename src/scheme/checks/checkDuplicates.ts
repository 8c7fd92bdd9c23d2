import { type Issue, makeIssue } from '../../issue.ts'
import { fieldsOf } from '../walk/fieldsOf.ts'
import { entriesIn, itemsIn, type Located } from '../walk/located.ts'
import type { SchemeCheck } from './schemeCheck.ts'

/** No two elements of a list share an id; nor do two options of a choice, or two alternatives of a reading. */
export const checkDuplicates: SchemeCheck = (scheme) => [
  ...repeated('requirement', idsIn(itemsIn(scheme.requirements, 'requirements'))),
  ...repeated('exclusion', idsIn(itemsIn(scheme.exclusions, 'exclusions'))),
  ...repeated('tier', idsIn(itemsIn(scheme.tiers, 'tiers'))),
  ...repeated('referral', idsIn(itemsIn(scheme.referrals, 'referrals'))),
  ...repeated(
    'ground',
    idsIn(itemsIn(scheme.lifecycle?.revocation?.grounds, 'lifecycle', 'revocation', 'grounds')),
  ),
  ...repeated('report', idsIn(itemsIn(scheme.lifecycle?.reports, 'lifecycle', 'reports'))),
  ...repeated('transition', idsIn(itemsIn(scheme.transitions, 'transitions'))),
  ...repeated('benefit', idsIn(itemsIn(scheme.benefits, 'benefits'))),
  ...repeated('notice', idsIn(itemsIn(scheme.notices, 'notices'))),
  ...repeated('information', idsIn(itemsIn(scheme.information, 'information'))),
  ...fieldsOf(scheme).flatMap(({ node, path }) =>
    node.kind === 'choice' ? repeated('option', itemsIn(node.options, ...path, 'options')) : [],
  ),
  ...entriesIn(scheme.readings, 'readings').flatMap(({ node, path }) =>
    repeated('alternative', itemsIn(node.alternatives, ...path, 'alternatives')),
  ),
]

function idsIn(elements: readonly Located<{ readonly id: string }>[]): readonly Located<string>[] {
  return elements.map(({ node, path }) => ({ node: node.id, path: [...path, 'id'] }))
}

function repeated(kind: string, ids: readonly Located<string>[]): readonly Issue[] {
  const seen = new Set<string>()
  return ids.flatMap(({ node: id, path }) => {
    if (seen.has(id)) return [makeIssue('definition/duplicate', path, { kind, id })]
    seen.add(id)
    return []
  })
}
