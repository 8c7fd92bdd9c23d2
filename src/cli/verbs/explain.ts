import { answerInputs } from '../answerInputs.ts'
import { type Assessed, assessEntry } from '../answers/assessEntry.ts'
import { schemeOptionProblem } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { explanation } from '../output/explanation.ts'
import { headedWriter } from '../output/headedWriter.ts'
import { jsonWriter } from '../output/jsonWriter.ts'
import { markdownText } from '../output/markdownRow.ts'
import { applicantDefaults, applicantInput, applicantOptions } from './applicants.ts'

const notRows = 'reasons are paragraphs; kijun assess writes rows with one line of reason each'

/** `kijun explain`: the reasons for a result, each with its figure, threshold and article, for people to read. */
export const explainVerb = defineVerb(
  {
    name: 'explain',
    summary: 'the reasons for a result, each with its figure, threshold and article',
    operands: '[FILE... | -]',
    about: [
      applicantInput,
      [
        'line is the result with what decides it; standard the reasons, as a notice words them; full',
        'every condition that was looked at.',
      ].join('\n'),
      'For one that cannot be answered its issues are printed; the exit status is then 1.',
    ],
    options: {
      format: {
        value: 'FORMAT',
        choices: ['text', 'markdown', 'ndjson', 'json'],
        elsewhere: { table: notRows, csv: notRows },
        summary: 'text unless given; JSON is {"id"?, "scheme", "text"}',
      },
      detail: {
        value: 'DETAIL',
        choices: ['line', 'standard', 'full'],
        summary: 'standard unless given',
      },
      'decided-on': { value: 'DATE', kind: 'date', summary: 'state the period, if decided on that day' },
      ...applicantOptions,
    },
    examples: [
      {
        shows: 'Why there is no tier between two bands',
        argv: ['explain', '--stages', 'criteria', '-'],
        input: ['{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}'],
      },
      {
        shows: 'The reasons for a tier and against the next one, in Japanese, with the period',
        argv: ['explain', '--locale', 'ja', '--stages', 'criteria', '--decided-on', '2026-10-01', '-'],
        input: ['{"id":"a-3","scheme":"okinawa-sdgs@2026-06-03","facts":{"itemsMet":15,"planScore":"59.9"}}'],
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
    const options = { locale, detail, decidedOn }
    const writer =
      format === 'ndjson' || format === 'json'
        ? jsonWriter<Assessed>(io, {
            format,
            locale,
            lineOf: (assessed, id) => ({
              id,
              scheme: assessed.assessment.scheme,
              text: explanation(assessed, { ...options, format: 'text' }),
            }),
          })
        : headedWriter<Assessed>(io, {
            locale,
            textOf: (assessed) => explanation(assessed, { ...options, format }),
            ...(format === 'markdown' ? { headingOf: (name) => `# ${markdownText(name)}` } : {}),
          })
    return answerInputs(operands, io, (entry) => assessEntry(entry, defaults), writer)
  },
)
