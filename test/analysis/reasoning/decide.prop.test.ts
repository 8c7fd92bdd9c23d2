import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { decide } from '../../../src/analysis/reasoning/decide.ts'
import { worldOf } from '../../../src/analysis/reasoning/world.ts'
import type { Condition } from '../../../src/scheme/conditionDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'

/** A definition small enough to go through everything that can be said of an applicant. */
const scheme: Scheme = {
  id: 'small',
  edition: '1',
  provisions: { '1': { cite: '第1条', about: 'tier', treatment: 'rule' } },
  facts: {
    a: { kind: 'flag', cite: '1' },
    b: { kind: 'flag', cite: '1', presumed: false },
    size: { kind: 'choice', options: ['small', 'middle', 'large'], cite: '1' },
    points: { kind: 'number', min: '0', max: '4', step: '0.5', cite: '1' },
    items: {
      kind: 'group',
      cite: '1',
      fields: { met: { kind: 'flag' } },
      rows: { 'I-1': {}, 'I-2': {}, 'I-3': {} },
    },
  },
  measures: {
    points: { value: { kind: 'fact', fact: 'points' } },
    met: { value: { kind: 'count', in: 'items', where: { kind: 'field', field: 'met', is: true } } },
    both: {
      value: {
        kind: 'add',
        of: [
          { kind: 'measure', measure: 'points' },
          { kind: 'measure', measure: 'met' },
        ],
      },
    },
  },
  tiers: [],
}

type Applicant = { a: boolean; b: boolean; size: string; points: number; met: number }
type Case = { condition: Condition; holds: (of: Applicant) => boolean }

const compare = fc
  .record({
    measure: fc.constantFrom('points' as const, 'met' as const),
    is: fc.constantFrom(
      'atLeast' as const,
      'moreThan' as const,
      'atMost' as const,
      'lessThan' as const,
      'equal' as const,
    ),
    halves: fc.integer({ min: -1, max: 9 }),
  })
  .map(({ measure, is, halves }): Case => {
    const bound = halves / 2
    const tests = {
      atLeast: (value: number) => value >= bound,
      moreThan: (value: number) => value > bound,
      atMost: (value: number) => value <= bound,
      lessThan: (value: number) => value < bound,
      equal: (value: number) => value === bound,
    }
    return {
      condition: { kind: 'compare', measure, is, value: String(bound) },
      holds: (of) => tests[is](of[measure]),
    }
  })

const flag = fc
  .record({ fact: fc.constantFrom('a' as const, 'b' as const), is: fc.boolean() })
  .map(({ fact, is }): Case => ({ condition: { kind: 'fact', fact, is }, holds: (of) => of[fact] === is }))

const choice = fc
  .subarray(['small', 'middle', 'large'], { minLength: 1, maxLength: 2 })
  .map((is): Case => ({ condition: { kind: 'fact', fact: 'size', is }, holds: (of) => is.includes(of.size) }))

const { anyCase } = fc.letrec<{ anyCase: Case }>((tie) => ({
  anyCase: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    compare,
    flag,
    choice,
    fc.array(tie('anyCase'), { minLength: 1, maxLength: 3 }).map(
      (of): Case => ({
        condition: { kind: 'all', of: of.map(({ condition }) => condition) },
        holds: (applicant) => of.every(({ holds }) => holds(applicant)),
      }),
    ),
    fc.array(tie('anyCase'), { minLength: 1, maxLength: 3 }).map(
      (of): Case => ({
        condition: { kind: 'any', of: of.map(({ condition }) => condition) },
        holds: (applicant) => of.some(({ holds }) => holds(applicant)),
      }),
    ),
    tie('anyCase').map(
      (of): Case => ({
        condition: { kind: 'not', of: of.condition },
        holds: (applicant) => !of.holds(applicant),
      }),
    ),
    fc.tuple(fc.integer({ min: 0, max: 3 }), fc.array(tie('anyCase'), { minLength: 1, maxLength: 3 })).map(
      ([n, of]): Case => ({
        condition: { kind: 'exactly', n, of: of.map(({ condition }) => condition) },
        holds: (applicant) => of.filter(({ holds }) => holds(applicant)).length === n,
      }),
    ),
  ),
}))

function everyApplicant(): readonly Applicant[] {
  const found: Applicant[] = []
  for (const a of [true, false])
    for (const b of [true, false])
      for (const size of ['small', 'middle', 'large'])
        for (let halves = 0; halves <= 8; halves += 1)
          for (let met = 0; met <= 3; met += 1) found.push({ a, b, size, points: halves / 2, met })
  return found
}

const applicants = everyApplicant()

test.prop([anyCase], { numRuns: 400 })(
  'decide() finds an applicant exactly where going through everybody finds one',
  ({ condition, holds }) => {
    const decision = decide(worldOf(scheme), condition)
    expect(decision.kind).toBe(applicants.some(holds) ? 'possible' : 'impossible')
  },
)

test.prop([fc.integer({ min: -1, max: 16 })])(
  'decide() reaches a sum of a number and a count wherever both together can',
  (halves) => {
    const value = String(halves / 2)
    const decision = decide(worldOf(scheme), { kind: 'compare', measure: 'both', is: 'equal', value })
    expect(decision.kind).toBe(halves >= 0 && halves <= 14 ? 'possible' : 'impossible')
  },
)
