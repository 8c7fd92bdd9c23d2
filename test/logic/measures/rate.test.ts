import { describe, expect, test } from 'vitest'
import type { Condition, Measure, Scheme } from '../../../src/index.ts'
import { figureOf, missingFor, missingOf, verdictOn } from './measured.ts'

const cite = 'p'
const fields = (max: object) =>
  ({
    points: { kind: 'number', min: '0', max: { field: 'max' } },
    max: { kind: 'number', above: '0', ...max },
  }) as const
const rows = { e: {}, s: {} }
const facts = {
  /** No maximum is more than 10. */
  scores: { kind: 'group', cite, rows, fields: fields({ max: '10' }) },
  /** A maximum can be as high as it likes, and is above 2. */
  free: { kind: 'group', cite, rows, fields: fields({ above: '2' }) },
  found: { kind: 'group', cite, rows, fields: fields({ max: '10' }), finding: { by: 'panel' } },
} as const satisfies Scheme['facts']
type Take = 'overall' | 'lowest' | { readonly row: string }
const rate = (take: Take, table = 'scores'): Measure => ({
  kind: 'rate',
  in: table,
  points: 'points',
  max: 'max',
  take,
})
const e: Take = { row: 'e' }
const s: Take = { row: 's' }
const of = (points?: string, max?: string) => ({ ...(points ? { points } : {}), ...(max ? { max } : {}) })

describe('a rate, known', () => {
  const data = { scores: { e: of('3', '4'), s: of('1', '6') } }
  test.each<[Take, string]>([
    ['overall', '2/5'],
    ['lowest', '1/6'],
    [e, '3/4'],
    [s, '1/6'],
  ])('%o: %s', (take, expected) => {
    expect(figureOf(facts, rate(take), data)).toBe(expected)
  })

  test('of no points is nothing, whatever the maximum', () => {
    const none = { scores: { e: of('0'), s: of('0') } }
    for (const take of ['overall', 'lowest', e] as const) expect(figureOf(facts, rate(take), none)).toBe('0')
  })
})

describe('a rate, partly known', () => {
  test.each<[Take, 'scores' | 'free', object, object, string]>([
    ['overall', 'scores', of(), of(), '0..1'],
    ['overall', 'free', of(), of(), '0..1'],
    // From 0 + 1 to 4 + 1 of 4 + 6.
    ['overall', 'scores', of(undefined, '4'), of('1', '6'), '1/10..1/2'],
    // 3 of at most 10 and of no less than 3, beside 1 of 6.
    ['overall', 'scores', of('3'), of('1', '6'), '1/4..4/9'],
    // 10 of 10 beside 1 of 6 is more than any 9 of 9; none of 10 is the least.
    ['overall', 'scores', of(), of('1', '6'), '1/16..11/16'],
    ['overall', 'free', of('3'), of('1', '6'), '0..4/9'],
    ['overall', 'free', of(), of('1', '6'), '0..1'],
    // 1 of a maximum above 2.
    ['overall', 'free', of('1'), of('1', '6'), '0..1/4'],
    ['lowest', 'scores', of(), of('1', '6'), '0..1/6'],
    ['lowest', 'scores', of('3'), of('1', '2'), '3/10..1/2'],
    ['lowest', 'scores', of('3'), of('9', '10'), '3/10..9/10'],
    ['lowest', 'free', of('3'), of('3', '4'), '0..3/4'],
    ['lowest', 'free', of('1'), of('3', '4'), '0..1/2'],
    ['lowest', 'scores', of(undefined, '4'), of('4', '4'), '0..1'],
    [e, 'scores', of('3'), of(), '3/10..1'],
    [e, 'free', of('3'), of(), '0..1'],
    [e, 'free', of('2'), of(), '0..1'],
    [e, 'free', of('1'), of(), '0..1/2'],
    [e, 'free', of('0'), of(), '0'],
    [e, 'scores', of(undefined, '4'), of(), '0..1'],
    [e, 'scores', of('1', '4'), of(), '1/4'],
    [s, 'scores', of('1', '4'), of(), '0..1'],
  ])('%o of %s, with %o and %o: %s', (take, table, first, second, expected) => {
    expect(figureOf(facts, rate(take, table), { [table]: { e: first, s: second } })).toBe(expected)
  })

  test('waits for a person where its points are findings, and for nobody where all that it takes is known', () => {
    expect(verdictOn(facts, rate('overall', 'found'), 'atLeast', '0.5')).toBe('referred')
    const known = { found: { e: of('1', '4') } }
    expect(verdictOn(facts, rate(e, 'found'), 'atLeast', '0.5', known)).toBe('unmet')
    expect(verdictOn(facts, rate(s, 'found'), 'atLeast', '0.5', known)).toBe('referred')
    expect(verdictOn(facts, rate('overall'), 'atLeast', '0.5')).toBe('undetermined')
  })
})

