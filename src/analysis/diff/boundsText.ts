import type { Description } from '../describe/description.ts'
import type { DiffWords } from './diffWords.ts'
import type { TierNumber, TierThreshold } from './schemeDiff.ts'
import { mostOf } from './tierThresholds.ts'

/** What a tier asks of a figure: 21中17以上. */
export function numberText(
  { phrases }: Description,
  words: DiffWords,
  is: TierThreshold['is'],
  { value, of }: TierNumber,
): string {
  const comparison = phrases.comparisons[is](value)
  return of === undefined ? comparison : words.outOf(comparison, of)
}

/** The most that a figure can be. */
export function boundsText({ scheme, phrases }: Description, measure: string): string {
  return phrases.bounds(undefined, mostOf(scheme, measure))
}
