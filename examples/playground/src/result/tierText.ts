import type { Assessment } from 'kijun'
import type { PageWords } from '../words/pageWords.ts'
import type { SchemeLabels } from '../words/schemeLabels.ts'

/** The tier, or between what it lies. */
export function tierText({ tierRange }: Assessment, labels: SchemeLabels, words: PageWords): string {
  const { lowest, highest } = tierRange
  return lowest === highest
    ? labels.tier(lowest)
    : words.result.range(labels.tier(lowest), labels.tier(highest))
}
