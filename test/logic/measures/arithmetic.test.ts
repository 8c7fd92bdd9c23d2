import { describe, expect, test } from 'vitest'
import type { Comparison, Measure } from '../../../src/index.ts'
import { figureOf, missingFor, verdictOn } from './measured.ts'

const cite = 'p'
const upTo = (max: string, min = '0') => ({ kind: 'number', min, max, cite }) as const
const fact = (id: string): Measure => ({ kind: 'fact', fact: id })
const literal = (value: string): Measure => ({ kind: 'literal', value })
const add = (...of: readonly Measure[]): Measure => ({ kind: 'add', of })
const times = (of: Measure, by: string): Measure => ({ kind: 'times', of, by })
const cap = (of: Measure, at: string): Measure => ({ kind: 'cap', of, at })
const least = (...of: readonly Measure[]): Measure => ({ kind: 'least', of })
const greatest = (...of: readonly Measure[]): Measure => ({ kind: 'greatest', of })
const between = (low: Measure, high: Measure): Measure => ({ kind: 'between', low, high })
const ratio = (of: Measure, to: Measure): Measure => ({ kind: 'ratio', of, to })
const count: Measure = { kind: 'count', in: 'items', where: { kind: 'field', field: 'met', is: true } }
const rate: Measure = { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: 'overall' }

const finding = { finding: { by: 'panel' } } as const
const [a, b] = [fact('a'), fact('b')]
const facts = {
  a: upTo('5'),
  b: upTo('10', '-2'),
  steps: { kind: 'number', min: '0', max: '5', step: '2', cite },
  found: { ...upTo('5'), ...finding },
  alsoFound: { ...upTo('5'), ...finding },
  items: { kind: 'group', cite, rows: { x: {}, y: {}, z: {} }, fields: { met: { kind: 'flag' } } },
  scores: {
    kind: 'group',
    cite,
    rows: { e: {}, s: {} },
    fields: {
      points: { kind: 'number', min: '0', max: { field: 'max' } },
      max: { kind: 'number', above: '0', max: '10' },
    },
  },
} as const

/** Too long a number to be reckoned with in whole numbers of a machine. */
const long = '0.00000000000000000000000001'

describe('what a measure made of others can still be', () => {
  test.each<[string, Measure, object, string]>([
    ['a sum', add(a, b, literal('1')), {}, '-1..16'],
    ['a sum, of which one is known', add(a, b, literal('1')), { a: '3' }, '2..14'],
    ['a sum, all known', add(a, b, literal('1')), { a: '3', b: '-2' }, '2'],
    ['a multiple', times(b, '1.5'), {}, '-3..15'],
    ['a negative multiple', times(b, '-2'), {}, '-20..4'],
    ['a multiple that is known', times(b, '-2'), { b: '3' }, '-6'],
    ['under a cap', cap(add(a, b), '8'), {}, '-2..8'],
    ['under a cap that it does not reach', cap(a, '8'), {}, '0..5'],
    ['a known one under a cap', cap(b, '8'), { b: '7.5' }, '7.5'],
    ['a known one at a cap', cap(b, '8'), { b: '9' }, '8'],
    ['surely at a cap', cap(add(literal('8'), a), '8'), {}, '8'],
    ['the least', least(a, b), {}, '-2..5'],
    ['the least, of which one is known', least(a, b), { b: '3' }, '0..3'],
    ['the least, known', least(a, b), { a: '4', b: '3' }, '3'],
    ['the greatest', greatest(a, b), {}, '0..10'],
    ['the greatest, of which one is known', greatest(a, b), { b: '3' }, '3..5'],
    ['the greatest, known', greatest(a, b), { a: '4', b: '3' }, '4'],
    ['a ratio from below nothing to above', ratio(b, add(literal('1'), a)), {}, '-2..10'],
    ['a ratio above nothing', ratio(literal('6'), add(literal('1'), a)), {}, '1..6'],
    ['a ratio below nothing', ratio(b, add(literal('1'), a)), { b: '-1' }, '-1..-1/6'],
    ['a ratio of nothing', ratio(b, add(literal('1'), a)), { b: '0' }, '0'],
    ['a ratio up to nothing', ratio(times(a, '-1'), literal('2')), {}, '-5/2..0'],
    ['a ratio that is known', ratio(b, add(literal('1'), a)), { b: '7', a: '2' }, '7/3'],
    ['somewhere between two that are known', between(literal('2'), literal('4')), {}, '2..4'],
    ['between two that are one', between(a, b), { a: '3', b: '3' }, '3'],
    ['between two that are not known', between(b, add(literal('10'), a)), {}, '-2..15'],
  ])('%s', (_, value, data, expected) => {
    expect(figureOf(facts, value, data)).toBe(expected)
  })
})

