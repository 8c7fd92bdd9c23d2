import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemes, toyotaSdgsRound4 } from '../../schemes/index.ts'
import { type Assessment, schemeName } from '../../src/index.ts'
import { compare, mul, type Ratio, ratio } from '../oracle/fraction.ts'
import { type Initiative, type Items, okinawa2023 } from '../oracle/schemes/okinawa2023.ts'
import { type Scores, toyotaDomains, toyotaRates } from '../oracle/schemes/toyotaSdgs.ts'
import { anyScored } from './arbitraries.ts'
import { assessed, verdictOf } from './assessed.ts'
import type { Expected } from './edition.ts'
import { scoresIn, toyotaSdgs } from './editions/toyotaSdgs.ts'
import { editions } from './editions.ts'
import { decimal, unitsOf } from './units.ts'

// Law 2, Exact: no verdict ever depends on floating point or on rounding.

const numRuns = 160

test('the laws are tried on every bundled edition', () => {
  expect(editions.map(({ name }) => name).sort()).toEqual(schemes.map(schemeName).sort())
})

describe.each(editions)('$name', (edition) => {
  test('assess() yields what the oracle reads in the text, on thresholds and one unit of the 40th digit away', () => {
    const anyMoment = fc.constantFrom('application' as const, 'decision' as const)
    fc.assert(
      fc.property(anyScored(edition), anyMoment, (data, at) => {
        const found = assessed(edition.scheme, data, { at })
        const expected = edition.expected(data, at)
        for (const { id, verdict, expected: held } of testedIn(found, expected.requirements)) {
          expect(verdict, id).toBe(held)
        }
        expect(found.stages.criteria).toBe(expected.criteria)
        expect(found.tierRange).toEqual(expected.tierRange)
        const { lowest, highest } = expected.tierRange
        expect('tier' in found).toBe(lowest === highest)
        if (lowest === highest) expect(found.tier).toBe(lowest)
        expect(found.outcome).toBe(worst(Object.values(found.stages)))
      }),
      { numRuns },
    )
  })
})

test('toyota-sdgs: measures are the exact rates', () => {
  fc.assert(
    fc.property(anyScored(toyotaSdgs), (data) => {
      const { overallRate, lowestRate } = assessed(toyotaSdgsRound4, data).measures
      const { overall, lowest } = toyotaRates(scoresIn(data))
      expectExactly(overallRate, overall)
      expectExactly(lowestRate, lowest)
    }),
    { numRuns },
  )
})

test('toyota-sdgs: tier and outcome stay when all points and maxima are scaled by a common factor', () => {
  const anyFactor = fc.constantFrom('3', '7', '0.1', '0.3', '1000', '0.01')
  fc.assert(
    fc.property(fc.oneof(toyotaSdgs.complete(), toyotaSdgs.onThresholds), anyFactor, (data, factor) => {
      const before = assessed(toyotaSdgsRound4, data)
      const after = assessed(toyotaSdgsRound4, { ...data, scores: scaled(data['scores'] as Scores, factor) })
      expect(after.tierRange).toEqual(before.tierRange)
      expect(after.outcome).toBe(before.outcome)
      expect(after.measures).toEqual(before.measures)
    }),
    { numRuns },
  )
})

test('okinawa-sdgs@2023-07-31: measures are the exact count and score', () => {
  const edition = editions.find(({ name }) => name === 'okinawa-sdgs@2023-07-31')!
  fc.assert(
    fc.property(fc.oneof(edition.complete(), edition.onThresholds), (data) => {
      const { itemsMet, planScore } = assessed(edition.scheme, data).measures
      const expected = okinawa2023(data['items'] as Items, data['initiatives'] as readonly Initiative[])
      const { fewest, most } = expected.itemsMet
      if (fewest === most) expect(itemsMet).toEqual({ exact: String(fewest) })
      else expect(itemsMet).toEqual({ low: { exact: String(fewest) }, high: { exact: String(most) } })
      expectExactly(planScore, expected.planScore)
    }),
    { numRuns },
  )
})

/** What is tested at the moment of the assessment, of some requirements. */
function testedIn(found: Assessment, requirements: Expected['requirements']) {
  return Object.entries(requirements).flatMap(([id, isMet]) => {
    const verdict = verdictOf(found, id)
    return verdict === undefined ? [] : [{ id, verdict, expected: isMet ? 'met' : 'unmet' }]
  })
}

function expectExactly(figure: unknown, expected: Ratio): void {
  expect(compare(ratio((figure as { readonly exact: string }).exact), expected)).toBe(0)
}

/** Each figure times a factor; the factors of this test leave no more than 40 decimals of those they are given. */
function scaled(scores: Scores, factor: string): Scores {
  const times = (text: string) => {
    const { n, d } = mul(ratio(text), ratio(factor))
    const places = String(d).length - 1
    const digits = String(n).padStart(places + 1, '0')
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  }
  return Object.fromEntries(
    toyotaDomains.map((domain) => {
      const { points, max } = scores[domain]!
      return [domain, { points: times(decimal(unitsOf(points))), max: times(decimal(unitsOf(max))) }]
    }),
  )
}

function worst(verdicts: readonly string[]): string {
  return ['unmet', 'undetermined', 'referred'].find((verdict) => verdicts.includes(verdict)) ?? 'met'
}
