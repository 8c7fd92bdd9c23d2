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

describe('an aggregate of numbers with any number of digits', () => {
  const long = '1.00000000000000000000000001'
  const add = (...of: readonly Measure[]): Measure => ({ kind: 'add', of })
  const [view, extra] = ['view', 'extra'].map((fact): Measure => ({ kind: 'fact', fact }))
  const more = {
    ...facts,
    view: { ...number('0', '5'), cite, finding: { by: 'panel' } },
    extra: { ...number('0', '5'), cite },
    appliedOn: { kind: 'date', cite },
    dated: {
      kind: 'list',
      cite,
      maxRecords: 2,
      fields: { on: { kind: 'date' }, plain: number('1', '3') },
      finding: { by: 'panel' },
    },
  } as const satisfies Scheme['facts']

  test.each<[string, Measure, object, string]>([
    [
      'a sum that is known',
      add(sum('weight', flag('met')), view!),
      rows({ met: true, weight: long }, { met: false }),
      'referred',
    ],
    [
      'a sum that a person decides',
      sum('weight', either),
      rows({ met: false, weight: long }, { met: false, weight: long }),
      'referred',
    ],
    [
      'a sum that a fact decides',
      sum('weight', flag('met')),
      rows({ weight: '2.00000000000000000000000001' }, { met: false }),
      'undetermined',
    ],
    [
      'a count that a person decides',
      add(count(either), extra!),
      { ...rows({ met: false }, { met: false }), extra: long },
      'referred',
    ],
    ['a count that a fact decides', add(count(flag('met')), extra!), { extra: long }, 'undetermined'],
  ])('%s', (_, value, data, outcome) => {
    expect(verdictOn(more, value, 'atLeast', '2', data)).toBe(outcome)
  })

  test('waits for a fact that decides whether what a person must find counts', () => {
    const where: RowCondition = {
      kind: 'within',
      date: { field: 'on' },
      from: { fact: 'appliedOn' },
      length: { years: 1 },
      counting: 'firstDayNotCounted',
      direction: 'backward',
    }
    const dated = [{ on: '2026-04-01' }]
    expect(verdictOn(more, sum('plain', where, 'dated'), 'atLeast', '1', { dated })).toBe('undetermined')
    const data = { dated, appliedOn: '2026-04-01' }
    expect(verdictOn(more, sum('plain', where, 'dated'), 'atLeast', '2', data)).toBe('referred')
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

  test('names no number that is known, and no way to a number that cannot be reached', () => {
    const known = rows({ weight: '2' }, { weight: '2' })
    const capped: Measure = { kind: 'cap', of: sum('weight', flag('met')), at: '3' }
    expect(missingFor(facts, capped, 'atLeast', '3', known)[0]).toEqual(['items.x.met', 'items.y.met'])
    const beside = rows({ weight: '2' }, { met: true })
    expect(missingFor(facts, capped, 'atLeast', '3', beside)[0]).toEqual(['items.x.met', 'items.y.weight'])
    const one = rows({ weight: '3' }, { met: false })
    expect(missingFor(facts, sum('weight', flag('met')), 'equal', '2', one)).toEqual([[], 'superset'])
  })

  test('is not sure under a cap of a number that may be any', () => {
    const capped: Measure = { kind: 'cap', of: sum('plain', flag('met')), at: '2.5' }
    const paths = ['items.x.met', 'items.x.plain']
    expect(missingFor(facts, capped, 'atLeast', '2.5', rows({}, { met: false }))).toEqual([paths, 'superset'])
  })

  test('is not sure of a number that is one of several things that decide whether it counts', () => {
    const enough: RowCondition = { kind: 'amount', field: 'weight', is: 'atLeast', value: '2' }
    const where: RowCondition = { kind: 'all', of: [flag('met'), enough] }
    const paths = ['items.x.met', 'items.x.weight']
    expect(missingFor(facts, sum('weight', where), 'atLeast', '3', rows({}, { met: false }))).toEqual([
      paths,
      'superset',
    ])
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
