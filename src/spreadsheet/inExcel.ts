import { type Cell, ZERO_OR_BLANK } from './cell.ts'

/** What Excel's runtime of custom functions has for errors: `#VALUE!` in the cell, with the message beside it. */
declare const CustomFunctions: {
  readonly Error: new (code: string, message: string) => object
  readonly ErrorCode: { readonly invalidValue: string }
}

const ERROR = /^#(?:基準|KIJUN): /

/** A range in which 0 may be a value: Excel hands over a blank as 0, so that 0 is neither until somebody says which. */
export function figures(range: unknown): unknown {
  return eachCell(range, (cell) => (cell === 0 ? ZERO_OR_BLANK : cell))
}

/** A range in which 0 is no value, such as headings, names or dates: there it is a blank. */
export function names(range: unknown): unknown {
  return eachCell(range, (cell) => (cell === 0 ? '' : cell))
}

/** An answer as Excel takes it: always a range, each error as one that Excel knows. */
export function inExcel(answer: Cell | Cell[][]): unknown[][] {
  const rows = Array.isArray(answer) ? answer : [[answer]]
  return rows.map((row) => row.map(errorInExcel))
}

function errorInExcel(cell: Cell): unknown {
  if (typeof cell !== 'string' || !ERROR.test(cell)) return cell
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, cell.replace(ERROR, ''))
}

/** Cells that carry more than a value come as objects with the value in them, and a blank one may. */
function plain(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || !('basicValue' in cell)) return cell
  const { type, basicValue } = cell as { readonly type?: string; readonly basicValue: unknown }
  return type === 'Empty' ? '' : basicValue
}

function eachCell(range: unknown, read: (cell: unknown) => unknown): unknown {
  if (!Array.isArray(range)) return read(plain(range))
  return range.map((row) => eachCell(row, read))
}