describe('a measure given by its two ends', () => {
  test.each<[Comparison, string, string]>([
    ['atLeast', '2', 'met'],
    ['atLeast', '3', 'undetermined'],
    ['moreThan', '4', 'unmet'],
  ])('stays open between them though all is known: %s %s', (is, bound, outcome) => {
    expect(verdictOn(facts, between(literal('2'), literal('4')), is, bound)).toBe(outcome)
  })

  test('waits for a person only where the ends are one and the same', () => {
    expect(verdictOn(facts, between(fact('found'), fact('found')), 'atLeast', '3')).toBe('referred')
    // Once the finding is known these may still be apart, above or below.
    const above = between(cap(fact('found'), '3'), fact('found'))
    const below = between(fact('found'), greatest(fact('found'), literal('2')))
    expect(verdictOn(facts, above, 'atLeast', '3')).toBe('undetermined')
    expect(verdictOn(facts, below, 'atLeast', '3')).toBe('undetermined')
  })

  test('does so of numbers with any number of digits', () => {
    const [same, above, below] = [
      between(fact('found'), fact('found')),
      between(cap(fact('found'), '3'), fact('found')),
      between(fact('found'), greatest(fact('found'), literal('2'))),
    ]
    for (const [value, outcome] of [
      [same, 'referred'],
      [above, 'undetermined'],
      [below, 'undetermined'],
    ] as const) {
      expect(verdictOn(facts, add(value, a), 'atLeast', '3', { a: long })).toBe(outcome)
    }
    expect(verdictOn(facts, add(between(literal('2'), literal('4')), fact('found')), 'atLeast', '3')).toBe(
      'undetermined',
    )
  })
})

describe('a measure that waits for a person', () => {
  const [found, also] = [fact('found'), fact('alsoFound')]
  test.each<[string, Measure, string]>([
    ['a sum', add(found, also), '3'],
    ['a multiple', times(found, '2'), '3'],
    ['under a cap', cap(found, '4'), '3'],
    ['the least', least(found, also), '3'],
    ['a ratio', ratio(found, add(literal('1'), also)), '3'],
  ])('is referred, and undetermined once a fact is missing as well: %s', (_, value, bound) => {
    expect(verdictOn(facts, value, 'atLeast', bound)).toBe('referred')
    expect(verdictOn(facts, add(value, a), 'atLeast', bound, { a: long })).toBe('referred')
    expect(verdictOn(facts, add(value, a), 'atLeast', bound)).toBe('undetermined')
  })
})

