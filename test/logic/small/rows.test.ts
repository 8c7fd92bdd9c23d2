import { describe, expect, test } from 'vitest'
import { compileScheme } from '../../../src/logic/compileScheme.ts'
import { nameVerdict } from '../../../src/logic/verdict.ts'
import type { RowCondition } from '../../../src/scheme/conditionDefinition.ts'
import { factColumns } from '../../../src/scheme/factColumns.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { schemeOf } from '../anyDefinition.ts'
import { exactColumns, runOf, valuesIn, verdictsIn } from '../bothWays.ts'
import { expectFound, type Found, measured } from './measured.ts'

const cite = 'p'
const fields = {
  met: { kind: 'flag' },
  extra: { kind: 'flag', presumed: false },
  points: { kind: 'number', min: '0', max: { field: 'max' } },
  max: { kind: 'number', above: '0', max: '100' },
  amount: { kind: 'number' },
} as const
const rows = {
  a: { domain: 'local', tags: ['s', 't'] },
  b: { domain: 'social', tags: ['t'] },
  c: { domain: 'local' },
} as const
const facts = {
  before: { kind: 'group', cite, fields: { met: { kind: 'flag' } }, rows: { z: { domain: 'local' } } },
  scores: { kind: 'group', cite, fields, rows },
  findings: { kind: 'group', cite, finding: { by: 'committee' }, fields, rows },
  records: {
    kind: 'list',
    cite,
    maxRecords: 40,
    fields: { met: { kind: 'flag' }, extra: { kind: 'flag' }, amount: { kind: 'number' } },
  },
} as const satisfies Scheme['facts']
type Table = keyof typeof facts

const met: RowCondition = { kind: 'field', field: 'met', is: true }
const extra: RowCondition = { kind: 'field', field: 'extra', is: true }
const tagged = (tag: string): RowCondition => ({ kind: 'tagged', tag })
const domain = (of: 'local' | 'social'): RowCondition => ({ kind: 'domain', domain: of })
const amount = (is: 'atLeast' | 'moreThan' | 'atMost', value: string, field = 'amount'): RowCondition => ({
  kind: 'amount',
  field,
  is,
  value,
})
const not = (of: RowCondition): RowCondition => ({ kind: 'not', of })
const all = (...of: RowCondition[]): RowCondition => ({ kind: 'all', of })
const any = (...of: RowCondition[]): RowCondition => ({ kind: 'any', of })
const firstKnown = (...of: RowCondition[]): RowCondition => ({ kind: 'firstKnown', of })
const count = (table: Table, where: RowCondition): Measure => ({ kind: 'count', in: table, where })
const sum = (table: Table, field: string, where?: RowCondition): Measure => ({
  kind: 'sum',
  in: table,
  field,
  ...(where ? { where } : {}),
})
const rate = (take: 'overall' | 'lowest' | { row: string }): Measure => ({
  kind: 'rate',
  in: 'scores',
  points: 'points',
  max: 'max',
  take,
})

// Each row has its own weight, so that a sum says which rows counted.
const weighed = { a: { amount: '1' }, b: { amount: '10' }, c: { amount: '100' } }
const withMet = (a?: boolean, b?: boolean, c?: boolean) =>
  Object.fromEntries(
    [a, b, c].map((is, at) => [
      'abc'[at]!,
      { ...weighed['abc'[at] as 'a'], ...(is === undefined ? {} : { met: is }) },
    ]),
  )

