import { readSheet, SheetNotFoundError } from 'read-excel-file/universal'
import type { Problem } from '../verb.ts'
import { dateCell } from './dateCell.ts'
import { numberCell } from './numberCell.ts'
import { hasTooManyCells, isPlainXml, plainSheetXml } from './plainXml.ts'
import { MAX_CELLS, type Sheet, type SheetCell, textCell } from './sheet.ts'
import { repacked, unpackXlsx } from './unpackXlsx.ts'

/** What the first bytes of a file say that is a workbook of another kind, or is locked. */
const OLE_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

const INFO = 'xl/workbook.xml'
const SHEET = /<(?:\w+:)?sheetData\b/

/**
 * Reads one sheet of a workbook: its values, also those of formulas as they were last calculated.
 *
 * @param wanted - the name of the sheet or its number, from 1
 */
export async function readXlsx(
  bytes: Buffer,
  wanted: string | number,
): Promise<{ readonly sheet: Sheet } | Problem> {
  if (bytes.subarray(0, 4).equals(OLE_FILE)) {
    return { problem: 'it is locked with a password, or of the old form .xls; save it as .xlsx without one' }
  }
  const unpacked = unpackXlsx(bytes)
  if ('problem' in unpacked) return unpacked
  const parts = new Map(unpacked.parts)
  for (const [name, part] of parts) {
    const xml = part.toString('utf8')
    if (!SHEET.test(xml)) continue
    if (!isPlainXml(xml)) return { problem: `its part ${name} is damaged` }
    if (hasTooManyCells(xml)) return { problem: `its part ${name} has more than ${MAX_CELLS} cells` }
    parts.set(name, Buffer.from(plainSheetXml(xml)))
  }
  const info = parts.get(INFO)?.toString('utf8') ?? ''
  const date1904 = /<(?:\w+:)?workbookPr\b[^<>]*\bdate1904="(?:1|true)"/.test(info)
  // The reader knows one of the two ways to say so.
  parts.set(INFO, Buffer.from(info.replace('date1904="true"', 'date1904="1"')))
  const name = typeof wanted === 'number' ? sheetNames(info)[wanted - 1] : wanted
  return sheetIn(repacked(parts), wanted, { name: name ?? String(wanted), date1904 })
}

/** The names of the sheets, from the part that lists them. */
function sheetNames(info: string): readonly string[] {
  return [...info.matchAll(/<(?:\w+:)?sheet\b[^<>]*?\bname="([^"<>]*)"/g)].map(([, name]) =>
    name!.replace(
      /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
      (whole, entity, decimal, hex) => {
        if (entity !== undefined) return ENTITIES[entity.toLowerCase()]!
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole
      },
    ),
  )
}

const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

async function sheetIn(
  archive: ArrayBuffer,
  wanted: string | number,
  { name, date1904 }: Pick<Sheet, 'name' | 'date1904'>,
) {
  try {
    const parseNumber = (text: string) => ({ number: Number(text) })
    const rows = await readSheet(archive, wanted, { parseNumber, trim: false })
    const read = (cell: unknown) => cellOf(cell, date1904)
    return { sheet: { name, rows: rows.map((row) => row.map(read)), date1904 } }
  } catch (error) {
    if (!(error instanceof SheetNotFoundError))
      return { problem: `it cannot be read: ${(error as Error).message}` }
    const { sheets = [] } = error as { readonly sheets?: readonly string[] }
    return { problem: `it has no sheet ${JSON.stringify(wanted)}; it has ${sheets.join(', ')}` }
  }
}

function cellOf(cell: unknown, date1904: boolean): SheetCell | null {
  if (typeof cell === 'string') return textCell(cell)
  if (typeof cell === 'boolean') return { kind: 'flag', value: cell }
  if (cell instanceof Date) return dateCell(cell, date1904)
  if (typeof cell !== 'object' || cell === null) return null
  const { number } = cell as { readonly number: number }
  return Number.isFinite(number) ? numberCell(number) : { kind: 'error', text: '#NUM!' }
}
