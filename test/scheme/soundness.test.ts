import { describe, expect, test } from 'vitest'
import type { Measure } from '../../src/scheme/measureDefinition.ts'
import { parseScheme } from '../../src/scheme/parseScheme.ts'
import { sampleScheme, sampleWith } from './fixtures.ts'

type Path = readonly (string | number)[]

const found = (data: unknown) => {
  const read = parseScheme(data)
  return read.ok ? [] : read.issues.map((issue) => `${issue.code} ${issue.path.join('/')}`)
}
const withMeasures = (measures: { readonly [id: string]: Measure }) => ({
  ...sampleScheme,
  measures: {
    ...sampleScheme.measures,
    ...Object.fromEntries(Object.entries(measures).map(([id, value]) => [id, { value }])),
  },
})

const literal = (value: string): Measure => ({ kind: 'literal', value })
const named = (measure: string): Measure => ({ kind: 'measure', measure })
const fact = (id: string): Measure => ({ kind: 'fact', fact: id })
const add = (...of: Measure[]): Measure => ({ kind: 'add', of })

describe('checkMeasureCycles()', () => {
  const unusable = (id: string) => `definition/unusable measures/${id}`

  test('refuses a measure of itself', () => {
    expect(found(withMeasures({ a: add(named('a'), literal('1')) }))).toEqual([unusable('a')])
  })

  test('refuses a ring, and not those that only lead to it or from it', () => {
    const ring = { a: named('b'), b: named('c'), c: add(named('a'), named('end')) }
    const around = { start: named('a'), end: literal('1') }
    expect(found(withMeasures({ ...around, ...ring }))).toEqual(['a', 'b', 'c'].map(unusable))
  })

  test('refuses a ring that only one reading closes', () => {
    const value: Measure = {
      kind: 'byReading',
      reading: 'first-day',
      cases: { counted: named('b'), 'not-counted': literal('1') },
    }
    expect(found(withMeasures({ a: value, b: named('a') }))).toEqual([unusable('a'), unusable('b')])
  })

  test('takes measures in any order', () => {
    expect(found(withMeasures({ a: named('b'), b: named('c'), c: literal('1') }))).toEqual([])
  })
})

describe('checkMeasureSize()', () => {
  const chain = (length: number, step: (previous: Measure) => Measure, first: Measure) =>
    withMeasures(
      Object.fromEntries(
        Array.from({ length }, (_, n) => [`m${n}`, n === 0 ? first : step(named(`m${n - 1}`))]),
      ),
    )
  const detail = (data: unknown) => {
    const read = parseScheme(data)
    return read.ok ? '' : read.issues[0].message
  }

  test('refuses a chain of names deeper than 64 levels', () => {
    expect(detail(chain(64, (previous) => previous, literal('1')))).toBe('')
    expect(detail(chain(65, (previous) => previous, literal('1')))).toContain('deeper than 64 levels')
  })

  test('refuses doubling thirteen times and more: 2^14 terms', () => {
    const twice = (previous: Measure) => add(previous, previous)
    expect(detail(chain(14, twice, fact('bonus')))).toBe('')
    expect(detail(chain(15, twice, fact('bonus')))).toContain('more than 10000 terms')
  })

  test('refuses numbers whose digits double', () => {
    const over = (previous: Measure): Measure => ({ kind: 'ratio', of: previous, to: previous })
    expect(detail(chain(5, over, literal('7/3')))).toBe('')
    expect(detail(chain(14, over, literal('7/3')))).toContain('more than 10000 digits')
  })

  test('names only the first measure that is too large', () => {
    expect(found(chain(30, (previous) => add(previous, previous), fact('bonus')))).toEqual([
      'definition/unusable measures/m14',
    ])
  })
})

describe('checkRates() refuses', () => {
  const points: Path = ['facts', 'items', 'fields', 'points']
  const max: Path = ['facts', 'items', 'fields', 'max']
  const rates = ['overallRate', 'lowestRate', 'firstRate']
  const cases: [string, Path, unknown, string][] = [
    ['points without a minimum', [...points, 'min'], undefined, 'points'],
    ['points with another minimum', [...points, 'min'], '1', 'points'],
    ['points below zero', [...points, 'min'], '-1', 'points'],
    ['points without a maximum', [...points, 'max'], undefined, 'points'],
    ['points with a fixed maximum', [...points, 'max'], '100', 'points'],
    ['a maximum that is not above anything', [...max, 'above'], undefined, 'max'],
    ['a maximum that may be zero', [...max, 'above'], '-1', 'max'],
  ]

  test.each(cases)('%s', (_, path, value, end) => {
    const expected = rates.map((id) => `definition/unusable measures/${id}/value/${end}`)
    expect(found(sampleWith(path, value))).toEqual(expected)
  })
})

