/** What a function hands back for one cell. */
export type Cell = string | number | boolean

/** Cells as a person lays them out: rows of whatever the host holds in them. */
export type Grid = readonly (readonly unknown[])[]

/** A range, a list of cells in one row, or one cell, as rows of cells. */
export function gridOf(range: unknown): Grid {
  if (!Array.isArray(range)) return [[range]]
  // A copy has no holes, which `every` would pass over.
  const rows: readonly unknown[] = Array.from(range)
  return rows.every((row) => Array.isArray(row)) ? rows : [rows]
}

/** Nothing, or nothing but spaces: what stands there is not known. */
export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')
}

/**
 * What Excel's zero is as long as nobody can tell it from a blank: Excel hands over a blank cell as the number 0 (in its web
 * edition as `null`).
 */
export const ZERO_OR_BLANK: unique symbol = Symbol('zero or blank')

/** A row in which nothing surely stands. */
export function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === ZERO_OR_BLANK || isBlank(cell))
}

/** What a cell says as text; nothing that could be meant by an object that is no value of a cell. */
export function textOf(cell: unknown): string {
  return typeof cell === 'object' || typeof cell === 'function' ? '[object]' : String(cell)
}

/** The first cell of a range, for arguments that are one cell. */
export function firstCell(range: unknown): unknown {
  return gridOf(range)[0]?.[0]
}

/**
 * An answer in the shape of what was asked: a column for a range, one value for one cell. A host that hands over a cell
 * as a range of one gets a range of one.
 */
export function shapedAs(range: unknown, column: readonly Cell[]): Cell | Cell[][] {
  return Array.isArray(range) ? column.map((cell) => [cell]) : column[0]!
}
