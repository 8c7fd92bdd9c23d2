import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AssessOptions,
  assess,
  parseFacts,
  parseScheme,
  type Scheme,
  toRecord,
  traceOf,
  validity,
  verifyRecord,
} from '../../../src/index.ts'
import { anyCivilDate } from '../../calendar/anyCivilDate.ts'
import { naiveCondition, naiveTier } from '../../logic/naive.ts'
import { assessed, expectSame, issuesOf, verdictOf } from '../assessed.ts'
import { citationsIn, strangeIn, uncitedIn } from '../citations.ts'
import { counting } from '../counting.ts'
import type { Data } from '../edition.ts'
import { expectResult } from '../expectResult.ts'
import { pathsOf, valueAt, without, withValue } from '../factPaths.ts'
import { hostile } from '../hostile.ts'
import {
  endsOf,
  highestOf,
  isSettled,
  liesWithin,
  lowestOf,
  rankOf,
  settledOf,
  withoutNewFinding,
} from '../settled.ts'
import { empty, everythingOf, frozen, thawedIn, whole } from '../whole.ts'
import { anyScheme } from './anyScheme.ts'
import { anyCase, rollApplicant, rollOptions } from './applicants.ts'
import { anyThrows, diceOf } from './dice.ts'
import { presumedIn } from './facts.ts'
import { rollBettered, rollMonotone } from './monotone.ts'

// The nine laws on definitions that nobody wrote: what holds of six texts by chance does not hold of these.

const numRuns = 150

describe('law 1, pure', () => {
  test('the same arguments give the same result, whatever was assessed in between, and stay as they are', () => {
    fc.assert(
      fc.property(anyCase(), anyCase(), ({ scheme, partial, options }, other) => {
        const before = structuredClone({ scheme, partial, options })
        const first = everythingOf(assessed(scheme, partial, options))
        everythingOf(assessed(other.scheme, other.partial, other.options))
        expect({ scheme, partial, options }).toEqual(before)
        const [mine, data] = [frozen(before.scheme), frozen(before.partial)]
        expectSame(everythingOf(assessed(mine, data, frozen(before.options))), first)
      }),
      { numRuns },
    )
  })

  test('a result is frozen all the way down, and rests on nothing of the caller’s', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, options }) => {
        const mine = structuredClone(partial)
        const found = assessed(scheme, mine, options)
        empty(mine)
        expectSame(everythingOf(found), everythingOf(assessed(scheme, partial, options)))
        for (const view of [found, traceOf(found)]) {
          for (const part of Object.values(whole(view))) expect(thawedIn(part)).toEqual([])
        }
      }),
      { numRuns },
    )
  })
})

describe('law 2, exact', () => {
  test('every element and the tier come to what a second evaluation in BigInt fractions says', () => {
    fc.assert(
      fc.property(anyCase(true), ({ scheme, complete, options }) => {
        const found = assessed(scheme, complete, options)
        const data = presumedIn(scheme, complete)
        const said = { ...(options.on ? { on: options.on } : {}), readings: { ...options.readings } }
        for (const { id, when } of [...scheme.tiers, ...scheme.requirements!, ...scheme.exclusions!]) {
          const verdict = verdictOf(found, id)
          // What is not asked at this moment, or stands in a stage that was not asked for, has none.
          if (verdict === undefined) continue
          const isExclusion = scheme.exclusions!.some((of) => of.id === id)
          const holds = naiveCondition(scheme, data, when, said) !== isExclusion
          expect([id, verdict]).toEqual([id, holds ? 'met' : 'unmet'])
        }
        expect(found.tier).toBe(naiveTier(scheme, data, said))
      }),
      { numRuns },
    )
  })
})

