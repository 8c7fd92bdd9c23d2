import { answerInputs } from '../answerInputs.ts'
import { type DueList, deadlinesEntry } from '../answers/deadlinesEntry.ts'
import { formatOption } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { answersIn } from '../output/answersIn.ts'
import { deadlineHeader, deadlineRows } from '../output/deadlineRows.ts'
import { deadlinesLine } from '../output/deadlinesLine.ts'
import { closedDaysText, historyDefaults, historyInput, historyIssues, historyOptions } from './histories.ts'

/** `kijun deadlines`: what is due under a certification. */
export const deadlinesVerb = defineVerb(
  {
    name: 'deadlines',
    summary: 'what is due under a certification: reports, renewal, expiry',
    operands: '[FILE... | -]',
    about: [
      historyInput,
      'Listed is what is due under the certification that runs on a day: "on", --on or --today.\n' +
        'Without a day it is the one that runs after the last event.',
      historyIssues,
      closedDaysText,
    ],
    options: {
      format: formatOption,
      on: { value: 'DATE', kind: 'date', summary: 'the day of those that give none' },
      today: { summary: 'the day of those that give none is the present one, by the local clock' },
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
    const { on, today, format = 'ndjson', locale = 'en', until } = values
    if (on !== undefined && today) return { problem: '--on and --today both give the day; give one of them' }
    const defaults = await historyDefaults(values, today ? io.today() : on)
    if ('problem' in defaults) return defaults
    const writer = answersIn<DueList>(io, {
      format,
      locale,
      lineOf: (due, id) => deadlinesLine(due, id, locale),
      header: deadlineHeader(locale),
      rowsOf: (due) => deadlineRows(due, locale),
    })
    return answerInputs(operands, io, (entry) => deadlinesEntry(entry, defaults, until), writer)
  },
)
