import { readFile, stat } from 'node:fs/promises'
import { fileProblem } from '../input/openInputs.ts'
import type { Io } from '../io.ts'
import type { Problem } from '../verb.ts'
import type { Encoding } from './encoding.ts'
import { MAX_FILE_BYTES, type Sheet } from './sheet.ts'

/** What a file with a sheet is by its name. */
export type SheetForm = 'xlsx' | 'csv'

/** A sheet, and for a CSV file how its text is written down. */
export type SheetFile = { readonly sheet: Sheet; readonly encoding?: Encoding }

/** The form that the name of a file says it has. */
export function sheetForm(name: string): SheetForm | undefined {
  const [, extension = ''] = /\.([^./\\]+)$/.exec(name) ?? []
  const form = extension.toLowerCase()
  if (form === 'xlsm') return 'xlsx'
  return form === 'xlsx' || form === 'csv' ? form : undefined
}

/** Which sheet is read, and how a CSV file is written down where that is not found out. */
export type SheetWanted = { readonly sheet: string | number; readonly encoding?: Encoding | undefined }

/**
 * Reads a sheet from a workbook or a CSV file, or from standard input where the name is `-`. What reads them is loaded
 * here and nowhere else: it takes its time.
 */
export async function readSheetFile(
  name: string,
  { sheet, encoding }: SheetWanted,
  io: Pick<Io, 'stdin'>,
): Promise<SheetFile | Problem> {
  const held = name === '-' ? await standardInput(io) : await fileBytes(name)
  if ('problem' in held) return held
  const { bytes, form } = held
  const read =
    form === 'xlsx'
      ? await (await import('./readXlsx.ts')).readXlsx(bytes, sheet)
      : (await import('./readCsv.ts')).readCsv(bytes, encoding)
  return 'problem' in read ? { problem: `${name}: ${read.problem}` } : read
}

type Held = { readonly bytes: Buffer; readonly form: SheetForm }

async function fileBytes(name: string): Promise<Held | Problem> {
  const form = sheetForm(name)
  if (form === undefined) return { problem: `${name} is neither a workbook (.xlsx, .xlsm) nor a .csv file` }
  const unreadable = await fileProblem(name)
  if (unreadable !== undefined) return { problem: unreadable }
  return (await stat(name)).size > MAX_FILE_BYTES ? tooLarge(name) : { bytes: await readFile(name), form }
}

/** A workbook is an archive, and begins like one. */
const ARCHIVE = Buffer.from('PK')

async function standardInput({ stdin }: Pick<Io, 'stdin'>): Promise<Held | Problem> {
  if (stdin.isTTY) return { problem: 'standard input is a terminal; give a FILE' }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    size += chunk.byteLength
    if (size > MAX_FILE_BYTES) return tooLarge('standard input')
    chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
  }
  const bytes = Buffer.concat(chunks)
  return { bytes, form: bytes.subarray(0, ARCHIVE.length).equals(ARCHIVE) ? 'xlsx' : 'csv' }
}

function tooLarge(name: string): Problem {
  return { problem: `${name} is larger than ${MAX_FILE_BYTES} bytes` }
}
