import type { Locale } from '../../index.ts'
import { type Io, write } from '../io.ts'
import { answerName } from './answerName.ts'
import type { AnswerWriter } from './answerWriter.ts'
import { issueLines } from './issueLines.ts'

/** How answers are written as text. */
export type HeadedWriterOptions<T> = {
  readonly locale: Locale
  /** What is written of an answer, without the end of its last line. */
  readonly textOf: (value: T) => string
  /** The heading of a name; between `==` if it does not say. */
  readonly headingOf?: (name: string) => string
}

/** Writes each answer as text under a heading that names it; of one that could not be given, its issues. */
export function headedWriter<T>(
  { stdout }: Pick<Io, 'stdout'>,
  { locale, textOf, headingOf = (name) => `== ${name} ==` }: HeadedWriterOptions<T>,
): AnswerWriter<T> {
  let before = ''
  return {
    async write(answer) {
      const text = answer.ok ? textOf(answer.value) : issueLines(answer.issues, locale)
      await write(stdout, `${before}${headingOf(answerName(answer, locale))}\n\n${text}\n`)
      before = '\n'
    },
    async end() {},
  }
}
