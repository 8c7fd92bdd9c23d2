import type { Locale } from '../issue.ts'
import { own } from '../own.ts'
import { schemeName } from '../scheme/defineScheme.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import type { WordList } from '../scheme/schemeWords.ts'

/** What the elements of a scheme are called in one language; by their id where they have no words. */
export type Labels = {
  readonly title: string
  readonly fact: (id: string) => string
  readonly option: (fact: string, option: string) => string
  readonly row: (fact: string, row: string | number) => string
  /** A field of a table. */
  readonly field: (fact: string, field: string) => string
  readonly measure: (id: string) => string
  /** What a measure counts, to be written after its number; nothing where its label says so. */
  readonly unit: (measure: string) => string
  readonly requirement: (id: string) => string
  readonly exclusion: (id: string) => string
  readonly tier: (id: string) => string
  readonly referral: (id: string) => string
  readonly decider: (id: string) => string
  readonly parameter: (id: string) => string
  readonly benefit: (id: string) => string
  readonly notice: (id: string) => string
  readonly ground: (id: string) => string
  readonly reading: (
    id: string,
    alternative: string,
  ) => { readonly question: string; readonly answer: string }
}

/** The labels of a scheme in one language. */
export function labelsOf(scheme: Scheme, locale: Locale): Labels {
  const words = scheme.words
  const from = (list: WordList | undefined, key: string, id: string) => own(list, key)?.[locale] ?? id
  const fact = (id: string) => from(words?.facts, id, id)
  const record = (place: number) => (locale === 'ja' ? `${place}件目` : `no. ${place}`)
  const row = (id: string, key: string | number) =>
    typeof key === 'number' ? record(key + 1) : from(words?.rows, `${id}.${key}`, key)
  return {
    title: words?.title[locale] ?? schemeName(scheme),
    fact,
    option: (id, option) => from(words?.options, `${id}.${option}`, option),
    row,
    field: (id, field) => from(words?.fields, `${id}.${field}`, field),
    measure: (id) => from(words?.measures, id, id),
    unit: (id) => from(words?.units, id, ''),
    requirement: (id) => from(words?.requirements, id, id),
    exclusion: (id) => from(words?.exclusions, id, id),
    tier: (id) => from(words?.tiers, id, id),
    referral: (id) => from(words?.referrals, id, id),
    decider: (id) => from(words?.deciders, id, id),
    parameter: (id) => from(words?.parameters, id, id),
    benefit: (id) => from(words?.benefits, id, id),
    notice: (id) => from(words?.notices, id, id),
    ground: (id) => from(words?.grounds, id, id),
    reading(id, alternative) {
      const reading = own(words?.readings, id)
      return {
        question: reading?.question[locale] ?? id,
        answer: from(reading?.alternatives, alternative, alternative),
      }
    },
  }
}
