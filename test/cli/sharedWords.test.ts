import { expect, test } from 'vitest'
import { explorationPhrasesIn } from '../../src/analysis/describe/explorationPhrases.ts'
import { lifecycleWordsIn } from '../../src/cli/lifecycleWords.ts'
import { wordsIn } from '../../src/cli/words.ts'
import type { Words } from '../../src/index.ts'
import { deadlineWords, outcomeWords, statusWords } from '../../src/spreadsheet/cellWords.ts'

// Each layer has its own tables: a bundle of one holds nothing of the others.
test.each(['ja', 'en'] as const)(
  'codes are said alike in cells, on the command line and on pages in %s',
  (locale) => {
    const inCells = (words: { readonly [code: string]: Words }) =>
      Object.fromEntries(Object.entries(words).map(([code, of]) => [code, of[locale]]))
    expect(lifecycleWordsIn(locale).statuses).toEqual(inCells(statusWords))
    expect(explorationPhrasesIn(locale).statuses).toEqual(inCells(statusWords))
    expect(lifecycleWordsIn(locale).deadlineKinds).toEqual(inCells(deadlineWords))
    expect(wordsIn(locale).outcomes).toEqual(inCells(outcomeWords))
  },
)
