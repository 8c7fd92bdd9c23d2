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

const initiatives: FactDefinition = {
  kind: 'list',
  maxRecords: 3,
  fields: { base: { kind: 'number', min: '0' }, most: { kind: 'number', above: '0' } },
  cite: '3',
}
/** The points have no maximum. */
const items: FactDefinition = { kind: 'group', rows: { a: {} }, fields: initiatives.fields, cite: '3' }
const one: Measure = { kind: 'literal', value: '1' }
const now = { moment: true } as const
const period = {
  kind: 'within',
  length: { years: 1 },
  counting: 'firstDayNotCounted',
  direction: 'backward',
} as const

const rounding = { rounding: { alternatives: ['cut', 'up'], default: 'up', cite: '3' } } as const

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
    [
      'the group of a sum',
      unchecked(compare, points, { kind: 'sum', in: 'points', field: 'base' }),
      'the fact points is one value, not a group or list',
    ],
    [
      'the one value of a measure',
      unchecked(compare, initiatives),
      'the fact points is a list, not one value',
    ],
    [
      'the number of a measure',
      unchecked(compare, { kind: 'flag', cite: '3' }),
      'the fact points is not a number',
    ],
    [
      'the case of a reading',
      {
        ...unchecked({ kind: 'byReading', reading: 'rounding', cases: { cut: compare } }),
        readings: rounding,
      },
      'no case for rounding = up',
    ],
    [
      'the case of a reading in a measure',
      {
        ...unchecked(
          compare,
          { kind: 'number', min: '0', max: '100', cite: '3' },
          {
            kind: 'byReading',
            reading: 'rounding',
            cases: { cut: { kind: 'fact', fact: 'points' } },
          },
        ),
        readings: rounding,
      },
      'no case for rounding = up',
    ],
    [
      'the case of a reading on rows',
      {
        ...unchecked(
          {
            kind: 'each',
            in: 'points',
            satisfies: {
              kind: 'byReading',
              reading: 'rounding',
              cases: { cut: { kind: 'field', field: 'held', is: true } },
            },
          },
          { kind: 'group', rows: { a: {} }, fields: { held: { kind: 'flag' } }, cite: '3' },
          one,
        ),
        readings: rounding,
      },
      'no case for rounding = up',
    ],
    [
      'the group of a rate',
      unchecked(compare, initiatives, {
        kind: 'rate',
        in: 'points',
        points: 'base',
        max: 'most',
        take: 'lowest',
      }),
      'a rate needs a group; points is a list',
    ],
    [
      'the points of a rate',
      unchecked(compare, items, { kind: 'rate', in: 'points', points: 'base', max: 'most', take: 'lowest' }),
      'points.base must be declared from 0 to most',
    ],
    [
      'the least points of a rate',
      unchecked(
        compare,
        {
          ...items,
          fields: {
            base: { kind: 'number', min: '1', max: { field: 'most' } },
            most: { kind: 'number', above: '0' },
          },
        } as FactDefinition,
        { kind: 'rate', in: 'points', points: 'base', max: 'most', take: 'lowest' },
      ),
      'points.base must be declared from 0 to most',
    ],
    [
      'a measure by itself',
      unchecked(compare, points, { kind: 'measure', measure: 'points' }),
      'the measure points is defined by itself',
    ],
    [
      'the threshold that is a parameter',
      unchecked({ ...compare, value: { parameter: 'margin' } }),
      'no parameter margin in made-up@2026',
    ],
    [
      'a day',
      unchecked({ kind: 'notAfter', date: { day: '2026-02-30' }, other: now }),
      '2026-02-30 is not a date',
    ],
    [
      'a date',
      unchecked({ kind: 'notAfter', date: { fact: 'points' }, other: now }),
      'the fact points is no date',
    ],
    ['a date between two', unchecked({ kind: 'between', fact: 'points' }), 'the fact points is no date'],
    [
      'the first of two days',
      unchecked({ kind: 'between', fact: 'points', from: '2026-02-30' }, { kind: 'date', cite: '3' }, one),
      '2026-02-30 is not a date',
    ],
    [
      'the last of two moments',
      unchecked(
        { kind: 'between', fact: 'points', until: '2026-02-01T25:00' },
        { kind: 'dateTime', cite: '3' },
        one,
      ),
      '2026-02-01T25:00 is not a date and time',
    ],
    [
      'a date of a record',
      unchecked(
        { kind: 'some', in: 'points', satisfies: { ...period, date: { field: 'base' }, from: now } },
        initiatives,
        one,
      ),
      'points.base is no date',
    ],
  ])('throws a DefinitionError that names %s that is wrong and where', (_, scheme, message) => {
    expect(() => assess(scheme, {})).toThrow(new DefinitionError(message))
    expect(() => assess(scheme, {})).toThrow(DefinitionError)
  })
})
