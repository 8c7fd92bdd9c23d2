import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFacts, traceOf, validity } from '../../src/index.ts'
import { anyCivilDate } from '../calendar/anyCivilDate.ts'
import { anyOptions, anyPartialApplicant, anyReadings } from './arbitraries.ts'
import { assessed, issuesOf } from './assessed.ts'
import { citationsIn, strangeIn, uncitedIn } from './citations.ts'
import { editions } from './editions.ts'
import { anyMalformed } from './malformed.ts'

// Law 6, Every leaf is cited: each leaf of a trace carries a citation that resolves to a provision of that edition.

const numRuns = 50

describe.each(editions)('$name', (edition) => {
  const { scheme } = edition

  test('every element, condition and reason cites a provision of this edition by its text', () => {
    fc.assert(
      fc.property(anyPartialApplicant(edition), anyOptions(scheme), (data, options) => {
        const found = assessed(scheme, data, options)
        const trace = traceOf(found)
        expect(uncitedIn(trace)).toEqual([])
        expect(found.reasons.filter(({ citation }) => citation === undefined)).toEqual([])
        expect(strangeIn(scheme, citationsIn([trace, found.reasons]))).toEqual([])
      }),
      { numRuns },
    )
  })

  test('every tier, requirement and referral of the definition stands in the trace, with at least one reason', () => {
    fc.assert(
      fc.property(anyPartialApplicant(edition), (data) => {
        const found = assessed(scheme, data)
        const { tiers, referrals } = traceOf(found)
        expect(tiers.map(({ id }) => id)).toEqual(scheme.tiers.map(({ id }) => id))
        expect(referrals.map(({ id }) => id)).toEqual((scheme.referrals ?? []).map(({ id }) => id))
        expect(found.reasons.length).toBeGreaterThan(0)
      }),
      { numRuns: 50 },
    )
  })

  test('every step of a validity cites a provision of this edition', () => {
    fc.assert(
      fc.property(anyCivilDate(2000, 2190), anyReadings(scheme), (decidedOn, readings) => {
        const found = validity(scheme, { decidedOn, readings })
        if (!found.ok) return
        expect(found.value.steps.length).toBeGreaterThan(0)
        expect(strangeIn(scheme, citationsIn(found.value.steps))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('an issue that cites cites a provision of this edition', () => {
    fc.assert(
      fc.property(anyMalformed(edition), ({ data }) => {
        expect(strangeIn(scheme, citationsIn(issuesOf(parseFacts(scheme, data))))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
