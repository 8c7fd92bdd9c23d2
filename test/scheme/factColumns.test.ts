import { describe, expect, test } from 'vitest'
import type { FactDefinition, GroupShape } from '../../src/scheme/factDefinition.ts'
import { planFacts } from '../../src/scheme/factPlan.ts'
import { heldOf, parseFacts } from '../../src/scheme/parseFacts.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

const cite = '1'

function schemeOf(facts: { readonly [id: string]: FactDefinition }): Scheme {
  return {
    id: 'columns',
    edition: '1',
    provisions: { '1': { cite: '第1条', about: 'scoring', treatment: 'rule' } },
    facts,
    tiers: [],
  }
}

function columnsOf(scheme: Scheme, data: object) {
  const read = parseFacts(scheme, data)
  if (!read.ok) throw new Error(read.issues[0].message)
  return heldOf(scheme, read.value).columns
}

const rowsOf = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`r${n}`, {}]))
const optionsOf = (count: number) => Array.from({ length: count }, (_, n) => `o${n}`)

const sample = schemeOf({
  rate: { kind: 'number', max: '10.25', cite },
  staff: { kind: 'count', cite },
  member: { kind: 'flag', cite },
  table: {
    kind: 'group',
    cite,
    rows: { x: {}, y: {}, z: {} },
    fields: {
      note: { kind: 'text' },
      met: { kind: 'flag' },
      points: { kind: 'number' },
      grade: { kind: 'choice', options: ['p', 'q', 'r'] },
      marks: { kind: 'count' },
    },
  },
  records: {
    kind: 'list',
    cite,
    maxRecords: 40,
    fields: { amount: { kind: 'number' }, done: { kind: 'flag', presumed: false } },
  },
})

