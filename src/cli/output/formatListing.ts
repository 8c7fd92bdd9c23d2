import type { Io } from '../io.ts'
import type { Cell } from './cell.ts'
import { formatRows, type RowFormat } from './formatRows.ts'

/** What a listing holds: as rows with their header, and as data, one by one and as a whole. */
export type Listing = {
  readonly rows: readonly (readonly Cell[])[]
  readonly items: readonly object[]
  readonly whole: object
}

/** Writes a listing in the format that is asked for. */
export function formatListing(
  { rows, items, whole }: Listing,
  format: 'json' | 'ndjson' | RowFormat,
  io: Pick<Io, 'stdout' | 'env'>,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(whole, null, 2)}\n`
    case 'ndjson':
      return items.map((item) => `${JSON.stringify(item)}\n`).join('')
    default:
      return formatRows(rows, format, io)
  }
}
