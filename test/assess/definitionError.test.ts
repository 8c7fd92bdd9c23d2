import { describe, expect, test } from 'vitest'
import {
  assess,
  type Condition,
  DefinitionError,
  type FactDefinition,
  type Measure,
} from '../../src/index.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

const points: FactDefinition = { kind: 'number', min: '0', cite: '3' }
const compare: Condition = { kind: 'compare', measure: 'points', is: 'atLeast', value: '60' }

/** A definition that nothing has checked. */
function unchecked(
  when: Condition,
  fact: FactDefinition = points,
  value: Measure = { kind: 'fact', fact: 'points' },
): Scheme {
  return {
    id: 'made-up',
    edition: '2026',
    provisions: { '3': { treatment: 'rule', text: '3' } },
    facts: { points: fact },
    measures: { points: { value } },
    tiers: [{ id: 'certified', when, cite: '3' }],
  } as unknown as Scheme
}

describe('assess() of a definition that parseScheme would have refused', () => {
  test.each<readonly [string, Scheme, string]>([
    ['a bound', unchecked(compare, { ...points, min: 'ten' }), 'points: ten is not a decimal number'],
    ['a value', unchecked({ ...compare, value: '6O' }), '6O is not a decimal, a percentage or a fraction'],
    ['a measure', unchecked({ ...compare, measure: 'point' }), 'no measure point in made-up@2026'],
    ['a fact', unchecked(compare, points, { kind: 'fact', fact: 'point' }), 'no fact point in made-up@2026'],
    [
      'a parameter',
      unchecked({ kind: 'near', measure: 'points', value: '60', within: { parameter: 'margin' } }),
      'no parameter margin in made-up@2026',
    ],
    [
      'a reading',
      unchecked(compare, points, {
        kind: 'byReading',
        reading: 'rounding',
        cases: { cut: { kind: 'fact', fact: 'points' } },
      }),
      'no reading rounding in made-up@2026',
    ],
    [
      'a field',
      unchecked(
        compare,
        { kind: 'list', maxRecords: 3, fields: { base: { kind: 'number', min: '0' } }, cite: '3' } as never,
        { kind: 'sum', in: 'points', field: 'bases' },
      ),
      'no field bases in the fact points',
    ],
  ])('throws a DefinitionError that names %s that is wrong and where', (_, scheme, message) => {
    expect(() => assess(scheme, {})).toThrow(new DefinitionError(message))
    expect(() => assess(scheme, {})).toThrow(DefinitionError)
  })
})
