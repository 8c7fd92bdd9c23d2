import { formatIssue, type Issue, type Locale } from '../../index.ts'
import { lifecycleWordsIn } from '../lifecycleWords.ts'

/** An issue in words, with its article where it has one. */
export function issueText(issue: Issue, locale: Locale): string {
  const text = formatIssue(issue, locale)
  return issue.citation ? lifecycleWordsIn(locale).cited(text, issue.citation.text) : text
}
