import type { Assessment, Issue, Result } from '../../index.ts'
import { expectationError } from './expectationError.ts'

/** What `assess` returned, or the assessment inside it. */
export type Assessed<TierId extends string = string> = Result<Assessment<TierId>> | Assessment<TierId>

/** The assessment; data that could not be read are a difference of their own. */
export function assessmentIn<TierId extends string>(
  assessed: Assessed<TierId>,
  operator: string,
  expected: unknown,
  calledAt: (...args: never[]) => void,
): Assessment<TierId> {
  if (!('ok' in assessed)) return assessed
  if (assessed.ok) return assessed.value
  const details = issueLines(assessed.issues)
  const actual = assessed.issues.map(({ code }) => code)
  throw expectationError({ operator, subject: 'the data', expected, actual, details }, calledAt)
}

const MOST_ISSUES = 10

export function issueLines(issues: readonly Issue[]): readonly string[] {
  const lines = issues.slice(0, MOST_ISSUES).map(({ code, message }) => `${code}  ${message}`)
  return issues.length > MOST_ISSUES ? [...lines, `and ${issues.length - MOST_ISSUES} more`] : lines
}