describe('factColumns() writes', () => {
  test('numbers as so many of the smallest unit that all can be written in, and a bit for each row', () => {
    const data = {
      rate: '1.5',
      staff: 3,
      member: true,
      table: {
        x: { note: 'a', met: true, points: '2', grade: 'r', marks: 7 },
        z: { met: false, points: '0.125', grade: 'p' },
      },
      records: [{ amount: '-1' }, { done: true }],
    }
    expect(columnsOf(sample, data)).toEqual({
      unit: 1_000,
      numbers: [1_500, 3_000, 0, 0, 0],
      bits: [
        // the table: three rows, whose numbers stand first
        ...[0b111, 0],
        // met: known of x and z, true of x
        ...[0b101, 0b001],
        // grade: known of x and z, p of z, q of none, r of x
        ...[0b101, 0b100, 0b000, 0b001],
        // the records: two rows, whose numbers come after the six of the table
        ...[0b11, 6],
        // done: known of both, true of the second
        ...[0b11, 0b10],
      ],
      rowNumbers: [2_000, Number.NaN, 125, 7_000, Number.NaN, Number.NaN, -1_000, Number.NaN],
    })
  })

  test('what is not known as no number, and a list that is not given as no rows', () => {
    expect(columnsOf(sample, {})).toEqual({
      unit: 100,
      numbers: [Number.NaN, Number.NaN, 0, 0, 0],
      bits: [0b111, 0, 0, 0, 0, 0, 0, 0, -1, 0, 0, 0],
      rowNumbers: [Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    })
  })

  test('no numbers of facts where no fact is one', () => {
    const scheme = schemeOf({ member: { kind: 'flag', cite } })
    expect(columnsOf(scheme, { member: true })).toEqual({ unit: 1, numbers: [], bits: [], rowNumbers: [] })
  })

  test('what is presumed of rows of which nothing is said, and what is said in its place', () => {
    const scheme = schemeOf({
      documents: {
        kind: 'group',
        cite,
        rows: { a: {}, b: {} },
        fields: {
          given: { kind: 'flag', presumed: true },
          form: { kind: 'choice', options: ['paper', 'file'], presumed: 'file' },
        },
      },
    })
    expect(columnsOf(scheme, {}).bits).toEqual([0b11, 0, 0b11, 0b11, 0b11, 0, 0b11])
    expect(columnsOf(scheme, { documents: { b: { given: false, form: 'paper' } } }).bits).toEqual([
      ...[0b11, 0],
      ...[0b11, 0b01],
      ...[0b11, 0b10, 0b01],
    ])
    expect(columnsOf(scheme, {}).bits).toEqual([0b11, 0, 0b11, 0b11, 0b11, 0, 0b11])
  })

  test.each([
    ['two decimals at least where a bound has two', '3', 100],
    ['six decimals', '0.123456', 1_000_000],
    ['nothing of more', '0.1234567', 0],
    ['nothing of many digits', '0.00000000000000000000000001', 0],
    ['2^26 of the unit, the most that is small', '671088.64', 100],
    ['nothing of more than that', '671088.65', 0],
    ['the same below zero', '-671088.64', 100],
    ['nothing of less than that', '-671088.65', 0],
  ])('%s', (_, value, unit) => {
    const scheme = schemeOf({
      rate: { kind: 'number', min: '-700000.25', cite },
      table: { kind: 'group', cite, rows: { x: {} }, fields: { points: { kind: 'number' } } },
    })
    const alone = columnsOf(scheme, { rate: value })
    expect(alone.unit).toBe(unit)
    expect(columnsOf(scheme, { table: { x: { points: value } } }).unit).toBe(unit)
  })

  test.each([
    [30, 2 ** 30 - 1],
    [31, -1],
  ])('%i records as %i', (count, rows) => {
    const records = Array.from({ length: count }, () => ({}))
    expect(columnsOf(sample, { records }).bits[8]).toBe(rows)
  })

  test.each([
    [30, [2 ** 30 - 1, 0, 2 ** 30 - 1, 2 ** 30 - 1]],
    [31, [-1, 0, 0, 0]],
  ])('a group of %i rows of which nothing is said', (count, bits) => {
    const fields = { met: { kind: 'flag', presumed: true } } as const
    const scheme = schemeOf({ items: { kind: 'group', cite, rows: rowsOf(count), fields } })
    expect(columnsOf(scheme, {}).bits).toEqual(bits)
    expect(columnsOf(scheme, { items: { r0: { met: true } } }).bits).toEqual(bits)
  })

  test.each([
    [16, 2 + 1 + 16],
    [17, 2],
  ])('a choice among %i in %i words', (count, words) => {
    const fields = { grade: { kind: 'choice', options: optionsOf(count) } } as const
    const scheme = schemeOf({ items: { kind: 'group', cite, rows: rowsOf(2), fields } })
    expect(columnsOf(scheme, { items: { r1: { grade: 'o3' } } }).bits).toHaveLength(words)
  })
})

describe('planFacts()', () => {
  test('finds the facts, those of rows and those of numbers', () => {
    const plan = planFacts(sample)
    expect(plan.facts.map(({ id, index, shape }) => [id, index, shape])).toEqual([
      ['rate', 0, 'scalar'],
      ['staff', 1, 'scalar'],
      ['member', 2, 'scalar'],
      ['table', 3, 'group'],
      ['records', 4, 'list'],
    ])
    expect(plan.tables.map(({ id, column }) => [id, column])).toEqual([
      ['table', 0],
      ['records', 8],
    ])
    expect(plan.numberTables.map(({ id }) => id)).toEqual(['table', 'records'])
    expect(plan.scalarNumbers.map(({ id }) => id)).toEqual(['rate', 'staff'])
    expect([...plan.indices]).toEqual([
      ['rate', 0],
      ['staff', 1],
      ['member', 2],
      ['table', 3],
      ['records', 4],
    ])
    expect([plan.bitCount, plan.decimals]).toEqual([12, 2])
    expect(planFacts(sample)).toBe(plan)
  })

  test('gives each field its place among its like', () => {
    const [table] = planFacts(sample).tables
    expect(table!.record.fields.map(({ name, index, column }) => [name, index, column])).toEqual([
      ['note', 0, -1],
      ['met', 1, 2],
      ['points', 2, 0],
      ['grade', 3, 4],
      ['marks', 4, 1],
    ])
    expect(table!.record.bitFields.map(({ name }) => name)).toEqual(['met', 'grade'])
    expect(table!.record.numberFields.map(({ name }) => name)).toEqual(['points', 'marks'])
    const [rate] = planFacts(sample).facts
    expect(rate).toMatchObject({ field: { name: 'rate', index: 0, column: -1, options: [] } })
  })

  test.each<[string, FactDefinition, number]>([
    ['a minimum', { kind: 'number', min: '0.125', max: '3.5', cite }, 3],
    ['a bound that is not reached', { kind: 'number', above: '0.125', max: '3.5', cite }, 3],
    ['a maximum', { kind: 'number', min: '1', max: '3.125', cite }, 3],
    ['no bound', { kind: 'number', step: '0.5', cite }, 0],
    ['no number', { kind: 'flag', cite }, 0],
  ])('counts the decimals of %s', (_, fact, decimals) => {
    expect(planFacts(schemeOf({ fact })).decimals).toBe(decimals)
  })

  const limit = { where: { met: true }, field: 'grade', only: ['a'], cite } as const
  const fields = {
    points: { kind: 'number', max: { field: 'max' } },
    max: { kind: 'number' },
    met: { kind: 'flag', presumed: true },
    grade: { kind: 'choice', options: ['a', 'b'] },
  } as const
  const unsaid = [undefined, undefined, true, undefined]
  test.each<[string, Pick<GroupShape, 'fields' | 'limits'>, unknown]>([
    ['that no limit looks at', { fields, limits: [limit] }, [unsaid, unsaid]],
    ['without limits', { fields }, [unsaid, unsaid]],
    [
      'that a limit looks at',
      { fields, limits: [limit, { ...limit, field: 'met', only: [true] }] },
      undefined,
    ],
    [
      'that another field limits',
      { fields: { ...fields, points: { ...fields.points, presumed: '1' } } },
      undefined,
    ],
  ])('holds rows ready of what is presumed %s', (_, table, expected) => {
    const items: FactDefinition = { kind: 'group', cite, rows: { x: {}, y: {} }, ...table }
    const [plan] = planFacts(schemeOf({ items })).facts
    expect(plan).toMatchObject({ rows: ['x', 'y'] })
    expect((plan as { readonly unsaid?: unknown }).unsaid).toEqual(expected)
  })
})
