import { describe, expect, test } from 'vitest'
import type { Measure, RowCondition, Scheme } from '../../../src/index.ts'
import { figureOf, missingFor, verdictOn } from './measured.ts'

const cite = 'p'
const number = (min: string, max: string) => ({ kind: 'number', min, max }) as const
const flag = (field: string): RowCondition => ({ kind: 'field', field, is: true })
const both: RowCondition = { kind: 'all', of: [flag('met'), flag('checked')] }
const either: RowCondition = { kind: 'any', of: [flag('met'), { kind: 'referred' }] }
const fields = {
  met: { kind: 'flag' },
  checked: { kind: 'flag' },
  weight: number('-1', '4'),
  plain: number('1', '3'),
  owed: number('-5', '-2'),
  steps: { kind: 'number', min: '0', max: '5', step: '2' },
} as const
const items = { kind: 'group', cite, rows: { x: {}, y: {} }, fields } as const
const facts = {
  items,
  records: { kind: 'list', cite, maxRecords: 3, fields },
  found: { ...items, finding: { by: 'panel' } },
} as const satisfies Scheme['facts']

const count = (where: RowCondition, table = 'items'): Measure => ({ kind: 'count', in: table, where })
const sum = (field: string, where?: RowCondition, table = 'items'): Measure => ({
  kind: 'sum',
  in: table,
  field,
  ...(where ? { where } : {}),
})
const rows = (x: object, y: object = {}) => ({ items: { x, y } })

describe('a count', () => {
  test.each<[RowCondition, object, string]>([
    [flag('met'), {}, '0..2'],
    [flag('met'), rows({ met: true }), '1..2'],
    [flag('met'), rows({ met: false }), '0..1'],
    [flag('met'), rows({ met: true }, { met: true }), '2'],
    [flag('met'), rows({ met: false }, { met: true }), '1'],
    [flag('met'), rows({ met: false }, { met: false }), '0'],
    [both, rows({ met: true }, { met: false }), '0..1'],
    [either, rows({ met: false }, { met: true }), '1..2'],
  ])('of rows that meet %o in %o: %s', (where, data, expected) => {
    expect(figureOf(facts, count(where), data)).toBe(expected)
  })

  test('of a list not given reaches from none to all that it can hold', () => {
    expect(figureOf(facts, count(flag('met'), 'records'))).toBe('0..3')
    expect(figureOf(facts, count(flag('met'), 'records'), { records: [] })).toBe('0')
    expect(figureOf(facts, count(flag('met'), 'records'), { records: [{ met: true }, {}] })).toBe('1..2')
  })
})

describe('a sum', () => {
  test.each<[string, string, RowCondition | undefined, object, string]>([
    ['all known', 'weight', undefined, rows({ weight: '2.5' }, { weight: '-1' }), '1.5'],
    ['nothing known', 'weight', undefined, {}, '-2..8'],
    ['one known', 'weight', undefined, rows({ weight: '2' }), '1..6'],
    ['what does not count', 'weight', flag('met'), rows({ met: false, weight: '2' }, { met: false }), '0'],
    ['what counts', 'weight', flag('met'), rows({ met: true, weight: '2' }, { met: false }), '2'],
    ['what counts and is not known', 'plain', flag('met'), rows({ met: true }, { met: false }), '1..3'],
    ['what may count', 'weight', flag('met'), rows({ weight: '2' }, { met: false }), '0..2'],
    ['what may count against', 'weight', flag('met'), rows({ weight: '-1' }, { met: false }), '-1..0'],
    ['what may count and is not known', 'weight', flag('met'), rows({}, { met: false }), '-1..4'],
    ['what may count, above nothing', 'plain', flag('met'), rows({}, { met: false }), '0..3'],
    ['what may count, below nothing', 'owed', flag('met'), rows({}, { met: false }), '-5..0'],
    ['one that counts and one that may', 'plain', flag('met'), rows({ met: true, plain: '2' }), '2..5'],
  ])('of %s', (_, field, where, data, expected) => {
    expect(figureOf(facts, sum(field, where), data)).toBe(expected)
  })

  test('over a list not given reaches as far as its records can', () => {
    expect(figureOf(facts, sum('weight', flag('met'), 'records'))).toBe('-3..12')
    expect(figureOf(facts, sum('plain', undefined, 'records'))).toBe('0..9')
    expect(figureOf(facts, sum('owed', undefined, 'records'))).toBe('-15..0')
    expect(figureOf(facts, sum('weight', undefined, 'records'), { records: [{ weight: '2' }, {}] })).toBe(
      '1..6',
    )
  })
})

describe('an aggregate that is not settled', () => {
  test.each<[string, Measure, object, string]>([
    ['counts what a person must say', count(either), rows({ met: false }, { met: false }), 'referred'],
    ['counts what a fact and a person must say', count(either), rows({ met: false }), 'undetermined'],
    [
      'adds what a person must say',
      sum('plain', either),
      rows({ met: false, plain: '1' }, { met: false, plain: '1' }),
      'referred',
    ],
    [
      'adds what a person must say of a number that is missing',
      sum('plain', either),
      rows({ met: false, plain: '1' }, { met: false }),
      'undetermined',
    ],
    ['counts findings', count(flag('met'), 'found'), {}, 'referred'],
    ['adds findings', sum('weight', undefined, 'found'), {}, 'referred'],
    ['adds a number that is missing', sum('weight', flag('met')), rows({ met: true }), 'undetermined'],
  ])('%s: %s', (_, value, data, outcome) => {
    expect(verdictOn(facts, value, 'atLeast', '1', data)).toBe(outcome)
  })
})

