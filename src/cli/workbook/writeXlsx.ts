import writeWorkbook, { type Cell } from 'write-excel-file/node'
import type { ResultRow } from './resultSheet.ts'
import { type SheetCell, shownText } from './sheet.ts'
import { zipDirectory } from './zipDirectory.ts'

/** Characters that XML has no place for, and those that a workbook leaves out without a word. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\ufffd/gu
/** What Japanese printing puts where a character is missing. */
const MISSING_CHARACTER = '〓'

const FIRST_DAY_AS_COUNTED = '1900-03-01'

/** How many characters a cell of a workbook holds. */
const MAX_CHARACTERS = 32_767

const WIDEST = 60
const NARROWEST = 8

/** The bytes of a workbook with one sheet of values. */
export async function writeXlsx(rows: readonly ResultRow[], sheet: string): Promise<Buffer> {
  const data = rows.map((row) => row.map(cellOf))
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const columns = Array.from({ length: width }, (_, column) => ({ width: columnWidth(rows, column) }))
  return withoutClock(await writeWorkbook(data, { sheet: sheetName(sheet), columns }).toBuffer())
}

/** 1 January 1980, 00:00, as an archive writes the day and the time of a part. */
const FIRST_DAY = 0x00210000

/** The same workbook whenever it is written: its archive tells no time. */
function withoutClock(bytes: Buffer): Buffer {
  const directory = zipDirectory(bytes)
  if ('problem' in directory) throw new Error(directory.problem)
  for (const { at, local } of directory.entries) {
    bytes.writeUInt32LE(FIRST_DAY, at + 12)
    bytes.writeUInt32LE(FIRST_DAY, local + 10)
  }
  return bytes
}

function cellOf(cell: SheetCell | null): Cell {
  if (!cell) return null
  switch (cell.kind) {
    case 'text':
    case 'error':
      return { type: String, value: storedText(cell.text) }
    case 'number':
      return { type: Number, value: cell.value }
    case 'flag':
      return { type: Boolean, value: cell.value }
    case 'date': {
      // Before its false 29 February 1900 a workbook counts its days otherwise than everybody else.
      if (cell.at < FIRST_DAY_AS_COUNTED) return { type: String, value: shownText(cell) }
      const format = cell.at.endsWith('T00:00:00') ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm'
      return { type: Date, value: new Date(`${cell.at}Z`), format }
    }
  }
}

/** Text as a workbook stores it: what looks like one of its escapes is escaped. */
function storedText(text: string): string {
  const held = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text
  return held
    .replace(/\r\n?/g, '\n')
    .replace(NOT_IN_XML, MISSING_CHARACTER)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

function sheetName(name: string): string {
  const plain = name
    .replace(/[[\]/\\:*?]/g, ' ')
    .slice(0, 31)
    .trim()
  return plain === '' ? 'Sheet1' : plain
}

/** Wide enough for the first lines of most cells; what is longer runs on or is cut by what stands beside it. */
function columnWidth(rows: readonly ResultRow[], column: number): number {
  let widest = NARROWEST
  for (const row of rows.slice(0, 200)) {
    const cell = row[column]
    if (cell?.kind === 'text') widest = Math.max(widest, Math.min(WIDEST, cell.text.length * 2))
  }
  return widest
}
