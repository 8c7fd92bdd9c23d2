import { explainGap, type Gap, gapToTier } from '../../analysis/index.ts'
import type { Scheme } from '../../index.ts'
import { answerInputs } from '../answerInputs.ts'
import { applicantEntry } from '../answers/applicantEntry.ts'
import { schemeOptionProblem, textFormatOption } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { answersIn } from '../output/answersIn.ts'
import { tierLabel, wordsIn } from '../words.ts'
import { applicantDefaults, applicantInput, applicantOptions } from './applicants.ts'

type Found = { readonly scheme: Scheme; readonly gap: Gap }

/** `kijun gap`: what keeps each applicant from a tier, and the least that would have to change. */
export const gapVerb = defineVerb(
  {
    name: 'gap',
    summary: 'what keeps each applicant from a tier, and the least that would have to change',
    operands: '--to TIER [FILE... | -]',
    about: [
      applicantInput,
      'For each it is said what the text lacks in its own measures, and one smallest set of changes that\n' +
        'reaches the tier: none of them, nor a part of a number, can be left out. A higher tier is as good.\n' +
        'What is not known is bounded; what no change can mend is named, with the first day on which time\n' +
        'alone does. One that cannot be answered is {"id"?, "line", "issues"}; the exit status is then 1.',
    ],
    options: {
      to: { value: 'TIER', summary: 'the id of the tier that is wanted; required' },
      format: textFormatOption,
      ...applicantOptions,
    },
    examples: [
      {
        shows: 'How far 53 points are from the next tier, for people to read',
        argv: ['gap', '--to', 'superior', '--stages', 'criteria', '--format', 'text', '-'],
        input: ['{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"53"}}'],
      },
      {
        shows: 'What is lacking, in Japanese, as a table',
        argv: ['gap', '--to', 'platinum', '--stages', 'criteria', '--format', 'table', '--locale', 'ja', '-'],
        input: ['{"id":"a-2","scheme":"okinawa-sdgs@2026-06-03","facts":{"itemsMet":11,"planScore":"50"}}'],
      },
    ],
  },
  async ({ values, operands }, io) => {
    const { format = 'ndjson', locale = 'en', to } = values
    if (to === undefined) return { problem: '--to TIER is required: the id of the tier that is wanted' }
    const wrongScheme = schemeOptionProblem(values.scheme)
    if (wrongScheme) return wrongScheme
    const defaults = applicantDefaults(values)
    const words = wordsIn(locale)
    const writer = answersIn<Found>(io, {
      format,
      locale,
      lineOf: ({ gap }, id) => ({ id, ...gap }),
      textOf: ({ scheme, gap }) => explainGap(scheme, gap, { locale }),
      header: [words.scheme, words.tier, words.standing, words.changes],
      rowsOf: ({ scheme, gap }) => [
        [
          gap.scheme,
          tierLabel(scheme, gap.tier, locale),
          words.standings[gap.status],
          explainGap(scheme, gap, { locale, detail: 'line' }),
        ],
      ],
    })
    return answerInputs(
      operands,
      io,
      (entry) =>
        applicantEntry(entry, defaults, (scheme, facts, options) => {
          const gap = gapToTier(scheme, facts, to, options)
          return gap.ok ? { ok: true, value: { scheme, gap: gap.value } } : gap
        }),
      writer,
    )
  },
)
