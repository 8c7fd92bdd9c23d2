import type { Issue } from '../../issue.ts'
import { issueList } from '../../issueList.ts'
import type { FactDefinition } from '../factDefinition.ts'
import { planFacts } from '../factPlan.ts'
import type { FieldPlan } from '../fieldPlan.ts'
import { readField } from '../readField.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { fieldsOf, type LocatedField } from '../walk/fieldsOf.ts'
import { entriesIn, type Located } from '../walk/located.ts'
import { findField } from './findField.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

/**
 * The maximum of a number is another field of the same row, what a field presumes is a value it would accept, and
 * the fields that only a person can supply are there.
 */
export const checkFields: SchemeCheck = (scheme) => [
  ...fieldsOf(scheme).flatMap((field) => [...checkMaximumField(field), ...checkPresumed(scheme, field)]),
  ...entriesIn<FactDefinition>(scheme.facts, 'facts').flatMap(checkFindings),
]

function checkFindings({ node, path }: Located<FactDefinition>): readonly Issue[] {
  if (node.kind !== 'group' && node.kind !== 'list') return []
  return entriesIn(node.findings, ...path, 'findings').flatMap(({ id, path: at }) => {
    const found = findField(node, id, [], at)
    return 'issue' in found ? [found.issue] : []
  })
}

function checkMaximumField({ field, siblings, node, path }: LocatedField): readonly Issue[] {
  if (node.kind !== 'number' || typeof node.max !== 'object') return []
  const at = [...path, 'max', 'field']
  if (!siblings) return [unusable('a fact of one value has no fields to take its maximum from', at)]
  if (node.max.field === field) return [unusable('a field is not its own maximum', at)]
  const found = findField({ fields: siblings }, node.max.field, ['number', 'count'], at)
  return 'issue' in found ? [found.issue] : []
}

function checkPresumed(scheme: Scheme, located: LocatedField): readonly Issue[] {
  const { node, path } = located
  const { presumed } = node as { readonly presumed?: unknown }
  const list = issueList()
  readField(planOf(scheme, located), presumed, { within: path, name: 'presumed', list })
  return list.issues
}

function planOf(scheme: Scheme, { fact, field }: LocatedField): FieldPlan {
  const plan = planFacts(scheme).byId.get(fact)!
  return plan.shape === 'scalar' ? plan.field : plan.record.byName.get(field!)!
}
