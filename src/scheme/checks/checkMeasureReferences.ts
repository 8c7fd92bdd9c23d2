import type { Issue, PathStep } from '../../issue.ts'
import { own } from '../../own.ts'
import type { Measure } from '../measureDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import type { Located } from '../walk/located.ts'
import { measuresOf } from '../walk/measuresOf.ts'
import { type Found, findFact, findTable } from './findFact.ts'
import { findField } from './findField.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unknownReference } from './unknownReference.ts'

/** Every measure is made of facts, fields, rows and measures that there are, and that are numbers where it adds. */
export const checkMeasureReferences: SchemeCheck = (scheme) =>
  measuresOf(scheme).flatMap((measure) => checkMeasure(scheme, measure))

/** What one measure refers to is there; the measures that it is made of are no part of this. */
export function checkMeasure(scheme: Scheme, { node, path }: Located<Measure>): readonly Issue[] {
  switch (node.kind) {
    case 'fact':
      return issueOf(findFact(scheme, node.fact, ['number', 'count'], [...path, 'fact']))
    case 'measure':
      return checkNamed(scheme, node.measure, [...path, 'measure'])
    case 'count':
      return issueOf(findTable(scheme, node.in, [...path, 'in']))
    case 'sum': {
      const table = findTable(scheme, node.in, [...path, 'in'])
      if ('issue' in table) return [table.issue]
      return issueOf(findField(table.is, node.field, ['number', 'count'], [...path, 'field']))
    }
    case 'rate':
      return checkRateReferences(scheme, node, path)
    default:
      return []
  }
}

/** The measure that is referred to is there. */
export function checkNamed(scheme: Scheme, id: string, path: readonly PathStep[]): readonly Issue[] {
  if (own(scheme.measures, id)) return []
  return [unknownReference('measure', id, Object.keys(scheme.measures ?? {}), path)]
}

function checkRateReferences(
  scheme: Scheme,
  { in: id, points, max, take }: Measure & { kind: 'rate' },
  path: readonly PathStep[],
): readonly Issue[] {
  const group = findFact(scheme, id, ['group'], [...path, 'in'])
  if ('issue' in group) return [group.issue]
  const fields = [
    ...issueOf(findField(group.is, points, ['number'], [...path, 'points'])),
    ...issueOf(findField(group.is, max, ['number'], [...path, 'max'])),
  ]
  if (typeof take === 'string' || own(group.is.rows, take.row)) return fields
  return [...fields, unknownReference('row', take.row, Object.keys(group.is.rows), [...path, 'take', 'row'])]
}

function issueOf(found: Found<unknown>): readonly Issue[] {
  return 'issue' in found ? [found.issue] : []
}
