import { describe, expect, test } from 'vitest'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { expectFound, type Found, measured } from './measured.ts'

const cite = 'p'
const facts = {
  free: { kind: 'number', cite },
  more: { kind: 'number', cite },
  upTo: { kind: 'number', min: '-2', max: '3', cite },
  quarter: { kind: 'number', min: '-0.25', max: '0.5', cite },
  positive: { kind: 'number', above: '0', max: '8', cite },
  count: { kind: 'count', min: '0', max: '9', cite },
  fixed: { kind: 'number', min: '2', max: '2', cite, finding: { by: 'committee' } },
  rows: { kind: 'group', cite, fields: { is: { kind: 'flag' } }, rows: { a: {}, b: {}, c: {} } },
  found: { kind: 'number', min: '1', max: '4', cite, finding: { by: 'committee' } },
} as const satisfies Scheme['facts']

const fact = (id: Exclude<keyof typeof facts, 'rows'>): Measure => ({ kind: 'fact', fact: id })
const literal = (value: string): Measure => ({ kind: 'literal', value })
const add = (...of: Measure[]): Measure => ({ kind: 'add', of })
const least = (...of: Measure[]): Measure => ({ kind: 'least', of })
const greatest = (...of: Measure[]): Measure => ({ kind: 'greatest', of })
const times = (of: Measure, by: string): Measure => ({ kind: 'times', of, by })
const cap = (of: Measure, at: string): Measure => ({ kind: 'cap', of, at })
const between = (low: Measure, high: Measure): Measure => ({ kind: 'between', low, high })
const ratio = (of: Measure, to: Measure): Measure => ({ kind: 'ratio', of, to })
const count: Measure = { kind: 'count', in: 'rows', where: { kind: 'field', field: 'is', is: true } }
const known = { rows: { a: { is: true }, b: { is: true }, c: { is: false } } }
const rise = Number.POSITIVE_INFINITY

