import type { FactDefinition, Field, Scheme } from '../../src/index.ts'
import type { Data } from '../laws/edition.ts'

/** How somebody types a value of a field. */
export type Typist = (value: unknown, field: Field) => unknown

/** A sheet: its header row and one row for each applicant. */
export type LaidOut = { readonly headers: string[][]; readonly rows: unknown[][] }

type Place = { readonly heading: string; readonly cell: (data: Data, type: Typist) => unknown }
type Records = readonly { readonly [field: string]: unknown }[]

/**
 * Lays applicants out under the paths of their facts, written apart from the code that reads them: a group has a column
 * for each row and field, a list one for the number of its records and one for each field of each.
 */
export function layOut(
  scheme: Scheme,
  applicants: readonly Data[],
  type: Typist = (value) => value,
): LaidOut {
  const places = Object.entries(scheme.facts).flatMap(([fact, of]) => placesOf(fact, of, applicants))
  const rows = applicants.map((data) => places.map(({ cell }) => cell(data, type) ?? ''))
  return { headers: [places.map(({ heading }) => heading)], rows }
}

function placesOf(fact: string, of: FactDefinition, applicants: readonly Data[]): Place[] {
  if (applicants.every((data) => (data[fact] ?? null) === null)) return []
  if (of.kind === 'group') {
    return Object.keys(of.rows).flatMap((row) =>
      Object.entries(of.fields).map(([name, field]) => ({
        heading: `${fact}.${row}.${name}`,
        cell: (data: Data, type: Typist) => {
          const group = data[fact] as { readonly [row: string]: Data | null } | null | undefined
          return typed(group?.[row]?.[name], field, type)
        },
      })),
    )
  }
  if (of.kind !== 'list') return [{ heading: fact, cell: (data, type) => typed(data[fact], of, type) }]
  const most = Math.max(...applicants.map((data) => ((data[fact] ?? []) as Records).length))
  const count: Place = {
    heading: `${fact}.count`,
    cell: (data) => (data[fact] as Records | null | undefined)?.length,
  }
  const records = Array.from({ length: most }, (_, at) =>
    Object.entries(of.fields).map(([name, field]) => ({
      heading: `${fact}.${at + 1}.${name}`,
      cell: (data: Data, type: Typist) =>
        typed((data[fact] as Records | null | undefined)?.[at]?.[name], field, type),
    })),
  )
  return [count, ...records.flat()]
}

function typed(value: unknown, field: Field, type: Typist): unknown {
  return value === undefined || value === null ? '' : type(value, field)
}

/** The same facts without what a sheet cannot tell from nothing: text that is empty or all spaces. */
export function withoutBlanks<T>(data: T): T {
  if (Array.isArray(data)) return data.map(withoutBlanks) as T
  if (typeof data !== 'object' || data === null) return data
  const said = Object.entries(data).filter(([, value]) => !(typeof value === 'string' && value.trim() === ''))
  return Object.fromEntries(said.map(([key, value]) => [key, withoutBlanks(value)])) as T
}
