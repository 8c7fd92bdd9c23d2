import type { Locale, PathStep } from '../index.ts'
import type { Column } from './column.ts'
import type { Columns } from './columnsOf.ts'
import type { DateSystem } from './dateOfSerial.ts'
import type { Headings } from './readHeadings.ts'

/** A sheet whose headings were read. */
export type Layout = {
  readonly columns: Columns
  readonly headings: Headings
  readonly texts: ReadonlyMap<Column, string>
  /** What columns that the sheet does not have are called: as those that it has. */
  readonly naming: Locale | 'id'
  readonly dates: DateSystem
}

export function layoutOf(columns: Columns, headings: Headings, dates: DateSystem, locale?: Locale): Layout {
  const named = headings.filter((heading) => heading !== undefined)
  const byId = named.every(({ text, column }) => columns.heading(column, 'id') === text)
  return {
    columns,
    headings,
    texts: new Map(named.map(({ text, column }) => [column, text])),
    naming: locale ?? (byId ? 'id' : 'ja'),
    dates,
  }
}

/** What a person calls the column of a path: as the sheet has it, or as it would be headed. */
export function headingAt({ columns, texts, naming }: Layout, path: readonly PathStep[]): string {
  const column = columns.at(path)
  return column ? (texts.get(column) ?? columns.heading(column, naming)) : path.join('.')
}
