import { readFile, stat } from 'node:fs/promises'
import { fileProblem } from '../input/openInputs.ts'
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

/** Reads a sheet from a workbook or a CSV file. What reads them is loaded here and nowhere else: it takes its time. */
export async function readSheetFile(
  name: string,
  { sheet, encoding }: { readonly sheet: string | number; readonly encoding?: Encoding | undefined },
): Promise<SheetFile | Problem> {
  const form = sheetForm(name)
  if (form === undefined) return { problem: `${name} is neither a workbook (.xlsx, .xlsm) nor a .csv file` }
  const unreadable = await fileProblem(name)
  if (unreadable !== undefined) return { problem: unreadable }
  if ((await stat(name)).size > MAX_FILE_BYTES) {
    return { problem: `${name} is larger than ${MAX_FILE_BYTES} bytes` }
  }
  const bytes = await readFile(name)
  const read =
    form === 'xlsx'
      ? await (await import('./readXlsx.ts')).readXlsx(bytes, sheet)
      : (await import('./readCsv.ts')).readCsv(bytes, encoding)
  return 'problem' in read ? { problem: `${name}: ${read.problem}` } : read
}