describe('checkRatios()', () => {
  const over = (to: Measure) => found(withMeasures({ tried: { kind: 'ratio', of: fact('bonus'), to } }))
  const sumOf = (field: string): Measure => ({ kind: 'sum', in: 'items', field })
  const either = (a: Measure, b: Measure): Measure => ({
    kind: 'byReading',
    reading: 'first-day',
    cases: { counted: a, 'not-counted': b },
  })
  const rate: Measure = { kind: 'rate', in: 'items', points: 'points', max: 'max', take: 'overall' }
  const count: Measure = { kind: 'count', in: 'items', where: { kind: 'given', field: 'met' } }

  const positive: [string, Measure][] = [
    ['a positive literal', literal('1/3')],
    ['a fact of zero or more and a positive literal', add(fact('employees'), literal('1'))],
    ['the sum over all rows of a field above zero', sumOf('max')],
    ['a named measure that is positive', add(named('met'), literal('0.5'))],
    ['a positive part of a positive measure', { kind: 'times', of: sumOf('max'), by: '50%' }],
    ['the least of positive measures', { kind: 'least', of: [literal('2'), sumOf('max')] }],
    ['the greatest of zero and a positive number', { kind: 'greatest', of: [fact('bonus'), literal('1')] }],
    ['a positive measure under a positive cap', { kind: 'cap', of: sumOf('max'), at: '5' }],
    ['a ratio of positive measures', { kind: 'ratio', of: sumOf('max'), to: literal('3') }],
    ['positive measures by reading', either(literal('1'), sumOf('max'))],
    ['something between positive measures', { kind: 'between', low: literal('1'), high: sumOf('max') }],
  ]
  test.each(positive)('takes %s', (_, to) => {
    expect(over(to)).toEqual([])
  })

  const doubtful: [string, Measure][] = [
    ['zero', literal('0')],
    ['a negative number', literal('-1')],
    ['a fact that may be zero', fact('employees')],
    ['a sum that may be zero', sumOf('points')],
    ['a sum of some rows', { ...sumOf('max'), where: { kind: 'given', field: 'met' } } as Measure],
    ['a sum of records, of which there may be none', { kind: 'sum', in: 'initiatives', field: 'base' }],
    ['a count', count],
    ['a rate', rate],
    ['a positive measure times zero', { kind: 'times', of: sumOf('max'), by: '0' }],
    ['a positive measure times a negative number', { kind: 'times', of: sumOf('max'), by: '-1' }],
    ['the least of a positive number and zero', { kind: 'least', of: [literal('2'), fact('bonus')] }],
    ['the greatest of numbers that may be zero', { kind: 'greatest', of: [fact('bonus'), count] }],
    ['a cap of zero', { kind: 'cap', of: sumOf('max'), at: '0' }],
    ['a ratio of what may be zero', { kind: 'ratio', of: fact('bonus'), to: literal('3') }],
    ['zero by one reading', either(literal('1'), literal('0'))],
    ['something from zero up', { kind: 'between', low: fact('bonus'), high: literal('1') }],
    ['a sum with a negative number', add(literal('1'), literal('-1'))],
    ['a named measure whose minimum is only said', named('met')],
  ]
  test.each(doubtful)('refuses %s', (_, to) => {
    expect(over(to)).toEqual(['definition/unusable measures/tried/value/to'])
  })

  test('takes a fact above zero, and refuses one above less than zero', () => {
    const ratio = (above: string) => ({
      ...withMeasures({ tried: { kind: 'ratio', of: literal('1'), to: fact('staff') } }),
      facts: { ...sampleScheme.facts, staff: { kind: 'number', above, cite: '1' } },
    })
    expect(found(ratio('0'))).toEqual([])
    expect(found(ratio('-0.1'))).toEqual(['definition/unusable measures/tried/value/to'])
  })
})
