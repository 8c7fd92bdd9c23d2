import type { Locale } from '../../issue.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { type GapVoice, gapVoice } from '../gap/gapVoice.ts'
import type { Question } from './question.ts'

/** Answers that are named at most; of more only the number is told. */
const MAX_NAMED = 4

/**
 * Words questions for a person, as a numbered list.
 *
 * @param scheme - the edition under which they are asked
 * @param questions - what {@link nextQuestions} returned
 * @param options - the language; the detail `line` for the questions without heading and number
 * @returns one line for each question, without a line break at the end
 * @example
 * ```ts
 * import { explainQuestions, nextQuestions } from 'kijun/analysis'
 * import { toyotaWorkplaceUndated } from 'kijun/schemes'
 * const next = nextQuestions(toyotaWorkplaceUndated, { attractionsPresent: 4 }, { stages: ['criteria'] })
 * const text = next.ok ? explainQuestions(toyotaWorkplaceUndated, next.value, { locale: 'en' }) : ''
 * text.includes('not met if "no"') // => true
 * ```
 */
export function explainQuestions(
  scheme: Scheme,
  questions: readonly Question[],
  { locale, detail = 'standard' }: { readonly locale: Locale; readonly detail?: 'line' | 'standard' },
): string {
  const voice = gapVoice(scheme, locale)
  const { phrases } = voice
  if (questions.length === 0) return phrases.noQuestion
  const lines = questions.map((question) => questionText(voice, question))
  if (detail === 'line') return phrases.typeset(lines.join('\n'))
  const numbered = lines.map((line, at) => `${at + 1}. ${line}`)
  return phrases.typeset([phrases.questions, ...numbered].join('\n'))
}

function questionText(voice: GapVoice, question: Question): string {
  const { phrases, labels } = voice
  const { fact, stage, by, citation } = question
  const finder = by === undefined ? '' : phrases.finding(labels.decider(by))
  const name = phrases.asked(`${voice.path(fact)}${finder}`, phrases.stages[stage])
  return phrases.cited(phrases.told(name, settlingText(voice, question)), citation.text)
}

/** What an answer to a question settles, in words. */
function settlingText(voice: GapVoice, { fact, decides: { answers, settling } }: Question): string {
  const { phrases } = voice
  if (settling.length === 0) return phrases.settlesNothing
  const isNamed = settling.every((answer) => typeof answer === 'boolean' || isOption(voice, fact, answer))
  return isNamed && settling.length <= MAX_NAMED
    ? phrases.settling(settling.map((answer) => voice.value(fact, answer)))
    : phrases.settlingCount(settling.length, answers)
}

function isOption(voice: GapVoice, fact: Question['fact'], answer: unknown): boolean {
  return voice.isChoice(fact) && typeof answer === 'string'
}
