import { answerInputs } from '../answerInputs.ts'
import { type Assessed, assessEntry } from '../answers/assessEntry.ts'
import { formatOption, schemeOptionProblem } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { answersIn } from '../output/answersIn.ts'
import { assessmentFields, assessmentLine, usualFields } from '../output/assessmentLine.ts'
import { assessmentHeader, assessmentRow } from '../output/assessmentRow.ts'
import { answerSheet, assessSheet } from '../workbook/assessSheet.ts'
import { applicantDefaults, applicantInput, applicantOptions } from './applicants.ts'
import { sheetInput, sheetOptions, sheetsNamed } from './sheets.ts'

/** `kijun assess`: what the text of a scheme yields for each applicant, and why. */
export const assessVerb = defineVerb(
  {
    name: 'assess',
    summary: 'what the text of a scheme yields for each applicant, and why',
    operands: '[FILE... | -]',
    about: [
      applicantInput,
      sheetInput,
      'For each there is one line, in order. One that cannot be answered is {"id"?, "line", "issues"}\n' +
        'in its place; the others are answered, and the exit status is 1.',
    ],
    options: {
      format: formatOption,
      fields: {
        value: 'FIELD,...',
        list: true,
        choices: assessmentFields,
        summary: 'what is written of each answer',
      },
      'decided-on': {
        value: 'DATE',
        kind: 'date',
        summary: 'with --format table, csv or markdown, or --to: until when one decided on that day is valid',
      },
      ...sheetOptions,
      ...applicantOptions,
    },
    examples: [
      {
        shows: 'One applicant, as JSON',
        argv: ['assess', '-'],
        input: ['{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}'],
      },
      {
        shows: 'Two, as a table in Japanese, with the validity if they are decided on a day',
        argv: [
          'assess',
          '--format',
          'table',
          '--locale',
          'ja',
          '--decided-on',
          '2026-10-01',
          '--stages',
          'criteria',
        ],
        input: [
          '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}',
          '{"id":"a-2","scheme":"okinawa-sdgs@2026-06-03","facts":{"itemsMet":15,"planScore":"60"}}',
        ],
      },
      {
        shows: 'The rows of a list as a city keeps it; --to results.xlsx writes it anew with the results',
        argv: [
          'assess',
          '--from',
          'examples/workbooks/yokohama.csv',
          '--map',
          'examples/workbooks/yokohama.map.json',
          '--format',
          'table',
          '--stages',
          'criteria',
          '--locale',
          'ja',
        ],
      },
      {
        shows: 'Nothing but the tier',
        argv: ['assess', '--scheme', 'okinawa-sdgs', '--on', '2026-07-01', '--fields', 'id,tier'],
        input: ['{"id":"a-3","facts":{"itemsMet":11,"planScore":"50"}}'],
      },
    ],
  },
  async ({ values, operands }, io) => {
    const { format = 'ndjson', fields, locale = 'en', 'decided-on': decidedOn } = values
    const wrongScheme = schemeOptionProblem(values.scheme)
    if (wrongScheme) return wrongScheme
    const inJson = format === 'ndjson' || format === 'json'
    if (!inJson && fields) return { problem: '--fields is for JSON; a table has its own columns' }
    if (inJson && values.to === undefined && decidedOn !== undefined) {
      return { problem: '--decided-on is for --format table, csv or markdown; kijun validity writes JSON' }
    }
    const sheets = await sheetsNamed(values, operands)
    if (sheets && 'problem' in sheets) return sheets
    const defaults = applicantDefaults(values)
    if (sheets?.target) return assessSheet(sheets.source, sheets.target, defaults, io)
    const writer = answersIn<Assessed>(io, {
      format,
      locale,
      lineOf: ({ assessment }, id) => assessmentLine(assessment, id, fields ?? usualFields),
      header: assessmentHeader({ locale, decidedOn }),
      rowsOf: (assessed) => [assessmentRow(assessed, { locale, decidedOn })],
    })
    if (sheets) return answerSheet(sheets.source, defaults, io, writer)
    return answerInputs(operands, io, (entry) => assessEntry(entry, defaults), writer)
  },
)
