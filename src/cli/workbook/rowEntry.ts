import { formatPath, type Issue, nestIssue } from '../../index.ts'
import { namedScheme } from '../answers/requestedScheme.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import { columnLetter } from './columnLetter.ts'
import { type FactField, fieldName, fieldsByName } from './factFields.ts'
import type { FoundMapping } from './findMapping.ts'
import type { MappedFact } from './mapping.ts'
import { type CellReading, readCell, readDay } from './readCell.ts'
import { rowFacts } from './rowFacts.ts'
import { isBlank, type Sheet, type SheetCell, shownText } from './sheet.ts'

/** A row as an entry of the input, and what is to be said of how it was read. */
export type RowEntry = {
  readonly entry: JsonEntry
  /** The cell that an issue of the entry speaks of: `C5`. */
  readonly cellOf: (issue: Issue) => string | undefined
  readonly remainders: readonly Remainder[]
}

/** A cell whose number is not the decimal that the sheet shows, with both. */
export type Remainder = { readonly cell: string; readonly stored: string; readonly shown: string }

type Row = readonly (SheetCell | null)[]

/** Reads the rows of a sheet as a mapping says; a row in which no mapped column has anything is none. */
export function rowReader(
  { date1904 }: Sheet,
  { mapping, columnOf }: FoundMapping,
  defaults: { readonly scheme?: string; readonly on?: string },
): (row: Row, line: number) => RowEntry | undefined {
  const columns = [...new Set(columnOf.values())]
  const fieldsOf = fieldsOfSchemes()
  const { yes, no, unknown, units } = mapping
  const common = { yes, no, unknown, units, date1904 }
  const cellIn = (row: Row, key: string) => {
    const column = columnOf.get(key)
    return column === undefined ? undefined : row[column]
  }

  return (row, line) => {
    const filled = columns.filter((column) => !isBlank(row[column]))
    if (filled.length === 0) return undefined
    const issues: Issue[] = []
    const scheme = constantOr(mapping.scheme, () => textIn(cellIn(row, 'scheme'))) ?? defaults.scheme
    const on = constantOr(mapping.on, () => dayIn(cellIn(row, 'on'), common, issues)) ?? defaults.on
    const fields = fieldsOf(scheme, on)
    const read = mapping.facts.flatMap((fact) => {
      const value = rowValue(fact, cellIn(row, `facts.${fact.name}`), fields, common)
      return value === undefined ? [] : [{ fact, ...value }]
    })
    const { facts, placed } = rowFacts(read)
    const cells = new Map<string, string>()
    for (const { fact, path, issues: wrong } of placed) {
      issues.push(...wrong.map((issue) => nestIssue(issue, 'facts', ...path)))
      const column = columnOf.get(`facts.${fact.name}`)
      if (column !== undefined) cells.set(formatPath(['facts', ...path]), `${columnLetter(column)}${line}`)
    }
    for (const key of ['id', 'scheme', 'on']) {
      const column = columnOf.get(key)
      if (column !== undefined) cells.set(key, `${columnLetter(column)}${line}`)
    }
    const id = textIn(cellIn(row, 'id'))
    const value = withoutUndefined({
      id,
      scheme,
      on,
      at: mapping.at,
      readings: mapping.readings,
      parameters: mapping.parameters,
      facts,
    })
    return {
      entry: { line, value, issues },
      cellOf: ({ path }) => cells.get(formatPath(path)),
      remainders: filled.flatMap((column) => remainderIn(row[column], `${columnLetter(column)}${line}`)),
    }
  }
}

/** The values that a scheme asks for, looked up once for each scheme and day that rows name. */
function fieldsOfSchemes() {
  const held = new Map<string, ReadonlyMap<string, FactField>>()
  return (name: string | undefined, on: string | undefined) => {
    const key = JSON.stringify([name, on])
    const known = held.get(key)
    if (known) return known
    const found = name === undefined ? undefined : namedScheme(name, { for: 'everything', on })
    const fields = found?.ok ? fieldsByName(found.value) : new Map<string, FactField>()
    held.set(key, fields)
    return fields
  }
}

/** The value of a fact in a row with the issues of its cell; `undefined` where it is not known. */
function rowValue(
  fact: MappedFact,
  cell: SheetCell | null | undefined,
  fields: ReadonlyMap<string, FactField>,
  common: Omit<CellReading, 'values' | 'blank'>,
): { readonly value: unknown; readonly issues: readonly Issue[] } | undefined {
  if ('value' in fact.source) return { value: fact.source.value, issues: [] }
  const field = fields.get(fieldName(fact.name))?.field ?? { kind: 'text' as const }
  const read = readCell(cell, field, { ...fact.reading, ...common })
  if (!read.ok) return { value: null, issues: read.issues }
  return read.value === undefined ? undefined : { value: read.value, issues: [] }
}

function constantOr(
  source: { readonly column: unknown } | { readonly value: string } | undefined,
  read: () => string | undefined,
): string | undefined {
  return source && 'value' in source ? source.value : read()
}

function textIn(cell: SheetCell | null | undefined): string | undefined {
  const text = shownText(cell).trim()
  return text === '' ? undefined : text
}

function dayIn(
  cell: SheetCell | null | undefined,
  common: Pick<CellReading, 'date1904'>,
  issues: Issue[],
): string | undefined {
  if (!cell || isBlank(cell)) return undefined
  const read = readDay(cell, common)
  if (read.ok) return String(read.value)
  issues.push(...read.issues.map((issue) => nestIssue(issue, 'on')))
  return undefined
}

function remainderIn(cell: SheetCell | null | undefined, name: string): readonly Remainder[] {
  if (cell?.kind !== 'number' || cell.exact) return []
  return [{ cell: name, stored: String(cell.value), shown: cell.text }]
}

function withoutUndefined(value: { readonly [key: string]: unknown }): object {
  return Object.fromEntries(Object.entries(value).filter(([, of]) => of !== undefined))
}
