import { assess, benefitsOf, notices, replay, statusOn, traceOf, validity } from 'kijun'
import type { Assessment } from '../../src/assess/assessment.ts'
import type { AssessOptions } from '../../src/assess/options.ts'
import type { DecisionToNotify } from '../../src/lifecycle/notices.ts'
import type { Status } from '../../src/lifecycle/statusOn.ts'
import type { ValidityRequest } from '../../src/lifecycle/validity.ts'
import type { Scheme, Stage } from '../../src/scheme/schemeDefinition.ts'

/** Short questions for tables of cases. Each gives plain data, and the codes of issues where there are any. */

export function assessed(scheme: Scheme, data: unknown, options?: AssessOptions): Assessment {
  const result = assess(scheme, data, options)
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('\n'))
  return result.value
}

/** The codes and paths of the issues of data or options; none where they are taken. */
export function issuesOf(scheme: Scheme, data: unknown, options?: AssessOptions): readonly string[] {
  const result = assess(scheme, data, options)
  return result.ok ? [] : result.issues.map((issue) => `${issue.code} ${issue.path.join('.')}`)
}

export function stage(scheme: Scheme, of: Stage, data: unknown, options?: AssessOptions): string | undefined {
  return assessed(scheme, data, options).stages[of]
}

export function tier(scheme: Scheme, data: unknown, options?: AssessOptions): string | null | undefined {
  return assessed(scheme, data, options).tier
}

/** The verdict of one requirement, exclusion, tier or referral; an exclusion is `met` when it does not apply. */
export function verdict(
  scheme: Scheme,
  id: string,
  data: unknown,
  options?: AssessOptions,
): string | undefined {
  const trace = traceOf(assessed(scheme, data, options))
  const elements = [...trace.eligibility, ...trace.reception, ...trace.tiers, ...trace.referrals]
  return elements.find((element) => element.id === id)?.verdict
}

/** Whether a fact is named as missing. */
export function asksFor(scheme: Scheme, fact: string, data: unknown, options?: AssessOptions): boolean {
  return assessed(scheme, data, options).missing.some((missing) => missing.fact.join('.') === fact)
}

/** What one benefit comes to for a tier: its verdict and amount. */
export function benefit(scheme: Scheme, held: string | null, id: string, data?: unknown): string | undefined {
  const result = benefitsOf(scheme, { tier: held, data })
  if (!result.ok) throw new Error(result.issues[0].message)
  const found = result.value.find((of) => of.id === id)
  return found && [found.verdict, found.amount, found.unit].filter((part) => part !== undefined).join(' ')
}

/** The ids of the documents that a decision calls for, in order. */
export function documents(scheme: Scheme, decision: DecisionToNotify): readonly string[] {
  return notices(scheme, decision).map((notice) => notice.id)
}

/** What one document states. */
export function statedIn(scheme: Scheme, id: string, decision: DecisionToNotify): object | undefined {
  return notices(scheme, decision).find((notice) => notice.id === id)?.states
}

/** The last day of a certification, or the code of the issue. */
export function until(scheme: Scheme, request: ValidityRequest): string {
  const result = validity(scheme, request)
  return result.ok ? result.value.until : result.issues[0].code
}

/** What a describing provision says, as data. */
export function information(scheme: Scheme, id: string): object | undefined {
  return scheme.information?.find((of) => of.id === id)?.data
}

/** How a certification stands on a day after what happened to it. */
export function standing(
  series: readonly Scheme[],
  events: readonly object[],
  on: string,
  readings: { readonly [reading: string]: string } = {},
): Status {
  return statusOn(replay(series, { events, readings }).history, on)
}
