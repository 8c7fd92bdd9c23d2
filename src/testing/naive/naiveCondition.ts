import type { Bound, Condition } from '../../index.ts'
import { naiveAmong, naiveBetween, naiveCompares, naiveDate, naiveWithin } from './naiveLeaves.ts'
import { type Known, naiveAll, naiveAny, naiveNot } from './naiveLogic.ts'
import { naiveMeasure } from './naiveMeasure.ts'
import { naiveRow, naiveRows } from './naiveRows.ts'
import { compare, type Ratio, ratio, subtract } from './ratio.ts'
import { caseOf, type Situation } from './situation.ts'

/**
 * Whether a condition holds, by reading the definition as it is written: nothing is compiled, shared or kept. Good for
 * facts that are known; of what is missing it says no more than that it is not known.
 */
export function naiveCondition(situation: Situation, condition: Condition): Known {
  const holds = (of: Condition) => naiveCondition(situation, of)
  switch (condition.kind) {
    case 'all':
      return naiveAll(condition.of.map(holds))
    case 'any':
      return naiveAny(condition.of.map(holds))
    case 'not':
      return naiveNot(holds(condition.of))
    case 'atLeast':
    case 'exactly': {
      const parts = condition.of.map(holds)
      if (parts.includes(undefined)) return undefined
      const met = parts.filter((part) => part === true).length
      return condition.kind === 'atLeast' ? met >= condition.n : met === condition.n
    }
    case 'fact':
      return naiveAmong(condition.is, valueIn(situation, condition.fact))
    case 'compare': {
      const value = named(situation, condition.measure)
      const bound = boundOf(situation, condition.value)
      return value && bound ? naiveCompares(value, condition.is, bound) : undefined
    }
    case 'near': {
      const value = named(situation, condition.measure)
      const margin = boundOf(situation, condition.within)
      if (!value || !margin) return undefined
      const centre = ratio(condition.value)
      return compare(subtract(value, centre), margin) <= 0 && compare(subtract(centre, value), margin) <= 0
    }
    case 'each': {
      const rows = naiveRows(situation, condition.in)
      const { where, satisfies } = condition
      return (
        rows &&
        naiveAll(
          rows.map((row) =>
            naiveAny([
              where ? naiveNot(naiveRow(situation, where, row)) : false,
              naiveRow(situation, satisfies, row),
            ]),
          ),
        )
      )
    }
    case 'some': {
      const rows = naiveRows(situation, condition.in)
      return rows && naiveAny(rows.map((row) => naiveRow(situation, condition.satisfies, row)))
    }
    case 'given': {
      const value = valueIn(situation, condition.fact)
      return value === undefined ? undefined : value !== ''
    }
    case 'mentions': {
      const value = valueIn(situation, condition.fact)
      return value === undefined ? undefined : condition.anyOf.some((word) => String(value).includes(word))
    }
    case 'within':
      return naiveWithin(situation, condition)
    case 'notAfter': {
      const date = naiveDate(situation, condition.date)
      const other = naiveDate(situation, condition.other)
      return date === undefined || other === undefined ? undefined : date <= other
    }
    case 'between': {
      const said = valueIn(situation, condition.fact)
      return said === undefined ? undefined : naiveBetween(String(said), condition)
    }
    case 'byReading':
      return holds(caseOf(situation, condition))
  }
}

function named(situation: Situation, measure: string): Ratio | undefined {
  return naiveMeasure(situation, { kind: 'measure', measure })
}

function boundOf({ parameters }: Situation, bound: Bound): Ratio | undefined {
  if (typeof bound === 'string') return ratio(bound)
  const supplied = parameters?.[bound.parameter]
  return supplied === undefined ? undefined : ratio(supplied)
}

function valueIn({ scheme, facts }: Situation, id: string): unknown {
  const fact = scheme.facts[id]!
  return facts[id] ?? ('presumed' in fact ? fact.presumed : undefined)
}
