/**
 * How large a definition may be. No text comes near these; they bound what a hostile one can cost. Most are counts;
 * lengths are in UTF-16 code units.
 */
export const definitionLimits = {
  /** Levels of nesting, of lists and objects alike. */
  depth: 64,
  /** Objects, lists and values in all. */
  values: 200_000,
  idLength: 64,
  wordKeyLength: 200,
  nameLength: 300,
  wordsLength: 10_000,
  provisions: 1_000,
  cites: 50,
  facts: 500,
  fields: 50,
  rows: 500,
  records: 1_000,
  characters: 1_000_000,
  limits: 100,
  options: 500,
  tags: 50,
  measures: 500,
  readings: 200,
  alternatives: 20,
  parameters: 200,
  requirements: 500,
  exclusions: 500,
  tiers: 50,
  referrals: 100,
  transitions: 50,
  benefits: 500,
  notices: 500,
  fees: 100,
  information: 1_000,
  grounds: 200,
  reports: 50,
  /** Applications of one round. */
  places: 1_000_000,
  /** How often a report is due. */
  times: 1_000,
  /** Conditions or measures side by side, and words of one list. */
  parts: 1_000,
  words: 20_000,
  acknowledged: 500,
  /** Levels of measures within measures, through names as well. */
  measureDepth: 64,
  /** Terms of a measure once every name in it is written out. */
  measureTerms: 10_000,
  /** Digits that the exact value of a measure can need. */
  measureDigits: 10_000,
} as const
