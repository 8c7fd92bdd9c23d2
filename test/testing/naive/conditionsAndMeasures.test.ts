import { describe, expect, test } from 'vitest'
import type { Condition, Field, Measure, RowCondition, Scheme, ValidityRule } from '../../../src/index.ts'
import { naiveCondition } from '../../../src/testing/naive/naiveCondition.ts'
import { naiveIssues, naiveRecordIssues } from '../../../src/testing/naive/naiveIssues.ts'
import { daysWithin } from '../../../src/testing/naive/naiveLeaves.ts'
import { naiveMeasure } from '../../../src/testing/naive/naiveMeasure.ts'
import { naiveRows } from '../../../src/testing/naive/naiveRows.ts'
import { naiveUntil } from '../../../src/testing/naive/naiveValidity.ts'
import { textOf } from '../../../src/testing/naive/ratio.ts'

const cite = 'p'
const scheme: Scheme = {
  id: 'naive',
  edition: '1',
  provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
  facts: {
    yes: { kind: 'flag', cite },
    taken: { kind: 'flag', presumed: false, cite },
    size: { kind: 'choice', options: ['small', 'large'], cite },
    n: { kind: 'count', cite },
    presumed: { kind: 'number', presumed: '2.5', cite },
    plan: { kind: 'text', cite },
    on: { kind: 'date', cite },
    at: { kind: 'dateTime', cite },
    items: {
      kind: 'group',
      cite,
      fields: {
        points: { kind: 'number' },
        max: { kind: 'number' },
        met: { kind: 'flag' },
        chosen: { kind: 'flag', presumed: false },
        note: { kind: 'text' },
        since: { kind: 'date' },
      },
      rows: { a: { tags: ['core'], domain: 'social' }, b: {} },
    },
    records: {
      kind: 'list',
      cite,
      maxRecords: 9,
      fields: { amount: { kind: 'number' }, late: { kind: 'flag', presumed: true } },
    },
  },
  measures: {
    n: { value: { kind: 'fact', fact: 'n' } },
    presumed: { value: { kind: 'fact', fact: 'presumed' } },
  },
  readings: { r: { alternatives: ['first', 'second'], default: 'first' } },
  tiers: [],
}

const facts = {
  yes: true,
  size: 'small',
  n: '3',
  plan: 'eco plan',
  on: '2026-04-01',
  at: '2026-04-01T09:00',
  items: {
    a: { points: '2', max: '4', met: true, note: '', since: '2026-03-20' },
    b: { points: '3', max: '4', met: false, note: 'x' },
  },
  records: [{ amount: '5' }, { amount: '7', late: false }],
}
const yes: Condition = { kind: 'fact', fact: 'yes', is: true }
const no: Condition = { kind: 'fact', fact: 'yes', is: false }
const open: Condition = { kind: 'fact', fact: 'open', is: true }
const withOpen: Scheme = {
  ...scheme,
  facts: { ...scheme.facts, open: { kind: 'flag', cite }, openN: { kind: 'count', cite } },
  measures: { ...scheme.measures, openN: { value: { kind: 'fact', fact: 'openN' } } },
}
const at = '2026-04-15'

