/** What a function hands back for one cell. */
export type Cell = string | number | boolean

/** Cells as a person lays them out: rows of whatever the host holds in them. */
export type Grid = readonly (readonly unknown[])[]

/** A sheet has no more rows. */
const MOST_ENTRIES = 1_048_576

/**
 * A range, a list of cells in one row, or one cell, as rows of cells. A list that cannot be read, or that is longer than
 * a sheet, is taken for one cell, and no value of any.
 */
export function gridOf(range: unknown): Grid {
  const cells = entriesOf(range)
  if (!cells) return [[range]]
  const rows = cells.map(entriesOf)
  return rows.every((row) => row !== undefined) ? rows : [cells]
}

/** Whether something is a range and not one cell. */
function isRange(range: unknown): boolean {
  return entriesOf(range) !== undefined
}

/** By index: a list of holes, of a length that grows or with an iterator of its own is read like any other. */
function entriesOf(range: unknown): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(range)) return undefined
    const { length } = range
    return length <= MOST_ENTRIES ? Array.from({ length }, (_, at): unknown => range[at]) : undefined
  } catch {
    return undefined
  }
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
  return isRange(range) ? column.map((cell) => [cell]) : column[0]!
}
