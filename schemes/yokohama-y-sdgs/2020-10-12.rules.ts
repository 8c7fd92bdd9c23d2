import { defineScheme } from '../../src/scheme/defineScheme.ts'

/**
 * The text of the Y-SDGs programme before 2024-04-01. Of it only the term is known: 2 years, by the operator's notice of
 * the change. It stands for periods alone, outside coverage and lint.
 */
export const yokohamaYSdgs20201012 = defineScheme({
  id: 'yokohama-y-sdgs',
  edition: '2020-10-12',
  inForce: { from: '2020-10-12', until: '2024-03-31' },
  holds: 'period',
  provisions: {
    term: { cite: '改正前の認証期間（運営主体の改正の知らせによる）', about: 'validity', treatment: 'rule' },
  },
  facts: {},
  tiers: [],
  validity: {
    initial: {
      kind: 'period',
      length: { years: 2 },
      counting: 'firstDayCounted',
      mark: 'lastDay',
      cite: 'term',
    },
  },
})