describe('missing for a rate', () => {
  const [ePoints, eMax, sPoints, sMax] = ['e.points', 'e.max', 's.points', 's.max'].map(
    (id) => `scores.${id}`,
  )

  test.each<[Take, object, object, string, unknown]>([
    // A maximum with an end of its own need not matter.
    ['overall', of(), of(), '0.5', [[eMax, ePoints, sMax, sPoints], 'superset']],
    ['overall', of(undefined, '4'), of(undefined, '6'), '0.5', [[ePoints, sPoints], 'exact']],
    ['overall', of(undefined, '4'), of('1', '6'), '0.5', [[ePoints], 'exact']],
    ['overall', of(undefined, '4'), of('1', '6'), '0.6', [[], 'exact']],
    ['overall', of('3', '4'), of('1', '6'), '0.4', [[], 'exact']],
    // 3 of 16 at least, and 3 of 9 at most.
    ['overall', of('3'), of('0', '6'), '0.25', [[eMax], 'superset']],
    ['lowest', of(undefined, '4'), of('3', '6'), '0.5', [[ePoints], 'exact']],
    ['lowest', of(undefined, '4'), of('3', '6'), '0.6', [[], 'exact']],
    ['lowest', of(undefined, '4'), of(undefined, '6'), '0.6', [[ePoints, sPoints], 'exact']],
    // e has 3 of at most 10, which is 30 % at least; s has nothing to do with it below that.
    ['lowest', of('3'), of(undefined, '6'), '0.3', [[sPoints], 'superset']],
    ['lowest', of('3'), of('3', '6'), '0.4', [[eMax], 'superset']],
    [e, of(undefined, '4'), of(), '0.5', [[ePoints], 'exact']],
    [e, of('3'), of(), '0.5', [[eMax], 'superset']],
    [s, of(undefined, '4'), of('3', '6'), '0.5', [[], 'exact']],
  ])('%o with %o and %o, of at least %s', (take, first, second, bound, expected) => {
    const data = { scores: { e: first, s: second } }
    expect(missingFor(facts, rate(take), 'atLeast', bound, data)).toEqual(expected)
  })

  test('is exact of a maximum without end', () => {
    const data = { free: { e: of('3'), s: of('3', '6') } }
    expect(missingFor(facts, rate('overall', 'free'), 'atLeast', '0.5', data)).toEqual([
      ['free.e.max'],
      'exact',
    ])
    expect(missingFor(facts, rate(e, 'free'), 'equal', '0.5', data)).toEqual([['free.e.max'], 'exact'])
  })

  test('is nothing of a rate that is known, beside a number that is not', () => {
    const more = { ...facts, a: { kind: 'number', min: '0', max: '5', cite } } as const
    const sum: Measure = { kind: 'add', of: [rate(e), { kind: 'fact', fact: 'a' }] }
    const data = { scores: { e: of('2', '4') } }
    expect(missingFor(more, sum, 'atLeast', '5.5', data)).toEqual([['a'], 'exact'])
    expect(missingFor(more, sum, 'moreThan', '5.5', data)).toEqual([[], 'exact'])
  })
})

