import { formatIssue, type Issue, type Locale } from '../../index.ts'

/** Issues with their messages in the language that was asked for. */
export function wordedIssues(issues: readonly Issue[], locale: Locale): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, message: formatIssue(issue, locale) }))
}
