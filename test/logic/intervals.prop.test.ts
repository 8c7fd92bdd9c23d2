import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import type { Assessment } from '../../src/assess/assessment.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { compare, type Ratio, ratio } from '../oracle/fraction.ts'
import { anyApplicant, anyUnknown, dataOf, filled, type Unknown } from './anyApplicant.ts'
import { anyMeasure, facts, schemeOf } from './anyDefinition.ts'
import { type Data, naiveMeasure } from './naive.ts'
import {
  anyDice,
  anyMeasureBuild,
  completionsOf,
  dataOf as dataOfSlots,
  measureCaseOf,
  partialOf,
} from './standingOnce.ts'

/** The interval that an assessment reports; an end is absent where there is no bound. */
type Reported = { readonly low: Ratio | undefined; readonly high: Ratio | undefined }

function assessed(scheme: Scheme, data: Data): Assessment {
  const result = assess(scheme, data)
  if (!result.ok) throw new Error(JSON.stringify(result.issues.map((issue) => issue.message)))
  return result.value
}

function reported(scheme: Scheme, data: Data): Reported {
  const figure = assessed(scheme, data).measures['m']!
  if ('exact' in figure) return { low: ratio(figure.exact), high: ratio(figure.exact) }
  const end = (of: { readonly exact: string } | null) => (of ? ratio(of.exact) : undefined)
  return { low: end(figure.low), high: end(figure.high) }
}

const isFrom = (low: Ratio | undefined, value: Ratio) => !low || compare(low, value) <= 0
const isTo = (high: Ratio | undefined, value: Ratio) => !high || compare(value, high) <= 0
const contains = ({ low, high }: Reported, value: Ratio) => isFrom(low, value) && isTo(high, value)
const holdsAll = (outer: Reported, inner: Reported) =>
  (inner.low ? contains(outer, inner.low) : !outer.low) &&
  (inner.high ? contains(outer, inner.high) : !outer.high)

const measureOf = (scheme: Scheme, data: Data) =>
  naiveMeasure(scheme, data, { kind: 'measure', measure: 'm' })

describe('a measure', () => {
  test('is the number that a second evaluation finds, where every fact is known', () => {
    fc.assert(
      fc.property(anyMeasure, anyApplicant, (value, applicant) => {
        const scheme = schemeOf({ facts, measures: { m: { value } } })
        const { low, high } = reported(scheme, dataOf(applicant))
        const expected = measureOf(scheme, dataOf(applicant))
        expect([compare(low!, expected), compare(high!, expected)]).toEqual([0, 0])
      }),
      { numRuns: 150 },
    )
  })

  test('lies in its interval however the missing facts are filled in', () => {
    fc.assert(
      fc.property(
        anyMeasure,
        anyApplicant,
        anyUnknown,
        fc.array(anyApplicant, { minLength: 4, maxLength: 4 }),
        (value, applicant, unknown, others) => {
          const scheme = schemeOf({ facts, measures: { m: { value } } })
          const interval = reported(scheme, dataOf(applicant, unknown))
          for (const other of others) {
            const found = measureOf(scheme, dataOf(filled(applicant, unknown, other)))
            expect(contains(interval, found)).toBe(true)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  test('never leaves its interval while facts come in one by one', () => {
    fc.assert(
      fc.property(anyMeasure, anyApplicant, anyUnknown, anyApplicant, (value, applicant, unknown, other) => {
        const scheme = schemeOf({ facts, measures: { m: { value } } })
        const settled = filled(applicant, unknown, other)
        let interval = reported(scheme, dataOf(applicant, unknown))
        const left = new Set<string>(unknown)
        for (const path of unknown) {
          left.delete(path)
          const narrower = reported(scheme, dataOf(settled, left as Unknown))
          expect(holdsAll(interval, narrower)).toBe(true)
          interval = narrower
        }
      }),
      { numRuns: 60 },
    )
  })

  test('can still be as little and as much as its interval says, where every fact stands once', () => {
    const anyCase = fc.tuple(anyMeasureBuild, anyDice).map(([build, dice]) => measureCaseOf(build, dice))
    fc.assert(
      fc.property(anyCase, (of) => {
        const { low, high } = reported(of.scheme, partialOf(of))
        const found = completionsOf(of).map((values) => measureOf(of.scheme, dataOfSlots(of.slots, values)))
        const least = found.reduce((a, b) => (compare(a, b) <= 0 ? a : b))
        const most = found.reduce((a, b) => (compare(a, b) >= 0 ? a : b))
        expect([compare(low!, least), compare(high!, most)]).toEqual([0, 0])
      }),
      { numRuns: 150 },
    )
  })
})