describe('naiveCondition()', () => {
  const compare = (
    measure: string,
    is: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal',
    value: string,
  ) => ({ kind: 'compare', measure, is, value }) as const
  const within = (days: number, direction: 'forward' | 'backward' = 'forward') =>
    ({ length: { days }, counting: 'firstDayNotCounted', direction }) as const
  const near = (value: string, margin: string) =>
    ({ kind: 'near', measure: 'n', value, within: margin }) as const

  test.each<[Condition, boolean | undefined]>([
    [{ kind: 'all', of: [] }, true],
    [{ kind: 'all', of: [yes, yes] }, true],
    [{ kind: 'all', of: [yes, open] }, undefined],
    [{ kind: 'all', of: [open, no] }, false],
    [{ kind: 'any', of: [] }, false],
    [{ kind: 'any', of: [no, no] }, false],
    [{ kind: 'any', of: [no, open] }, undefined],
    [{ kind: 'any', of: [open, yes] }, true],
    [{ kind: 'not', of: yes }, false],
    [{ kind: 'not', of: no }, true],
    [{ kind: 'not', of: open }, undefined],
    [{ kind: 'atLeast', n: 2, of: [yes, yes, no] }, true],
    [{ kind: 'atLeast', n: 1, of: [yes, yes, no] }, true],
    [{ kind: 'atLeast', n: 3, of: [yes, yes, no] }, false],
    [{ kind: 'atLeast', n: 1, of: [yes, open] }, undefined],
    [{ kind: 'exactly', n: 2, of: [yes, yes, no] }, true],
    [{ kind: 'exactly', n: 1, of: [yes, yes, no] }, false],
    [{ kind: 'exactly', n: 3, of: [yes, yes, no] }, false],
    [{ kind: 'exactly', n: 1, of: [no, open] }, undefined],
    [{ kind: 'fact', fact: 'taken', is: false }, true],
    [{ kind: 'fact', fact: 'size', is: 'small' }, true],
    [{ kind: 'fact', fact: 'size', is: 'large' }, false],
    [{ kind: 'fact', fact: 'size', is: ['large', 'small'] }, true],
    [{ kind: 'fact', fact: 'size', is: ['large'] }, false],
    [compare('n', 'atLeast', '3'), true],
    [compare('n', 'atLeast', '3.1'), false],
    [compare('n', 'moreThan', '2.9'), true],
    [compare('n', 'moreThan', '3'), false],
    [compare('n', 'atMost', '3'), true],
    [compare('n', 'atMost', '2.9'), false],
    [compare('n', 'lessThan', '3.1'), true],
    [compare('n', 'lessThan', '3'), false],
    [compare('n', 'equal', '3.0'), true],
    [compare('n', 'equal', '3.1'), false],
    [compare('openN', 'atLeast', '3'), undefined],
    [{ ...compare('n', 'atLeast', ''), value: { parameter: 'given' } }, true],
    [{ ...compare('n', 'atLeast', ''), value: { parameter: 'none' } }, undefined],
    [near('4', '1'), true],
    [near('2', '1'), true],
    [near('4.1', '1'), false],
    [near('1.9', '1'), false],
    [{ ...near('4', ''), within: { parameter: 'none' } }, undefined],
    [{ ...near('4', '1'), measure: 'openN' }, undefined],
    [{ kind: 'given', fact: 'plan' }, true],
    [{ kind: 'given', fact: 'open' }, undefined],
    [{ kind: 'mentions', fact: 'plan', anyOf: ['joke', 'eco'] }, true],
    [{ kind: 'mentions', fact: 'plan', anyOf: ['joke'] }, false],
    [{ kind: 'mentions', fact: 'open', anyOf: ['joke'] }, undefined],
    [{ kind: 'within', date: { moment: true }, from: { fact: 'on' }, ...within(14) }, true],
    [{ kind: 'within', date: { moment: true }, from: { fact: 'on' }, ...within(13) }, false],
    [{ kind: 'within', date: { day: '2026-03-31' }, from: { fact: 'on' }, ...within(14) }, false],
    [{ kind: 'within', date: { fact: 'on' }, from: { moment: true }, ...within(14, 'backward') }, true],
    [{ kind: 'within', date: { fact: 'on' }, from: { moment: true }, ...within(13, 'backward') }, false],
    [
      { kind: 'within', date: { day: '2026-04-16' }, from: { moment: true }, ...within(14, 'backward') },
      false,
    ],
    [{ kind: 'within', date: { fact: 'open' }, from: { moment: true }, ...within(14) }, undefined],
    [{ kind: 'within', date: { moment: true }, from: { fact: 'open' }, ...within(14) }, undefined],
    [{ kind: 'notAfter', date: { fact: 'on' }, other: { day: '2026-04-01' } }, true],
    [{ kind: 'notAfter', date: { fact: 'on' }, other: { day: '2026-03-31' } }, false],
    [{ kind: 'notAfter', date: { fact: 'open' }, other: { day: '2026-03-31' } }, undefined],
    [{ kind: 'notAfter', date: { day: '2026-03-31' }, other: { fact: 'open' } }, undefined],
    [{ kind: 'between', fact: 'on', from: '2026-04-01', until: '2026-04-01' }, true],
    [{ kind: 'between', fact: 'on', from: '2026-04-02' }, false],
    [{ kind: 'between', fact: 'on', until: '2026-03-31' }, false],
    [{ kind: 'between', fact: 'at', from: '2026-04-01T09:00:00', until: '2026-04-01T09:00' }, true],
    [{ kind: 'between', fact: 'at', from: '2026-04-01T09:00:01' }, false],
    [{ kind: 'between', fact: 'open', from: '2026-04-02' }, undefined],
    [{ kind: 'byReading', reading: 'r', cases: { first: yes, second: no } }, true],
  ])('%j: %s', (condition, expected) => {
    const situation = { scheme: withOpen, facts, on: at, parameters: { given: '3' } }
    expect(naiveCondition(situation, condition)).toBe(expected)
  })

  test('follows the reading that is chosen', () => {
    const condition: Condition = { kind: 'byReading', reading: 'r', cases: { first: yes, second: no } }
    expect(naiveCondition({ scheme, facts, readings: { r: 'second' } }, condition)).toBe(false)
  })

  test('does not know the moment where no day is said, nor an empty text as given', () => {
    const condition: Condition = { kind: 'notAfter', date: { moment: true }, other: { day: at } }
    expect(naiveCondition({ scheme, facts }, condition)).toBe(undefined)
    expect(naiveCondition({ scheme, facts: { plan: '' } }, { kind: 'given', fact: 'plan' })).toBe(false)
    expect(naiveCondition({ scheme, facts: { yes: null } }, yes)).toBe(undefined)
  })
})

