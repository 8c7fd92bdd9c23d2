import { formatPath, type Issue, type IssueCode, type Result } from '../../index.ts'
import { issueLines } from './assessmentIn.ts'
import { expectationError } from './expectationError.ts'

/** Codes of issues in any order, or what is wrong at each path. */
export type ExpectedIssues =
  | readonly IssueCode[]
  | { readonly [path: string]: IssueCode | readonly IssueCode[] }

/**
 * Expects data to have been refused with these issues and no others.
 *
 * @param result - what `assess`, `parseFacts`, `parseScheme` or another function that reads data returned; or issues
 * @param expected - the codes in any order, each as often as it is there; or the codes by path, as issues write it
 * (`{ 'scores.social.points': 'number/above-maximum' }`). An empty list expects data that were read
 * @throws ExpectationError that lists the issues with their messages
 * @example
 * ```ts
 * import { parseFacts } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * import { expectIssues } from 'kijun/testing'
 * const result = parseFacts(yokohamaYSdgs20240401, { points: '６１', pionts: '61' })
 * expectIssues(result, ['key/unknown', 'number/form']) // => undefined
 * expectIssues(result, { points: 'number/form', pionts: 'key/unknown' }) // => undefined
 * ```
 */
export function expectIssues(result: Result<unknown> | readonly Issue[], expected: ExpectedIssues): void {
  const issues = 'ok' in result ? (result.ok ? [] : result.issues) : result
  const byPath = !Array.isArray(expected)
  const wanted = byPath ? inOrder(atPaths(expected as { [path: string]: IssueCode })) : inOrder(expected)
  const found = inOrder(issues.map(({ path, code }) => (byPath ? `${formatPath(path)}: ${code}` : code)))
  if (wanted.length === found.length && wanted.every((line, at) => line === found[at])) return
  throw expectationError(
    {
      operator: 'expectIssues',
      subject: 'the issues',
      expected: wanted,
      actual: found,
      details: issues.length > 0 ? issueLines(issues) : ['there are no issues: the data were read'],
    },
    expectIssues,
  )
}

function atPaths(expected: { readonly [path: string]: IssueCode | readonly IssueCode[] }): readonly string[] {
  return Object.entries(expected).flatMap(([path, codes]) => [codes].flat().map((code) => `${path}: ${code}`))
}

function inOrder(lines: readonly string[]): readonly string[] {
  return [...lines].sort()
}
