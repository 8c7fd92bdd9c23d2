import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCompletion, anyOptions, anyPartialApplicant } from './arbitraries.ts'
import { assessed } from './assessed.ts'
import type { Data } from './edition.ts'
import { editions } from './editions.ts'
import { valueAt, withValue } from './factPaths.ts'
import {
  boundsOf,
  endsOf,
  highestOf,
  isSettled,
  liesWithin,
  lowestOf,
  rankOf,
  settledOf,
  withoutNewFinding,
} from './settled.ts'

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

/** A record whose governance is known, but not that this makes its category the only one it can be. */
function isLoosely(partial: Data): boolean {
  const records = (partial['initiatives'] ?? []) as readonly { category?: unknown; governance?: unknown }[]
  return !records.some(({ category, governance }) => (category ?? null) === null && governance === true)
}
