import type { Assessment, Scheme } from 'kijun'
import type { PageState } from '../pageState.ts'
import type { PageWords } from '../words/pageWords.ts'
import type { SchemeLabels } from '../words/schemeLabels.ts'

/** What every part of the result is drawn from. */
export type ResultContext = {
  readonly state: PageState
  readonly scheme: Scheme
  readonly words: PageWords
  readonly labels: SchemeLabels
  readonly assessment: Assessment
}
