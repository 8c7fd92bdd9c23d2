import type { Field, Locale, PathStep } from '../index.ts'
import type { FieldReader } from './fieldReader.ts'

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

/** The path of a column as it is written, records numbered from 1. */
export function idOf({ path, field }: Column): string {
  if (field === 'count') return `${path[0]}.count`
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')
}
