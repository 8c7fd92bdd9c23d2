import type { Issue, PathStep } from '../../issue.ts'
import { own } from '../../own.ts'
import type { FactDefinition, GroupShape, ListShape } from '../factDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { unknownReference } from './unknownReference.ts'
import { unusable } from './unusable.ts'

type Kind = FactDefinition['kind']

/** What a reference was found to name, or the issue that it names nothing of use. */
export type Found<T> = { readonly is: T } | { readonly issue: Issue }

/** The fact that is referred to, if it is of one of the kinds that make sense there. */
export function findFact<K extends Kind>(
  scheme: Scheme,
  id: string,
  kinds: readonly K[],
  path: readonly PathStep[],
): Found<FactDefinition & { readonly kind: K }> {
  const fact: FactDefinition | undefined = own(scheme.facts, id)
  if (!fact) return { issue: unknownReference('fact', id, Object.keys(scheme.facts), path) }
  if (!(kinds as readonly Kind[]).includes(fact.kind)) {
    return { issue: unusable(`the fact ${id} is a ${fact.kind}; expected a ${kinds.join(' or ')}`, path) }
  }
  return { is: fact as FactDefinition & { readonly kind: K } }
}

/** The group or list that is referred to. */
export function findTable(
  scheme: Scheme,
  id: string,
  path: readonly PathStep[],
): Found<FactDefinition & (GroupShape | ListShape)> {
  return findFact(scheme, id, ['group', 'list'], path)
}
