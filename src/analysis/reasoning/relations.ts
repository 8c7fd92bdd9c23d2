import type { RowCondition } from '../../scheme/conditionDefinition.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'

/** Two measures of which the first is never more than the second. */
export type Relation = { readonly less: string; readonly more: string }

/**
 * What can be told of named measures against each other: the lowest rate of a table is never above its overall rate or
 * that of a row, and no more rows meet several conditions than one of them.
 */
export function relationsAmong(scheme: Scheme, measures: readonly string[]): readonly Relation[] {
  return measures.flatMap((less) =>
    measures.flatMap((more): Relation[] => {
      if (less === more) return []
      return isNeverMore(scheme.measures![less]!.value, scheme.measures![more]!.value) ? [{ less, more }] : []
    }),
  )
}

function isNeverMore(a: Measure, b: Measure): boolean {
  if (a.kind === 'rate' && b.kind === 'rate') {
    const same = a.in === b.in && a.points === b.points && a.max === b.max
    return same && a.take === 'lowest' && b.take !== 'lowest'
  }
  if (a.kind !== 'count' || b.kind !== 'count' || a.in !== b.in) return false
  const narrower = new Set(clausesOf(a.where))
  return clausesOf(b.where).every((clause) => narrower.has(clause))
}

function clausesOf(where: RowCondition): readonly string[] {
  return where.kind === 'all' ? where.of.flatMap(clausesOf) : [JSON.stringify(where)]
}
