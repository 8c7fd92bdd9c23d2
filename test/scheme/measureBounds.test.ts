import { describe, expect, test } from 'vitest'
import { isBounded } from '../../src/exact/fraction.ts'
import { renderExact } from '../../src/exact/renderFraction.ts'
import { isPositive, leastValues } from '../../src/scheme/leastValues.ts'
import type { Measure } from '../../src/scheme/measureDefinition.ts'
import { mostValues } from '../../src/scheme/mostValues.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

const cite = '1'
const fields = {
  points: { kind: 'number', min: '2', max: '5' },
  loss: { kind: 'number', min: '-3', max: '-1' },
  weight: { kind: 'number', above: '0.5' },
  full: { kind: 'number', min: '0', max: { field: 'points' } },
  marks: { kind: 'count', min: '1', max: '4' },
} as const
const scheme: Scheme = {
  id: 'bounds',
  edition: '1',
  provisions: { '1': { cite: '第1条', about: 'tier', treatment: 'rule' } },
  facts: {
    open: { kind: 'number', cite },
    points: { kind: 'number', min: '2', max: '5', cite },
    both: { kind: 'number', min: '1', above: '1', max: '5', cite },
    aboveMore: { kind: 'number', min: '1', above: '2', cite },
    aboveLess: { kind: 'number', min: '1', above: '0', cite },
    staff: { kind: 'count', min: '3', max: '7', cite },
    plus: { kind: 'number', above: '0', cite },
    zeroUp: { kind: 'number', min: '0', cite },
    table: { kind: 'group', cite, fields, rows: { a: {}, b: {}, c: {} } },
    records: { kind: 'list', cite, maxRecords: 4, fields },
  },
  measures: {
    named: { value: { kind: 'fact', fact: 'points' } },
    capped: { value: { kind: 'fact', fact: 'points' }, min: '3', max: '4' },
    uncapped: { value: { kind: 'fact', fact: 'points' }, max: '6' },
    byReading: {
      value: { kind: 'fact', fact: 'points' },
      max: { kind: 'byReading', reading: 'r', cases: { one: '3', two: '4', three: '2' } },
    },
  },
  tiers: [],
}

const fact = (id: string): Measure => ({ kind: 'fact', fact: id })
const literal = (value: string): Measure => ({ kind: 'literal', value })
const named = (measure: string): Measure => ({ kind: 'measure', measure })
const sum = (table: string, field: string): Measure => ({ kind: 'sum', in: table, field })
const some = (table: string, field: string): Measure => ({
  kind: 'sum',
  in: table,
  field,
  where: { kind: 'given', field: 'points' },
})
const times = (of: Measure, by: string): Measure => ({ kind: 'times', of, by })
const several = (kind: 'add' | 'least' | 'greatest', ...of: Measure[]): Measure => ({ kind, of })
const ratio = (of: Measure): Measure => ({ kind: 'ratio', of, to: literal('2') })
const between = (low: Measure, high: Measure): Measure => ({ kind: 'between', low, high })
const either = (one: Measure, two: Measure): Measure => ({
  kind: 'byReading',
  reading: 'r',
  cases: { one, two },
})
const count = (table: string): Measure => ({
  kind: 'count',
  in: table,
  where: { kind: 'given', field: 'points' },
})
const rate: Measure = { kind: 'rate', in: 'table', points: 'full', max: 'points', take: 'lowest' }
const cap = (of: Measure, at: string): Measure => ({ kind: 'cap', of, at })

