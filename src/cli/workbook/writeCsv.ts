import { csvRow } from '../output/csvRow.ts'
import { columnLetter } from './columnLetter.ts'
import type { Encoding } from './encoding.ts'
import type { ResultRow } from './resultSheet.ts'
import { shownText } from './sheet.ts'
import { encodable, encodeText } from './textEncoding.ts'

/** Characters of a cell that an encoding cannot hold. */
export type LostCharacters = {
  readonly row: number
  readonly cell: string
  readonly characters: readonly string[]
}

/** The cells of rows as text that an encoding can hold, and what it cannot. */
export function encodableRows(
  rows: readonly ResultRow[],
  encoding: Encoding,
): { readonly texts: readonly (readonly string[])[]; readonly lost: readonly LostCharacters[] } {
  const lost: LostCharacters[] = []
  const texts = rows.map((row, at) =>
    row.map((cell, column) => {
      const held = encodable(shownText(cell), encoding)
      if (held.lost.length > 0) {
        lost.push({ row: at, cell: `${columnLetter(column)}${at + 1}`, characters: held.lost })
      }
      return held.text
    }),
  )
  return { texts, lost }
}

/** The bytes of a CSV file. */
export function writeCsv(rows: readonly (readonly string[])[], encoding: Encoding): Buffer {
  return encodeText(rows.map(csvRow).join(''), encoding)
}
