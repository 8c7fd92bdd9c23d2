import type { HistoryDefaults } from '../answers/historyEntry.ts'
import { namedSeries } from '../answers/namedSeries.ts'
import { localeOption } from '../arguments/commonOptions.ts'
import { readClosedFile } from '../input/readClosedFile.ts'
import type { Problem } from '../verb.ts'

/** The options of verbs that read histories. */
export const historyOptions = {
  series: { value: 'NAME', names: 'series', summary: 'the scheme of those that name none' },
  closed: { value: 'FILE', summary: 'the closed days of those that give none' },
  locale: localeOption,
} as const

/** What the input of these verbs is, for help. */
export const historyInput = [
  'FILE is a file, or - for standard input, which is also read where no FILE is given. It holds',
  'one JSON object on each line, or one list of objects, or one object over several lines:',
  '  {"id"?, "series", "on"?, "facts"?, "readings"?, "closedDays"?, "events": [{"kind", "on", ...}]}',
  'The series is a scheme of `kijun schemes` without its edition: the day of each event says which text',
  'governs it. The kinds of events are applied, applicationWithdrawn, accepted,',
  'decided ("for": initial, renewal, reapplication or change; "tier", null when refused),',
  'changeReported ("affecting"?), reportSubmitted ("final"?), suspended, resumed,',
  'extended ("until"), withdrawn, revoked ("ground"), notified.',
].join('\n')

/** What these verbs do with events that cannot be taken into account, for help. */
export const historyIssues = [
  'An event that the text does not allow is an issue in "issues" and is passed over; the history is',
  'answered without it. A history that cannot be answered, such as one with an event that cannot be',
  'read, is {"id"?, "line", "issues"} in its place; the others are answered, and the exit status is 1.',
].join('\n')

/** What closed days are, for help. */
export const closedDaysText = [
  'Closed days are {"weekends"?: true, "yearEnd"?: true, "dates"?: [...]}, or the list of dates alone.',
  'A report that would be due on one is due on the next open day, where the text is read so.',
].join('\n')

/** What the options say of histories that do not say it themselves, or what is wrong with them. */
export async function historyDefaults(
  { series, closed }: { readonly series?: string; readonly closed?: string },
  on?: string,
): Promise<HistoryDefaults | Problem> {
  const found = series === undefined ? undefined : namedSeries(series)
  if (found && 'issue' in found) return { problem: `--series: ${found.issue.message}` }
  const file = await readClosedFile(closed)
  if ('problem' in file) return file
  return {
    ...(series === undefined ? {} : { series }),
    ...(on === undefined ? {} : { on }),
    ...file,
  }
}
