import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyApplicant, anyCompletion, anyOptions, anyPartialApplicant } from '../../laws/arbitraries.ts'
import type { Data, Edition } from '../../laws/edition.ts'
import { editions } from '../../laws/editions.ts'
import { anyApplicant as anyLogicApplicant, anyUnknown, dataOf } from '../../logic/anyApplicant.ts'
import { anyComparison, anyMeasure, facts, schemeOf } from '../../logic/anyDefinition.ts'
import { compare, ratio } from '../../oracle/fraction.ts'
import { standing } from './applied.ts'
import { expectLeast, gapOf } from './expectLeast.ts'

// Applying a gap reaches the tier, and taking any part of it away does not: told from assessments alone.

const numRuns = 60
const anyBound = fc.integer({ min: -2, max: 8 }).map((n) => `${n / 2}`)

describe.each(editions)('$name', (edition) => {
  test.each([
    ['whole', anyApplicant],
    ['half-filled', anyPartialApplicant],
  ] as const)('gapToTier() is enough and no more than enough for %s applicants', (_, applicants) => {
    fc.assert(
      fc.property(anyCase(edition, applicants(edition)), ({ data, tier, options }) => {
        expectLeast(edition.scheme, data, tier, options)
      }),
      { numRuns },
    )
  })
})

function anyCase({ scheme }: Edition, applicants: fc.Arbitrary<Data>) {
  return fc.record({
    data: applicants,
    tier: fc.constantFrom(...scheme.tiers.map(({ id }) => id)),
    options: fc.oneof(fc.constant({}), fc.constant({ stages: ['criteria'] as const }), anyOptions(scheme)),
  })
}

describe('definitions of any kind', () => {
  const anyScheme = fc
    .record({
      a: anyMeasure,
      b: anyMeasure,
      is: fc.tuple(anyComparison, anyComparison),
      at: anyBound,
      any: fc.boolean(),
    })
    .map(({ a, b, is, at, any }) =>
      schemeOf({
        facts,
        measures: { a: { value: a }, b: { value: b } },
        tiers: [
          {
            id: 'certified',
            cite: 'p',
            when: {
              kind: any ? 'any' : 'all',
              of: [
                { kind: 'compare', measure: 'a', is: is[0], value: at },
                { kind: 'compare', measure: 'b', is: is[1], value: '2/3' },
              ],
            },
          },
        ],
      }),
    )

  test('gapToTier() is enough and no more than enough', () => {
    fc.assert(
      fc.property(anyScheme, anyLogicApplicant, anyUnknown, (scheme, applicant, unknown) => {
        expectLeast(scheme, dataOf(applicant, unknown), 'certified', { stages: ['criteria'] })
      }),
      { numRuns: 400, endOnFailure: true },
    )
  })

  test('what is said to be impossible is reached by nobody with the same maxima', () => {
    fc.assert(
      fc.property(anyScheme, anyLogicApplicant, anyLogicApplicant, (scheme, applicant, other) => {
        const { status } = gapOf(scheme, dataOf(applicant), 'certified', { stages: ['criteria'] })
        fc.pre(status === 'impossible')
        const scores = Object.fromEntries(
          Object.entries(applicant.scores).map(([row, { max, points }]) => [
            row,
            {
              max,
              points: Number(other.scores[row]!.points) <= Number(max) ? other.scores[row]!.points : points,
            },
          ]),
        ) as typeof applicant.scores
        const data = dataOf({ ...other, scores })
        expect(standing(scheme, data, 'certified', { stages: ['criteria'] })).toBe('missed')
      }),
      { numRuns: 150, maxSkipsPerRun: 200 },
    )
  })
})

describe.each(editions)('$name', (edition) => {
  test('gapToTier() with facts missing bounds every shortfall that can come out', () => {
    fc.assert(
      fc.property(
        anyCompletion(edition),
        fc.constantFrom(...edition.scheme.tiers.map(({ id }) => id)),
        (of, tier) => {
          const bounds = new Map(
            gapOf(edition.scheme, of.partial, tier, {}).needs.map((need) => [need.condition, need]),
          )
          for (const need of gapOf(edition.scheme, of.filled, tier, {}).needs) {
            expect(bounds.has(need.condition)).toBe(true)
            const bound = bounds.get(need.condition)!.shortfall
            // What the text says a measure is at most bounds it; nobody keeps an applicant from handing in more.
            if (need.detail.kind === 'compare' && edition.scheme.measures![need.detail.measure]!.max) continue
            if (!bound || !need.shortfall || !('exact' in need.shortfall)) continue
            const [low, high] = 'exact' in bound ? [bound, bound] : [bound.low, bound.high]
            const value = ratio(need.shortfall.exact)
            if (low) expect(compare(ratio(low.exact), value)).toBeLessThanOrEqual(0)
            if (high) expect(compare(ratio(high.exact), value)).toBeGreaterThanOrEqual(0)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
