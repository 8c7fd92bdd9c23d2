import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { provisionWords } from './2023-07-31.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: { ja: '', en: '' },
  authority: { ja: '', en: '' },
  source: { ja: '', en: '' },
  provisions: provisionWords,
}
