import type { Locale } from '../../index.ts'
import type { Answer } from '../answers/answer.ts'
import { wordsIn } from '../words.ts'
import { printable } from './printable.ts'

/** What an answer is called in a heading: its id, or the line on which it was asked for. */
export function answerName({ id, line }: Answer<unknown>, locale: Locale): string {
  return printable(id === undefined ? wordsIn(locale).line(line) : String(id))
}
