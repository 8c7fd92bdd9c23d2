import { toWareki } from '../../calendar/index.ts'
import type { Locale } from '../../index.ts'
import type { Standing } from '../answers/statusEntry.ts'
import { lifecycleWordsIn } from '../lifecycleWords.ts'
import { formatTable } from './formatTable.ts'
import { issueLines } from './issueLines.ts'
import { timelineOf } from './timeline.ts'

/** A history as a timeline; `>` stands beside the day that is asked about. */
export function timelineText(standing: Standing, locale: Locale): string {
  const { status, history } = standing
  const blank = dayCells(undefined, '', locale)
  const rows = timelineOf(standing, locale).flatMap(({ day, lines }) =>
    lines.map((line, at) => [...(at === 0 ? dayCells(day, status.on, locale) : blank), line]),
  )
  const table = formatTable(rows).replace(/\n$/, '')
  if (history.issues.length === 0) return table
  return `${table}\n\n${lifecycleWordsIn(locale).passedOver}\n${issueLines(history.issues, locale)}`
}

/** The cells before a line: the sign of the day that is asked about, and the day as people write it. */
function dayCells(day: string | undefined, asked: string, locale: Locale): readonly string[] {
  const wareki = day === undefined ? '' : toWareki(day)
  return [day === asked ? '>' : '', day ?? '', ...(locale === 'ja' ? [wareki] : [])]
}
