import type { FactDefinition, Field, Locale, PathStep, Scheme, Words } from '../index.ts'
import type { FieldReader } from './fieldReader.ts'
import { fieldReader } from './fieldReader.ts'
import { wordsOr } from './namedOptions.ts'
import { nameKey } from './plainText.ts'

/**
 * A column that a scheme can have in a sheet. `path` leads to its value in the facts; the number of records of a list
 * has the path of the list itself. `field` is what is read there, `count` for that number.
 */
export type Column = {
  readonly path: readonly PathStep[]
  readonly field: Field | 'count'
  /** Where the words of the fields and options stand: `fact`, or `fact.field`. */
  readonly name: string
  readonly read: FieldReader
  /** What it is called, the shortest name first. */
  readonly names: { readonly [L in Locale]: readonly string[] }
  /** Of the number of records: how many there may be. */
  readonly most?: number
}

/** The columns of a scheme, found by what people call them. Records of lists are numbered from 1, as people do. */
export type Columns = {
  /** The columns that a heading may mean; none where it means nothing. */
  readonly find: (heading: string) => readonly Column[]
  /** The column of a value in the facts; of a list, that of the number of its records. */
  readonly at: (path: readonly PathStep[]) => Column | undefined
  /** The columns of some facts, with so many records of each list. */
  readonly all: (facts: readonly string[], records: number) => readonly Column[]
  /** The heading that is written for a column: short where that says enough, its path for `id`. */
  readonly heading: (column: Column, locale: Locale | 'id') => string
  /** Names that a misspelt heading is compared with. */
  readonly known: () => readonly string[]
}

const NO_COLUMNS: readonly Column[] = []
const RECORD = /^(\d{1,4})(?:件目)?(.*)$/

/** The columns of a scheme. To lay out those of a large one takes a while, so it is done once for each definition. */
export function columnsOf(scheme: Scheme): Columns {
  const known = laidOut.get(scheme) ?? layOut(scheme)
  laidOut.set(scheme, known)
  return known
}

const laidOut = new WeakMap<Scheme, Columns>()

function layOut(scheme: Scheme): Columns {
  const byId = new Map<string, Column>()
  const byName = new Map<string, Set<Column>>()
  const lists = Object.entries(scheme.facts).flatMap(([fact, of]) => {
    if (of.kind !== 'list') return []
    return [{ fact, of, columns: new Map<number, readonly Column[]>() }]
  })
  for (const [fact, of] of Object.entries(scheme.facts))
    for (const column of fixedColumns(scheme, fact, of)) add(column)
  for (const { fact, of } of lists) add(countColumn(scheme, fact, of.maxRecords))

  function add(column: Column): void {
    byId.set(nameKey(idOf(column)), column)
    const { ja, en } = column.names
    for (const name of [...ja, ...en]) {
      const key = nameKey(name)
      byName.set(key, (byName.get(key) ?? new Set()).add(column))
    }
  }

  function recordColumns(list: (typeof lists)[number], record: number): readonly Column[] {
    const known = list.columns.get(record)
    if (known) return known
    const made = Object.entries<Field>(list.of.fields).map(([field, definition]) =>
      recordColumn(scheme, list.fact, record, field, definition),
    )
    list.columns.set(record, made)
    return made
  }

  function findRecord(key: string): readonly Column[] {
    return lists.flatMap((list) => {
      const label = wordsOr(list.fact, scheme.words?.facts)
      const prefixes = new Set([`${list.fact}.`, nameKey(label.ja), nameKey(label.en)])
      return [...prefixes].flatMap((prefix) => {
        const parts = key.startsWith(prefix) ? RECORD.exec(key.slice(prefix.length)) : null
        const record = Number(parts?.[1] ?? 0)
        if (record < 1 || record > list.of.maxRecords) return []
        return recordColumns(list, record).filter(
          (column) =>
            nameKey(idOf(column)) === key ||
            [...column.names.ja, ...column.names.en].some((name) => nameKey(name) === key),
        )
      })
    })
  }

  function find(heading: string): readonly Column[] {
    const key = nameKey(heading)
    const exactly = byId.get(key)
    if (exactly) return [exactly]
    const named = byName.get(key)
    return named ? [...named] : [...new Set(findRecord(key))]
  }

  const headings = new Map<Column, { [L in Locale]?: string }>()
  function shortest(column: Column, locale: Locale): string {
    const known = headings.get(column) ?? {}
    headings.set(column, known)
    known[locale] ??=
      column.names[locale].find((name) => {
        const meant = find(name)
        return meant.length === 1 && meant[0] === column
      }) ?? idOf(column)
    return known[locale]
  }

  return {
    find,
    at(path) {
      const [fact, record, field] = path
      const list = lists.find((of) => of.fact === fact)
      if (!list) return byId.get(nameKey(path.join('.')))
      if (typeof record !== 'number') return byId.get(nameKey(countId(list.fact)))
      return recordColumns(list, record + 1).find(({ path: of }) => of[2] === field)
    },
    all: (facts, records) =>
      facts.flatMap((fact) => {
        const list = lists.find((of) => of.fact === fact)
        if (!list) return [...byId.values()].filter(({ path }) => path[0] === fact)
        const count = Math.min(records, list.of.maxRecords)
        const each = Array.from({ length: count }, (_, at) => recordColumns(list, at + 1)).flat()
        return [byId.get(nameKey(countId(fact)))!, ...each]
      }),
    heading: (column, locale) => (locale === 'id' ? idOf(column) : shortest(column, locale)),
    known: () => [
      ...[...byId.values()].map(idOf),
      ...[...byId.values()].flatMap(({ names }) => [...names.ja, ...names.en]),
    ],
  }
}

