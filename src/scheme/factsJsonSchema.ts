import type { Locale } from '../issue.ts'
import { own } from '../own.ts'
import { citationOf } from './citation.ts'
import { schemeName } from './defineScheme.ts'
import type { FactDefinition, GroupShape, ListShape } from './factDefinition.ts'
import { fieldJsonSchema, type JsonSchema } from './fieldJsonSchema.ts'
import type { Scheme } from './schemeDefinition.ts'
import type { WordList } from './schemeWords.ts'

/**
 * The JSON Schema (2020-12) of the facts of one edition, for forms and for programs in other languages.
 *
 * Whatever `parseFacts` accepts, it accepts. It lets pass what JSON Schema cannot say: bounds of numbers that are
 * written as text, a maximum that is another field, limits on records, days that are not in the calendar.
 *
 * @param scheme - the edition; titles come from its words, descriptions are where its text asks for the fact
 * @param locale - the language of the titles; English if it does not say
 * @returns a fresh object on each call
 * @example
 * ```ts
 * import { factsJsonSchema } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * factsJsonSchema(yokohamaYSdgs20240401, 'ja')['$id'] // => 'urn:kijun:facts:yokohama-y-sdgs@2024-04-01'
 * ```
 */
export function factsJsonSchema(scheme: Scheme, locale: Locale = 'en'): JsonSchema {
  const facts = Object.entries<FactDefinition>(scheme.facts)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kijun:facts:${schemeName(scheme)}`,
    ...(scheme.words ? { title: scheme.words.title[locale] } : {}),
    type: ['object', 'null'],
    properties: Object.fromEntries(facts.map(([id, fact]) => [id, factSchema(scheme, locale, id, fact)])),
    additionalProperties: false,
  }
}

function factSchema(scheme: Scheme, locale: Locale, id: string, fact: FactDefinition): JsonSchema {
  const note = {
    ...titleIn(scheme.words?.facts, id, locale),
    description: citationOf(scheme, fact.cite).text,
  }
  switch (fact.kind) {
    case 'group':
      return { ...note, ...groupSchema(scheme, locale, id, fact) }
    case 'list':
      return {
        ...note,
        type: ['array', 'null'],
        maxItems: fact.maxRecords,
        items: { ...recordSchema(scheme, locale, id, fact), type: 'object' },
      }
    default:
      return { ...note, ...fieldJsonSchema(fact) }
  }
}

function groupSchema(scheme: Scheme, locale: Locale, id: string, group: GroupShape): JsonSchema {
  const record = recordSchema(scheme, locale, id, group)
  const rows = Object.keys(group.rows).map((row) => [
    row,
    { ...titleIn(scheme.words?.rows, `${id}.${row}`, locale), ...record },
  ])
  return { type: ['object', 'null'], properties: Object.fromEntries(rows), additionalProperties: false }
}

function recordSchema(scheme: Scheme, locale: Locale, id: string, table: GroupShape | ListShape): JsonSchema {
  const fields = Object.entries(table.fields).map(([name, field]) => [
    name,
    { ...titleIn(scheme.words?.fields, `${id}.${name}`, locale), ...fieldJsonSchema(field) },
  ])
  return { type: ['object', 'null'], properties: Object.fromEntries(fields), additionalProperties: false }
}

function titleIn(words: WordList | undefined, id: string, locale: Locale): JsonSchema {
  const title = own(words, id)?.[locale]
  return title === undefined ? {} : { title }
}