describe('naiveCondition() of rows', () => {
  const holdsInSome = (table: string, satisfies: RowCondition, data: object = facts) =>
    naiveCondition({ scheme, facts: data as never, on: at }, { kind: 'some', in: table, satisfies })
  const met: RowCondition = { kind: 'field', field: 'met', is: true }

  test.each<[RowCondition, boolean | undefined]>([
    [met, true],
    [{ kind: 'all', of: [met, { kind: 'tagged', tag: 'core' }] }, true],
    [{ kind: 'all', of: [met, { kind: 'domain', domain: 'local' }] }, false],
    [{ kind: 'any', of: [{ kind: 'domain', domain: 'social' }] }, true],
    [{ kind: 'tagged', tag: 'other' }, false],
    [{ kind: 'not', of: { kind: 'any', of: [] } }, true],
    [{ kind: 'not', of: { kind: 'all', of: [] } }, false],
    [{ kind: 'amount', field: 'points', is: 'atLeast', value: '3' }, true],
    [{ kind: 'amount', field: 'points', is: 'moreThan', value: '3' }, false],
    [{ kind: 'given', field: 'note' }, true],
    [{ kind: 'all', of: [met, { kind: 'given', field: 'note' }] }, false],
    [{ kind: 'referred' }, undefined],
    [{ kind: 'firstKnown', of: [{ kind: 'referred' }, { kind: 'field', field: 'chosen', is: true }] }, false],
    [{ kind: 'firstKnown', of: [{ kind: 'field', field: 'chosen', is: false }, { kind: 'referred' }] }, true],
    [
      {
        kind: 'within',
        date: { field: 'since' },
        from: { fact: 'on' },
        length: { days: 12 },
        counting: 'firstDayNotCounted',
        direction: 'backward',
      },
      true,
    ],
    [
      {
        kind: 'all',
        of: [
          met,
          {
            kind: 'within',
            date: { field: 'since' },
            from: { fact: 'on' },
            length: { days: 11 },
            counting: 'firstDayNotCounted',
            direction: 'backward',
          },
        ],
      },
      false,
    ],
    [{ kind: 'byReading', reading: 'r', cases: { first: met, second: { kind: 'any', of: [] } } }, true],
  ])('%j in some: %s', (condition, expected) => {
    expect(holdsInSome('items', condition)).toBe(expected)
  })

  test.each<[string, object, boolean | undefined]>([
    ['a list that is not known', {}, undefined],
    ['a list of no records', { records: [] }, false],
    ['a record of which nothing is said', { records: [{}] }, true],
    ['a record that says otherwise', { records: [{ late: false }] }, false],
  ])('some of %s is late by what is presumed', (_, data, expected) => {
    expect(holdsInSome('records', { kind: 'field', field: 'late', is: true }, data)).toBe(expected)
  })

  test.each<[string, RowCondition, RowCondition | undefined, boolean | undefined]>([
    ['items', { kind: 'given', field: 'note' }, undefined, false],
    ['items', { kind: 'given', field: 'note' }, { kind: 'field', field: 'met', is: false }, true],
    ['items', { kind: 'amount', field: 'points', is: 'atLeast', value: '2' }, undefined, true],
    ['items', { kind: 'given', field: 'since' }, undefined, undefined],
    ['items', { kind: 'given', field: 'since' }, { kind: 'referred' }, undefined],
    ['records', { kind: 'amount', field: 'amount', is: 'moreThan', value: '5' }, undefined, false],
  ])('each of %s: %j where %j: %s', (table, satisfies, where, expected) => {
    const condition: Condition = { kind: 'each', in: table, satisfies, ...(where ? { where } : {}) }
    expect(naiveCondition({ scheme, facts }, condition)).toBe(expected)
  })

  test('each and some of rows that are not known are not known', () => {
    const satisfies: RowCondition = { kind: 'all', of: [] }
    expect(naiveCondition({ scheme, facts: {} }, { kind: 'each', in: 'records', satisfies })).toBe(undefined)
    expect(
      naiveCondition({ scheme, facts: { records: null } }, { kind: 'each', in: 'records', satisfies }),
    ).toBe(undefined)
    const amount: RowCondition = { kind: 'amount', field: 'points', is: 'atLeast', value: '0' }
    expect(naiveCondition({ scheme, facts: {} }, { kind: 'some', in: 'items', satisfies: amount })).toBe(
      undefined,
    )
  })

  test('naiveRows() fills in what is presumed', () => {
    expect(naiveRows({ scheme, facts: { items: { a: { met: true, chosen: true } } } }, 'items')).toEqual([
      { row: { tags: ['core'], domain: 'social' }, fields: { met: true, chosen: true } },
      { row: {}, fields: { chosen: false } },
    ])
  })
})

