import { showGiven } from './given.ts'
import { type Issue, makeIssue, type PathStep } from './issue.ts'
import type { IssueList } from './issueList.ts'
import { suggestionIn } from './nearestName.ts'

/** Reads one of a closed list of names; `undefined` where it is absent, or not one of them and an issue says so. */
export function readChoice<C extends string>(
  value: unknown,
  expected: readonly C[],
  path: readonly PathStep[],
  list: IssueList,
): C | undefined {
  if (value === undefined || value === null) return undefined
  const found = expected.find((choice) => choice === value)
  if (found === undefined) list.add(choiceIssue(value, expected, path))
  return found
}

/** The issue of a value that is not among those expected; it names the one that was probably meant. */
export function choiceIssue(value: unknown, expected: readonly string[], path: readonly PathStep[]): Issue {
  const params = { given: showGiven(value), expected, ...suggestionIn(value, expected) }
  return makeIssue('choice/unknown', path, params)
}

/** Refuses a key that is not among those expected. */
export function refuseKey(
  key: string,
  expected: readonly string[],
  path: readonly PathStep[],
  list: IssueList,
): boolean {
  return list.add(keyIssue(key, expected, path))
}

/** The issue of a key that is not among those expected; it names the one that was probably meant. */
export function keyIssue(key: string, expected: readonly string[], path: readonly PathStep[]): Issue {
  const params = { key: showGiven(key), expected, ...suggestionIn(key, expected) }
  return makeIssue('key/unknown', [...path, key], params)
}
