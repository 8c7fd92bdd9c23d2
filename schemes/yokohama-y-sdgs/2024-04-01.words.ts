import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { provisionWords } from './2024-04-01.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: { ja: '', en: '' },
  authority: { ja: '', en: '' },
  source: { ja: '', en: '' },
  provisions: provisionWords,
}
