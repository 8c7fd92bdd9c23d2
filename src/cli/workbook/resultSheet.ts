import { harmless } from '../output/harmless.ts'
import { numberCell } from './numberCell.ts'
import { type Sheet, type SheetCell, shownText } from './sheet.ts'

/** A row of what is written: every cell of the sheet that was read, and those that are added. */
export type ResultRow = readonly (SheetCell | null)[]

/** What stands in the added columns, by the index of the row. */
export type AddedCells = ReadonlyMap<number, readonly string[]>

/**
 * The rows of a sheet with columns added to the right of all others. No text in them begins a formula. An added column
 * whose name the header has already is told apart.
 */
export function resultSheet(
  { rows }: Sheet,
  {
    headerRows,
    header,
    added,
  }: {
    readonly headerRows: readonly number[]
    readonly header: readonly string[]
    readonly added: AddedCells
  },
): readonly ResultRow[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const nameRow = headerRows.at(-1)
  const taken = new Set(
    headerRows.flatMap((row) => (rows[row - 1] ?? []).map((cell) => shownText(cell).trim())),
  )
  const names = header.map((name) => (taken.has(name) ? `${name} (kijun)` : name))
  return rows.map((row, at) => {
    const kept = Array.from({ length: width }, (_, column) => withoutFormula(row[column] ?? null))
    const more = nameRow === at + 1 ? names : added.get(at)
    return more ? [...kept, ...more.map((text) => textOrNothing(harmless(text)))] : kept
  })
}

/**
 * The same rows with numbers where text is nothing but one: a CSV file has no other way to write them. Text that a number
 * would change (007, 1.50, more than 15 digits) stays text.
 */
export function withNumbers(rows: readonly ResultRow[]): readonly ResultRow[] {
  return rows.map((row) =>
    row.map((cell) => {
      if (cell?.kind !== 'text' || !DECIMAL.test(cell.text)) return cell
      const number = numberCell(Number(cell.text))
      return number.text === cell.text ? number : cell
    }),
  )
}

const DECIMAL = /^-?\d{1,15}(?:\.\d{1,15})?$/

function withoutFormula(cell: SheetCell | null): SheetCell | null {
  return cell?.kind === 'text' ? { kind: 'text', text: harmless(cell.text) } : cell
}

function textOrNothing(text: string): SheetCell | null {
  return text === '' ? null : { kind: 'text', text }
}
