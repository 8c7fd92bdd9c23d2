import type { Issue, PathStep } from '../../issue.ts'
import type { DateOf } from '../conditionDefinition.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { findFact } from './findFact.ts'

/** The fact that a date is taken from is there, and is a date. */
export function checkDate(scheme: Scheme, date: DateOf, path: readonly PathStep[]): readonly Issue[] {
  if (!('fact' in date)) return []
  const fact = findFact(scheme, date.fact, ['date'], [...path, 'fact'])
  return 'issue' in fact ? [fact.issue] : []
}
