import type { Assessment, AssessOptions, Scheme } from '../../src/index.ts'
import { compare, ratio } from '../oracle/fraction.ts'
import type { Data } from './edition.ts'

export function isSettled(verdict: string | undefined): boolean {
  return verdict === 'met' || verdict === 'unmet'
}

export function settledOf(stages: Assessment['stages']): object {
  return Object.fromEntries(Object.entries(stages).filter(([, verdict]) => isSettled(verdict)))
}

/** 0 for no tier; the higher, the better. */
export function rankOf(scheme: Scheme, tier: string | null): number {
  return tier === null ? 0 : scheme.tiers.length - scheme.tiers.findIndex(({ id }) => id === tier)
}

export const lowestOf = (scheme: Scheme, { tierRange }: Assessment) => rankOf(scheme, tierRange.lowest)
export const highestOf = (scheme: Scheme, { tierRange }: Assessment) => rankOf(scheme, tierRange.highest)

/**
 * What a panel finds may differ from the arithmetic, and `tier` is what the arithmetic gives until then
 * (contracts.md). Only a finding that the text itself leaves open is part of the range.
 */
export function withoutNewFinding(scheme: Scheme, partial: Data, filled: Data): Data {
  const findings = (scheme.referrals ?? []).flatMap(({ finding, leavesOpen }) =>
    finding !== undefined && !leavesOpen ? [finding] : [],
  )
  return { ...filled, ...Object.fromEntries(findings.map((finding) => [finding, partial[finding]])) }
}

type Ends = { readonly low: string | null; readonly high: string | null }

/** The least and the most that the text says a measure can be; beyond them it is no measure of an application. */
export function boundsOf(scheme: Scheme, id: string, { readings = {} }: AssessOptions): Ends {
  const { min, max } = scheme.measures![id]!
  const read = (bound: typeof min) => {
    if (typeof bound !== 'object') return bound ?? null
    return bound.cases[readings[bound.reading] ?? scheme.readings![bound.reading]!.default] ?? null
  }
  return { low: read(min), high: read(max) }
}

export function endsOf(figure: unknown): Ends {
  const given = figure as { exact?: string; low?: { exact: string } | null; high?: { exact: string } | null }
  if (given.exact !== undefined) return { low: given.exact, high: given.exact }
  return { low: given.low?.exact ?? null, high: given.high?.exact ?? null }
}

export function liesWithin(inner: Ends, outer: Ends): boolean {
  const notMore = (a: string | null, b: string | null) =>
    a === null || b === null || compare(ratio(a), ratio(b)) <= 0
  const isLow = outer.low === null || (inner.low !== null && notMore(outer.low, inner.low))
  const isHigh = outer.high === null || (inner.high !== null && notMore(inner.high, outer.high))
  return isLow && isHigh
}