describe('missing for a measure made of others', () => {
  const none = [[], 'exact']

  test.each<[string, Measure, Comparison, string, object, unknown]>([
    ['a sum that either of two can lift', add(a, b), 'atLeast', '4', {}, [['a', 'b'], 'exact']],
    // With 9 of b at hand it takes 1 more; with -2 no help of a is enough.
    ['a sum of what is known and what is not', add(a, b), 'atLeast', '10', { b: '9' }, [['a'], 'exact']],
    ['a sum out of reach', add(a, b), 'atLeast', '10', { b: '-2' }, none],
    [
      'a sum with one that is not surely so',
      add(fact('steps'), a),
      'atLeast',
      '4',
      {},
      [['a', 'steps'], 'superset'],
    ],
    ['a multiple', times(a, '-2'), 'atMost', '-4', {}, [['a'], 'exact']],
    [
      'a multiple of what is partly known',
      times(add(a, b), '2'),
      'atLeast',
      '20',
      { b: '6' },
      [['a'], 'exact'],
    ],
    ['a multiple out of reach', times(add(a, b), '2'), 'atLeast', '20', { b: '4' }, none],
    [
      'a multiple of one that is not surely so',
      times(fact('steps'), '2'),
      'atLeast',
      '4',
      {},
      [['steps'], 'superset'],
    ],
    ['a multiple that is equal', times(a, '2'), 'equal', '5', {}, [['a'], 'exact']],
    ['beside nothing of a fact', add(times(b, '0'), a), 'atLeast', '4', {}, [['a'], 'exact']],
    ['under a cap that it reaches only just', cap(a, '5'), 'atLeast', '3', {}, [['a'], 'exact']],
    [
      'surely at its cap, and beside another',
      add(cap(add(literal('8'), a), '8'), b),
      'atLeast',
      '12',
      {},
      [['b'], 'exact'],
    ],
    ['surely above its cap', add(cap(add(literal('9'), a), '8'), b), 'atLeast', '12', {}, [['b'], 'exact']],
    ['that a cap keeps from the bound', cap(add(a, b), '8'), 'moreThan', '8', {}, none],
    [
      'with what is known under the cap',
      cap(add(a, b), '8'),
      'atLeast',
      '8',
      { b: '4' },
      [['a'], 'superset'],
    ],
    ['the least where one is always less', least(literal('5'), a), 'atLeast', '3', {}, [['a'], 'exact']],
    ['the least where one is always more', least(a, literal('0'), b), 'atLeast', '0', { b: '2' }, none],
    ['the least of two', least(a, b), 'atLeast', '3', {}, [['a', 'b'], 'superset']],
    [
      'the greatest where one is always more',
      greatest(literal('0'), a),
      'atLeast',
      '3',
      {},
      [['a'], 'exact'],
    ],
    [
      'the greatest where one is always less',
      add(greatest(a, literal('5')), b),
      'atLeast',
      '12',
      {},
      [['b'], 'exact'],
    ],
    ['the greatest of two', greatest(a, b), 'atLeast', '3', {}, [['a', 'b'], 'superset']],
    ['the greatest of what may be more', greatest(a, literal('2')), 'atLeast', '3', {}, [['a'], 'exact']],
    ['a ratio over what is known', ratio(a, literal('10')), 'atLeast', '0.3', {}, [['a'], 'exact']],
    ['a ratio of two', ratio(a, add(literal('3'), b)), 'atLeast', '0.3', {}, [['a', 'b'], 'superset']],
    [
      'a ratio of one that is not surely so',
      ratio(fact('steps'), literal('10')),
      'atLeast',
      '0.3',
      {},
      [['steps'], 'superset'],
    ],
    [
      'a ratio over one that is not surely so',
      ratio(a, add(literal('1'), fact('steps'))),
      'atLeast',
      '0.3',
      { a: '1' },
      [['steps'], 'superset'],
    ],
    [
      'a ratio that is known, beside another',
      add(ratio(a, literal('2')), b),
      'atLeast',
      '10',
      { a: '4' },
      [['b'], 'exact'],
    ],
    ['a ratio that is equal', ratio(a, literal('10')), 'equal', '0.3', {}, [['a'], 'superset']],
    ['between two that are the same', between(a, a), 'atLeast', '3', {}, [['a'], 'exact']],
    ['between two ends', between(a, literal('5')), 'atLeast', '3', {}, [['a'], 'superset']],
    [
      'between two ends that nothing moves',
      between(literal('2'), literal('4')),
      'atLeast',
      '3',
      {},
      [[], 'superset'],
    ],
    // Two facts move both ends: nobody can tell that they move them alike.
    [
      'between two rates that are the same',
      between(rate, rate),
      'atLeast',
      '0.5',
      {
        scores: { e: { max: '10' }, s: { max: '10' } },
      },
      [['scores.e.points', 'scores.s.points'], 'superset'],
    ],
  ])('%s', (_, value, is, bound, data, expected) => {
    expect(missingFor(facts, value, is, bound, data)).toEqual(expected)
  })
})

