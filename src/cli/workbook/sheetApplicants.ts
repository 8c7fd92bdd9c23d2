import type { ApplicantDefaults } from '../answers/applicantEntry.ts'
import type { Io } from '../io.ts'
import type { Problem } from '../verb.ts'
import type { Encoding } from './encoding.ts'
import { type FoundMapping, findMapping } from './findMapping.ts'
import { readMappingFile } from './readMappingFile.ts'
import { readSheetFile } from './readSheetFile.ts'
import { type RowEntry, rowReader } from './rowEntry.ts'
import type { Sheet } from './sheet.ts'

/** The applicants of a sheet, one in each row that has any. */
export type SheetApplicants = {
  readonly sheet: Sheet
  readonly found: FoundMapping
  /** How the text of a CSV file is written down. */
  readonly encoding?: Encoding
  /** The rows that hold an applicant, by their index in the sheet. */
  readonly rows: () => Iterable<RowEntry & { readonly index: number }>
}

/** Reads the sheet and the mapping that the options name, or says everything that keeps from it. */
export async function sheetApplicants(
  from: string,
  map: string | undefined,
  defaults: ApplicantDefaults,
  encoding: Encoding | undefined,
  io: Pick<Io, 'stdin'>,
): Promise<SheetApplicants | Problem> {
  if (map === undefined)
    return {
      problem: `--from needs --map FILE, which says what the columns mean; kijun map ${from} SCHEME proposes one`,
    }
  const mapped = await readMappingFile(map)
  if ('problem' in mapped) return mapped
  const { mapping } = mapped
  const file = await readSheetFile(from, { sheet: mapping.sheet, encoding }, io)
  if ('problem' in file) return { problem: `--from: ${file.problem}` }
  const { sheet } = file
  const constant = { ...defaults, ...constantsOf(mapping) }
  const found = findMapping(sheet, mapping, constant)
  if ('problems' in found) {
    return {
      problem: [`--map: ${map} does not fit ${from}:`, ...found.problems.map((of) => `  ${of}`)].join('\n'),
    }
  }
  const read = rowReader(sheet, found, defaults)
  return {
    sheet,
    found,
    ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
    *rows() {
      const { firstRow, lastRow = sheet.rows.length } = mapping
      for (let index = firstRow - 1; index < Math.min(lastRow, sheet.rows.length); index++) {
        const entry = read(sheet.rows[index]!, index + 1)
        if (entry) yield { ...entry, index }
      }
    },
  }
}

function constantsOf({ scheme, on }: FoundMapping['mapping']): {
  readonly scheme?: string
  readonly on?: string
} {
  return {
    ...(scheme && 'value' in scheme ? { scheme: scheme.value } : {}),
    ...(on && 'value' in on ? { on: on.value } : {}),
  }
}
