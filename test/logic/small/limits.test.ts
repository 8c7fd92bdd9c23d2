import { describe, expect, test } from 'vitest'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { measured } from './measured.ts'

// A double holds whole numbers up to 2**53 - 1 and a number of a case is at most 2**26: what may come to more is not taken.

const cite = 'p'
const facts = {
  free: { kind: 'number', cite },
  positive: { kind: 'number', above: '0', max: '1', cite },
  scores: {
    kind: 'group',
    cite,
    fields: {
      points: { kind: 'number', min: '0', max: { field: 'max' } },
      max: { kind: 'number', above: '0' },
      met: { kind: 'flag' },
    },
    rows: { a: {}, b: {} },
  },
} as const satisfies Scheme['facts']

const fact = (id: 'free' | 'positive'): Measure => ({ kind: 'fact', fact: id })
const literal = (value: string): Measure => ({ kind: 'literal', value })
const add = (...of: Measure[]): Measure => ({ kind: 'add', of })
const least = (...of: Measure[]): Measure => ({ kind: 'least', of })
const times = (of: Measure, by: string): Measure => ({ kind: 'times', of, by })
const ratio = (of: Measure, to: Measure): Measure => ({ kind: 'ratio', of, to })
const between = (low: Measure, high: Measure): Measure => ({ kind: 'between', low, high })
const sum: Measure = { kind: 'sum', in: 'scores', field: 'points' }
const count: Measure = { kind: 'count', in: 'scores', where: { kind: 'field', field: 'met', is: true } }
const overall: Measure = { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: 'overall' }
const lowest: Measure = { ...overall, take: 'lowest' }
const readings = { r: { alternatives: ['x', 'y'], default: 'x' } } as Scheme['readings']
const by = (x: Measure, y: Measure): Measure => ({ kind: 'byReading', reading: 'r', cases: { x, y } })

const most = times(literal('999999999'), '9007199')

const isTaken = (value: Measure, bounds: object = {}) =>
  measured(facts, value, { ...bounds, readings }).small !== undefined

const limits: readonly (readonly [of: string, taken: Measure, left: Measure])[] = [
  ['a number of the text', literal('999999999.999999'), literal('1000000000')],
  ['a negative one', literal('-999999999.999999'), literal('-1000000000')],
  ['one with decimals', literal('0.000001'), literal('0.0000001')],
  ['a part', literal('1/999999999'), literal('1/1000000000')],
  // 999999999 * 9007199 is 263748190 less than 2**53 - 1.
  ['a sum of the text', add(most, literal('263748190')), add(most, literal('263748191'))],
  ['a sum on both sides of zero', add(most, literal('-263748190')), add(most, literal('-263748191'))],
  // What a fact is held with goes up to 2**26, and one is written as as much: (n + 1) * 2**26.
  ['a sum with a fact', add(fact('free'), literal('134217726')), add(fact('free'), literal('134217727'))],
  [
    'a sum of multiples',
    add(times(fact('free'), '134217726'), fact('free')),
    add(times(fact('free'), '134217727'), fact('free')),
  ],
  // Over three, a fact counts threefold: 3 * 2**26 + n * 2**26.
  [
    'a sum over a common number',
    add(fact('free'), literal('134217724/3')),
    add(fact('free'), literal('134217725/3')),
  ],
  ['a multiple', times(fact('free'), '134217727'), times(fact('free'), '134217728')],
  ['a negative multiple', times(fact('free'), '-134217727'), times(fact('free'), '-134217728')],
  ['a multiple of a sum of rows', times(sum, '4473924'), times(sum, '4473925')],
  [
    'a multiple of a count',
    times(times(count, '999999999'), '300239'),
    times(times(count, '999999999'), '300240'),
  ],
  // 94906265 ** 2 is below 2**53, 94906266 ** 2 above.
  [
    'a part of a part',
    times(times(fact('free'), '1/94906265'), '1/94906265'),
    times(times(fact('free'), '1/94906266'), '1/94906266'),
  ],
  [
    'the least with one of the text',
    least(fact('free'), literal('134217727')),
    least(fact('free'), literal('134217728')),
  ],
  [
    'the least with a part of the text',
    least(fact('free'), literal('1/134217727')),
    least(fact('free'), literal('1/134217728')),
  ],
  [
    'between a fact and the text',
    between(fact('free'), literal('134217727')),
    between(fact('free'), literal('134217728')),
  ],
  [
    'between the text and a fact',
    between(literal('134217727'), fact('free')),
    between(literal('134217728'), fact('free')),
  ],
  [
    'a fact over the text',
    ratio(fact('free'), literal('134217727')),
    ratio(fact('free'), literal('134217728')),
  ],
  [
    'the text over a fact',
    ratio(literal('134217727'), fact('positive')),
    ratio(literal('134217728'), fact('positive')),
  ],
  [
    'a fact over a part of the text',
    ratio(fact('free'), literal('1/134217727')),
    ratio(fact('free'), literal('1/134217728')),
  ],
  [
    'a fact over a part of a fact',
    ratio(fact('free'), times(fact('positive'), '1/134217727')),
    ratio(fact('free'), times(fact('positive'), '1/134217728')),
  ],
  [
    'a part of a fact over a fact',
    ratio(times(fact('free'), '1/134217727'), fact('positive')),
    ratio(times(fact('free'), '1/134217728'), fact('positive')),
  ],
  [
    'the text over the text',
    ratio(literal('94906265'), literal('1/94906265')),
    ratio(literal('94906266'), literal('1/94906266')),
  ],
  [
    'an alternative beside a fact',
    by(fact('free'), literal('134217727')),
    by(fact('free'), literal('134217728')),
  ],
  [
    'an alternative before a fact',
    by(literal('134217727'), fact('free')),
    by(literal('134217728'), fact('free')),
  ],
]