/** The columns of everything but a list. */
function fixedColumns(scheme: Scheme, fact: string, of: FactDefinition): readonly Column[] {
  if (of.kind === 'list') return NO_COLUMNS
  const label = wordsOr(fact, scheme.words?.facts)
  if (of.kind !== 'group') {
    const names = { ja: [label.ja], en: [label.en] }
    return [{ path: [fact], field: of, name: fact, read: fieldReader(scheme, fact, of), names }]
  }
  const fields = Object.entries<Field>(of.fields)
  return Object.keys(of.rows).flatMap((row) =>
    fields.map(([field, definition]): Column => {
      const name = `${fact}.${field}`
      const rowLabel = wordsOr(row, scheme.words?.rows, `${fact}.${row}`)
      const fieldLabel = wordsOr(field, scheme.words?.fields, name)
      const names = (locale: Locale) => {
        const [whole, part, value] = [label[locale], rowLabel[locale], fieldLabel[locale]]
        const long = [`${part} ${value}`, `${whole} ${part} ${value}`]
        return fields.length === 1 ? [part, ...long, `${whole} ${part}`] : long
      }
      return {
        path: [fact, row, field],
        field: definition,
        name,
        read: fieldReader(scheme, name, definition),
        names: { ja: names('ja'), en: names('en') },
      }
    }),
  )
}

function recordColumn(
  scheme: Scheme,
  fact: string,
  record: number,
  field: string,
  definition: Field,
): Column {
  const name = `${fact}.${field}`
  const label = wordsOr(fact, scheme.words?.facts)
  const value = wordsOr(field, scheme.words?.fields, name)
  return {
    path: [fact, record - 1, field],
    field: definition,
    name,
    read: fieldReader(scheme, name, definition),
    names: {
      ja: [`${label.ja} ${record} ${value.ja}`, `${label.ja} ${record}件目 ${value.ja}`],
      en: [`${label.en} ${record} ${value.en}`],
    },
  }
}

const COUNT: Words = { ja: '件数', en: 'count' }

function countColumn(scheme: Scheme, fact: string, most: number): Column {
  const label = wordsOr(fact, scheme.words?.facts)
  const field: Field = { kind: 'count', min: '0' }
  return {
    path: [fact],
    field: 'count',
    name: fact,
    most,
    read: fieldReader(scheme, fact, field),
    names: { ja: [`${label.ja} ${COUNT.ja}`], en: [`${label.en} ${COUNT.en}`] },
  }
}

function idOf({ path, field }: Column): string {
  if (field === 'count') return countId(String(path[0]))
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')
}

function countId(fact: string): string {
  return `${fact}.count`
}
