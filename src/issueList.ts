import { type Issue, makeIssue } from './issue.ts'

/** How many issues are listed about one piece of data. Hostile data must not make the list long. */
export const MAX_ISSUES = 100

/** Collects issues up to {@link MAX_ISSUES}; one more says that there are others. */
export type IssueList = {
  readonly issues: readonly Issue[]
  /** Adds an issue; false once the list is full and there is no use in looking further. */
  add(issue: Issue): boolean
  readonly full: boolean
}

export function issueList(): IssueList {
  const issues: Issue[] = []
  return {
    issues,
    add(issue) {
      if (issues.length < MAX_ISSUES) issues.push(issue)
      else if (issues.length === MAX_ISSUES) {
        issues.push(makeIssue('input/too-many-issues', [], { maximum: MAX_ISSUES }))
      }
      return issues.length <= MAX_ISSUES
    },
    get full() {
      return issues.length > MAX_ISSUES
    },
  }
}
