import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import type { Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import type { Measure } from '../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { schemeOf } from './anyDefinition.ts'
import type { Data } from './naive.ts'

const cite = 'p'
const fact = (id: string): Measure => ({ kind: 'fact', fact: id })
const literal = (value: string): Measure => ({ kind: 'literal', value })
const upTo = (max: string) => ({ kind: 'number', min: '0', max, cite }) as const

function assessed(scheme: Scheme, data: Data) {
  const result = assess(scheme, data)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** What is missing for `m is value`, or for any other condition. */
function missingFor(facts: Scheme['facts'], value: Measure, when: Partial<Condition>, data: Data = {}) {
  const compare = { kind: 'compare', measure: 'm', is: 'atLeast', value: '1', ...when } as Condition
  const scheme = schemeOf({
    facts,
    measures: { m: { value } },
    tiers: [{ id: 'certified', when: compare, cite }],
  })
  const { missing, missingIs } = assessed(scheme, data)
  return [missing.map((of) => of.fact.join('.')).sort(), missingIs]
}

describe('missing', () => {
  const a = upTo('5')
  const b = upTo('10')

  test('names a number under a cap that needs the help of another', () => {
    // a alone is 5 at most, b alone reaches 7; but with 3 of b it is a that decides.
    const capped: Measure = { kind: 'cap', of: { kind: 'add', of: [fact('a'), fact('b')] }, at: '8' }
    expect(missingFor({ a, b }, capped, { value: '7' })).toEqual([['a', 'b'], 'superset'])
  })

  test('does not say that a maximum surely comes to what is asked while points under it are not known', () => {
    const items = {
      kind: 'group',
      cite,
      fields: {
        points: { kind: 'number', min: '0', max: { field: 'max' } },
        max: { kind: 'number', min: '1', max: '10' },
      },
      rows: { x: {} },
    } as const
    const sum: Measure = { kind: 'sum', in: 'items', field: 'max' }
    // Of all maxima from 1 to 10, 5 is one; points of 7 that are not known yet would forbid it.
    expect(missingFor({ items }, sum, { value: '5' })).toEqual([['items.x.max'], 'superset'])
  })

  test('names a number beside a measure of which the text does not say where it lies', () => {
    const somewhere: Measure = { kind: 'between', low: literal('5'), high: literal('10') }
    const sum: Measure = { kind: 'add', of: [somewhere, fact('a')] }
    // With the most of a it can be 15: open. With the least it is 10 at most: not 12.
    expect(missingFor({ a }, sum, { value: '12' })).toEqual([['a'], 'superset'])
  })

  test('does not say that a count surely comes near a number that lies between two of its values', () => {
    const visits = { kind: 'count', min: '0', max: '1', cite } as const
    const tenfold: Measure = { kind: 'times', of: fact('visits'), by: '10' }
    const near = { kind: 'near', value: '5', within: '1' } as Partial<Condition>
    expect(missingFor({ visits }, tenfold, near)).toEqual([['visits'], 'superset'])
    expect(missingFor({ b }, fact('b'), near)).toEqual([['b'], 'exact'])
  })

  test('says that nothing is sure where the number to compare with is not supplied', () => {
    const when: Condition = { kind: 'compare', measure: 'm', is: 'atLeast', value: { parameter: 'margin' } }
    const scheme = {
      ...schemeOf({
        facts: { a },
        measures: { m: { value: fact('a') } },
        tiers: [{ id: 'certified', when, cite }],
      }),
      parameters: { margin: { cite } },
    }
    expect(assessed(scheme, {})).toMatchObject({ missing: [{ fact: ['a'] }], missingIs: 'superset' })
  })

  test('is exact for a measure that is given by its two ends when these are one', () => {
    const flags = { kind: 'group', cite, rows: { a: {}, b: {} }, fields: { met: { kind: 'flag' } } } as const
    const met: Measure = { kind: 'count', in: 'flags', where: { kind: 'field', field: 'met', is: true } }
    const low: Measure = { kind: 'greatest', of: [literal('0'), met] }
    const between: Measure = { kind: 'between', low, high: { kind: 'cap', of: met, at: '3' } }
    expect(missingFor({ flags }, between, { value: '2' })).toEqual([['flags.a.met', 'flags.b.met'], 'exact'])
  })
})

describe('missing, on rows', () => {
  const records = {
    kind: 'list',
    cite,
    maxRecords: 3,
    fields: { on: { kind: 'date' }, a: { kind: 'flag' }, b: { kind: 'flag' } },
  } as const
  const appliedOn = { kind: 'date', cite } as const
  const some = (satisfies: RowCondition) => ({ kind: 'some', in: 'records', satisfies }) as Partial<Condition>
  const flag = (field: string): RowCondition => ({ kind: 'field', field, is: true })

  test('names the day of the case that a period in a row runs to', () => {
    const within: RowCondition = {
      kind: 'within',
      date: { field: 'on' },
      from: { fact: 'appliedOn' },
      length: { years: 5 },
      counting: 'firstDayNotCounted',
      direction: 'backward',
    }
    const facts = { records, appliedOn }
    const known = { records: [{ on: '2024-01-01' }, { on: '1990-01-01' }] }
    expect(missingFor(facts, literal('0'), some(within), known)[0]).toEqual(['appliedOn'])
    expect(missingFor(facts, literal('0'), some(within), { records: [{}] })[0]).toEqual([
      'appliedOn',
      'records.0.on',
    ])
    const count: Measure = { kind: 'count', in: 'records', where: within }
    expect(missingFor(facts, count, {}, known)[0]).toEqual(['appliedOn'])
  })

  test('does not say that a field surely decides beside another that makes it idle', () => {
    const idle: RowCondition = { kind: 'any', of: [flag('a'), { kind: 'all', of: [flag('a'), flag('b')] }] }
    const known = { records: [{}] }
    const both = ['records.0.a', 'records.0.b']
    expect(missingFor({ records }, literal('0'), some(idle), known)).toEqual([both, 'superset'])
    const every = { kind: 'each', in: 'records', satisfies: idle } as Partial<Condition>
    expect(missingFor({ records }, literal('0'), every, known)).toEqual([both, 'superset'])
    const count: Measure = { kind: 'count', in: 'records', where: idle }
    expect(missingFor({ records }, count, {}, known)).toEqual([both, 'superset'])
  })

  test('names of a row that may be meant nothing that cannot change what it is', () => {
    const all = (...of: RowCondition[]): RowCondition => ({ kind: 'all', of })
    const each = (satisfies: RowCondition) =>
      ({ kind: 'each', in: 'records', where: flag('c'), satisfies }) as Partial<Condition>
    const facts = { records: { ...records, fields: { ...records.fields, c: { kind: 'flag' } } } } as const
    const missingOf = (satisfies: RowCondition) =>
      missingFor(facts, literal('0'), each(satisfies), { records: [{ a: false }] })[0]
    // The row fails whatever is known of b: only whether it is meant is open.
    expect(missingOf(all(flag('a'), flag('b')))).toEqual(['records.0.c'])
    expect(missingOf({ kind: 'firstKnown', of: [flag('b'), flag('a')] })).toEqual(['records.0.c'])
    const either: RowCondition = { kind: 'any', of: [{ kind: 'not', of: flag('a') }, flag('b')] }
    // Of two things asked, one is met whatever is known of b.
    const on: RowCondition = { kind: 'given', field: 'on' }
    expect(missingOf(all(either, on))).toEqual(['records.0.c', 'records.0.on'])
  })

  test.each<[of: string, on: string | undefined, cleared: string | undefined, outcome: string]>([
    ['the day of the record', undefined, '2024-04-01', 'undetermined'],
    ['the day that a person finds', '2024-04-01', undefined, 'referred'],
    ['both', undefined, undefined, 'undetermined'],
  ])('is a fact’s before it is a person’s to find: %s', (_, on, cleared, outcome) => {
    const within: RowCondition = {
      kind: 'within',
      date: { field: 'on' },
      from: { fact: 'clearedOn' },
      length: { years: 5 },
      counting: 'firstDayNotCounted',
      direction: 'forward',
    }
    const scheme = schemeOf({
      facts: { records, clearedOn: { kind: 'date', finding: { by: 'committee' }, cite } },
      tiers: [{ id: 'certified', when: { kind: 'some', in: 'records', satisfies: within }, cite }],
    })
    const data = { records: [on ? { on } : {}], ...(cleared ? { clearedOn: cleared } : {}) }
    expect(assessed(scheme, data).outcome).toBe(outcome)
  })

  test('is exact where each field of a row stands once', () => {
    const once: RowCondition = { kind: 'all', of: [flag('a'), { kind: 'not', of: flag('b') }] }
    const known = { records: [{}, { a: true }, { b: true }] }
    const open = ['records.0.a', 'records.0.b', 'records.1.b']
    expect(missingFor({ records }, literal('0'), some(once), known)).toEqual([open, 'exact'])
    expect(missingFor({ records }, literal('0'), some(once))).toEqual([['records'], 'exact'])
  })
})

describe('the interval of a measure', () => {
  const figureOf = (facts: Scheme['facts'], value: Measure, data: Data, bounds: { max?: string } = {}) =>
    assessed(schemeOf({ facts, measures: { m: { value, ...bounds } } }), data).measures['m']

  test('is not closed by a maximum that the known points are already above', () => {
    const facts = { a: upTo('200'), b: upTo('10') }
    const sum: Measure = { kind: 'add', of: [fact('a'), fact('b')] }
    expect(figureOf(facts, sum, { a: '110' }, { max: '100' })).toEqual({
      low: { exact: '110' },
      high: { exact: '120' },
    })
    expect(figureOf(facts, sum, { a: '95' }, { max: '100' })).toEqual({
      low: { exact: '95' },
      high: { exact: '100' },
    })
  })

  test('knows what a number may not exceed: the maximum of its maximum, and a limit that applies', () => {
    const scores = {
      kind: 'group',
      cite,
      rows: { e: {} },
      fields: {
        points: { kind: 'number', min: '0', max: { field: 'max' } },
        max: { kind: 'number', above: '0', max: '52' },
      },
    } as const
    const points: Measure = { kind: 'sum', in: 'scores', field: 'points' }
    expect(figureOf({ scores }, points, {})).toEqual({ low: { exact: '0' }, high: { exact: '52' } })
    expect(figureOf({ scores }, points, { scores: { e: { max: '40' } } })).toMatchObject({
      high: { exact: '40' },
    })

    const plan = {
      kind: 'list',
      cite,
      maxRecords: 2,
      fields: {
        side: { kind: 'flag' },
        size: { kind: 'choice', options: ['small', 'large'] },
        base: { kind: 'number', min: '0', max: '25' },
        extra: { kind: 'number', min: '0', max: '25' },
      },
      limits: [
        { where: { side: true }, field: 'base', max: '5', cite },
        { where: { side: true, size: 'large' }, field: 'base', max: '3', cite },
        { where: { size: 'large' }, field: 'extra', max: '1', cite },
        { where: { side: true }, field: 'size', only: ['small', 'large'], cite },
      ],
    } as const
    const bases: Measure = { kind: 'sum', in: 'plan', field: 'base' }
    const plans: [object, string][] = [
      [{ side: true }, '5'],
      [{ side: true, size: 'small' }, '5'],
      [{ side: true, size: 'large' }, '3'],
      [{ side: false, size: 'large' }, '25'],
      [{ side: false }, '25'],
      [{}, '25'],
    ]
    for (const [record, high] of plans) {
      expect(figureOf({ plan }, bases, { plan: [record] })).toMatchObject({ high: { exact: high } })
    }
  })

  test('of a sum over a list that is not given reaches from no record to all of them', () => {
    const listOf = (min: string, max: string) =>
      ({ kind: 'list', cite, maxRecords: 2, fields: { base: { kind: 'number', min, max } } }) as const
    const sum: Measure = { kind: 'sum', in: 'list', field: 'base' }
    expect(figureOf({ list: listOf('1', '3') }, sum, {})).toEqual({
      low: { exact: '0' },
      high: { exact: '6' },
    })
    expect(figureOf({ list: listOf('-3', '-1') }, sum, {})).toEqual({
      low: { exact: '-6' },
      high: { exact: '0' },
    })
  })

  test('is a finding’s where only a person can say whether a row counts', () => {
    const records = { kind: 'list', cite, maxRecords: 1, fields: { a: { kind: 'flag' } } } as const
    const count: Measure = { kind: 'count', in: 'records', where: { kind: 'referred' } }
    const when: Condition = { kind: 'compare', measure: 'm', is: 'atLeast', value: '1' }
    const scheme = schemeOf({
      facts: { records },
      measures: { m: { value: count } },
      tiers: [{ id: 'certified', when, cite }],
    })
    expect(assessed(scheme, { records: [{ a: true }] }).outcome).toBe('referred')
    expect(assessed(scheme, { records: [] }).outcome).toBe('unmet')
  })
})
