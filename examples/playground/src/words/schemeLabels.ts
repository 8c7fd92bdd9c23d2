import type { Locale, Scheme } from 'kijun'
import type { Cite, Field } from '../definition.ts'
import type { PageWords } from './pageWords.ts'

type WordList = { readonly [id: string]: { readonly [L in Locale]: string } }

/** What the elements of a scheme are called; one without words is called by its id. */
export type SchemeLabels = {
  readonly title: string
  readonly fact: (id: string) => string
  readonly row: (fact: string, row: string) => string
  readonly field: (fact: string, field: string) => string
  /** A value that was chosen: yes or no, or an option of `fact` or `fact.field`. */
  readonly value: (of: string, field: Field, value: unknown) => string
  readonly unit: (field: Field) => string
  readonly measure: (id: string) => string
  readonly measureUnit: (id: string) => string
  readonly tier: (id: string | null) => string
  readonly decider: (id: string) => string
  readonly parameter: (id: string) => string
  readonly article: (cite: Cite) => string
}

/** The units in which definitions count. */
const units: WordList = {
  points: { ja: '点', en: 'points' },
  yen: { ja: '円', en: 'yen' },
  'per year': { ja: '回／年', en: 'a year' },
}

/** The labels of a scheme in a language. */
export function schemeLabels(scheme: Scheme, locale: Locale, words: PageWords): SchemeLabels {
  const list = (of: WordList | undefined) => (id: string, otherwise: string) =>
    of?.[id]?.[locale] || otherwise
  const { words: own } = scheme
  const facts = list(own?.facts)
  const options = list(own?.options)
  const called = (of: WordList | undefined) => (id: string) => list(of)(id, id)
  return {
    title: own?.title[locale] ?? scheme.id,
    fact: (id) => opening(facts(id, id), locale),
    row: (fact, row) => list(own?.rows)(`${fact}.${row}`, row),
    field: (fact, field) => opening(list(own?.fields)(`${fact}.${field}`, field), locale),
    value: (of, field, value) => {
      if (typeof value === 'boolean') return value ? words.form.yes : words.form.no
      return field.kind === 'choice' ? options(`${of}.${value}`, String(value)) : String(value)
    },
    unit: (field) => {
      const unit = field.kind === 'number' ? field.unit : undefined
      return unit === undefined ? '' : list(units)(unit, unit)
    },
    measure: (id) => opening(called(own?.measures)(id), locale),
    measureUnit: (id) => list(own?.units)(id, ''),
    tier: (id) => (id === null ? words.result.noTier : called(own?.tiers)(id)),
    decider: called(own?.deciders),
    parameter: called(own?.parameters),
    article: (cite) => {
      const id = typeof cite === 'string' ? cite : cite[0]
      return scheme.provisions[id]?.cite ?? id
    },
  }
}

/** A label that stands by itself begins with a capital letter in English. */
function opening(text: string, locale: Locale): string {
  return locale === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
