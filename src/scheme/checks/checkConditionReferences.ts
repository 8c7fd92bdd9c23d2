import type { Issue, PathStep } from '../../issue.ts'
import { own } from '../../own.ts'
import type { Bound, Condition } from '../conditionDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { conditionsOf } from '../walk/conditionsOf.ts'
import type { Located } from '../walk/located.ts'
import { checkDate } from './checkDate.ts'
import { checkExpected } from './checkExpected.ts'
import { checkNamed } from './checkMeasureReferences.ts'
import { findFact, findTable } from './findFact.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unknownReference } from './unknownReference.ts'

/** Every condition speaks of facts, measures and parameters that there are, of the kind it needs. */
export const checkConditionReferences: SchemeCheck = (scheme) =>
  conditionsOf(scheme).flatMap((condition) => checkCondition(scheme, condition))

function checkCondition(scheme: Scheme, { node, path }: Located<Condition>): readonly Issue[] {
  switch (node.kind) {
    case 'fact': {
      const fact = findFact(scheme, node.fact, ['flag', 'choice'], [...path, 'fact'])
      return 'issue' in fact ? [fact.issue] : checkExpected(fact.is, node.is, [...path, 'is'])
    }
    case 'compare':
      return [
        ...checkNamed(scheme, node.measure, [...path, 'measure']),
        ...checkBound(scheme, node.value, [...path, 'value']),
      ]
    case 'near':
      return [
        ...checkNamed(scheme, node.measure, [...path, 'measure']),
        ...checkBound(scheme, node.within, [...path, 'within']),
      ]
    case 'each':
    case 'some': {
      const table = findTable(scheme, node.in, [...path, 'in'])
      return 'issue' in table ? [table.issue] : []
    }
    case 'given':
    case 'mentions': {
      const fact = findFact(scheme, node.fact, ['text'], [...path, 'fact'])
      return 'issue' in fact ? [fact.issue] : []
    }
    case 'within':
      return [
        ...checkDate(scheme, node.date, [...path, 'date']),
        ...checkDate(scheme, node.from, [...path, 'from']),
      ]
    case 'notAfter':
      return [
        ...checkDate(scheme, node.date, [...path, 'date']),
        ...checkDate(scheme, node.other, [...path, 'other']),
      ]
    default:
      return []
  }
}

function checkBound(scheme: Scheme, bound: Bound, path: readonly PathStep[]): readonly Issue[] {
  if (typeof bound === 'string' || own(scheme.parameters, bound.parameter)) return []
  const known = Object.keys(scheme.parameters ?? {})
  return [unknownReference('parameter', bound.parameter, known, [...path, 'parameter'])]
}
