import { answerInputs } from '../answerInputs.ts'
import { assessEntry } from '../answers/assessEntry.ts'
import { schemeOptionProblem } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { explanationWriter } from '../output/explanationWriter.ts'
import { applicantDefaults, applicantInput, applicantOptions } from './applicants.ts'

/** `kijun explain`: each condition with its figure, threshold, verdict and article, for people to read. */
export const explainVerb = defineVerb(
  {
    name: 'explain',
    summary: 'each condition with its figure, threshold, verdict and article, for people to read',
    operands: '[FILE... | -]',
    about: [
      applicantInput,
      'For one that cannot be answered its issues are printed; the exit status is then 1.',
    ],
    options: {
      format: { value: 'FORMAT', choices: ['text', 'markdown'], summary: 'text unless given' },
      detail: {
        value: 'DETAIL',
        choices: ['line', 'standard', 'full'],
        summary: 'standard unless given',
      },
      'decided-on': { value: 'DATE', kind: 'date', summary: 'state the validity if decided on that day' },
      ...applicantOptions,
    },
    examples: [
      {
        shows: 'Why there is no tier between two bands',
        argv: ['explain', '--stages', 'criteria', '-'],
        input: ['{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}'],
      },
      {
        shows: 'Everything that was looked at, in Japanese, as Markdown',
        argv: ['explain', '--locale', 'ja', '--format', 'markdown', '--detail', 'full', '-'],
        input: ['{"id":"a-2","scheme":"okinawa-sdgs@2026-06-03","facts":{"itemsMet":15,"planScore":"60"}}'],
      },
    ],
  },
  async ({ values, operands }, io) => {
    const { format = 'text', detail = 'standard', locale = 'en', 'decided-on': decidedOn } = values
    const wrongScheme = schemeOptionProblem(values.scheme)
    if (wrongScheme) return wrongScheme
    const defaults = applicantDefaults(values)
    const writer = explanationWriter(io, { locale, format, detail, decidedOn })
    return answerInputs(operands, io, (entry) => assessEntry(entry, defaults), writer)
  },
)
