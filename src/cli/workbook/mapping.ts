import type { AssessOptions } from '../../index.ts'

/** Where a column is: the text of its header, from the top down where the header has several rows, or its letter. */
export type ColumnSpec =
  | { readonly header: readonly string[] }
  | { readonly letter: string; readonly column: number }

/** A value that stands in a column, or the same one for every row. */
export type Source<V> = { readonly column: ColumnSpec } | { readonly value: V }

/** How the cells of a column are read where they are not what the fact wants already. */
export type Reading = {
  /** What the texts of its cells mean: `{ "市内": "inCity" }`. */
  readonly values?: { readonly [text: string]: unknown }
  /** What an empty cell means; not known unless given. */
  readonly blank?: unknown
}

/** A value of a fact: under which keys it stands in the facts, and where it comes from. */
export type MappedFact = {
  /** As the mapping writes it: `scores.local.points`. */
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly source: Source<unknown>
  readonly reading: Reading
}

/** What the columns of a sheet mean. */
export type Mapping = {
  /** The name of the sheet, or its number from 1. */
  readonly sheet: string | number
  /** Rows of the sheet, from 1. */
  readonly headerRows: readonly number[]
  readonly firstRow: number
  readonly lastRow?: number
  readonly id?: ColumnSpec
  readonly scheme?: Source<string>
  readonly on?: Source<string>
  readonly at?: AssessOptions['at']
  readonly readings?: unknown
  readonly parameters?: unknown
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** Texts that say that something is not known. */
  readonly unknown: readonly string[]
  /** What may stand after a number. */
  readonly units: readonly string[]
  readonly facts: readonly MappedFact[]
}

/** What a flag looks like unless the mapping says otherwise. */
export const usualYes: readonly string[] = [
  '○',
  '〇',
  '◯',
  '✓',
  '✔',
  '☑',
  'はい',
  '有',
  'あり',
  'TRUE',
  'yes',
]
export const usualNo: readonly string[] = ['×', '✕', '✗', '✘', 'いいえ', '無', 'なし', 'FALSE', 'no']

/** What may stand after a number unless the mapping says otherwise. */
export const usualUnits: readonly string[] = ['点', '項目', '件', '個', '人', '名', '社', '回', '円', '年']