describe('the rows of a group', () => {
  test.each<[of: string, RowCondition, scores: object, Found]>([
    ['with a tag', tagged('t'), weighed, [11, 11, 0]],
    ['with another tag', tagged('s'), weighed, [1, 1, 0]],
    ['with a tag that none has', tagged('u'), weighed, [0, 0, 0]],
    ['without a tag', not(tagged('t')), weighed, [100, 100, 0]],
    ['of a domain', domain('local'), weighed, [101, 101, 0]],
    ['not of a domain', not(domain('local')), weighed, [10, 10, 0]],
    ['of both', all(tagged('t'), domain('local')), weighed, [1, 1, 0]],
    ['of either', any(tagged('s'), domain('social')), weighed, [11, 11, 0]],
    ['of a domain that are met', all(domain('local'), met), withMet(true, true, false), [1, 1, 0]],
    [
      'of a domain that may be met',
      all(domain('local'), met),
      withMet(undefined, undefined, true),
      [100, 101, 1],
    ],
    ['of a domain or met', any(domain('social'), met), withMet(false, undefined, true), [110, 110, 0]],
    [
      'of a domain or perhaps met',
      any(domain('social'), met),
      withMet(undefined, undefined, false),
      [10, 11, 1],
    ],
    [
      'neither of a domain nor met',
      not(any(domain('social'), met)),
      withMet(true, false, undefined),
      [0, 100, 1],
    ],
    [
      'with a tag, or of a domain and met',
      any(tagged('s'), all(domain('social'), met)),
      withMet(false, true, true),
      [11, 11, 0],
    ],
    ['of which it is presumed', extra, { ...weighed, b: { ...weighed.b, extra: true } }, [10, 10, 0]],
    [
      'of which it is not presumed',
      not(extra),
      { ...weighed, b: { ...weighed.b, extra: true } },
      [101, 101, 0],
    ],
    ['of at least so much', amount('atLeast', '10'), weighed, [110, 110, 0]],
    ['of more, and met', all(amount('moreThan', '1'), met), withMet(true, true, undefined), [10, 110, 1]],
    ['of more, or met', any(amount('moreThan', '10'), met), withMet(true, undefined, false), [101, 111, 1]],
    ['not of so much', not(amount('atLeast', '10')), weighed, [1, 1, 0]],
    [
      'of a third amount first known',
      firstKnown(amount('atLeast', '5', 'points'), met),
      withMet(true, false, undefined),
      [1, 101, 1],
    ],
  ])('%s', (_, where, scores, expected) => {
    expectFound(measured(facts, sum('scores', 'amount', where)), { scores }, expected)
  })

  test.each<[of: string, RowCondition, Found]>([
    ['as a flag', met, [1, 2, 2]],
    ['with another', all(met, extra), [0, 0, 0]],
    ['or another', any(met, extra), [1, 2, 2]],
    ['not with another', not(all(met, not(extra))), [1, 2, 2]],
    ['not', not(met), [1, 2, 2]],
    ['as an amount', amount('atLeast', '1'), [0, 3, 2]],
    ['as the first known', firstKnown(met, amount('atLeast', '1')), [1, 2, 2]],
    ['or by an amount', any(met, amount('atLeast', '1')), [1, 3, 2]],
  ])('that a person finds are open for a finding: %s', (_, where, expected) => {
    const data = { findings: { a: { met: true }, b: { met: false } } }
    expectFound(measured(facts, count('findings', where)), data, expected)
  })

  test('are all found with thirty, and left to exact numbers with more', () => {
    const of = (size: number) => {
      const many = Object.fromEntries(
        Array.from({ length: size }, (_, at) => [
          `r${at}`,
          { domain: at < size - 1 ? ('local' as const) : ('social' as const) },
        ]),
      )
      const group = { kind: 'group', cite, fields, rows: many } as const
      const scores = Object.fromEntries(
        Object.keys(many).map((row) => [row, { met: true, amount: '2', points: '1', max: '4' }]),
      )
      const measures: Measure[] = [
        count('scores', met),
        count('scores', any(met, extra)),
        count('scores', not(any(met, extra))),
        count('scores', domain('social')),
        count('scores', amount('atLeast', '2')),
        count('scores', firstKnown(met)),
        sum('scores', 'amount'),
        sum('scores', 'amount', met),
        rate('overall'),
        rate('lowest'),
        rate({ row: `r${size - 1}` }),
      ]
      return measures.map((value) => measured({ scores: group }, value).inSmall({ scores }))
    }
    const settled = [30, 30, 0, 1, 30, 30, 60, 60, 0.25, 0.25, 0.25].map((value) => [value, value, 0])
    expect(of(30)).toEqual(settled)
    expect(of(31)).toEqual(settled.map(() => 'declined'))
  })
})

