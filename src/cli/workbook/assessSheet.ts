import { formatIssue, type Locale, makeIssue } from '../../index.ts'
import type { ApplicantDefaults } from '../answers/applicantEntry.ts'
import { type Assessed, assessEntry } from '../answers/assessEntry.ts'
import { type Io, write } from '../io.ts'
import type { AnswerWriter } from '../output/answerWriter.ts'
import { rowProgress } from '../output/progress.ts'
import type { Problem } from '../verb.ts'
import { type Encoding, GETA } from './encoding.ts'
import type { SheetForm } from './readSheetFile.ts'
import { resultCells, resultHeader } from './resultColumns.ts'
import { type ResultRow, resultSheet, withNumbers } from './resultSheet.ts'
import { MAX_ROWS } from './sheet.ts'
import { type SheetApplicants, sheetApplicants } from './sheetApplicants.ts'
import { writeTarget } from './targetFile.ts'

/** Where the applicants of a sheet come from, and how they are read. */
export type FromSheet = {
  readonly from: string
  readonly map: string | undefined
  readonly encoding: Encoding | undefined
}

/** Where the results go, and how they are written. */
export type ToSheet = {
  readonly to: string
  readonly form: SheetForm
  readonly force: boolean
  /** Of a CSV file; that of the one that was read unless given. */
  readonly encoding: Encoding | undefined
  readonly locale: Locale
  readonly decidedOn: string | undefined
}

/** Assesses the applicants of a sheet and writes the answers as those of lines are written. */
export async function answerSheet(
  source: FromSheet,
  defaults: ApplicantDefaults,
  io: Io,
  writer: AnswerWriter<Assessed>,
): Promise<number | Problem> {
  const applicants = await sheetApplicants(source.from, source.map, defaults, source.encoding, io)
  if ('problem' in applicants) return applicants
  const tally = tallyOf()
  const progress = rowProgress(sourceName(source), applicants.sheet.rows.length, io, writer)
  try {
    for (const { entry, remainders, index } of applicants.rows()) {
      const answer = assessEntry(entry, defaults)
      tally.count(answer.ok, remainders.length)
      await writer.write(answer)
      await progress.rowDone(index)
    }
  } finally {
    await progress.clear()
  }
  await writer.end()
  return tally.tell(sourceName(source), io)
}

/** Assesses the applicants of a sheet and writes the sheet anew, with the results in columns of their own. */
export async function assessSheet(
  source: FromSheet,
  target: ToSheet,
  defaults: ApplicantDefaults,
  io: Io,
): Promise<number | Problem> {
  const applicants = await sheetApplicants(source.from, source.map, defaults, source.encoding, io)
  if ('problem' in applicants) return applicants
  if (target.form === 'xlsx' && applicants.sheet.rows.length > MAX_ROWS) {
    return { problem: `--to: a workbook holds ${MAX_ROWS} rows; write a .csv file` }
  }
  const tally = tallyOf()
  const added = new Map<number, readonly string[]>()
  const progress = rowProgress(sourceName(source), applicants.sheet.rows.length, io, { holdsBack: true })
  try {
    for (const row of applicants.rows()) {
      const answer = assessEntry(row.entry, defaults)
      tally.count(answer.ok, row.remainders.length)
      added.set(row.index, resultCells(answer, row, target))
      await progress.rowDone(row.index)
    }
  } finally {
    await progress.clear()
  }
  const { bytes, lost } = await bytesOf(applicants, added, target)
  const problem = await writeTarget(target.to, bytes, target.force)
  if (problem) return problem
  for (const note of lost) await write(io.stderr, `kijun: ${target.to}: ${note}\n`)
  const status = await tally.tell(sourceName(source), io)
  return lost.length > 0 ? 1 : status
}

/** How many lost characters are told; all of them stand in the column of issues. */
const MAX_TOLD = 10

async function bytesOf(
  { sheet, found, encoding: read }: SheetApplicants,
  added: ReadonlyMap<number, readonly string[]>,
  target: ToSheet,
): Promise<{ readonly bytes: Buffer; readonly lost: readonly string[] }> {
  const { headerRows } = found.mapping
  const header = resultHeader(target)
  const rowsWith = (cells: ReadonlyMap<number, readonly string[]>): readonly ResultRow[] =>
    resultSheet(sheet, { headerRows, header, added: cells })
  if (target.form === 'xlsx') {
    const { writeXlsx } = await import('./writeXlsx.ts')
    const rows = rowsWith(added)
    return { bytes: await writeXlsx(read === undefined ? rows : withNumbers(rows), sheet.name), lost: [] }
  }
  const { encodableRows, writeCsv } = await import('./writeCsv.ts')
  const encoding = target.encoding ?? read ?? 'utf-8-bom'
  const { lost } = encodableRows(rowsWith(added), encoding)
  const issueAt = header.length - 2
  const marked = new Map(added)
  const told = lost.map(({ row, cell, characters }) => {
    const params = { characters: characters.join(' '), encoding: 'Shift_JIS', instead: GETA }
    const issue = makeIssue('text/encoding', [], params)
    const cells = marked.get(row)
    // The sign itself cannot be written either: the column says which code it has.
    const coded = { ...params, characters: characters.map(codePoint).join(' ') }
    const text = `${cell} ${formatIssue(makeIssue('text/encoding', [], coded), target.locale)}`
    if (cells) {
      marked.set(
        row,
        cells.map((of, at) => (at === issueAt ? (of === '' ? text : `${of}\n${text}`) : of)),
      )
    }
    return `${cell}: ${formatIssue(issue, 'en')}`
  })
  const { texts } = encodableRows(rowsWith(marked), encoding)
  const more = told.length - MAX_TOLD
  return {
    bytes: writeCsv(texts, encoding),
    lost: more > 0 ? [...told.slice(0, MAX_TOLD), `${more} more cells`] : told,
  }
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** What the source is called in notes. */
function sourceName({ from }: FromSheet): string {
  return from === '-' ? 'standard input' : from
}

/** Counts rows, and says in the end how many could not be answered or were read as they are shown. */
function tallyOf() {
  let rows = 0
  let refused = 0
  let remainders = 0
  return {
    count(ok: boolean, cells: number): void {
      rows += 1
      remainders += cells
      if (!ok) refused += 1
    },
    async tell(name: string, { stderr }: Io): Promise<number> {
      if (rows === 0) await write(stderr, `kijun: ${name}: no row with an applicant\n`)
      if (remainders > 0) {
        const cells = remainders === 1 ? '1 cell holds' : `${remainders} cells hold`
        await write(
          stderr,
          `kijun: ${name}: ${cells} more digits than the sheet shows; read as shown, see the notes\n`,
        )
      }
      if (refused === 0) return 0
      await write(stderr, `kijun: ${name}: ${refused} of ${rows} could not be answered; see their issues\n`)
      return 1
    },
  }
}
