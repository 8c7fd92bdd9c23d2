import { answerInputs } from '../answerInputs.ts'
import { type DueList, deadlinesEntry } from '../answers/deadlinesEntry.ts'
import { formatOption } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import type { AnswerWriter } from '../output/answerWriter.ts'
import { deadlineHeader, deadlineRows } from '../output/deadlineRows.ts'
import { deadlinesLine } from '../output/deadlinesLine.ts'
import { jsonWriter } from '../output/jsonWriter.ts'
import { tableWriter } from '../output/tableWriter.ts'
import { closedDaysText, historyDefaults, historyInput, historyIssues, historyOptions } from './histories.ts'

/** `kijun deadlines`: what is due under a certification. */
export const deadlinesVerb = defineVerb(
  {
    name: 'deadlines',
    summary: 'what is due under a certification: reports, renewal, expiry',
    operands: '[FILE... | -]',
    about: [
      historyInput,
      'Listed is what is due under the certification that runs after the last event; "on" plays no part.',
      historyIssues,
      closedDaysText,
    ],
    options: {
      format: formatOption,
      until: { value: 'DATE', kind: 'date', summary: 'list what is due up to that day' },
      ...historyOptions,
    },
    examples: [
      {
        shows: 'The yearly reports, the renewal and the last day',
        argv: ['deadlines', '-'],
        input: [
          '{"id":"o-1","series":"okinawa-sdgs","events":[{"kind":"decided","on":"2026-10-05","for":"initial","tier":"platinum"}]}',
        ],
      },
      {
        shows: 'Those of the first year, off closed days, as a table in Japanese',
        argv: ['deadlines', '--until', '2027-12-31', '--format', 'table', '--locale', 'ja'],
        input: [
          '{"series":"okinawa-sdgs","closedDays":{"weekends":true,"dates":["2027-06-23"]},"events":[{"kind":"decided","on":"2026-06-03","for":"initial","tier":"active"}]}',
        ],
      },
    ],
  },
  async ({ values, operands }, io) => {
    const { format = 'ndjson', locale = 'en', until } = values
    const defaults = await historyDefaults(values)
    if ('problem' in defaults) return defaults
    const writer: AnswerWriter<DueList> =
      format === 'table'
        ? tableWriter(io, {
            locale,
            header: deadlineHeader(locale),
            rowsOf: (due) => deadlineRows(due, locale),
          })
        : jsonWriter(io, { format, locale, lineOf: (due, id) => deadlinesLine(due, id, locale) })
    return answerInputs(operands, io, (entry) => deadlinesEntry(entry, defaults, until), writer)
  },
)
