import type { Issue } from '../../issue.ts'
import type { GroupShape, ListShape, RecordLimit } from '../factDefinition.ts'
import { entriesIn, itemsIn, type Located } from '../walk/located.ts'
import { checkExpected } from './checkExpected.ts'
import { findField } from './findField.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

/** A limit on rows or records speaks of fields that they have, and of values that those can have. */
export const checkRecordLimits: SchemeCheck = (scheme) =>
  entriesIn(scheme.facts, 'facts').flatMap(({ node, path }) =>
    node.kind === 'list' || node.kind === 'group'
      ? itemsIn(node.limits, ...path, 'limits').flatMap((limit) => checkLimit(node, limit))
      : [],
  )

function checkLimit(table: GroupShape | ListShape, { node, path }: Located<RecordLimit>): readonly Issue[] {
  const { max, only } = node
  const clauses = entriesIn(node.where, ...path, 'where').flatMap(({ id, node: values, path: at }) => {
    const found = findField(table, id, ['flag', 'choice'], at)
    return 'issue' in found ? [found.issue] : checkExpected(found.is, values, at)
  })
  if (max === undefined && only === undefined) return [...clauses, unusable('limits nothing', path)]
  return [...clauses, ...checkMost(table, node, path), ...checkOnly(table, node, path)]
}

function checkMost(
  table: GroupShape | ListShape,
  { field, max }: RecordLimit,
  path: Located<unknown>['path'],
): readonly Issue[] {
  if (max === undefined) return []
  const found = findField(table, field, ['number', 'count'], [...path, 'field'])
  return 'issue' in found ? [found.issue] : []
}

function checkOnly(
  table: GroupShape | ListShape,
  { field, only }: RecordLimit,
  path: Located<unknown>['path'],
): readonly Issue[] {
  if (only === undefined) return []
  const found = findField(table, field, ['flag', 'choice'], [...path, 'field'])
  return 'issue' in found ? [found.issue] : checkExpected(found.is, only, [...path, 'only'])
}
