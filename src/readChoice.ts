import { showGiven } from './given.ts'
import { makeIssue, type PathStep } from './issue.ts'
import type { IssueList } from './issueList.ts'
import { nearestName } from './nearestName.ts'

/** Reads one of a closed list of names; `undefined` where it is absent, or not one of them and an issue says so. */
export function readChoice<C extends string>(
  value: unknown,
  expected: readonly C[],
  path: readonly PathStep[],
  list: IssueList,
): C | undefined {
  if (value === undefined || value === null) return undefined
  const found = expected.find((choice) => choice === value)
  if (found !== undefined) return found
  const suggestion = typeof value === 'string' ? nearestName(value, expected) : undefined
  const params = { given: showGiven(value), expected }
  list.add(makeIssue('choice/unknown', path, suggestion === undefined ? params : { ...params, suggestion }))
  return undefined
}

/** Refuses a key that is not among those expected, and names the one that was probably meant. */
export function refuseKey(
  key: string,
  expected: readonly string[],
  path: readonly PathStep[],
  list: IssueList,
): boolean {
  const suggestion = nearestName(key, expected)
  const params = { key: showGiven(key), expected }
  return list.add(
    makeIssue('key/unknown', [...path, key], suggestion === undefined ? params : { ...params, suggestion }),
  )
}
