import type { Locale, Scheme } from 'kijun'
import type { FactPath, Facts } from '../facts/factPath.ts'
import type { PageWords } from '../words/pageWords.ts'
import type { SchemeLabels } from '../words/schemeLabels.ts'

/** What every control of the form is drawn with. */
export type FormContext = {
  readonly scheme: Scheme
  readonly locale: Locale
  readonly words: PageWords
  readonly labels: SchemeLabels
  /** The facts as they are now, not as they were when the control was drawn. */
  readonly facts: () => Facts
  /** Sets one value; `undefined` for one that is not known. */
  readonly set: (path: FactPath, value: unknown) => void
  /** Draws the control of one fact anew, after its rows have changed. */
  readonly redraw: (fact: string) => void
  readonly say: (text: string) => void
}
