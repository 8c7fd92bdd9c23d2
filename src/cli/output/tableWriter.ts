import type { Locale } from '../../index.ts'
import { type Io, write } from '../io.ts'
import type { AnswerWriter } from './answerWriter.ts'
import { formatTable } from './formatTable.ts'
import { issueText } from './issueText.ts'

/** How answers are written as a table. */
export type TableWriterOptions<T> = {
  readonly locale: Locale
  /** The columns after the id. */
  readonly header: readonly string[]
  /** The rows of an answer, each with as many cells as the header has. */
  readonly rowsOf: (value: T) => readonly (readonly string[])[]
}

/** Stands in a cell where there is nothing to say. */
export const NOTHING = '–'

/** Writes answers as a table for people; the last column says what is wrong with one that could not be given. */
export function tableWriter<T>(
  { stdout }: Pick<Io, 'stdout'>,
  { locale, header, rowsOf }: TableWriterOptions<T>,
): AnswerWriter<T> {
  const rows: (readonly string[])[] = [['id', ...header]]
  return {
    holdsBack: true,
    async write(answer) {
      const id = answer.id === undefined ? `#${answer.line}` : String(answer.id)
      if (answer.ok) rows.push(...rowsOf(answer.value).map((row) => [id, ...row]))
      else {
        const wrong = answer.issues.map((issue) => issueText(issue, locale)).join('; ')
        rows.push([id, ...header.slice(1).map(() => NOTHING), wrong])
      }
    },
    async end() {
      await write(stdout, formatTable(rows, stdout.isTTY ? stdout.columns : undefined))
    },
  }
}