describe('the records of a list', () => {
  const measures: Measure[] = [
    count('records', met),
    count('records', all(met, extra)),
    count('records', any(met, extra)),
    count('records', not(any(met, extra))),
    count('records', amount('atLeast', '2')),
    count('records', firstKnown(met, extra)),
    sum('records', 'amount'),
    sum('records', 'amount', met),
  ]
  const found = (data: object) => measures.map((value) => measured(facts, value).inSmall(data))
  const records = (length: number) => ({
    records: Array.from({ length }, () => ({ met: true, extra: true, amount: '2' })),
  })

  test('are found from none to thirty', () => {
    expect(found(records(0))).toEqual(measures.map(() => [0, 0, 0]))
    const settled = [30, 30, 30, 0, 30, 30, 60, 60].map((value) => [value, value, 0])
    expect(found(records(30))).toEqual(settled)
  })
  test('are left to exact numbers where they are more, or not known', () => {
    expect(found(records(31))).toEqual(measures.map(() => 'declined'))
    expect(found({})).toEqual(measures.map(() => 'declined'))
  })
  test('are left to exact numbers too where a person finds all of them', () => {
    for (const data of [{}, records(31)]) {
      expect(measured(facts, count('records', { kind: 'referred' })).inSmall(data)).toBe('declined')
      expect(measured(facts, sum('records', 'amount', { kind: 'referred' })).inSmall(data)).toBe('declined')
    }
    expectFound(measured(facts, count('records', { kind: 'referred' })), records(2), [0, 2, 2])
  })
  test('have no domain and no tag', () => {
    expectFound(measured(facts, count('records', domain('local'))), records(3), [0, 0, 0])
    expectFound(measured(facts, count('records', not(tagged('t')))), records(3), [3, 3, 0])
    expectFound(measured(facts, count('records', all())), records(3), [3, 3, 0])
  })
})

describe('a sum', () => {
  test('is of the field that is named, of the group that is named', () => {
    const row = { points: '1', max: '2', amount: '4' }
    const data = {
      scores: { a: row, b: row, c: row },
      findings: { a: { amount: '7' }, b: { amount: '7' }, c: { amount: '0.5' } },
    }
    expectFound(measured(facts, sum('scores', 'points')), data, [3, 3, 0])
    expectFound(measured(facts, sum('scores', 'max')), data, [6, 6, 0])
    expectFound(measured(facts, sum('scores', 'amount')), data, [12, 12, 0])
    expectFound(measured(facts, sum('findings', 'amount')), data, [14.5, 14.5, 0])
    expectFound(measured(facts, sum('findings', 'amount', domain('local'))), data, [7.5, 7.5, 0])
  })
  test('goes down by what may count below nought, and up by what may above', () => {
    const scores = { a: { amount: '-3' }, b: { amount: '5' }, c: { met: true, amount: '-1' } }
    expectFound(measured(facts, sum('scores', 'amount', met)), { scores }, [-4, 4, 1])
    expectFound(measured(facts, sum('scores', 'amount', not(met))), { scores }, [-3, 5, 1])
  })
  test('is left to exact numbers where a number that may count is missing', () => {
    const scores = { a: { met: true, amount: '1' }, b: { met: false } }
    const of = measured(facts, sum('scores', 'amount', met))
    expect(of.inSmall({ scores })).toBe('declined')
    expectFound(of, { scores: { ...scores, c: { met: false } } }, [1, 1, 0])
    expect(of.inSmall({ scores: { ...scores, c: { met: true } } })).toBe('declined')
    expect(
      measured(facts, sum('scores', 'amount')).inSmall({ scores: { ...scores, c: { amount: '2' } } }),
    ).toBe('declined')
  })
})