const cases: readonly (readonly [of: string, Measure, data: object, Found])[] = [
  ['a number that is handed in', fact('free'), { free: '2.5' }, [2.5, 2.5, 0]],
  ['one below zero', fact('free'), { free: '-0.00001' }, [-0.00001, -0.00001, 0]],
  ['nought', fact('free'), { free: '0' }, [0, 0, 0]],
  ['the most that is small', fact('free'), { free: '671088.64' }, [671088.64, 671088.64, 0]],
  ['a missing number without bounds', fact('free'), {}, [-rise, rise, 1]],
  ['a missing number within bounds', fact('upTo'), {}, [-2, 3, 1]],
  ['a missing number within decimal bounds', fact('quarter'), {}, [-0.25, 0.5, 1]],
  ['the same beside a number of more decimals', fact('quarter'), { free: '0.00001' }, [-0.25, 0.5, 1]],
  ['a missing finding', fact('found'), {}, [1, 4, 2]],
  ['a finding', fact('found'), { found: '1.5' }, [1.5, 1.5, 0]],
  ['a number of the text', literal('2/3'), { free: '0.01' }, [2 / 3, 2 / 3, 0]],
  ['a negative number of the text', literal('-12.5'), {}, [-12.5, -12.5, 0]],

  ['a sum', add(fact('free'), fact('upTo')), { free: '1.5', upTo: '-2' }, [-0.5, -0.5, 0]],
  ['a sum with a number of the text', add(fact('free'), literal('1/3')), { free: '0.5' }, [5 / 6, 5 / 6, 0]],
  [
    'a sum of thirds and sevenths',
    add(literal('1/3'), literal('1/7'), literal('2')),
    {},
    [52 / 21, 52 / 21, 0],
  ],
  ['a sum with an open term', add(fact('free'), fact('upTo'), literal('1')), { free: '1.5' }, [0.5, 5.5, 1]],
  ['a sum with an open finding', add(fact('found'), literal('-1')), {}, [0, 3, 2]],
  ['a sum that is open on both counts', add(fact('found'), fact('upTo')), {}, [-1, 7, 3]],
  ['a sum with a term without bounds', add(fact('free'), fact('upTo')), { upTo: '1' }, [-rise, rise, 1]],
  [
    'a sum with a multiple',
    add(times(fact('free'), '3'), fact('count')),
    { free: '0.5', count: '4' },
    [5.5, 5.5, 0],
  ],
  ['a sum with an open multiple', add(times(fact('upTo'), '3'), literal('1')), {}, [-5, 10, 1]],
  [
    'a sum with an open negative multiple',
    add(times(fact('upTo'), '-2'), fact('count')),
    { count: '1' },
    [-5, 5, 1],
  ],
  ['a sum with half of something', add(times(fact('upTo'), '1/2'), literal('1/3')), {}, [-2 / 3, 11 / 6, 1]],
  [
    'a sum with nought times something',
    add(times(fact('free'), '0'), fact('count')),
    { count: '2' },
    [2, 2, 1],
  ],
  ['a difference', add(fact('free'), times(fact('more'), '-1')), { free: '5', more: '7.5' }, [-2.5, -2.5, 0]],
  [
    'a sum of a multiple of a multiple',
    add(times(times(fact('upTo'), '-2'), '3'), literal('0.5')),
    {},
    [-17.5, 12.5, 1],
  ],

  ['the least', least(fact('free'), fact('more'), literal('2')), { free: '1.5', more: '-1' }, [-1, -1, 0]],
  ['the least where the text is', least(fact('free'), literal('2/3')), { free: '0.7' }, [2 / 3, 2 / 3, 0]],
  ['the least of an open one', least(fact('upTo'), literal('1')), {}, [-2, 1, 1]],
  ['the least of open ones', least(fact('upTo'), fact('found')), {}, [-2, 3, 3]],
  ['the least of numbers of the text', least(literal('1/2'), literal('1/3')), {}, [1 / 3, 1 / 3, 0]],
  ['the least of a finding', least(fact('found'), literal('2.5')), {}, [1, 2.5, 2]],
  [
    'the greatest',
    greatest(fact('free'), fact('more'), literal('-2')),
    { free: '1.5', more: '-1' },
    [1.5, 1.5, 0],
  ],
  [
    'the greatest where the text is',
    greatest(fact('free'), literal('2/3')),
    { free: '0.6' },
    [2 / 3, 2 / 3, 0],
  ],
  ['the greatest of an open one', greatest(fact('upTo'), literal('1')), {}, [1, 3, 1]],
  ['the greatest of open ones', greatest(fact('upTo'), fact('found')), {}, [1, 4, 3]],
  ['the greatest of numbers below zero', greatest(literal('-1/2'), literal('-1/3')), {}, [-1 / 3, -1 / 3, 0]],
  ['the greatest without bounds', greatest(fact('free'), literal('4')), {}, [4, rise, 1]],
  [
    'the least of a half and a third',
    least(times(fact('count'), '1/2'), times(fact('upTo'), '1/3')),
    { count: '3' },
    [-2 / 3, 1, 1],
  ],
  ['what is capped', cap(fact('free'), '3'), { free: '3.5' }, [3, 3, 0]],
  ['what is below its cap', cap(fact('free'), '3'), { free: '2.5' }, [2.5, 2.5, 0]],
  ['what is open about its cap', cap(fact('upTo'), '2.5'), {}, [-2, 2.5, 1]],

  ['a multiple', times(fact('free'), '50%'), { free: '3' }, [1.5, 1.5, 0]],
  ['a third', times(fact('free'), '1/3'), { free: '0.5' }, [1 / 6, 1 / 6, 0]],
  ['an open multiple', times(fact('upTo'), '3'), {}, [-6, 9, 1]],
  ['an open negative multiple', times(fact('upTo'), '-3'), {}, [-9, 6, 1]],
  ['nought times what has no bounds', times(fact('free'), '0'), {}, [0, 0, 1]],
  ['a negative multiple without bounds', times(fact('free'), '-2'), {}, [-rise, rise, 1]],
  ['a multiple of a finding', times(fact('found'), '2'), {}, [2, 8, 2]],

  ['anything between', between(fact('free'), fact('more')), { free: '1', more: '2.5' }, [1, 2.5, 1]],
  [
    'anything between equals',
    between(fact('free'), fact('more')),
    { free: '2.5', more: '2.5' },
    [2.5, 2.5, 0],
  ],
  [
    'between a number and one of the text',
    between(literal('1/3'), fact('count')),
    { count: '2' },
    [1 / 3, 2, 1],
  ],
  ['between the text and an equal', between(literal('2'), fact('count')), { count: '2' }, [2, 2, 0]],
  [
    'between equal thirds',
    between(literal('1/3'), times(fact('count'), '1/3')),
    { count: '1' },
    [1 / 3, 1 / 3, 0],
  ],
  ['between what is open alike', between(fact('found'), fact('found')), {}, [1, 4, 2]],
  [
    'between where the lower end differs',
    between(fact('upTo'), greatest(fact('upTo'), literal('1'))),
    {},
    [-2, 3, 1],
  ],
  [
    'between where the upper end differs',
    between(least(fact('found'), literal('2')), fact('found')),
    {},
    [1, 4, 1],
  ],
  [
    'between a finding and a fact alike',
    between(fact('found'), add(fact('found'), times(fact('upTo'), '0'))),
    {},
    [1, 4, 3],
  ],

  ['between the text and an equal finding', between(literal('2'), fact('fixed')), {}, [2, 2, 2]],
  ['between an equal finding and the text', between(fact('fixed'), literal('2')), {}, [2, 2, 2]],
  [
    'between findings that differ below',
    between(fact('found'), greatest(fact('found'), literal('2'))),
    {},
    [1, 4, 1],
  ],
  [
    'between the text and as many thirds',
    between(literal('2'), times(fact('count'), '1/3')),
    { count: '6' },
    [2, 2, 0],
  ],
  [
    'between as many thirds and the text',
    between(times(fact('count'), '1/3'), literal('2')),
    { count: '6' },
    [2, 2, 0],
  ],
  [
    'between thirds and as many',
    between(times(fact('free'), '1/3'), fact('count')),
    { free: '6', count: '2' },
    [2, 2, 0],
  ],
  [
    'between thirds and more',
    between(times(fact('free'), '1/3'), fact('count')),
    { free: '5', count: '2' },
    [5 / 3, 2, 1],
  ],

  // A count is a whole number whatever the decimals of the case.
  ['a sum with a count', add(count, fact('free')), { ...known, free: '0.5' }, [2.5, 2.5, 0]],
  ['a sum with an open count', add(fact('free'), count), { free: '0.001' }, [0.001, 3.001, 1]],
  ['the least with a count', least(fact('free'), count), { ...known, free: '2.5' }, [2, 2, 0]],
  ['the greatest with a count', greatest(fact('free'), count), { ...known, free: '1.5' }, [2, 2, 0]],
  ['from a count', between(count, fact('free')), { ...known, free: '2.5' }, [2, 2.5, 1]],
  ['from a number to a count', between(fact('free'), count), { ...known, free: '1.5' }, [1.5, 2, 1]],
  ['from a number to an equal count', between(fact('free'), count), { ...known, free: '2' }, [2, 2, 0]],
  ['from a count to an equal number', between(count, fact('free')), { ...known, free: '2' }, [2, 2, 0]],
  ['a count over a number', ratio(count, fact('positive')), { ...known, positive: '0.5' }, [4, 4, 0]],
  [
    'a number over a count',
    ratio(fact('free'), add(count, literal('1'))),
    { ...known, free: '0.6' },
    [0.2, 0.2, 0],
  ],
  ['a ratio', ratio(fact('free'), fact('positive')), { free: '1', positive: '3' }, [1 / 3, 1 / 3, 0]],
  ['a negative ratio', ratio(fact('free'), fact('positive')), { free: '-1', positive: '0.5' }, [-2, -2, 0]],
  ['over an open one', ratio(fact('free'), fact('positive')), { free: '4' }, [0.5, rise, 1]],
  ['a negative over an open one', ratio(fact('free'), fact('positive')), { free: '-4' }, [-rise, -0.5, 1]],
  ['nought over an open one', ratio(fact('free'), fact('positive')), { free: '0' }, [0, 0, 1]],
  ['an open one over a number', ratio(fact('upTo'), fact('positive')), { positive: '4' }, [-0.5, 0.75, 1]],
  ['an open one over an open one', ratio(fact('upTo'), add(fact('count'), literal('1'))), {}, [-2, 3, 1]],
  [
    'one without bounds over a number',
    ratio(fact('free'), fact('positive')),
    { positive: '2' },
    [-rise, rise, 1],
  ],
  [
    'a number over one without bound',
    ratio(literal('3'), add(literal('2'), greatest(fact('free'), literal('0')))),
    {},
    [0, 1.5, 1],
  ],
  [
    'below zero over one without bound',
    ratio(literal('-3'), add(literal('2'), greatest(fact('free'), literal('0')))),
    {},
    [-1.5, 0, 1],
  ],
  ['a finding over a fact', ratio(fact('found'), add(fact('count'), literal('1'))), {}, [0.1, 4, 3]],
  ['over a number of the text', ratio(fact('free'), literal('0.3')), { free: '0.6' }, [2, 2, 0]],
  [
    'of a number of the text',
    ratio(literal('2/3'), fact('positive')),
    { positive: '0.5' },
    [4 / 3, 4 / 3, 0],
  ],
  [
    'of two numbers of the text',
    ratio(literal('2/3'), literal('5/7')),
    { free: '0.001' },
    [14 / 15, 14 / 15, 0],
  ],
  [
    'of a third over a half',
    ratio(times(fact('free'), '1/3'), times(fact('positive'), '1/2')),
    { free: '0.5', positive: '2' },
    [1 / 6, 1 / 6, 0],
  ],
]

