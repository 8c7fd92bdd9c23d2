import type { Locale, PathStep } from '../issue.ts'
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
  readonly measure: (id: string) => string
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
  /** A fact by its path: `評価書の得点 地域貢献 得点`. */
  readonly path: (path: readonly PathStep[]) => string
}

/** The labels of a scheme in one language. */
export function labelsOf(scheme: Scheme, locale: Locale): Labels {
  const words = scheme.words
  const from = (list: WordList | undefined, key: string, id: string) => own(list, key)?.[locale] ?? id
  const fact = (id: string) => from(words?.facts, id, id)
  const row = (id: string, key: string | number) =>
    typeof key === 'number' ? `${key + 1}` : from(words?.rows, `${id}.${key}`, key)
  const numbered = (key: string | number) => typeof key === 'number'
  return {
    title: words?.title[locale] ?? schemeName(scheme),
    fact,
    option: (id, option) => from(words?.options, `${id}.${option}`, option),
    row,
    measure: (id) => from(words?.measures, id, id),
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
    path([id = '', key, field]) {
      const name = fact(String(id))
      if (key === undefined) return name
      const inner = numbered(key) ? `(${row(String(id), key)})` : row(String(id), key)
      return [name, inner, field === undefined ? '' : from(words?.fields, `${id}.${field}`, String(field))]
        .filter((part) => part !== '')
        .join(' ')
    },
  }
}