test('a sum and a rate are left to exact numbers where another number of the case is large', () => {
  const row = { met: true, points: '1', max: '2', amount: '0.5' }
  const scores = { a: row, b: row, c: row }
  for (const value of [
    sum('scores', 'amount'),
    sum('scores', 'amount', met),
    rate('overall'),
    rate('lowest'),
  ]) {
    const of = measured(facts, value)
    expect(of.inSmall({ scores, records: [{ amount: '6710886.4' }] })).toEqual(of.inExact({ scores }))
    expect(of.inSmall({ scores, records: [{ amount: '6710886.5' }] })).toBe('declined')
  }
})

test('a sum of all rows asks no condition, whatever has been asked before', () => {
  const row = { points: '1', max: '2', amount: '0.5' }
  const scores = { a: { ...row, met: true }, b: { ...row, met: false }, c: row }
  const both: Measure = { kind: 'add', of: [count('scores', any(met, extra)), sum('scores', 'amount')] }
  expectFound(measured(facts, both), { scores }, [2.5, 3.5, 1])
})

describe('a rate', () => {
  test('finds points and maxima wherever their fields stand', () => {
    const [points, max] = [fields.points, fields.max]
    const scores = { a: { points: '1', max: '4', amount: '9' }, b: { points: '2', max: '3', amount: '7' } }
    for (const of of [
      { points, max },
      { max, points },
      { amount: fields.amount, points, max },
      { max, amount: fields.amount, points },
    ]) {
      const group = { kind: 'group', cite, fields: of, rows: { a: {}, b: {} } } as const
      const given = Object.fromEntries(
        Object.entries(scores).map(([id, { amount, ...row }]) => [
          id,
          'amount' in of ? { ...row, amount } : row,
        ]),
      )
      expectFound(measured({ scores: group }, rate('overall')), { scores: given }, [3 / 7, 3 / 7, 0])
      expectFound(measured({ scores: group }, rate('lowest')), { scores: given }, [1 / 4, 1 / 4, 0])
      expectFound(measured({ scores: group }, rate({ row: 'b' })), { scores: given }, [2 / 3, 2 / 3, 0])
    }
  })
  test('of a group without rows is nought', () => {
    const group = { kind: 'group', cite, fields, rows: {} } as const
    expectFound(measured({ scores: group }, rate('overall')), {}, [0, 0, 0])
  })
  const row = (points: string, max: string) => ({ points, max })
  test.each<[of: string, Measure, scores: object, rate: number]>([
    ['overall', rate('overall'), { a: row('1', '2'), b: row('3', '4'), c: row('0', '10') }, 4 / 16],
    [
      'overall with decimals',
      rate('overall'),
      { a: row('0.5', '1'), b: row('0.25', '2'), c: row('0', '0.5') },
      0.75 / 3.5,
    ],
    ['overall of nought', rate('overall'), { a: row('0', '2'), b: row('0', '4'), c: row('0', '1') }, 0],
    ['overall of everything', rate('overall'), { a: row('2', '2'), b: row('4', '4'), c: row('1', '1') }, 1],
    [
      'the lowest is the first',
      rate('lowest'),
      { a: row('1', '3'), b: row('1', '2'), c: row('2', '5') },
      1 / 3,
    ],
    [
      'the lowest is the second',
      rate('lowest'),
      { a: row('2', '3'), b: row('1', '2'), c: row('4', '5') },
      1 / 2,
    ],
    [
      'the lowest is the last',
      rate('lowest'),
      { a: row('2', '3'), b: row('1', '2'), c: row('2', '5') },
      2 / 5,
    ],
    ['the lowest of equals', rate('lowest'), { a: row('2', '4'), b: row('1', '2'), c: row('3', '6') }, 1 / 2],
    ['the lowest is nought', rate('lowest'), { a: row('2', '4'), b: row('0', '2'), c: row('3', '6') }, 0],
    ['the lowest of full ones', rate('lowest'), { a: row('4', '4'), b: row('2', '2'), c: row('6', '6') }, 1],
    ['of the first row', rate({ row: 'a' }), { a: row('1', '3'), b: row('1', '2'), c: row('2', '5') }, 1 / 3],
    ['of a row between', rate({ row: 'b' }), { a: row('1', '3'), b: row('1', '2'), c: row('2', '5') }, 1 / 2],
    ['of the last row', rate({ row: 'c' }), { a: row('1', '3'), b: row('1', '2'), c: row('2', '5') }, 2 / 5],
    ['of a row, whatever is missing in others', rate({ row: 'b' }), { b: row('1', '4') }, 1 / 4],
    ['of a row with nought', rate({ row: 'b' }), { b: row('0', '4') }, 0],
  ])('%s', (_, value, scores, of) => {
    expectFound(measured(facts, value), { scores }, [of, of, 0])
  })
  test.each<[of: string, Measure]>([
    ['overall', rate('overall')],
    ['the lowest', rate('lowest')],
    ['of a row', rate({ row: 'c' })],
  ])('is left to exact numbers while points or a maximum are missing: %s', (_, value) => {
    const full = { a: row('1', '2'), b: row('1', '2') }
    const of = measured(facts, value)
    expect(of.inSmall({ scores: { ...full, c: { max: '2' } } })).toBe('declined')
    expect(of.inSmall({ scores: { ...full, c: { points: '1' } } })).toBe('declined')
    expect(of.inSmall({ scores: { ...full, c: row('1', '2') } })).toEqual([0.5, 0.5, 0])
  })
})