describe('law 3, silence is not consent', () => {
  test('null says no more than leaving the fact out', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, complete, partial, options }) => {
        const absent = Object.keys(complete)
          .filter((fact) => (partial[fact] ?? null) === null)
          .map((fact) => [fact])
        const withNull = assessed(scheme, without(partial, absent, null), options)
        expect(withNull).toEqual(assessed(scheme, without(partial, absent), options))
      }),
      { numRuns },
    )
  })

  test('taking a fact away never turns met into unmet or unmet into met, and settles nothing', () => {
    fc.assert(
      fc.property(anyCase(), fc.nat(), ({ scheme, partial, options }, choice) => {
        const paths = pathsOf(scheme, partial)
        fc.pre(paths.length > 0)
        const before = assessed(scheme, partial, options)
        const after = assessed(scheme, without(partial, [paths[choice % paths.length]!]), options)
        expect({ ...before.stages, ...settledOf(after.stages) }).toEqual(before.stages)
        if (isSettled(after.outcome)) expect(before.outcome).toBe(after.outcome)
      }),
      { numRuns },
    )
  })
})

describe('law 4, settled stays settled', () => {
  test('a settled stage, outcome or element stays the same for any completion', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, filled, options }) => {
        const before = assessed(scheme, partial, options)
        const after = assessed(scheme, filled, options)
        expect({ ...after.stages, ...settledOf(before.stages) }).toEqual(after.stages)
        if (isSettled(before.outcome)) expect(after.outcome).toBe(before.outcome)
        for (const { id } of [...scheme.tiers, ...scheme.requirements!, ...scheme.exclusions!]) {
          const verdict = verdictOf(before, id)
          if (verdict !== undefined && isSettled(verdict)) expect(verdictOf(after, id), id).toBe(verdict)
        }
      }),
      { numRuns },
    )
  })

  test('a settled tier stays the same, and tierRange holds the tier of every completion', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, filled, options }) => {
        const before = assessed(scheme, partial, options)
        const after = assessed(scheme, withoutNewFinding(scheme, partial, filled), options)
        expect(rankOf(scheme, after.tierRange.lowest)).toBeGreaterThanOrEqual(lowestOf(scheme, before))
        expect(rankOf(scheme, after.tierRange.highest)).toBeLessThanOrEqual(highestOf(scheme, before))
        if ('tier' in before) expect(after.tier).toBe(before.tier)
      }),
      { numRuns },
    )
  })

  test('every measure of a completion lies between the ends that were given for it', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, filled, options }) => {
        const before = assessed(scheme, partial, options).measures
        const after = assessed(scheme, filled, options).measures
        for (const [id, figure] of Object.entries(after)) {
          expect([id, liesWithin(endsOf(figure), endsOf(before[id]))]).toEqual([id, true])
        }
      }),
      { numRuns },
    )
  })

  test('what `missing` does not name does not change the outcome, and nothing is missing once it is settled', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, filled, options }) => {
        const before = assessed(scheme, partial, options)
        if (isSettled(before.outcome) && 'tier' in before) expect(before.missing).toEqual([])
        const mostly = before.missing.reduce<Data>(
          (data, { fact }) =>
            (valueAt(partial, fact) ?? null) === null ? withValue(data, fact, undefined) : data,
          withoutFindings(scheme, partial, filled),
        )
        // Without one of its fields a record may break a limit that the whole of it keeps.
        fc.pre(parseFacts(scheme, mostly).ok)
        expect(assessed(scheme, mostly, options).outcome).toBe(before.outcome)
      }),
      { numRuns },
    )
  })
})

/** What a person finds is asked for once a referral surely applies, and not before: it is held back until then. */
function withoutFindings(scheme: Scheme, partial: Data, filled: Data): Data {
  const findings = (scheme.referrals ?? []).flatMap(({ finding }) => finding ?? [])
  return { ...filled, ...Object.fromEntries(findings.map((finding) => [finding, partial[finding]])) }
}

