import { explainQuestions, nextQuestions, type Question } from '../../analysis/index.ts'
import { type Scheme, schemeName } from '../../index.ts'
import { answerInputs } from '../answerInputs.ts'
import { applicantEntry } from '../answers/applicantEntry.ts'
import { schemeOptionProblem, textFormatOption } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { answersIn } from '../output/answersIn.ts'
import { NOTHING } from '../output/nothing.ts'
import { wordsIn } from '../words.ts'
import { applicantDefaults, applicantInput, applicantOptions } from './applicants.ts'

type Asked = { readonly scheme: Scheme; readonly questions: readonly Question[] }

/** `kijun ask`: what to ask each applicant next, the most decisive first. */
export const askVerb = defineVerb(
  {
    name: 'ask',
    summary: 'what to ask each applicant next, the most decisive first',
    operands: '[FILE... | -]',
    about: [
      applicantInput,
      'For each there is one line {"id"?, "scheme", "questions"}: the facts that are missing and can still\n' +
        'change the outcome, in the order in which they are worth asking for as things stand. Ask again with\n' +
        'each answer. One that cannot be answered is {"id"?, "line", "issues"}; the exit status is then 1.',
    ],
    options: { format: textFormatOption, ...applicantOptions },
    examples: [
      {
        shows: 'What a half-filled sheet lacks, for people to read',
        argv: ['ask', '--stages', 'criteria', '--format', 'text', '-'],
        input: ['{"id":"a-1","scheme":"okinawa-sdgs@2026-06-03","facts":{"planScore":"60"}}'],
      },
      {
        shows: 'The same in Japanese, as a table',
        argv: ['ask', '--stages', 'criteria', '--format', 'table', '--locale', 'ja', '-'],
        input: ['{"id":"a-2","scheme":"toyota-workplace","facts":{"attractionsPresent":4}}'],
      },
    ],
  },
  async ({ values, operands }, io) => {
    const { format = 'ndjson', locale = 'en' } = values
    const wrongScheme = schemeOptionProblem(values.scheme)
    if (wrongScheme) return wrongScheme
    const defaults = applicantDefaults(values)
    const words = wordsIn(locale)
    const line = (scheme: Scheme, questions: readonly Question[]) =>
      explainQuestions(scheme, questions, { locale, detail: 'line' })
    const writer = answersIn<Asked>(io, {
      format,
      locale,
      lineOf: ({ scheme, questions }, id) => ({
        id,
        scheme: schemeName(scheme),
        questions,
      }),
      textOf: ({ scheme, questions }) => explainQuestions(scheme, questions, { locale }),
      header: [words.scheme, words.rank, words.question],
      rowsOf: ({ scheme, questions }) =>
        questions.length === 0
          ? [[schemeName(scheme), NOTHING, line(scheme, [])]]
          : questions.map((of, at) => [schemeName(scheme), String(at + 1), line(scheme, [of])]),
    })
    return answerInputs(
      operands,
      io,
      (entry) =>
        applicantEntry(entry, defaults, (scheme, facts, options) => {
          const questions = nextQuestions(scheme, facts, options)
          return questions.ok ? { ok: true, value: { scheme, questions: questions.value } } : questions
        }),
      writer,
    )
  },
)