describe('naiveMeasure()', () => {
  const fact = (id: string): Measure => ({ kind: 'fact', fact: id })
  const literal = (value: string): Measure => ({ kind: 'literal', value })
  const met: RowCondition = { kind: 'field', field: 'met', is: true }
  const rate = (take: 'overall' | 'lowest' | { row: string }): Measure => ({
    kind: 'rate',
    in: 'items',
    points: 'points',
    max: 'max',
    take,
  })
  const written = (measure: Measure, data: object = facts) => {
    const value = naiveMeasure({ scheme: withOpen, facts: data as never }, measure)
    return value && textOf(value)
  }

  test.each<[Measure, string | undefined]>([
    [fact('n'), '3'],
    [fact('openN'), undefined],
    [fact('presumed'), '2.5'],
    [literal('80%'), '0.8'],
    [{ kind: 'measure', measure: 'presumed' }, '2.5'],
    [{ kind: 'add', of: [fact('n'), literal('0.5'), fact('presumed')] }, '6'],
    [{ kind: 'add', of: [fact('n'), fact('openN')] }, undefined],
    [{ kind: 'times', of: fact('n'), by: '2/3' }, '2'],
    [{ kind: 'times', of: fact('openN'), by: '2/3' }, undefined],
    [{ kind: 'cap', of: fact('n'), at: '2' }, '2'],
    [{ kind: 'cap', of: fact('n'), at: '4' }, '3'],
    [{ kind: 'least', of: [fact('n'), fact('presumed')] }, '2.5'],
    [{ kind: 'greatest', of: [fact('n'), fact('presumed')] }, '3'],
    [{ kind: 'between', low: fact('n'), high: literal('3.0') }, '3'],
    [{ kind: 'between', low: fact('n'), high: literal('4') }, undefined],
    [{ kind: 'between', low: fact('openN'), high: literal('4') }, undefined],
    [{ kind: 'between', low: fact('n'), high: fact('openN') }, undefined],
    [{ kind: 'ratio', of: fact('n'), to: literal('2') }, '1.5'],
    [{ kind: 'count', in: 'items', where: met }, '1'],
    [{ kind: 'count', in: 'items', where: { kind: 'given', field: 'since' } }, undefined],
    [{ kind: 'sum', in: 'items', field: 'points' }, '5'],
    [{ kind: 'sum', in: 'items', field: 'points', where: met }, '2'],
    [{ kind: 'sum', in: 'items', field: 'points', where: { kind: 'given', field: 'since' } }, undefined],
    [{ kind: 'sum', in: 'records', field: 'amount' }, '12'],
    [rate('overall'), '0.625'],
    [rate('lowest'), '0.5'],
    [rate({ row: 'b' }), '0.75'],
    [{ kind: 'byReading', reading: 'r', cases: { first: literal('1'), second: literal('2') } }, '1'],
  ])('%j: %s', (measure, expected) => {
    expect(written(measure)).toBe(expected)
  })

  test.each<[Measure, object, string | undefined]>([
    [{ kind: 'count', in: 'records', where: { kind: 'referred' } }, { records: [] }, '0'],
    [{ kind: 'count', in: 'records', where: { kind: 'referred' } }, {}, undefined],
    [{ kind: 'sum', in: 'records', field: 'amount' }, { records: [] }, '0'],
    [{ kind: 'sum', in: 'records', field: 'amount' }, {}, undefined],
    [{ kind: 'sum', in: 'records', field: 'amount' }, { records: [{}] }, undefined],
    [rate('overall'), {}, undefined],
    [rate('lowest'), { items: { a: { points: '1', max: '2' }, b: { points: '1' } } }, undefined],
    [rate('lowest'), { items: { a: { points: '1', max: '2' }, b: { points: null, max: '2' } } }, undefined],
    [rate({ row: 'a' }), { items: { a: { points: '1', max: '2' } } }, '0.5'],
    [rate('lowest'), { items: { a: { points: '2', max: '2' }, b: { points: '1', max: '3' } } }, '1/3'],
  ])('%j of %j: %s', (measure, data, expected) => {
    expect(written(measure, data)).toBe(expected)
  })
})

