import type { Locale } from '../../index.ts'
import { type Io, write } from '../io.ts'
import { answerName } from './answerName.ts'
import type { AnswerWriter } from './answerWriter.ts'
import { issueText } from './issueText.ts'
import { printable } from './printable.ts'

/** How answers are written as text. */
export type TextWriterOptions<T> = { readonly locale: Locale; readonly textOf: (value: T) => string }

/** Writes each answer as text under a heading that names it; of one that could not be given, its issues. */
export function textWriter<T>(
  { stdout }: Pick<Io, 'stdout'>,
  { locale, textOf }: TextWriterOptions<T>,
): AnswerWriter<T> {
  let before = ''
  return {
    async write(answer) {
      const text = answer.ok
        ? textOf(answer.value)
        : answer.issues.map((issue) => `- ${printable(issueText(issue, locale))}`).join('\n')
      await write(stdout, `${before}== ${answerName(answer, locale)} ==\n\n${text}\n`)
      before = '\n'
    },
    async end() {},
  }
}