describe('what differs by reading', () => {
  const readings = { r: { alternatives: ['x', 'y', 'z'], default: 'x' } } as Scheme['readings']
  const where: RowCondition = {
    kind: 'byReading',
    reading: 'r',
    cases: { x: met, y: all(amount('atLeast', '10'), not(met)), z: domain('local') },
  }
  const scores = withMet(true, false, undefined)
  test.each<[string, Found]>([
    ['x', [1, 101, 1]],
    ['y', [10, 110, 1]],
    ['z', [101, 101, 0]],
  ])('is found of the alternative in force: %s', (alternative, expected) => {
    const of = measured(facts, sum('scores', 'amount', where), { readings })
    expectFound(of, { scores }, expected, { readings: { r: alternative } })
  })
  test('what one alternative asks for is found as well where another did not ask for it', () => {
    const both = measured(
      facts,
      { kind: 'add', of: [sum('scores', 'amount', where), sum('scores', 'amount', met)] },
      { readings },
    )
    expectFound(both, { scores }, [2, 202, 1], { readings: { r: 'x' } })
    expectFound(both, { scores }, [102, 202, 1], { readings: { r: 'z' } })
  })
  test('what is known first asks for the next only where it is open', () => {
    const first = measured(facts, sum('scores', 'amount', firstKnown(met, where)), { readings })
    expectFound(first, { scores }, [101, 101, 0], { readings: { r: 'z' } })
    const again: Measure = {
      kind: 'add',
      of: [sum('scores', 'amount', firstKnown(met, extra)), sum('scores', 'amount', extra)],
    }
    const settled = {
      a: { ...withMet(true).a },
      b: { ...weighed.b, met: false, extra: true },
      c: { ...weighed.c, met: false },
    }
    expectFound(measured(facts, again), { scores: settled }, [11, 11, 0])
    const inner: Measure = {
      kind: 'add',
      of: [
        sum('scores', 'amount', firstKnown(met, all(extra, amount('atLeast', '2')))),
        sum('scores', 'amount', not(all(extra, amount('atLeast', '2')))),
      ],
    }
    expectFound(measured(facts, inner), { scores: settled }, [102, 102, 0])
  })
})