describe('naiveIssues()', () => {
  const number: Field = { kind: 'number', min: '1', max: '10', step: '0.5' }
  const above: Field = { kind: 'number', above: '1', max: { field: 'other' } }
  const count: Field = { kind: 'count', min: '1', max: '10' }
  const text: Field = { kind: 'text', maxCharacters: 3 }

  test.each<[Field, string, string[]]>([
    [number, '1', []],
    [number, '10', []],
    [number, '0.5', ['number/below-minimum']],
    [number, '10.5', ['number/above-maximum']],
    [number, '1.2', ['number/step']],
    [number, '0.2', ['number/below-minimum', 'number/step']],
    [above, '1', ['number/not-above']],
    [above, '1.1', []],
    [above, '99', []],
    [count, '2', []],
    [count, '1.5', ['number/integer']],
    [count, '11', ['number/above-maximum']],
    [{ kind: 'count' }, '-1', []],
    [text, '𠮟る!', []],
    [text, 'ab\r\nc', []],
    [text, 'abcd', ['text/too-long']],
    [{ kind: 'text' }, 'abcd', []],
    [{ kind: 'date' }, 'x', []],
  ])('%j, %j: %j', (field, value, expected) => {
    expect(naiveIssues(field, value)).toEqual(expected)
  })

  const table = {
    kind: 'list',
    maxRecords: 3,
    fields: {
      points: { kind: 'number', min: '0', max: { field: 'max' }, presumed: '2' },
      max: { kind: 'number', above: '0' },
      grade: { kind: 'choice', options: ['a', 'b', 'c'] },
      late: { kind: 'flag', presumed: false },
      met: { kind: 'flag' },
    },
    limits: [
      { where: { grade: ['a', 'b'] }, field: 'max', max: '5', cite },
      { where: { grade: 'a', late: true }, field: 'met', only: [false], cite },
    ],
  } as const

  test.each<[object, string[]]>([
    [{}, []],
    [{ max: '2' }, []],
    [{ max: '1.9' }, ['number/above-maximum']],
    [{ points: '3', max: '3' }, []],
    [{ points: '3.1', max: '3' }, ['number/above-maximum']],
    [{ points: '-1', max: '3' }, ['number/below-minimum']],
    [{ max: '6', grade: 'a' }, ['number/above-maximum']],
    [{ max: '6', grade: 'b' }, ['number/above-maximum']],
    [{ max: '6', grade: 'c' }, []],
    [{ max: '5', grade: 'a' }, []],
    [{ grade: 'a' }, []],
    [{ grade: 'a', late: true, met: true }, ['record/not-allowed']],
    [{ grade: 'a', late: true, met: false }, []],
    [{ grade: 'a', met: true }, []],
    [{ grade: 'b', late: true, met: true }, []],
    [{ grade: 'a', late: true }, []],
  ])('naiveRecordIssues() of %j: %j', (record, expected) => {
    expect(naiveRecordIssues(table, record as never)).toEqual(expected)
  })

  test('naiveRecordIssues() of a table without limits', () => {
    const { limits: _, ...unlimited } = table
    expect(naiveRecordIssues(unlimited, { grade: 'a', max: '6' })).toEqual([])
  })
})

