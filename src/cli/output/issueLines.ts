import type { Issue, Locale } from '../../index.ts'
import { issueText } from './issueText.ts'
import { printable } from './printable.ts'

/** Issues in words as a list. */
export function issueLines(issues: readonly Issue[], locale: Locale): string {
  return issues.map((issue) => `- ${printable(issueText(issue, locale))}`).join('\n')
}
