import type { RowCondition } from '../conditionDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { conditionsOf } from './conditionsOf.ts'
import { entriesIn, itemsIn, type Located } from './located.ts'
import { measuresOf } from './measuresOf.ts'

/** A condition on rows, and the group or list whose rows they are. */
export type LocatedRowCondition = Located<RowCondition> & { readonly table: string }

/** Every condition on rows of a definition, each before the conditions it is made of. */
export function rowConditionsOf(scheme: Scheme): readonly LocatedRowCondition[] {
  const roots: LocatedRowCondition[] = []
  for (const { node, path } of measuresOf(scheme)) {
    if ((node.kind === 'count' || node.kind === 'sum') && node.where) {
      roots.push({ table: node.in, node: node.where, path: [...path, 'where'] })
    }
  }
  for (const { node, path } of conditionsOf(scheme)) {
    if (node.kind !== 'each' && node.kind !== 'some') continue
    if (node.kind === 'each' && node.where)
      roots.push({ table: node.in, node: node.where, path: [...path, 'where'] })
    roots.push({ table: node.in, node: node.satisfies, path: [...path, 'satisfies'] })
  }
  return roots.flatMap(withInner)
}

function withInner(condition: LocatedRowCondition): readonly LocatedRowCondition[] {
  const { table } = condition
  return [condition, ...innerConditions(condition).flatMap((inner) => withInner({ ...inner, table }))]
}

function innerConditions({ node, path }: LocatedRowCondition): readonly Located<RowCondition>[] {
  switch (node.kind) {
    case 'all':
    case 'any':
    case 'firstKnown':
      return itemsIn(node.of, ...path, 'of')
    case 'not':
      return [{ node: node.of, path: [...path, 'of'] }]
    case 'byReading':
      return entriesIn(node.cases, ...path, 'cases')
    default:
      return []
  }
}