describe('naiveUntil()', () => {
  const period = (more: object): ValidityRule =>
    ({
      kind: 'period',
      length: { years: 2 },
      counting: 'firstDayCounted',
      mark: 'lastDay',
      cite,
      ...more,
    }) as ValidityRule
  const fixed = (until: string): ValidityRule => ({ kind: 'fixed', until, cite })
  const byReading = (first: unknown, second: unknown) => ({
    kind: 'byReading',
    reading: 'r',
    cases: { first, second },
  })

  test.each<[ValidityRule, string, string]>([
    [fixed('2030-03-31'), '2030-03-31', '2030-03-31'],
    [period({}), '2028-03-31', '2028-03-31'],
    [period({ mark: 'dayAfter' }), '2028-04-01', '2028-04-01'],
    [period({ counting: 'firstDayNotCounted' }), '2028-04-01', '2028-04-01'],
    [period({ firstOnOrAfter: { month: 3, day: 31 } }), '2028-03-31', '2028-03-31'],
    [period({ mark: 'dayAfter', firstOnOrAfter: { month: 3, day: 31 } }), '2029-03-31', '2029-03-31'],
    [period({ counting: byReading('firstDayCounted', 'firstDayNotCounted') }), '2028-03-31', '2028-04-01'],
    [period({ mark: byReading('dayAfter', 'lastDay') }), '2028-04-01', '2028-03-31'],
    [
      { kind: 'earlier', of: [fixed('2028-12-31'), period({}), fixed('2029-03-31')], cite },
      '2028-03-31',
      '2028-03-31',
    ],
    [byReading(fixed('2027-03-31'), period({})) as ValidityRule, '2027-03-31', '2028-03-31'],
  ])('%j from 2026-04-01: %s, or %s', (rule, first, second) => {
    for (const [alternative, until] of Object.entries({ first, second })) {
      expect(naiveUntil({ scheme, readings: { r: alternative } }, rule, '2026-04-01')).toBe(until)
    }
    expect(naiveUntil({ scheme, readings: {} }, rule, '2026-04-01')).toBe(first)
  })

  test('daysWithin() has the day from which it runs, forward and back', () => {
    const period = { length: { days: 3 }, counting: 'firstDayNotCounted' } as const
    expect(daysWithin('2026-04-10', { ...period, direction: 'forward' })).toEqual({
      first: '2026-04-10',
      last: '2026-04-13',
    })
    expect(daysWithin('2026-04-10', { ...period, direction: 'backward' })).toEqual({
      first: '2026-04-07',
      last: '2026-04-10',
    })
  })
})