test.each(cases)('whole numbers find the same as exact ones: %s', (_, value, data, expected) => {
  expectFound(measured(facts, value), data, expected)
})

describe('within the bounds of the text', () => {
  const found: readonly (readonly [of: string, Measure, bounds: object, data: object, Found])[] = [
    ['an open end is cut on both sides', fact('upTo'), { min: '0.5', max: '2.5' }, {}, [0.5, 2.5, 1]],
    ['a lower bound alone', fact('upTo'), { min: '1/3' }, {}, [1 / 3, 3, 1]],
    ['an upper bound alone', fact('upTo'), { max: '1/3' }, {}, [-2, 1 / 3, 1]],
    ['what has no bounds of its own', fact('free'), { min: '0', max: '7' }, {}, [0, 7, 1]],
    ['bounds that are wider change nothing', fact('upTo'), { min: '-3', max: '4' }, {}, [-2, 3, 1]],
    ['bounds that are as wide', fact('upTo'), { min: '-2', max: '3' }, {}, [-2, 3, 1]],
    ['a lower bound at the upper end', fact('upTo'), { min: '3' }, {}, [3, 3, 1]],
    ['an upper bound at the lower end', fact('upTo'), { max: '-2' }, {}, [-2, -2, 1]],
    ['a lower bound beyond the upper end', fact('upTo'), { min: '3.5' }, {}, [-2, 3, 1]],
    ['an upper bound beyond the lower end', fact('upTo'), { max: '-2.5' }, {}, [-2, 3, 1]],
    ['what is settled is left alone', fact('free'), { min: '0', max: '1' }, { free: '1.5' }, [1.5, 1.5, 0]],
    ['what is settled below', fact('free'), { min: '0', max: '1' }, { free: '-1.5' }, [-1.5, -1.5, 0]],
    ['a finding', fact('found'), { min: '2' }, {}, [2, 4, 2]],
    ['beside decimals', fact('upTo'), { min: '0.5', max: '1/3' }, { free: '0.001' }, [0.5, 1 / 3, 1]],
    ['of a multiple', times(fact('upTo'), '1/7'), { min: '-1/3', max: '1/4' }, {}, [-2 / 7, 1 / 4, 1]],
    [
      'of a settled ratio',
      ratio(fact('free'), fact('positive')),
      { max: '1' },
      { free: '3', positive: '2' },
      [1.5, 1.5, 0],
    ],
  ]
  test.each(found)('%s', (_, value, bounds, data, expected) => {
    expectFound(measured(facts, value, bounds), data, expected)
  })

  test('an open ratio is left to exact numbers, which cut it', () => {
    const of = measured(facts, ratio(fact('upTo'), literal('2')), { max: '1' })
    expect(of.inSmall({})).toBe('declined')
    expect(of.inExact({})).toEqual([-1, 1, 1])
    const over = measured(facts, ratio(fact('free'), fact('positive')), { max: '1' })
    expect(over.inSmall({ free: '4' })).toBe('declined')
    expect(over.inSmall({ positive: '4' })).toBe('declined')
    expect(over.inExact({ free: '4' })).toEqual([0.5, 1, 1])
  })

  test('without bounds it is the measure itself', () => {
    const { plan, small } = measured(facts, fact('upTo'))
    expect(small).toBe(plan.measures.get('m')!.small)
    expect(small!.program().steps.length).toBe(10)
  })

  test('bounds that differ by reading are those of the alternative in force', () => {
    const readings = { r: { alternatives: ['x', 'y'], default: 'x' } } as Scheme['readings']
    const by = (x: string, y: string) => ({ kind: 'byReading', reading: 'r', cases: { x, y } }) as const
    const of = measured(facts, fact('upTo'), { min: by('0', '1/2'), max: by('2/3', '5/7'), readings })
    expectFound(of, {}, [0, 2 / 3, 1])
    expectFound(of, {}, [0.5, 5 / 7, 1], { readings: { r: 'y' } })
  })
})

