import type { Issue } from '../../issue.ts'
import { own } from '../../own.ts'
import type { RowDateOf } from '../conditionDefinition.ts'
import type { FactDefinition, GroupShape, ListShape, Row } from '../factDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { type LocatedRowCondition, rowConditionsOf } from '../walk/rowConditionsOf.ts'
import { checkDate } from './checkDate.ts'
import { checkExpected } from './checkExpected.ts'
import { findField } from './findField.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unknownReference } from './unknownReference.ts'
import { unusable } from './unusable.ts'

/**
 * Every condition on rows speaks of fields that they have and of values that those can have; of tags and domains only
 * where some row has them. That the group or list itself is there is for others to say.
 */
export const checkRowConditions: SchemeCheck = (scheme) =>
  rowConditionsOf(scheme).flatMap((condition) => {
    const table = tableIn(scheme, condition.table)
    return table ? checkRowCondition(scheme, table, condition) : []
  })

function tableIn(scheme: Scheme, id: string): GroupShape | ListShape | undefined {
  const fact: FactDefinition | undefined = own(scheme.facts, id)
  return fact?.kind === 'group' || fact?.kind === 'list' ? fact : undefined
}

function checkRowCondition(
  scheme: Scheme,
  table: GroupShape | ListShape,
  { node, path }: LocatedRowCondition,
): readonly Issue[] {
  switch (node.kind) {
    case 'field': {
      const found = findField(table, node.field, ['flag', 'choice'], [...path, 'field'])
      return 'issue' in found ? [found.issue] : checkExpected(found.is, node.is, [...path, 'is'])
    }
    case 'amount': {
      const found = findField(table, node.field, ['number', 'count'], [...path, 'field'])
      return 'issue' in found ? [found.issue] : []
    }
    case 'given': {
      const found = findField(table, node.field, [], [...path, 'field'])
      return 'issue' in found ? [found.issue] : []
    }
    case 'within':
      return (['date', 'from'] as const).flatMap((end) =>
        checkRowDate(scheme, table, node[end], [...path, end]),
      )
    case 'tagged':
      return checkLabel(table, 'tag', node.tag, path, (row) => row.tags ?? [])
    case 'domain':
      return checkLabel(table, 'domain', node.domain, path, (row) => (row.domain ? [row.domain] : []))
    default:
      return []
  }
}

function checkRowDate(
  scheme: Scheme,
  table: GroupShape | ListShape,
  date: RowDateOf,
  path: LocatedRowCondition['path'],
): readonly Issue[] {
  if (!('field' in date)) return checkDate(scheme, date, path)
  const found = findField(table, date.field, ['date'], [...path, 'field'])
  return 'issue' in found ? [found.issue] : []
}

function checkLabel(
  table: GroupShape | ListShape,
  kind: 'tag' | 'domain',
  id: string,
  path: LocatedRowCondition['path'],
  labelsOf: (row: Row) => readonly string[],
): readonly Issue[] {
  if (table.kind === 'list') return [unusable(`records of a list have no ${kind}`, path)]
  const known = new Set(Object.values(table.rows).flatMap(labelsOf))
  return known.has(id) ? [] : [unknownReference(kind, id, known, [...path, kind])]
}
