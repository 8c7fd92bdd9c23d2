import type { Locale } from '../../index.ts'
import type { DueList } from '../answers/deadlinesEntry.ts'
import { wordedIssues } from './wordedIssues.ts'

/** What is due as it is written, with the events that were passed over where there are any. */
export function deadlinesLine(
  { deadlines, history: { issues } }: DueList,
  id: string | number | undefined,
  locale: Locale,
): object {
  return {
    id,
    deadlines,
    ...(issues.length > 0 ? { issues: wordedIssues(issues, locale) } : {}),
  }
}