describe('what differs by reading', () => {
  const readings = { r: { alternatives: ['x', 'y', 'z'], default: 'x' } } as Scheme['readings']
  const by = (x: Measure, y: Measure, z: Measure): Measure => ({
    kind: 'byReading',
    reading: 'r',
    cases: { x, y, z },
  })
  const under = (r: string) => ({ readings: { r } })

  test('each alternative is found over what all of them stand over', () => {
    const of = measured(facts, by(fact('upTo'), times(fact('upTo'), '1/3'), literal('2/7')), { readings })
    expectFound(of, { free: '0.1' }, [-2, 3, 1], under('x'))
    expectFound(of, { free: '0.1' }, [-2 / 3, 1, 1], under('y'))
    expectFound(of, { free: '0.1' }, [2 / 7, 2 / 7, 0], under('z'))
    expectFound(of, { upTo: '0.5' }, [1 / 6, 1 / 6, 0], under('y'))
  })

  test('ratios are found as they are', () => {
    const positive = fact('positive')
    const one = ratio(fact('upTo'), positive)
    const of = measured(facts, by(one, ratio(fact('found'), positive), ratio(literal('3'), literal('4'))), {
      readings,
    })
    expectFound(of, { positive: '4' }, [-0.5, 0.75, 1], under('x'))
    expectFound(of, { positive: '4' }, [0.25, 1, 2], under('y'))
    expectFound(of, {}, [0.75, 0.75, 0], under('z'))
  })

  test('what an alternative alone asks for is found again where all need it', () => {
    const shared = add(fact('upTo'), fact('count'))
    const of = measured(facts, add(by(shared, literal('1'), fact('found')), shared), { readings })
    expectFound(of, { upTo: '1', count: '2' }, [6, 6, 0], under('x'))
    expectFound(of, { upTo: '1', count: '2' }, [4, 4, 0], under('y'))
    expectFound(of, { upTo: '1', count: '2' }, [4, 7, 2], under('z'))
    const other = measured(facts, add(shared, by(shared, literal('1'), fact('found'))), { readings })
    expectFound(other, { upTo: '1', count: '2' }, [6, 6, 0], under('x'))
    expectFound(other, { upTo: '1', count: '2' }, [4, 7, 2], under('z'))
  })

  test('what another alternative would have to leave to exact numbers is not asked', () => {
    const sum: Measure = { kind: 'sum', in: 'scores', field: 'amount' }
    const scores = { kind: 'group', cite, fields: { amount: { kind: 'number' } }, rows: { a: {} } } as const
    const of = measured({ ...facts, scores }, by(fact('free'), sum, literal('4')), { readings })
    expectFound(of, { free: '1' }, [1, 1, 0], under('x'))
    expect(of.inSmall({ free: '1' }, under('y'))).toBe('declined')
    expectFound(of, { free: '1', scores: { a: { amount: '3' } } }, [3, 3, 0], under('y'))
    expectFound(of, { free: '1' }, [4, 4, 0], under('z'))
  })

  test('a ratio beside what is none is left to exact numbers', () => {
    const mixed = by(fact('upTo'), ratio(fact('upTo'), literal('2')), literal('1'))
    expect(measured(facts, mixed, { readings }).small).toBeUndefined()
  })
})