describe('the same written twice', () => {
  const steps = (value: Measure) => measured(facts, value).small!.program().steps.length
  test('is found once', () => {
    const add = (...of: Measure[]): Measure => ({ kind: 'add', of })
    const one = sum('scores', 'amount', any(met, extra))
    const other = sum('scores', 'points', any(met, extra))
    const others = sum('scores', 'points', any(extra, met))
    expect(steps(add(one, one))).toBeLessThan(steps(add(one, other)))
    expect(steps(add(one, other))).toBeLessThan(steps(add(one, others)))
  })
  test('is not the same of another table, in another order of the text, or the other way', () => {
    const row = { met: true, extra: false, amount: '1' }
    const data = { scores: { a: row, b: row, c: row }, records: [row, { ...row, met: false }] }
    const add = (...of: Measure[]): Measure => ({ kind: 'add', of })
    const both = (where: RowCondition, other = where) =>
      measured(facts, add(count('scores', where), count('records', other)))
    for (const where of [
      any(met, extra),
      not(not(any(met, extra))),
      all(met, any(met, extra)),
      firstKnown(met, extra),
      amount('atLeast', '1'),
      any(amount('atLeast', '2'), met),
    ])
      expect(both(where).inSmall(data)![0]).toBe(both(where).inExact(data)[0])
    expectFound(both(any(met, extra)), data, [4, 4, 0])
    expectFound(both(firstKnown(met, extra)), data, [4, 4, 0])
    expectFound(both(firstKnown()), data, [0, 0, 0])
    expectFound(both(not(firstKnown())), data, [5, 5, 0])
    expectFound(both(amount('atLeast', '1')), data, [5, 5, 0])
    expectFound(both(all(met, extra), any(met, extra)), data, [1, 1, 0])
    expectFound(both(any(met, not(extra))), data, [5, 5, 0])
    expectFound(both(any(met, extra), any(met, not(extra))), data, [5, 5, 0])
  })
})

test('each and some are judged of all rows at once as row by row', () => {
  const each = (satisfies: RowCondition, where?: RowCondition) =>
    ({ kind: 'each', in: 'scores', satisfies, ...(where ? { where } : {}) }) as const
  const some = (satisfies: RowCondition) => ({ kind: 'some', in: 'scores', satisfies }) as const
  const scheme = schemeOf({
    facts,
    tiers: [
      each(met),
      each(met, domain('local')),
      each(any(met, extra), tagged('t')),
      some(met),
      some(all(met, domain('social'))),
      some(firstKnown(met, extra)),
    ].map((when, at) => ({ id: `t${at}`, cite, when })),
  })
  const plan = compileScheme(scheme)
  const judged = (scores: object) => {
    const values = valuesIn(scheme, { scores })
    const [fast, slow] = [factColumns(plan.facts, values), exactColumns(plan)].map((columns) => {
      const run = runOf(plan, values, columns)
      const verdicts = verdictsIn(plan, run).map(nameVerdict).join(' ')
      return { verdicts, looked: run.work.rowVerdicts.length > 0 }
    })
    expect(fast!.looked).toBe(false)
    expect(slow).toEqual({ verdicts: fast!.verdicts, looked: true })
    return fast!.verdicts
  }
  expect(judged(withMet(true, true, true))).toBe('met met met met met met')
  expect(judged(withMet(true, false, true))).toBe('unmet met unmet met unmet met')
  expect(judged(withMet(false, false, false))).toBe('unmet unmet unmet unmet unmet unmet')
  expect(judged(withMet())).toBe(`undetermined undetermined undetermined undetermined undetermined unmet`)
  expect(judged(withMet(true, undefined, true))).toBe('undetermined met undetermined met undetermined met')
})