describe('law 5, more never hurts', () => {
  test('where no condition looks for less, more never lowers the tier, either end of its range, or the outcome', () => {
    const outcomes = ['unmet', 'undetermined', 'referred', 'met']
    fc.assert(
      fc.property(anyThrows, anyThrows, fc.boolean(), (rules, facts, isWhole) => {
        const scheme = rollMonotone(diceOf(rules))
        const dice = diceOf(facts)
        const complete = rollApplicant(dice, scheme)
        const open = pathsOf(scheme, complete).filter(() => !isWhole && dice.once(3))
        const data = without(complete, open)
        const better = rollBettered(dice, scheme, data)
        fc.pre(parseFacts(scheme, better).ok)
        const options = rollOptions(dice, scheme)
        const [before, after] = [assessed(scheme, data, options), assessed(scheme, better, options)]
        expect(lowestOf(scheme, after)).toBeGreaterThanOrEqual(lowestOf(scheme, before))
        expect(highestOf(scheme, after)).toBeGreaterThanOrEqual(highestOf(scheme, before))
        if (isWhole)
          expect(outcomes.indexOf(after.outcome)).toBeGreaterThanOrEqual(outcomes.indexOf(before.outcome))
      }),
      { numRuns: 300 },
    )
  })
})

describe('law 6, every leaf is cited', () => {
  test('every element, condition, reason and step of a validity cites a provision of the text', () => {
    fc.assert(
      fc.property(anyCase(), anyCivilDate(2000, 2190), ({ scheme, partial, options }, decidedOn) => {
        const found = assessed(scheme, partial, options)
        const trace = traceOf(found)
        expect(uncitedIn(trace)).toEqual([])
        expect(found.reasons.filter(({ citation }) => citation === undefined)).toEqual([])
        const until = validity(scheme, { decidedOn })
        const steps = until.ok ? until.value.steps : []
        if (until.ok) expect(steps.length).toBeGreaterThan(0)
        expect(strangeIn(scheme, citationsIn([trace, found.reasons, steps]))).toEqual([])
      }),
      { numRuns },
    )
  })
})

describe('law 7, nothing is thrown at an applicant', () => {
  const anyHostile = fc.constantFrom(...Object.values(hostile))

  test('hostile values in any place of facts, options and the definition give a Result', () => {
    fc.assert(
      fc.property(anyCase(), anyHostile, fc.nat(), ({ scheme, complete, options }, make, choice) => {
        const paths = [[], ...pathsOf(scheme, complete)]
        const data = withValue<unknown>(complete, paths[choice % paths.length]!, make())
        expectResult(parseFacts(scheme, data))
        expectResult(assess(scheme, data, options))
        const option = ['at', 'on', 'readings', 'parameters', 'stages'][choice % 5]!
        expectResult(assess(scheme, {}, { ...options, [option]: make() } as AssessOptions))
        expectResult(validity(scheme, { decidedOn: '2026-04-01', [option]: make() } as never))
        const part = Object.keys(scheme)[choice % Object.keys(scheme).length]!
        expectResult(parseScheme({ ...scheme, [part]: make() }))
      }),
      { numRuns },
    )
  })
})

describe('law 8, bounded', () => {
  test('each value of an applicant is looked at once', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, options }) => {
        const { reads, counted } = counting(partial)
        everythingOf(assessed(scheme, counted, options))
        const twice = [...reads().entries()].filter(([path, times]) => times > 1 && !path.endsWith('.length'))
        expect(twice).toEqual([])
      }),
      { numRuns },
    )
  })

  test('a hundred issues are listed at most, and one that says that there are more', () => {
    fc.assert(
      fc.property(anyScheme(), fc.nat({ max: 300 }), (scheme, count) => {
        const wrong = Object.fromEntries(Array.from({ length: count }, (_, at) => [`wrong${at}`, at]))
        expect(issuesOf(assess(scheme, wrong))).toHaveLength(Math.min(count, 101))
      }),
      { numRuns: 50 },
    )
  })
})

describe('law 9, replayable', () => {
  test('a record verifies as identical by way of its text, and under other rules it does not', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, options }) => {
        const record = JSON.parse(JSON.stringify(toRecord(assessed(scheme, partial, options))))
        const verified = verifyRecord([scheme], record)
        expect(verified).toMatchObject({ ok: true, value: { verdict: 'identical', differences: [] } })
        const other = {
          ...scheme,
          tiers: [...scheme.tiers, { id: 'more', when: { kind: 'any', of: [] }, cite: 'p1' }],
        }
        const changed = verifyRecord([other as typeof scheme], record)
        expect(changed).toMatchObject({ ok: true, value: { verdict: 'definitionChanged' } })
      }),
      { numRuns },
    )
  })
})
