import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, AssessOptions, Scheme } from '../../src/index.ts'
import { compare, ratio } from '../oracle/fraction.ts'
import { anyCompletion, anyOptions, anyPartialApplicant } from './arbitraries.ts'
import { assessed } from './assessed.ts'
import type { Data } from './edition.ts'
import { editions } from './editions.ts'
import { valueAt, withValue } from './factPaths.ts'

// Law 4, Settled stays settled: an answer that is settled with facts missing keeps that answer however they are
// filled in.

const numRuns = 120

describe.each(editions)('$name', (edition) => {
  const { scheme } = edition
  const anyCase = fc.tuple(anyCompletion(edition), anyOptions(scheme))

  test('a settled stage or outcome stays the same for any completion', () => {
    fc.assert(
      fc.property(anyCase, ([{ partial, filled }, options]) => {
        const before = assessed(scheme, partial, options)
        const after = assessed(scheme, filled, options)
        expect({ ...after.stages, ...settledOf(before.stages) }).toEqual(after.stages)
        if (isSettled(before.outcome)) expect(after.outcome).toBe(before.outcome)
        // What a person finds can hold days that the day of the moment is asked for.
        if (before.outcome === 'referred' && options.on !== undefined) {
          expect(after.outcome).not.toBe('undetermined')
        }
      }),
      { numRuns },
    )
  })

  test('a settled tier stays the same, and tierRange holds the tier of every completion', () => {
    fc.assert(
      fc.property(anyCase, ([{ partial, filled: said }, options]) => {
        const filled = withoutNewFinding(scheme, partial, said)
        const before = assessed(scheme, partial, options)
        const after = assessed(scheme, filled, options)
        expect(rankOf(scheme, after.tierRange.lowest)).toBeGreaterThanOrEqual(lowestOf(scheme, before))
        expect(rankOf(scheme, after.tierRange.highest)).toBeLessThanOrEqual(highestOf(scheme, before))
        if ('tier' in before) expect(after.tier).toBe(before.tier)
      }),
      { numRuns },
    )
  })

  test('both ends of tierRange are reached by some completion', () => {
    fc.assert(
      fc.property(anyPartialApplicant(edition).filter(isLoosely), (partial) => {
        const { tierRange } = assessed(scheme, partial)
        expect(assessed(scheme, edition.worst(partial)).tierRange.lowest).toBe(tierRange.lowest)
        expect(assessed(scheme, edition.best(partial)).tierRange.highest).toBe(tierRange.highest)
      }),
      { numRuns },
    )
  })

  test('every measure of a completion lies between the ends that were given for it', () => {
    fc.assert(
      fc.property(anyCase, ([{ partial, filled }, options]) => {
        const before = assessed(scheme, partial, options)
        const after = assessed(scheme, filled, options)
        for (const [id, figure] of Object.entries(after.measures)) {
          const found = endsOf(figure)
          if (!liesWithin(found, boundsOf(scheme, id, options))) continue
          expect(found, id).toSatisfy((inner) => liesWithin(inner, endsOf(before.measures[id])))
        }
      }),
      { numRuns },
    )
  })

  test('nothing is missing once the outcome is settled', () => {
    fc.assert(
      fc.property(anyPartialApplicant(edition), anyOptions(scheme), (partial, options) => {
        const { outcome, missing, missingIs } = assessed(scheme, partial, options)
        if (isSettled(outcome)) expect({ missing, missingIs }).toEqual({ missing: [], missingIs: 'exact' })
      }),
      { numRuns: 60 },
    )
  })

  test('a fact that `missing` does not name does not change the outcome', () => {
    fc.assert(
      fc.property(anyCase, ([{ partial, filled }, options]) => {
        const before = assessed(scheme, partial, options)
        const still = before.missing.map(({ fact }) => fact)
        const mostly = still.reduce<Data>(
          (data, path) =>
            (valueAt(partial, path) ?? null) === null ? withValue(data, path, undefined) : data,
          withoutNewFinding(scheme, partial, filled),
        )
        const after = assessed(scheme, mostly, options)
        expect(after.outcome).toBe(before.outcome)
      }),
      { numRuns },
    )
  })
})

function isSettled(verdict: string | undefined): boolean {
  return verdict === 'met' || verdict === 'unmet'
}

function settledOf(stages: Assessment['stages']): object {
  return Object.fromEntries(Object.entries(stages).filter(([, verdict]) => isSettled(verdict)))
}

/** 0 for no tier; the higher, the better. */
function rankOf(scheme: Scheme, tier: string | null): number {
  return tier === null ? 0 : scheme.tiers.length - scheme.tiers.findIndex(({ id }) => id === tier)
}

const lowestOf = (scheme: Scheme, { tierRange }: Assessment) => rankOf(scheme, tierRange.lowest)
const highestOf = (scheme: Scheme, { tierRange }: Assessment) => rankOf(scheme, tierRange.highest)

/**
 * What a panel finds may differ from the arithmetic, and `tier` is what the arithmetic gives until then
 * (contracts.md). Only a finding that the text itself leaves open is part of the range.
 */
function withoutNewFinding(scheme: Scheme, partial: Data, filled: Data): Data {
  const findings = (scheme.referrals ?? []).flatMap(({ finding, leavesOpen }) =>
    finding !== undefined && !leavesOpen ? [finding] : [],
  )
  return { ...filled, ...Object.fromEntries(findings.map((finding) => [finding, partial[finding]])) }
}

/** A record whose governance is known, but not that this makes its category the only one it can be. */
function isLoosely(partial: Data): boolean {
  const records = (partial['initiatives'] ?? []) as readonly { category?: unknown; governance?: unknown }[]
  return !records.some(({ category, governance }) => (category ?? null) === null && governance === true)
}

type Ends = { readonly low: string | null; readonly high: string | null }

/** The least and the most that the text says a measure can be; beyond them it is no measure of an application. */
function boundsOf(scheme: Scheme, id: string, { readings = {} }: AssessOptions): Ends {
  const { min, max } = scheme.measures![id]!
  const read = (bound: typeof min) => {
    if (typeof bound !== 'object') return bound ?? null
    return bound.cases[readings[bound.reading] ?? scheme.readings![bound.reading]!.default] ?? null
  }
  return { low: read(min), high: read(max) }
}

function endsOf(figure: unknown): Ends {
  const given = figure as { exact?: string; low?: { exact: string } | null; high?: { exact: string } | null }
  if (given.exact !== undefined) return { low: given.exact, high: given.exact }
  return { low: given.low?.exact ?? null, high: given.high?.exact ?? null }
}

function liesWithin(inner: Ends, outer: Ends): boolean {
  const notMore = (a: string | null, b: string | null) =>
    a === null || b === null || compare(ratio(a), ratio(b)) <= 0
  const isLow = outer.low === null || (inner.low !== null && notMore(outer.low, inner.low))
  const isHigh = outer.high === null || (inner.high !== null && notMore(inner.high, outer.high))
  return isLow && isHigh
}
