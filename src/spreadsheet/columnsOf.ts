import type { FactDefinition, Field, Locale, PathStep, Scheme } from '../index.ts'
import { type Column, idOf } from './column.ts'
import { fieldReader } from './fieldReader.ts'
import { listColumns } from './listColumns.ts'
import { wordsOr } from './namedOptions.ts'
import { nameKey } from './plainText.ts'

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
  const lists = Object.entries(scheme.facts).flatMap(([fact, of]) =>
    of.kind === 'list' ? [listColumns(scheme, fact, of)] : [],
  )
  for (const [fact, of] of Object.entries(scheme.facts))
    for (const column of fixedColumns(scheme, fact, of)) add(column)
  for (const { count } of lists) add(count)

  function add(column: Column): void {
    byId.set(nameKey(idOf(column)), column)
    const { ja, en } = column.names
    for (const name of [...ja, ...en]) {
      const key = nameKey(name)
      byName.set(key, (byName.get(key) ?? new Set()).add(column))
    }
  }

  function find(heading: string): readonly Column[] {
    const key = nameKey(heading)
    const exactly = byId.get(key)
    if (exactly) return [exactly]
    const named = byName.get(key)
    return named ? [...named] : [...new Set(lists.flatMap((list) => list.named(key)))]
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
      if (typeof record !== 'number') return list.count
      return list.ofRecord(record + 1).find(({ path: of }) => of[2] === field)
    },
    all: (facts, records) =>
      facts.flatMap((fact) => {
        const list = lists.find((of) => of.fact === fact)
        if (!list) return [...byId.values()].filter(({ path }) => path[0] === fact)
        const laid = Math.min(records, list.count.most!)
        return [list.count, ...Array.from({ length: laid }, (_, at) => list.ofRecord(at + 1)).flat()]
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
