import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import {
  type Assessment,
  type AssessOptions,
  assess,
  type Issue,
  type Result,
  type Scheme,
  traceOf,
  type VerdictName,
} from '../../src/index.ts'

/** The assessment of facts that are in order. */
export function assessed(scheme: Scheme, data: unknown, options?: AssessOptions): Assessment {
  const result = assess(scheme, data, options)
  if (!result.ok) throw new Error(`not in order: ${result.issues.map((issue) => issue.message).join('; ')}`)
  return result.value
}

/** The issues of facts or options that are not. */
export function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues
}

/** What one requirement, exclusion, tier or referral came to. */
export function verdictOf(assessment: Assessment, id: string): VerdictName | undefined {
  const { eligibility, reception, tiers, referrals } = traceOf(assessment)
  return [...eligibility, ...reception, ...tiers, ...referrals].find((element) => element.id === id)?.verdict
}

/** As `toEqual`, for results that are large and compared often. */
export function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toStrictEqual(expected)
}