test.each(limits)('as much as doubles hold is taken, and no more: %s', (_, taken, left) => {
  expect(isTaken(taken)).toBe(true)
  expect(isTaken(left)).toBe(false)
})

test.each<[of: string, Measure, taken: object, left: object]>([
  ['a lower bound', fact('free'), { min: '-134217727' }, { min: '-134217728' }],
  ['an upper bound', fact('free'), { max: '134217727' }, { max: '134217728' }],
  ['a part as a bound', fact('free'), { min: '1/134217727' }, { min: '1/134217728' }],
  ['a bound beside a part', times(fact('free'), '1/3'), { max: '44739242' }, { max: '44739243' }],
  ['a bound as such', literal('1'), { max: '999999999' }, { max: '1000000000' }],
  ['both bounds', fact('free'), { min: '-1', max: '134217727' }, { min: '-134217728', max: '1' }],
])('a bound of the text is taken as far as doubles hold it: %s', (_, value, taken, left) => {
  expect(isTaken(value, taken)).toBe(true)
  expect(isTaken(value, left)).toBe(false)
})

describe('the bounds of a fact', () => {
  const takes = (bounds: object) =>
    measured({ free: { kind: 'number', cite, ...bounds } }, { kind: 'fact', fact: 'free' }).small !==
    undefined
  test.each([
    ['upper', { max: '134217727' }, { max: '134217728' }],
    ['lower', { min: '-134217727' }, { min: '-134217728' }],
    ['with decimals', { max: '13421772.7' }, { max: '13421772.8' }],
    ['beside none that is smaller', { min: '-134217727', max: '1' }, { min: '-134217728', max: '1' }],
    ['that are enormous', { max: '1' }, { max: '1'.repeat(30) }],
    ['that are enormous below', { min: '1' }, { min: `-${'1'.repeat(30)}` }],
  ])('%s', (_, taken, left) => {
    expect(takes(taken)).toBe(true)
    expect(takes(left)).toBe(false)
  })
})

test('what takes something that is left to exact numbers is left to them as well', () => {
  const beyond = literal('1000000000')
  expect(isTaken(add(fact('free'), beyond))).toBe(false)
  expect(isTaken(least(beyond, fact('free')))).toBe(false)
  expect(isTaken(times(beyond, '2'))).toBe(false)
  expect(isTaken(times(fact('free'), '1/1000000000'))).toBe(false)
  expect(isTaken(between(fact('free'), beyond))).toBe(false)
  expect(isTaken(between(beyond, fact('free')))).toBe(false)
  expect(isTaken(ratio(fact('free'), beyond))).toBe(false)
  expect(isTaken(ratio(beyond, fact('positive')))).toBe(false)
  expect(isTaken(by(beyond, fact('free')))).toBe(false)
  expect(isTaken(by(overall, beyond))).toBe(false)
  expect(isTaken(beyond, { max: '3' })).toBe(false)
})

test('a rate is taken as it is, and into nothing but an alternative', () => {
  expect(isTaken(overall)).toBe(true)
  expect(isTaken(by(overall, lowest))).toBe(true)
  expect(isTaken(overall, { max: '1/3' })).toBe(true)
  expect(isTaken(add(overall, literal('1')))).toBe(false)
  expect(isTaken(least(overall, lowest))).toBe(false)
  expect(isTaken(times(overall, '2'))).toBe(false)
  expect(isTaken(ratio(overall, literal('2')))).toBe(false)
})

describe('in a case', () => {
  const of = measured(facts, fact('free'))
  test.each(['67108865', '-67108865', '67.108865', '0.0000001', '1'.repeat(30)])(
    'nothing is found where a number is as large or as fine as %s',
    (free) => expect(of.inSmall({ free })).toBe('declined'),
  )
  test.each(['67108864', '-67108864', '67.108864', '0.000001'])('%s is found', (free) => {
    expect(of.inSmall({ free })).toEqual([Number(free), Number(free), 0])
  })
  test('nothing is found either where another number of the case is large', () => {
    const large = { free: '1', scores: { a: { max: '67108865' } } }
    expect(of.inSmall(large)).toBe('declined')
    expect(measured(facts, sum).inSmall({ free: '67108865', scores: {} })).toBe('declined')
    const scores = Object.fromEntries(['a', 'b'].map((row) => [row, { points: '1', max: '2' }]))
    for (const value of [sum, overall, lowest]) {
      expect(measured(facts, value).inSmall({ scores })).not.toBe('declined')
      expect(measured(facts, value).inSmall({ scores, free: '67108865' })).toBe('declined')
    }
    expect(measured(facts, add(fact('free'), sum)).inSmall({ scores, free: '67108865' })).toBe('declined')
  })
  test('a number of the text and a count are found whatever the numbers of the case', () => {
    expect(measured(facts, literal('3')).inSmall({ free: '67108865' })).toEqual([3, 3, 0])
    expect(measured(facts, count).inSmall({ free: '67108865' })).toEqual([0, 2, 1])
  })
})