describe('missing for a count', () => {
  test.each<[string, Measure, string, object, unknown]>([
    ['each open row', count(flag('met')), '1', {}, [['items.x.met', 'items.y.met'], 'exact']],
    ['the row that is left', count(flag('met')), '2', rows({ met: true }), [['items.y.met'], 'exact']],
    ['nothing once it is out of reach', count(flag('met')), '2', rows({ met: false }), [[], 'exact']],
    ['nothing once it is reached', count(flag('met')), '1', rows({ met: true }), [[], 'exact']],
    [
      'what is left of a row',
      count(both),
      '1',
      rows({ met: true }, { met: false }),
      [['items.x.checked'], 'exact'],
    ],
    [
      'what a person might outweigh, and is not sure',
      count(either),
      '1',
      rows({}, { met: false }),
      [['items.x.met'], 'superset'],
    ],
    ['the list', count(flag('met'), 'records'), '2', {}, [['records'], 'exact']],
    ['the list, of which no record may do', count(either, 'records'), '2', {}, [['records'], 'superset']],
    [
      'a record',
      count(flag('met'), 'records'),
      '1',
      { records: [{ met: false }, {}] },
      [['records.1.met'], 'exact'],
    ],
  ])('names %s', (_, value, bound, data, expected) => {
    expect(missingFor(facts, value, 'atLeast', bound, data)).toEqual(expected)
  })
})

describe('missing for a sum', () => {
  test.each<[string, Measure, string, object, unknown]>([
    ['each number', sum('weight'), '5', {}, [['items.x.weight', 'items.y.weight'], 'exact']],
    ['the number that is left', sum('weight'), '5', rows({ weight: '2' }), [['items.y.weight'], 'exact']],
    ['nothing once it is out of reach', sum('weight'), '5', rows({ weight: '0' }), [[], 'exact']],
    [
      'a number that may not reach its end, and is not sure',
      sum('steps'),
      '3',
      rows({ steps: '0' }),
      [['items.y.steps'], 'superset'],
    ],
    [
      'whether a number counts',
      sum('weight', flag('met')),
      '1',
      rows({ weight: '1' }, { met: false }),
      [['items.x.met'], 'exact'],
    ],
    [
      'whether a negative number counts',
      sum('weight', flag('met')),
      '0',
      rows({ weight: '-1' }, { met: false }),
      [['items.x.met'], 'exact'],
    ],
    [
      'nothing of a row that does not count',
      sum('weight', flag('met')),
      '1',
      rows({ met: false }, { met: true }),
      [['items.y.weight'], 'exact'],
    ],
    [
      'whether a number counts and which it is',
      sum('weight', flag('met')),
      '1',
      rows({}, { met: false }),
      [['items.x.met', 'items.x.weight'], 'exact'],
    ],
    [
      'whether one counts beside one that does',
      sum('plain', flag('met')),
      '4',
      rows({ met: true, plain: '2' }),
      [['items.y.met', 'items.y.plain'], 'exact'],
    ],
    [
      'a number that decides itself whether it counts, and is not sure',
      sum('weight', { kind: 'amount', field: 'weight', is: 'atLeast', value: '2' }),
      '3',
      rows({}, { weight: '0' }),
      [['items.x.weight'], 'superset'],
    ],
    [
      'whether what a person must say too counts, and is not sure',
      sum('weight', either),
      '1',
      rows({ weight: '1' }, { met: false, weight: '0' }),
      [['items.x.met'], 'superset'],
    ],
    ['the list', sum('weight', undefined, 'records'), '5', {}, [['records'], 'exact']],
    [
      'the list, of a number that may not reach its end',
      sum('steps', undefined, 'records'),
      '5',
      {},
      [['records'], 'superset'],
    ],
    [
      'the list, of which no record may count',
      sum('weight', either, 'records'),
      '5',
      {},
      [['records'], 'superset'],
    ],
    [
      'a record',
      sum('weight', undefined, 'records'),
      '1',
      { records: [{}] },
      [['records.0.weight'], 'exact'],
    ],
  ])('names %s', (_, value, bound, data, expected) => {
    expect(missingFor(facts, value, 'atLeast', bound, data)).toEqual(expected)
  })

  test('is sure of a number that is equal only as far as its steps allow', () => {
    const where = rows({}, { weight: '0', steps: '0' })
    expect(missingFor(facts, sum('weight'), 'equal', '1.5', where)).toEqual([['items.x.weight'], 'exact'])
    expect(
      missingFor(facts, sum('weight', flag('met')), 'equal', '3', rows({ weight: '3' }, { met: false })),
    ).toEqual([['items.x.met'], 'exact'])
    // With the weight at its least or its most and no number between: 0, -1 or 4, and the weight whatever it is.
    expect(missingFor(facts, sum('weight', flag('met')), 'equal', '4', rows({}, { met: false }))[0]).toEqual([
      'items.x.met',
      'items.x.weight',
    ])
    // Without the list there may be any number of records of any kind.
    expect(missingFor(facts, sum('weight', undefined, 'records'), 'equal', '1.5')).toEqual([
      ['records'],
      'superset',
    ])
  })
})
