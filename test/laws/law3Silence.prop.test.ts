import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyApplicant, anyOptions, anyPartialApplicant } from './arbitraries.ts'
import { assessed } from './assessed.ts'
import { editions } from './editions.ts'
import { pathsOf, without } from './factPaths.ts'

// Law 3, Silence is not consent: a missing fact is never false, never zero, never met.

const numRuns = 120

describe.each(editions)('$name', (edition) => {
  const { scheme } = edition

  test('of an applicant of whom nothing is known nothing is met and no tier earned', () => {
    fc.assert(
      fc.property(anyOptions(scheme), fc.constantFrom({}, null, undefined), (options, nothing) => {
        const found = assessed(scheme, nothing, options)
        const verdicts = Object.values(found.stages)
        expect(verdicts).not.toContain('met')
        if (verdicts.length > 0) expect(found.outcome).not.toBe('met')
        expect(found.tier ?? null).toBe(null)
        expect(found.tierRange.lowest).toBe(null)
      }),
      { numRuns: 40 },
    )
  })

  test('null says no more than leaving the fact out', () => {
    fc.assert(
      fc.property(anyPartialApplicant(edition), anyOptions(scheme), (data, options) => {
        const paths = pathsOf(scheme, edition.best({})).filter((path) => path.length === 1)
        const absent = paths.filter(
          ([fact]) => data[String(fact)] === undefined || data[String(fact)] === null,
        )
        const withNull = assessed(scheme, without(data, absent, null), options)
        expect(withNull).toEqual(assessed(scheme, without(data, absent), options))
      }),
      { numRuns: 60 },
    )
  })

  test('taking a fact away never turns met into unmet or unmet into met, and settles nothing', () => {
    const anyCase = anyApplicant(edition).chain((data) =>
      fc.record({
        data: fc.constant(data),
        path: fc.constantFrom(...pathsOf(scheme, data)),
        options: anyOptions(scheme),
      }),
    )
    fc.assert(
      fc.property(anyCase, ({ data, path, options }) => {
        const before = assessed(scheme, data, options)
        const after = assessed(scheme, without(data, [path]), options)
        const verdicts = Object.entries(after.stages).map(([stage, verdict]) => ({
          stage,
          before: before.stages[stage as keyof typeof before.stages],
          after: verdict,
        }))
        for (const verdict of verdicts) {
          if (isSettled(verdict.after)) expect(verdict).toEqual({ ...verdict, before: verdict.after })
        }
        if (isSettled(after.outcome)) expect(before.outcome).toBe(after.outcome)
      }),
      { numRuns },
    )
  })
})

function isSettled(verdict: string): boolean {
  return verdict === 'met' || verdict === 'unmet'
}
