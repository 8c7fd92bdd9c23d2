import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, traceOf } from '../../src/index.ts'
import { naiveCondition } from '../../src/testing/naive/naiveCondition.ts'
import { naiveMeasure } from '../../src/testing/naive/naiveMeasure.ts'
import { compare, ratio } from '../../src/testing/naive/ratio.ts'
import { anyCase } from '../laws/random/applicants.ts'

// The plain reading of the kit is what its cases expect: on definitions that nobody wrote it agrees with the library.

test('naiveCondition() and naiveMeasure() say what the library says, or that it is not known', () => {
  let [known, open] = [0, 0]
  const note = (is: unknown) => {
    if (is === undefined) open += 1
    else known += 1
  }
  fc.assert(
    fc.property(anyCase(), fc.boolean(), ({ scheme, partial, complete, options }, isWhole) => {
      const facts = isWhole ? complete : partial
      const result = assess(scheme, facts, options)
      if (!result.ok) throw new Error(result.issues[0].message)
      const { on, readings, parameters } = options as { on?: string; readings?: object; parameters?: object }
      const situation = { scheme, facts, on, readings, parameters } as Parameters<typeof naiveCondition>[0]
      const { eligibility, reception, tiers } = traceOf(result.value)
      const lists = {
        requirement: scheme.requirements,
        exclusion: scheme.exclusions,
        tier: scheme.tiers,
        referral: scheme.referrals,
      }
      for (const { kind, id, when } of [...eligibility, ...reception, ...tiers]) {
        const holds = naiveCondition(situation, lists[kind]!.find((of) => of.id === id)!.when)
        note(holds)
        if (holds !== undefined) expect([id, when.verdict]).toEqual([id, holds ? 'met' : 'unmet'])
      }
      for (const [id, figure] of Object.entries(result.value.measures)) {
        const value = naiveMeasure(situation, { kind: 'measure', measure: id })
        note(value)
        if (value === undefined) continue
        expect([id, 'exact' in figure && compare(ratio(figure.exact), value)]).toEqual([id, 0])
      }
    }),
    { numRuns: 300 },
  )
  expect(Math.min(known, open)).toBeGreaterThan(100)
})
