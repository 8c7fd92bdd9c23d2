import { answerInputs } from '../answerInputs.ts'
import { type Standing, statusEntry } from '../answers/statusEntry.ts'
import { defineVerb } from '../defineVerb.ts'
import { answersIn } from '../output/answersIn.ts'
import { headedWriter } from '../output/headedWriter.ts'
import { statusLine } from '../output/statusLine.ts'
import { statusHeader, statusRow } from '../output/statusRow.ts'
import { timelineText } from '../output/timelineText.ts'
import { closedDaysText, historyDefaults, historyInput, historyIssues, historyOptions } from './histories.ts'

/** `kijun status`: how a certification stands on a day, after all that happened to it. */
export const statusVerb = defineVerb(
  {
    name: 'status',
    summary: 'how a certification stands on a day, after all that happened to it, and why',
    operands: '[FILE... | -]',
    about: [
      historyInput,
      'The day is "on", or --on for those that give none. No clock is read unless --today is given.\n' +
        'Events after that day play no part, but a timeline tells them as well.',
      historyIssues,
      closedDaysText,
    ],
    options: {
      on: { value: 'DATE', kind: 'date', summary: 'the day of those that give none' },
      today: { summary: 'the day of those that give none is the present one, by the local clock' },
      format: {
        value: 'FORMAT',
        choices: ['ndjson', 'json', 'table', 'csv', 'markdown', 'timeline'],
        summary: 'ndjson unless given; a timeline is text for people',
      },
      ...historyOptions,
    },
    examples: [
      {
        shows: 'A certification on the last day of its period',
        argv: ['status', '--on', '2028-03-31', '-'],
        input: [
          '{"id":"y-1","series":"yokohama-y-sdgs","events":[{"kind":"decided","on":"2024-04-01","for":"initial","tier":"superior"}]}',
        ],
      },
      {
        shows: 'All that happened to it, in Japanese',
        argv: ['status', '--on', '2026-06-03', '--format', 'timeline', '--locale', 'ja'],
        input: [
          '{"id":"o-1","series":"okinawa-sdgs","facts":{"kpiChanged":true},"events":[{"kind":"decided","on":"2026-02-12","for":"initial","tier":"platinum"}]}',
        ],
      },
      {
        shows: 'How it stands today, as a table',
        argv: ['status', '--today', '--format', 'table'],
        input: [
          '{"series":"sp2-esg","events":[{"kind":"decided","on":"2025-08-01","for":"initial","tier":"certified"}]}',
        ],
      },
    ],
  },
  async ({ values, operands }, io) => {
    const { on, today, format = 'ndjson', locale = 'en', closed } = values
    if (on !== undefined && today) return { problem: '--on and --today both give the day; give one of them' }
    if (closed !== undefined && format !== 'timeline') {
      return { problem: '--closed is for --format timeline, which tells what is due' }
    }
    const defaults = await historyDefaults(values, today ? io.today() : on)
    if ('problem' in defaults) return defaults
    return answerInputs(
      operands,
      io,
      (entry) => statusEntry(entry, defaults),
      format === 'timeline'
        ? headedWriter<Standing>(io, { locale, textOf: (standing) => timelineText(standing, locale) })
        : answersIn<Standing>(io, {
            format,
            locale,
            lineOf: (standing, id) => statusLine(standing, id, locale),
            header: statusHeader(locale),
            rowsOf: (standing) => [statusRow(standing, locale)],
          }),
    )
  },
)
