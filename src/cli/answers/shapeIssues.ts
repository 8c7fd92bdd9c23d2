import { type Issue, makeIssue, nearestName, type PathStep, showGiven } from '../../index.ts'

/** The issue of a value that is not of the type that is expected there. */
export function typeIssue(path: readonly PathStep[], expected: string, given: unknown): Issue {
  return makeIssue('input/type', path, { expected, given: showGiven(given) })
}

/** The issue of a key that is none of those expected, with the one that was probably meant. */
export function keyIssue(key: string, expected: readonly string[]): Issue {
  if (key === '__proto__') return makeIssue('key/forbidden', [key], { key })
  const suggestion = nearestName(key, expected)
  const params = { key: showGiven(key), expected }
  return makeIssue('key/unknown', [key], suggestion === undefined ? params : { ...params, suggestion })
}
