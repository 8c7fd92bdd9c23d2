import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import type { Condition } from '../../src/scheme/conditionDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { anyComparison, schemeOf } from './anyDefinition.ts'
import { naiveTier } from './naive.ts'
import {
  anyBound,
  anyColumn,
  anyConditionBuild,
  anyDice,
  type Build,
  buildCompare,
  buildCount,
  buildFlag,
  buildVisits,
  type Case,
  caseOf,
  cite,
  completionsOf,
  dataOf,
  flags,
  joined,
  met,
  partialOf,
  type Slot,
} from './standingOnce.ts'

// A missing fact can still decide if two completions that differ in it alone come out differently: with few facts of
// few values each, all of them can be tried.

/** The missing facts that some completion leaves the tier to, found by trying them all. */
function decisive(of: Case): readonly string[] {
  const { scheme, slots, open } = of
  const completions = completionsOf(of)
  const tiers = new Map<string, string | null>()
  for (const values of completions)
    tiers.set(JSON.stringify(values), naiveTier(scheme, dataOf(slots, values)))
  return open
    .filter((slot) => {
      const at = slots.indexOf(slot)
      return completions.some((values) => {
        const first = values.map((value, index) => (index === at ? slot.values[0]! : value))
        return tiers.get(JSON.stringify(values)) !== tiers.get(JSON.stringify(first))
      })
    })
    .map(({ path }) => path.join('.'))
}

function named(of: Case) {
  const result = assess(of.scheme, partialOf(of))
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const { missing, missingIs } = result.value
  return { facts: missing.map(({ fact }) => fact.join('.')).sort(), missingIs }
}

const tangledSlots: readonly Slot[] = [
  { path: ['x'], values: flags },
  { path: ['y'], values: flags },
  { path: ['z'], values: flags },
  { path: ['n'], values: ['0', '1', '2', '3'] },
  { path: ['rows', 'a', 'met'], values: flags },
  { path: ['rows', 'a', 'weight'], values: ['0.5', '3'] },
  { path: ['rows', 'b', 'met'], values: flags },
  { path: ['rows', 'b', 'weight'], values: ['2'] },
]
const tangledMeasures: Scheme['measures'] = {
  n: { value: { kind: 'fact', fact: 'n' } },
  met: { value: { kind: 'count', in: 'rows', where: met } },
  weight: { value: { kind: 'sum', in: 'rows', field: 'weight', where: met } },
  both: {
    value: {
      kind: 'add',
      of: [
        { kind: 'measure', measure: 'met' },
        { kind: 'measure', measure: 'n' },
        { kind: 'times', of: { kind: 'measure', measure: 'weight' }, by: '-1' },
      ],
    },
  },
  capped: { value: { kind: 'cap', of: { kind: 'measure', measure: 'both' }, at: '1' } },
}
const tangledFacts: Scheme['facts'] = {
  x: { kind: 'flag', cite },
  y: { kind: 'flag', cite },
  z: { kind: 'flag', cite },
  n: { kind: 'count', min: '0', max: '3', cite },
  rows: {
    kind: 'group',
    cite,
    rows: { a: {}, b: {} },
    fields: { met: { kind: 'flag' }, weight: { kind: 'number', min: '0.5', max: '3', step: '0.5' } },
  },
}

/** A condition in which facts and measures come up again and again. */
const anyTangledCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.letrec<{ condition: Condition; leaf: Condition; node: Condition }>((tie) => ({
      leaf: fc.oneof(
        fc
          .tuple(fc.constantFrom('x', 'y', 'z'), fc.boolean())
          .map(([fact, is]): Condition => ({ kind: 'fact', fact, is })),
        fc.constant<Condition>({ kind: 'each', in: 'rows', satisfies: met }),
        fc.record({
          kind: fc.constant('compare' as const),
          measure: fc.constantFrom('met', 'weight', 'both', 'capped'),
          is: anyComparison,
          value: anyBound,
        }),
      ),
      node: fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
      }),
      condition: fc.oneof({ maxDepth: 3, depthSize: 'small' }, tie('leaf'), tie('node')),
    })).condition,
    fc.subarray([...tangledSlots], { minLength: 1 }),
    fc.nat(),
  )
  .map(([when, unknown, dice]) => {
    const tiers = [{ id: 'certified', when, cite }]
    const slots = tangledSlots.map((slot): Slot => {
      return unknown.includes(slot) ? slot : { ...slot, values: [slot.values[dice % slot.values.length]!] }
    })
    return {
      scheme: schemeOf({ facts: tangledFacts, measures: tangledMeasures, tiers }),
      slots,
      open: slots.filter(({ values }) => values.length > 1),
    }
  })

const anyCase = fc.tuple(anyConditionBuild, anyDice).map(([build, dice]) => caseOf(build, dice))

function expectNamed(of: Case): void {
  const { facts, missingIs } = named(of)
  const expected = [...decisive(of)].sort()
  expect(facts).toEqual(expect.arrayContaining(expected))
  if (missingIs === 'exact') expect(facts).toEqual(expected)
}

describe('missing', () => {
  test('names every fact that can still decide, and no other where it says that it is exact', () => {
    fc.assert(fc.property(anyCase, expectNamed), { numRuns: 200 })
  })

  test('does so where facts stand in several conditions of one', () => {
    fc.assert(fc.property(anyTangledCase, expectNamed), { numRuns: 200 })
  })

  test('is exact for flags, counts and sums of which each stands once in one lower bound', () => {
    const anyBare = fc.oneof(
      fc.constant(buildFlag(true)),
      fc
        .tuple(fc.oneof(anyColumn.map(buildCount), fc.constant(buildVisits)), fc.constantFrom('1', '2'))
        .map(([measure, value]) =>
          buildCompare(measure, { kind: 'compare', measure: '', is: 'atLeast', value }),
        ),
    )
    const anyAll = fc
      .tuple(
        fc.constantFrom('all' as const, 'any' as const),
        fc.array(anyBare, { minLength: 1, maxLength: 3 }),
      )
      .map(
        ([kind, of]): Build<Condition> =>
          (ids) =>
            joined(of, ids, (inner): Condition => ({ kind, of: inner })),
      )
    fc.assert(
      fc.property(anyAll, anyDice, (build, dice) => {
        const of = caseOf(build, dice)
        expect(named(of)).toMatchObject({ facts: [...decisive(of)].sort(), missingIs: 'exact' })
      }),
      { numRuns: 100 },
    )
  })
})
