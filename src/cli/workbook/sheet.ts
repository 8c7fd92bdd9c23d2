/** A cell of a sheet as it stands, before anybody says what it means. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | NumberCell
  | { readonly kind: 'flag'; readonly value: boolean }
  /** A number that the sheet shows as a day, with its time of day: `2026-10-01T00:00:00`. */
  | { readonly kind: 'date'; readonly at: string }
  /** What the sheet shows where it has no value: `#DIV/0!`. */
  | { readonly kind: 'error'; readonly text: string }

/** A number of a workbook, which is a binary double. */
export type NumberCell = {
  readonly kind: 'number'
  readonly value: number
  /** The decimal text that the sheet shows: at most 15 significant digits. */
  readonly text: string
  /** Whether the double is nothing but that decimal; 0.1+0.2 is not 0.3. */
  readonly exact: boolean
}

/** A sheet as a rectangle; `null` is an empty cell. */
export type Sheet = {
  readonly name: string
  readonly rows: readonly (readonly (SheetCell | null)[])[]
  /** Whether serial numbers of days count from 1904. */
  readonly date1904: boolean
}

/** How many cells a sheet may have, empty ones among them. */
export const MAX_CELLS = 2_000_000

/** How many rows a sheet of a workbook has. */
export const MAX_ROWS = 1_048_576

/** How many bytes a file with a sheet may have. */
export const MAX_FILE_BYTES = 50_000_000

const ERRORS =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!)$/

/** Stands for the result of a formula that was never calculated: the workbook holds the formula alone. */
export const NOT_CALCULATED = '#NOT-CALCULATED!'

/** Stands for a number that a workbook shows as a day that the calendar does not have: 29 February 1900. */
export const NOT_A_DAY = '#NOT-A-DAY!'

/** A cell with text, or with nothing; what spreadsheets write for an error is one, wherever it stands. */
export function textCell(text: string): SheetCell | null {
  if (text === '') return null
  return { kind: ERRORS.test(text) || text === NOT_CALCULATED ? 'error' : 'text', text }
}

/** Whether a cell has nothing that a person could read. */
export function isBlank(cell: SheetCell | null | undefined): boolean {
  return !cell || (cell.kind === 'text' && cell.text.trim() === '')
}

/** What a person reads in a cell. */
export function shownText(cell: SheetCell | null | undefined): string {
  if (!cell) return ''
  switch (cell.kind) {
    case 'flag':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'date':
      return cell.at.endsWith('T00:00:00') ? cell.at.slice(0, 10) : cell.at.slice(0, 16).replace('T', ' ')
    default:
      return cell.text
  }
}
