import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { Description } from '../describe/description.ts'
import { asFollowed } from './asFollowed.ts'
import { conditionIn, type Element } from './diffElements.ts'
import type { ChangedPart } from './schemeDiff.ts'

/** Whether an element does anything under the readings that are followed: a requirement that always holds does not. */
export function hasEffect({ scheme }: Description, part: ChangedPart, element: Element): boolean {
  const condition = conditionIn(element)
  if (!condition) return true
  const { kind, ...rest } = asFollowed(condition.node as Condition, scheme)
  const isEmpty = 'of' in rest && Array.isArray(rest.of) && rest.of.length === 0
  return !(isEmpty && kind === (part === 'requirement' ? 'all' : 'any'))
}