describe('missing for a measure that is one of several', () => {
  test('is that of the one that it surely is', () => {
    const sum = add(a, b)
    expect(missingFor(facts, least(sum, literal('20')), 'atLeast', '4')).toEqual([['a', 'b'], 'exact'])
    // At most 15, and at least -2.
    expect(missingFor(facts, least(literal('15'), sum), 'atLeast', '4')).toEqual([['a', 'b'], 'exact'])
    expect(missingFor(facts, least(sum, literal('14')), 'atLeast', '4')).toEqual([['a', 'b'], 'superset'])
    expect(missingFor(facts, greatest(sum, literal('-2')), 'atLeast', '4')).toEqual([['a', 'b'], 'exact'])
    expect(missingFor(facts, greatest(sum, literal('-1')), 'atLeast', '4')).toEqual([['a', 'b'], 'superset'])
  })

  test('is nothing of facts that a ratio does not depend on', () => {
    const nothing = ratio(times(add(a, b), '0'), literal('2'))
    expect(missingFor(facts, add(nothing, fact('found')), 'atLeast', '3')).toEqual([['found'], 'exact'])
  })

  test('is not sure of ends that are the same by several facts', () => {
    const sum = add(a, rate)
    const scores = { e: { max: '10' }, s: { max: '10' } }
    const points = ['scores.e.points', 'scores.s.points']
    expect(missingFor(facts, between(sum, sum), 'atLeast', '3', { scores })).toEqual([
      ['a', ...points],
      'superset',
    ])
  })
})

describe('missing under a cap', () => {
  test('of what is equal names whatever can lead there', () => {
    const rows = ['items.x.met', 'items.y.met', 'items.z.met']
    expect(missingFor(facts, cap(count, '2.5'), 'equal', '2')).toEqual([rows, 'exact'])
    // No number of rows is one and a half.
    expect(missingFor(facts, cap(count, '2.5'), 'equal', '1.5')).toEqual([[], 'superset'])
    expect(missingFor(facts, cap(add(count, a), '2.5'), 'equal', '1.5')).toEqual([['a', ...rows], 'superset'])
  })

  test('is exact for a count, of which every row can turn it', () => {
    const rows = ['items.x.met', 'items.y.met', 'items.z.met']
    expect(missingFor(facts, cap(count, '2'), 'atLeast', '2')).toEqual([rows, 'exact'])
    expect(missingFor(facts, cap(count, '2'), 'moreThan', '2')).toEqual([[], 'exact'])
    const known = { items: { x: { met: true } } }
    expect(missingFor(facts, cap(count, '2'), 'atLeast', '2', known)).toEqual([rows.slice(1), 'exact'])
    expect(missingFor(facts, add(cap(count, '1'), a), 'atLeast', '3', known)).toEqual([['a'], 'exact'])
  })

  test('is not sure where a fact counts twice', () => {
    const rows = ['items.x.met', 'items.y.met', 'items.z.met']
    expect(missingFor(facts, cap(add(count, count), '4'), 'atLeast', '4')).toEqual([rows, 'superset'])
  })

  test('counts what is known beneath the cap', () => {
    // Two of three are met: with the third it is 3, of which a cap of 2.5 leaves 2.5.
    const known = { items: { x: { met: true }, y: { met: true } } }
    expect(missingFor(facts, cap(count, '2.5'), 'atLeast', '2.5', known)).toEqual([['items.z.met'], 'exact'])
    expect(missingFor(facts, add(cap(count, '2.5'), a), 'atLeast', '7.5', known)[0]).toEqual([
      'a',
      'items.z.met',
    ])
    expect(missingFor(facts, add(cap(count, '2.5'), a), 'atLeast', '7.6', known)).toEqual([[], 'exact'])
  })
})
