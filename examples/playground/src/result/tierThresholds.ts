import type { Scheme } from 'kijun'
import type { Condition } from '../definition.ts'
import type { PageWords } from '../words/pageWords.ts'
import { literalNumber } from './figureEnds.ts'

type Comparison = Extract<Condition, { kind: 'compare' }>['is']

/** A number that a tier holds a measure against. */
export type TierThreshold = {
  readonly tier: string
  readonly measure: string
  readonly is: Comparison
  /** As the definition writes it, or as the operator supplied it. */
  readonly value: string
  readonly at: number
}

/** The thresholds of every tier, highest first, under the readings that are followed. */
export function tierThresholds(
  scheme: Scheme,
  readings: { readonly [reading: string]: string },
  parameters: { readonly [parameter: string]: string },
): readonly TierThreshold[] {
  const within = (tier: string, condition: Condition): readonly TierThreshold[] => {
    switch (condition.kind) {
      case 'all':
      case 'any':
      case 'atLeast':
      case 'exactly':
        return condition.of.flatMap((of) => within(tier, of))
      case 'byReading': {
        const followed = readings[condition.reading] ?? scheme.readings?.[condition.reading]?.default
        const chosen = followed === undefined ? undefined : condition.cases[followed]
        return chosen ? within(tier, chosen) : []
      }
      case 'compare': {
        const { measure, is } = condition
        const value =
          typeof condition.value === 'string' ? condition.value : parameters[condition.value.parameter]
        return value === undefined ? [] : [{ tier, measure, is, value, at: literalNumber(value) }]
      }
      default:
        return []
    }
  }
  return scheme.tiers.flatMap(({ id, when }) => within(id, when))
}

/** Thresholds on one measure in words: 60点以上79点以下. */
export function thresholdsText(thresholds: readonly TierThreshold[], unit: string, words: PageWords): string {
  return words.bars.both(thresholds.map(({ is, value }) => words.bars[is](words.bars.counting(value, unit))))
}
