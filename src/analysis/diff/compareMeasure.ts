import { compareFractions } from '../../exact/fraction.ts'
import { own } from '../../own.ts'
import type { Comparison, Condition } from '../../scheme/conditionDefinition.ts'
import { literal } from '../../scheme/literal.ts'
import type { Measure, MeasureDefinition } from '../../scheme/measureDefinition.ts'

type Compare = Extract<Condition, { kind: 'compare' }>
type Measures = { readonly [id: string]: MeasureDefinition }

const always: Condition = { kind: 'all', of: [] }
const never: Condition = { kind: 'any', of: [] }

/**
 * The same comparison of the measure that a measure stands for: by another name, as the same fact, or up to a cap. What
 * is asked of one measure under two names then cannot contradict itself unseen.
 *
 * @param prefix - what the names begin with that stand for others
 */
export function compareMeasure(condition: Compare, measures: Measures, prefix: string): Condition {
  const value = own(measures, condition.measure)?.value
  const same = value && compareValue(value, condition, measures, prefix)
  return same ?? condition
}

function compareValue(
  value: Measure,
  condition: Compare,
  measures: Measures,
  prefix: string,
): Condition | undefined {
  switch (value.kind) {
    case 'measure': {
      const named: Compare = { ...condition, measure: value.measure }
      return value.measure.startsWith(prefix) ? compareMeasure(named, measures, prefix) : named
    }
    case 'fact': {
      const same = Object.entries(measures).find(
        ([id, of]) => !id.startsWith(prefix) && of.value.kind === 'fact' && of.value.fact === value.fact,
      )
      return same && { ...condition, measure: same[0] }
    }
    case 'cap': {
      if (typeof condition.value !== 'string') return undefined
      const order = compareFractions(literal(condition.value), literal(value.at))
      const capped = underCap(condition.is, order)
      if (typeof capped !== 'string') return capped
      return compareValue(value.of, { ...condition, is: capped }, measures, prefix)
    }
    default:
      return undefined
  }
}

/** What a comparison of a capped number asks of the number itself, by the order of the bound and the cap. */
function underCap(is: Comparison, order: number): Condition | Comparison {
  switch (is) {
    case 'atLeast':
      return order > 0 ? never : is
    case 'moreThan':
      return order >= 0 ? never : is
    case 'atMost':
      return order >= 0 ? always : is
    case 'lessThan':
      return order > 0 ? always : is
    case 'equal':
      return order > 0 ? never : order === 0 ? 'atLeast' : is
  }
}
