import { describe, expect, test } from 'vitest'
import { compileScheme } from '../../../src/logic/compileScheme.ts'
import { workOf } from '../../../src/logic/run.ts'
import { DECLINED, findSmall } from '../../../src/logic/small/smallNode.ts'
import { factColumns } from '../../../src/scheme/factColumns.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { schemeOf } from '../anyDefinition.ts'
import { runOf, valuesIn } from '../bothWays.ts'
import { measured } from './measured.ts'

const cite = 'p'
const facts = {
  free: { kind: 'number', cite },
  other: { kind: 'number', min: '0', max: '3', cite },
  group: { kind: 'group', cite, fields: { amount: { kind: 'number' } }, rows: { a: {}, b: {} } },
} as const satisfies Scheme['facts']
const fact = (id: 'free' | 'other'): Measure => ({ kind: 'fact', fact: id })
const literal = (value: string): Measure => ({ kind: 'literal', value })
const add = (...of: Measure[]): Measure => ({ kind: 'add', of })
const times = (of: Measure, by: string): Measure => ({ kind: 'times', of, by })
const sum: Measure = { kind: 'sum', in: 'group', field: 'amount' }

describe('a measure that takes another', () => {
  const scheme = schemeOf({
    facts,
    readings: { r: { alternatives: ['x', 'y'], default: 'x' } },
    measures: {
      sum: { value: sum },
      more: { value: add({ kind: 'measure', measure: 'sum' }, fact('other')) },
      span: {
        value: {
          kind: 'between',
          low: { kind: 'measure', measure: 'sum' },
          high: fact('other'),
        },
      },
      within: { value: { kind: 'ratio', of: fact('free'), to: literal('4') }, max: '1' },
      chosen: {
        value: {
          kind: 'byReading',
          reading: 'r',
          cases: {
            x: { kind: 'ratio', of: fact('other'), to: literal('5') },
            y: { kind: 'ratio', of: fact('other'), to: literal('6') },
          },
        },
      },
      apart: { value: add(fact('free'), fact('other')) },
    },
  })
  const start = (data: object) => {
    const plan = compileScheme(scheme)
    const values = valuesIn(scheme, data)
    const run = runOf(plan, values, factColumns(plan.facts, values))
    workOf(run)
    return (id: string) => {
      const small = plan.measures.get(id)!.small!
      const gap = findSmall(run, small)
      return gap === DECLINED ? 'declined' : [...run.work.numbers.subarray(small.at, small.at + 2)]
    }
  }
  const partly = { free: '1', other: '2', group: { a: { amount: '4' } } }
  const fully = { ...partly, group: { a: { amount: '4' }, b: { amount: '0.5' } } }

  test('declines with it, whichever is asked first and however often', () => {
    const found = start(partly)
    expect(['sum', 'more', 'apart', 'more', 'sum'].map(found)).toEqual([
      'declined',
      'declined',
      [3, 3],
      'declined',
      'declined',
    ])
    const again = start(partly)
    expect(['more', 'sum', 'more', 'apart'].map(again)).toEqual(['declined', 'declined', 'declined', [3, 3]])
  })
  test('declines with it where it would stand open', () => {
    const found = start(partly)
    expect(['sum', 'span'].map(found)).toEqual(['declined', 'declined'])
    expect(start(fully)('span')).toEqual([45, 20])
  })
  test('leaves alone what others have found', () => {
    for (const order of [
      ['apart', 'within', 'chosen', 'more', 'sum', 'span'],
      ['span', 'sum', 'more', 'chosen', 'within', 'apart'],
      ['apart', 'chosen', 'within', 'more'],
    ]) {
      const found = start(fully)
      const first = new Map(order.map((id) => [id, found(id)]))
      expect(new Map(order.map((id) => [id, found(id)]))).toEqual(first)
      expect(first.get('apart')).toEqual([30, 30])
    }
  })
  test('finds the same whichever is asked first and however often', () => {
    const tenths = { sum: [45, 45], more: [65, 65], apart: [30, 30] }
    for (const order of [
      ['sum', 'more', 'apart'],
      ['apart', 'more', 'sum'],
      ['more', 'more', 'sum'],
    ] as const)
      expect(order.map(start(fully))).toEqual(order.map((id) => tenths[id]))
  })
})

describe('no step is taken for', () => {
  const steps = (value: Measure, bounds: object = {}) =>
    measured(facts, value, bounds).small!.program().steps.length
  test('a number of the text in a sum, the least or the greatest', () => {
    expect(steps(add(fact('free'), literal('2')))).toBe(steps(add(fact('free'))))
    for (const kind of ['least', 'greatest'] as const)
      expect(steps({ kind, of: [fact('free'), literal('2')] })).toBe(steps({ kind, of: [fact('free')] }))
  })
  test('a multiple in a sum', () => {
    expect(steps(add(times(fact('free'), '3'), fact('other')))).toBe(steps(add(fact('free'), fact('other'))))
    expect(steps(add(fact('free'), times(fact('free'), '-1/3')))).toBe(steps(add(fact('free'), fact('free'))))
  })
  test('what another step has found', () => {
    const twice = add(fact('free'), fact('free'))
    expect(steps(add(fact('free'), fact('other'))) - steps(twice)).toBe(steps(fact('free')))
    expect(steps(add(sum, sum))).toBeLessThan(steps(add(sum, fact('other'))) + steps(fact('other')))
  })
  test('a bound that the text does not give', () => {
    expect(steps(fact('other'), { min: '1' })).toBeGreaterThan(steps(fact('other')))
  })
})

test('steps are written once, when they are first asked for', () => {
  const { small } = measured(facts, add(fact('free'), fact('other')))
  expect(small!.program()).toBe(small!.program())
})

test('parts stand over the least number that holds them all', () => {
  const part = (of: string) => times(fact('free'), of)
  const per = (value: Measure) => {
    const { small } = measured(facts, value)
    return small?.kind === 'over' ? [small.per, small.inUnits] : undefined
  }
  expect(per(add(part('1/60000000'), times(fact('other'), '1/60000000')))).toEqual([60000000, true])
  expect(per(add(part('1/6'), part('1/4')))).toEqual([12, true])
  expect(per(add(literal('1/6'), literal('1/4'), literal('2')))).toEqual([12, false])
  expect(per({ kind: 'least', of: [literal('1/10'), part('1/15')] })).toEqual([30, true])
  expect(per({ kind: 'between', low: literal('1/10'), high: part('1/15') })).toEqual([30, true])
  expect(per(times(part('1/10'), '1/15'))).toEqual([150, true])
})
