import type { Field } from '../factDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { entriesIn, type Located } from './located.ts'

/** One value of a fact, under its id or as a field of its rows or records. */
export type LocatedField = Located<Field> & {
  readonly fact: string
  /** Its name among `siblings`; a fact of one value has none. */
  readonly field?: string
  readonly siblings?: { readonly [field: string]: Field }
}

/** Every value that the facts of a definition declare. */
export function fieldsOf(scheme: Scheme): readonly LocatedField[] {
  return entriesIn(scheme.facts, 'facts').flatMap(({ id, node, path }): readonly LocatedField[] => {
    if (node.kind !== 'group' && node.kind !== 'list') return [{ fact: id, node, path }]
    const siblings = node.fields
    return entriesIn(siblings, ...path, 'fields').map(({ id: field, node: inner, path: at }) => ({
      fact: id,
      field,
      siblings,
      node: inner,
      path: at,
    }))
  })
}
