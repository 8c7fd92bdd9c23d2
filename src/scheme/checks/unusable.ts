import { type Issue, makeIssue, type PathStep } from '../../issue.ts'

/** The issue that a definition says something that cannot be evaluated. */
export function unusable(detail: string, path: readonly PathStep[]): Issue {
  return makeIssue('definition/unusable', path, { detail })
}