describe('leastValues()', () => {
  const least = leastValues(scheme)
  const written = (measure: Measure) => {
    const { value, reached } = least(measure)
    return `${reached ? 'from' : 'above'} ${isBounded(value) ? renderExact(value) : 'nothing'}`
  }

  test.each<[string, Measure, string]>([
    ['a fact without bounds', fact('open'), 'from nothing'],
    ['a fact with a minimum', fact('points'), 'from 2'],
    ['a fact above its minimum', fact('both'), 'above 1'],
    ['a fact above more than its minimum', fact('aboveMore'), 'above 2'],
    ['a fact above less than its minimum', fact('aboveLess'), 'from 1'],
    ['a count with a minimum', fact('staff'), 'from 3'],
    ['a literal', literal('2/3'), 'from 2/3'],
    ['a named measure', named('named'), 'from 2'],
    ['a named measure, whatever minimum is said of it', named('capped'), 'from 2'],
    ['two facts added', several('add', fact('points'), fact('staff')), 'from 5'],
    ['facts added, one of them above a number', several('add', fact('points'), fact('both')), 'above 3'],
    ['facts added, one of them without bounds', several('add', fact('points'), fact('open')), 'from nothing'],
    ['a multiple', times(fact('points'), '3'), 'from 6'],
    ['a multiple of a fact above a number', times(fact('both'), '3'), 'above 3'],
    ['a negative multiple', times(fact('points'), '-3'), 'from nothing'],
    ['nothing of a fact above a number', times(fact('both'), '0'), 'from 0'],
    ['a cap below', cap(fact('points'), '1'), 'from 1'],
    ['a cap above', cap(fact('both'), '4'), 'above 1'],
    ['a cap at what is not reached', cap(fact('both'), '1'), 'from 1'],
    ['the least', several('least', fact('points'), fact('both'), fact('staff')), 'above 1'],
    ['the greatest', several('greatest', fact('points'), fact('both'), fact('open')), 'from 2'],
    ['the greatest of two of one bound', several('greatest', literal('1'), fact('both')), 'above 1'],
    ['the least of two of one bound', several('least', literal('1'), fact('both')), 'from 1'],
    ['what lies between, whichever end is less', between(fact('staff'), fact('points')), 'from 2'],
    ['a ratio of what is positive', ratio(fact('points')), 'above 0'],
    ['a ratio of what is above zero', ratio(fact('plus')), 'above 0'],
    ['a ratio of what may be zero', ratio(fact('zeroUp')), 'from 0'],
    ['a ratio of what may be negative', ratio(literal('-1')), 'from nothing'],
    ['a count of rows', count('table'), 'from 0'],
    ['a rate', rate, 'from 0'],
    ['the sum over all three rows', sum('table', 'points'), 'from 6'],
    ['the sum over all rows of negative numbers', sum('table', 'loss'), 'from -9'],
    ['the sum over all rows of what is above a number', sum('table', 'weight'), 'above 1.5'],
    ['the sum of counts', sum('table', 'marks'), 'from 3'],
    ['the sum over some rows', some('table', 'points'), 'from 0'],
    ['the sum over some rows of negative numbers', some('table', 'loss'), 'from -9'],
    ['the sum over records', sum('records', 'points'), 'from 0'],
    ['the sum over four records of negative numbers', sum('records', 'loss'), 'from -12'],
    ['measures by reading', either(fact('staff'), fact('points')), 'from 2'],
  ])('of %s', (_, measure, expected) => {
    expect(written(measure)).toBe(expected)
  })

  test.each<[string, boolean]>([
    ['points', true],
    ['plus', true],
    ['zeroUp', false],
    ['open', false],
  ])('isPositive() of the fact %s: %s', (id, expected) => {
    expect(isPositive(least(fact(id)))).toBe(expected)
  })
})

describe('mostValues()', () => {
  const most = mostValues(scheme)
  const written = (measure: Measure) => {
    const value = most(measure)
    return isBounded(value) ? renderExact(value) : 'unbounded'
  }

  test.each<[string, Measure, string]>([
    ['a fact without bounds', fact('open'), 'unbounded'],
    ['a fact with a maximum', fact('points'), '5'],
    ['a count with a maximum', fact('staff'), '7'],
    ['a literal', literal('2/3'), '2/3'],
    ['a named measure', named('named'), '5'],
    ['a named measure of which less is said', named('capped'), '4'],
    ['a named measure of which more is said', named('uncapped'), '5'],
    ['a named measure of which the most differs by reading', named('byReading'), '4'],
    ['two facts added', several('add', fact('points'), fact('staff')), '12'],
    ['facts added, one of them without bounds', several('add', fact('points'), fact('open')), 'unbounded'],
    ['facts added, the first without bounds', several('add', fact('open'), fact('points')), 'unbounded'],
    ['a multiple', times(fact('points'), '3'), '15'],
    ['nothing of a fact', times(fact('points'), '0'), '0'],
    ['a negative multiple', times(fact('points'), '-3'), 'unbounded'],
    ['a cap below', cap(fact('points'), '1'), '1'],
    ['a cap above', cap(fact('points'), '9'), '5'],
    ['the least', several('least', fact('points'), fact('open'), fact('staff')), '5'],
    ['the greatest', several('greatest', fact('points'), fact('staff')), '7'],
    ['what lies between', between(fact('staff'), fact('points')), '5'],
    ['a ratio', ratio(fact('points')), 'unbounded'],
    ['a rate', rate, '1'],
    ['a count of three rows', count('table'), '3'],
    ['a count of records', count('records'), '4'],
    ['the sum over rows', sum('table', 'points'), '15'],
    ['the sum over records', sum('records', 'marks'), '16'],
    ['the sum of negative numbers', sum('table', 'loss'), '0'],
    ['the sum of what another field limits', sum('table', 'full'), 'unbounded'],
    ['measures by reading', either(fact('points'), fact('staff')), '7'],
  ])('of %s', (_, measure, expected) => {
    expect(written(measure)).toBe(expected)
  })
})
