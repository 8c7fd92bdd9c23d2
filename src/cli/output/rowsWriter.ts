import type { Locale } from '../../index.ts'
import type { Answer } from '../answers/answer.ts'
import { type Io, write } from '../io.ts'
import type { AnswerWriter } from './answerWriter.ts'
import { type Cell, cellText } from './cell.ts'
import { formatRow, formatRows, type RowFormat } from './formatRows.ts'
import { issueText } from './issueText.ts'
import { NOTHING } from './nothing.ts'

/** How answers are written as rows. */
export type RowsWriterOptions<T> = {
  readonly locale: Locale
  /** The columns after the id. */
  readonly header: readonly string[]
  /** The rows of an answer, each with as many cells as the header has. */
  readonly rowsOf: (value: T) => readonly (readonly Cell[])[]
}

/**
 * Writes answers as rows; the last column says what is wrong with one that could not be given. A table is held back
 * until its columns can be aligned, CSV and Markdown are written as they come.
 */
export function rowsWriter<T>(
  io: Pick<Io, 'stdout' | 'env'>,
  { locale, header, rowsOf, format }: RowsWriterOptions<T> & { readonly format: RowFormat },
): AnswerWriter<T> {
  const head = ['id', ...header]
  const rowsFor = (answer: Answer<T>): readonly (readonly Cell[])[] => {
    const id = answer.id === undefined ? `#${answer.line}` : String(answer.id)
    if (answer.ok) return rowsOf(answer.value).map((row) => [id, ...row])
    const wrong = answer.issues.map((issue) => issueText(issue, locale)).join('; ')
    return [[id, ...header.slice(1).map(() => NOTHING), { text: wrong, tone: 'bad' }]]
  }
  if (format === 'table') {
    const rows: (readonly Cell[])[] = [head]
    return {
      holdsBack: true,
      async write(answer) {
        rows.push(...rowsFor(answer))
      },
      end: () => write(io.stdout, formatRows(rows, format, io)),
    }
  }
  let begun = false
  const begin = async () => {
    if (!begun) await write(io.stdout, formatRows([head], format, io))
    begun = true
  }
  return {
    async write(answer) {
      await begin()
      for (const row of rowsFor(answer)) await write(io.stdout, formatRow(row.map(cellText), format))
    },
    end: begin,
  }
}
