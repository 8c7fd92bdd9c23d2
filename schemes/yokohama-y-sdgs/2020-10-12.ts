import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { yokohamaYSdgs20201012 as rules } from './2020-10-12.rules.ts'

/** The text of the Y-SDGs programme before 2024-04-01, of which only the period is known. */
export const yokohamaYSdgs20201012 = defineScheme({
  ...rules,
  words: {
    title: {
      ja: '横浜市SDGs認証“Y-SDGs”（令和6年3月31日まで）',
      en: 'Yokohama City SDGs Certification Y-SDGs (until 31 March 2024)',
    },
    authority: { ja: '横浜市', en: 'Yokohama City' },
    source: {
      ja: '本文は収録していない。認証期間だけを運営主体の改正の知らせによって収める',
      en: "The text is not held; only its term, by the operator's notice of the change",
    },
    provisions: {
      term: {
        ja: '認証期間は、認証を受けた日から起算して2年とする。',
        en: 'Certification lasts 2 years, the day of certification counted.',
      },
    },
  },
})
