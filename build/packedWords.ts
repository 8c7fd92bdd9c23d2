import type { Scheme } from '../src/index.ts'
import { TEXT } from './unpack.ts'

/** The dictionaries of a scheme's words that the cells of a spreadsheet need. */
export const keptLists = [
  'facts',
  'fields',
  'rows',
  'options',
  'measures',
  'units',
  'tiers',
  'referrals',
  'deciders',
  'grounds',
] as const

type List = (typeof keptLists)[number]
type Part = { readonly options?: readonly string[] }
type Fact = Part & { readonly fields?: { readonly [field: string]: Part }; readonly rows?: object }

/** What is packed beside the rules: the ids that the rules do not list in one place. */
export type FurtherIds = { readonly [L in 'deciders' | 'grounds']: readonly string[] }

/**
 * The keys of those dictionaries in one order, found in the rules alone, so that a bundle holds no key twice. A word that
 * there is none of is empty.
 */
export function wordKeys(rules: Scheme, further: FurtherIds): readonly (readonly [List, string])[] {
  const facts = Object.entries(rules.facts as { readonly [fact: string]: Fact })
  const optionsOf = (name: string, of: Part) => (of.options ?? []).map((option) => `${name}.${option}`)
  const fieldsOf = ([fact, { fields = {} }]: readonly [string, Fact]) =>
    Object.entries(fields).map(([field, of]) => [`${fact}.${field}`, of] as const)
  const measures = Object.keys(rules.measures ?? {})
  const keys: { readonly [L in List]: readonly string[] } = {
    facts: facts.map(([fact]) => fact),
    fields: facts.flatMap(fieldsOf).map(([name]) => name),
    rows: facts.flatMap(([fact, { rows = {} }]) => Object.keys(rows).map((row) => `${fact}.${row}`)),
    options: [...facts, ...facts.flatMap(fieldsOf)].flatMap(([name, of]) => optionsOf(name, of)),
    measures,
    units: measures,
    tiers: rules.tiers.map(({ id }) => id),
    referrals: (rules.referrals ?? []).map(({ id }) => id),
    ...further,
  }
  return keptLists.flatMap((list) => keys[list].map((key) => [list, key] as const))
}

/** The schemes of packed rules with their words again: of each language the words of every key. */
export function withWords(packed: unknown, ja: readonly string[], en: readonly string[]): readonly Scheme[] {
  const { rules, further } = packed as { rules: readonly Scheme[]; further: readonly FurtherIds[] }
  return rules.map((scheme, at) => wordedScheme(scheme, further[at]!, ja[at]!, en[at]!))
}

function wordedScheme(rules: Scheme, further: FurtherIds, ja: string, en: string): Scheme {
  const japanese = ja.split(TEXT)
  const english = en.split(TEXT)
  const lists: { [list: string]: { [key: string]: object } } = {}
  for (const [at, [list, key]] of wordKeys(rules, further).entries()) {
    const words = lists[list] ?? {}
    lists[list] = words
    if (japanese[at] || english[at]) words[key] = { ja: japanese[at], en: english[at] }
  }
  const none = { ja: '', en: '' }
  const { requirements, exclusions } = rules
  return {
    ...rules,
    ...(requirements && { requirements: requirements.map(numbered) }),
    ...(exclusions && { exclusions: exclusions.map(numbered) }),
    words: { ...lists, title: none, authority: none, source: none },
  }
}

/** A cell does not show the ids of requirements and exclusions: any will do. */
const numbered = <T extends object>(of: T, at: number): T => ({ id: String(at), ...of })
