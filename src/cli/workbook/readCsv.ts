import Papa from 'papaparse'
import type { Problem } from '../verb.ts'
import type { Encoding } from './encoding.ts'
import { MAX_CELLS, type Sheet, textCell } from './sheet.ts'
import { decodeText } from './textEncoding.ts'

/** Reads a CSV file; it is one sheet, and every cell of it is text. */
export function readCsv(
  bytes: Buffer,
  given?: Encoding,
): { readonly sheet: Sheet; readonly encoding: Encoding } | Problem {
  const decoded = decodeText(bytes, given)
  if ('problem' in decoded) return decoded
  const { data, errors } = Papa.parse<string[]>(decoded.text, { delimiter: ',' })
  const [error] = errors
  if (error) return { problem: `row ${(error.row ?? 0) + 1}: ${error.message}` }
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (width * data.length > MAX_CELLS) return { problem: `it has more than ${MAX_CELLS} cells` }
  // The line feed at the end of a file begins no row.
  const last = data.at(-1)
  const rows = last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data
  return {
    sheet: {
      name: 'Sheet1',
      rows: rows.map((row) => Array.from({ length: width }, (_, at) => textCell(row[at] ?? ''))),
      date1904: false,
    },
    encoding: decoded.encoding,
  }
}
