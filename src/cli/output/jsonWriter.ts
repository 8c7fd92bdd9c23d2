import type { Locale } from '../../index.ts'
import type { Answer } from '../answers/answer.ts'
import { type Io, write } from '../io.ts'
import type { AnswerWriter } from './answerWriter.ts'
import { wordedIssues } from './wordedIssues.ts'

/** How answers are written as JSON. */
export type JsonWriterOptions<T> = {
  /** One object on each line, or one list of them. */
  readonly format: 'ndjson' | 'json'
  readonly locale: Locale
  /** What is written of an answer, its id first; what is `undefined` in it is not written. */
  readonly lineOf: (value: T, id: string | number | undefined) => object
}

/** Writes each answer as one line of JSON; one that could not be given is its line and its issues. */
export function jsonWriter<T>(
  { stdout }: Pick<Io, 'stdout'>,
  { format, locale, lineOf }: JsonWriterOptions<T>,
): AnswerWriter<T> {
  let separator = '[\n'
  return {
    async write(answer) {
      const text = JSON.stringify(answer.ok ? lineOf(answer.value, answer.id) : refusal(answer, locale))
      await write(stdout, format === 'json' ? `${separator}${text}` : `${text}\n`)
      separator = ',\n'
    },
    async end() {
      if (format === 'json') await write(stdout, separator === '[\n' ? '[]\n' : '\n]\n')
    },
  }
}

function refusal({ id, line, issues }: Answer<never> & { ok: false }, locale: Locale): object {
  return { id, line, issues: wordedIssues(issues, locale) }
}