describe('a rate beside other numbers', () => {
  const more = {
    ...facts,
    a: { kind: 'number', min: '0', max: '5', cite },
    items: { kind: 'group', cite, rows: { x: {}, y: {} }, fields: { met: { kind: 'flag' } } },
  } as const
  const a: Measure = { kind: 'fact', fact: 'a' }
  const count: Measure = { kind: 'count', in: 'items', where: { kind: 'field', field: 'met', is: true } }
  const add = (...of: readonly Measure[]): Measure => ({ kind: 'add', of })
  const met = ['items.x.met', 'items.y.met']

  test('waits for both while both are open', () => {
    const data = { scores: { e: of(undefined, '4') } }
    expect(missingFor(more, add(rate(e), a), 'atLeast', '5.5', data)).toEqual([
      ['a', 'scores.e.points'],
      'exact',
    ])
    // A tenth of a row decides at 45 to 55 %, and the rate can be any share.
    const tenth: Measure = { kind: 'times', of: count, by: '0.1' }
    const known = { ...data, items: { x: { met: false } } }
    expect(missingFor(more, add(rate(e), tenth), 'atLeast', '0.55', known)).toEqual([
      ['items.y.met', 'scores.e.points'],
      'exact',
    ])
  })

  test('is sure of a count under a cap where the rate is known', () => {
    const data = { scores: { e: of('2', '4') } }
    const capped: Measure = { kind: 'cap', of: add(rate(e), count), at: '2' }
    expect(missingFor(more, capped, 'atLeast', '2', data)).toEqual([met, 'exact'])
  })

  test('of no points, whatever the maximum, is nothing', () => {
    const scores = { e: of('0'), s: of('0') }
    const data = { scores, a: '0.00000000000000000000000001' }
    for (const take of ['overall', 'lowest', e, s] as const) {
      expect(verdictOn(more, rate(take), 'atLeast', '0.5', { scores })).toBe('unmet')
      expect(verdictOn(more, add(rate(take), a), 'atLeast', '0.5', data)).toBe('unmet')
    }
  })

  test.each<[Take, string]>([
    ['overall', 'met'],
    ['lowest', 'unmet'],
    [e, 'unmet'],
    [s, 'met'],
  ])('decides by what is taken: %o of at least a half is %s', (take, outcome) => {
    // 1 of 4 and 9 of 10: 10 of 14.
    const scores = { e: of('1', '4'), s: of('9', '10') }
    expect(verdictOn(more, rate(take), 'atLeast', '0.5', { scores })).toBe(outcome)
    const data = { scores, a: '0.00000000000000000000000001' }
    expect(verdictOn(more, add(rate(take), a), 'atLeast', '0.5', data)).toBe(outcome)
  })
})

describe('missing for bounds on two measures', () => {
  const atLeast = (measure: string, value: string): Condition => ({
    kind: 'compare',
    measure,
    is: 'atLeast',
    value,
  })
  const measures = {
    overall: rate('overall'),
    lowest: rate('lowest'),
    ofE: rate(e),
  }
  const open = {
    scores: { e: of(undefined, '4'), s: of(undefined, '6') },
  }
  const points = ['scores.e.points', 'scores.s.points']

  test('is exact where both are rates over one table, which rise and fall together', () => {
    const both: Condition = { kind: 'all', of: [atLeast('overall', '0.6'), atLeast('lowest', '0.5')] }
    expect(missingOf(facts, measures, [both], open)).toEqual([points, 'exact'])
  })

  test('is not sure where one is the rate of one row', () => {
    const withRow: Condition = { kind: 'all', of: [atLeast('overall', '0.6'), atLeast('ofE', '0.5')] }
    expect(missingOf(facts, measures, [withRow], open)).toEqual([points, 'superset'])
    const tiers = [atLeast('overall', '0.6'), atLeast('lowest', '0.5')]
    expect(missingOf(facts, measures, tiers, open)).toEqual([points, 'exact'])
    expect(missingOf(facts, measures, [atLeast('overall', '0.6'), atLeast('ofE', '0.5')], open)).toEqual([
      points,
      'superset',
    ])
  })
})
