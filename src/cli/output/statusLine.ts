import type { Locale } from '../../index.ts'
import type { Standing } from '../answers/statusEntry.ts'
import { wordedIssues } from './wordedIssues.ts'

/** A status as it is written, with the events that were passed over. */
export function statusLine(
  { status, history }: Standing,
  id: string | number | undefined,
  locale: Locale,
): object {
  return { id, ...status, issues: wordedIssues(history.issues, locale) }
}
