import { describe, expect, test } from 'vitest'
import { decimalText } from '../../../src/analysis/reasoning/decimalText.ts'
import { withFact } from '../../../src/analysis/reasoning/factsData.ts'
import { feeds } from '../../../src/analysis/reasoning/feeds.ts'
import { possibleValues, type Values } from '../../../src/analysis/reasoning/possibleValues.ts'
import { relationsAmong } from '../../../src/analysis/reasoning/relations.ts'
import { withEachParameter, worldOf } from '../../../src/analysis/reasoning/world.ts'
import type { Condition, RowCondition, Scheme } from '../../../src/index.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'

const cite = 'p'
const met: RowCondition = { kind: 'field', field: 'met', is: true }
const core: RowCondition = { kind: 'tagged', tag: 'core' }
const count = (where: RowCondition, table = 'items'): Measure => ({ kind: 'count', in: table, where })
const rate = (take: 'overall' | 'lowest' | { row: string }, table = 'items', points = 'points'): Measure => ({
  kind: 'rate',
  in: table,
  points,
  max: 'max',
  take,
})
const fields = {
  met: { kind: 'flag' },
  points: { kind: 'number', min: '0', max: { field: 'max' } },
  other: { kind: 'number', min: '0', max: { field: 'max' } },
  max: { kind: 'number', above: '0' },
} as const
const scheme: Scheme = {
  id: 'city',
  edition: '1',
  inForce: { from: '2026-04-01', cite },
  provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
  facts: {
    staff: { kind: 'count', min: '0', max: '5', presumed: '2', cite },
    member: { kind: 'flag', presumed: false, cite },
    size: { kind: 'choice', options: ['small', 'middle', 'large'], cite },
    items: { kind: 'group', cite, fields, rows: { x: { tags: ['core'] }, y: {} } },
    others: { kind: 'group', cite, fields, rows: { x: {} } },
  },
  measures: {
    staff: { value: { kind: 'fact', fact: 'staff' } },
    named: { value: { kind: 'measure', measure: 'staff' } },
    some: { value: count({ kind: 'all', of: [met, core] }) },
    all: { value: count(met) },
    elsewhere: { value: count(met, 'others') },
    overall: { value: rate('overall') },
    lowest: { value: rate('lowest') },
    ofX: { value: rate({ row: 'x' }) },
    overElsewhere: { value: rate('overall', 'others') },
    overOther: { value: rate('overall', 'items', 'other') },
    summed: { value: { kind: 'sum', in: 'items', field: 'points' } },
  },
  readings: { r: { alternatives: ['one', 'other'], default: 'one', cite } },
  parameters: {
    floor: { min: '10', max: '60', cite },
    least: { min: '3', cite },
    most: { max: '7', cite },
    open: { cite },
  },
  tiers: [],
}

const compare = (
  is: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal',
  value: string,
  measure = 'staff',
): Condition => ({ kind: 'compare', measure, is, value })
const member: Condition = { kind: 'fact', fact: 'member', is: true }
const large: Condition = { kind: 'fact', fact: 'size', is: 'large' }

const cellText = (value: unknown) => {
  if (typeof value !== 'object' || value === null) return String(value)
  const { low, high } = value as {
    low: Parameters<typeof decimalText>[0]
    high: Parameters<typeof decimalText>[0]
  }
  const [from, to] = [decimalText(low), decimalText(high)]
  return from === to ? from : `${from}–${to}`
}
const written = (values: Values) => [...values].map(([key, value]) => `${key} ${cellText(value)}`).join(', ')

describe('possibleValues()', () => {
  test.each<[string, Condition, readonly string[]]>([
    // Of options that nothing asks for one stands for all. A count of 0 to 5 that is held against 3 is 0 to 2, 3, or 4 and 5.
    ['at least 3', compare('atLeast', '3'), ['measure staff 3', 'measure staff 4', 'measure staff 5']],
    ['more than 3', compare('moreThan', '3'), ['measure staff 4', 'measure staff 5']],
    ['at most 3', compare('atMost', '3'), ['measure staff 0', 'measure staff 1–2', 'measure staff 3']],
    ['less than 3', compare('lessThan', '3'), ['measure staff 0', 'measure staff 1–2']],
    ['exactly 3', compare('equal', '3'), ['measure staff 3']],
    ['no more than 9', compare('moreThan', '5'), []],
    ['a flag', member, ['fact member true']],
    ['not a flag', { kind: 'not', of: member }, ['fact member false']],
    [
      'a choice',
      { kind: 'fact', fact: 'size', is: ['small', 'large'] },
      ['fact size small', 'fact size large'],
    ],
    ['both', { kind: 'all', of: [member, large] }, ['fact member true, fact size large']],
    [
      'one or the other',
      { kind: 'any', of: [member, large] },
      ['fact member true', 'fact member false, fact size large'],
    ],
    ['nothing', { kind: 'all', of: [] }, ['']],
    ['what nobody has', { kind: 'any', of: [] }, []],
    [
      'one of two at least',
      { kind: 'atLeast', n: 1, of: [member, large] },
      ['fact member true', 'fact member false, fact size large'],
    ],
    [
      'exactly one of two',
      { kind: 'exactly', n: 1, of: [member, large] },
      ['fact member true, fact size small', 'fact member false, fact size large'],
    ],
    ['three of two', { kind: 'atLeast', n: 3, of: [member, large] }, []],
    [
      'the reading that is followed',
      { kind: 'byReading', reading: 'r', cases: { one: member, other: large } },
      ['fact member true'],
    ],
    [
      'near a number',
      { kind: 'near', measure: 'staff', value: '3', within: '1' },
      ['measure staff 2', 'measure staff 3', 'measure staff 4'],
    ],
  ])('finds for %s every way', (_, condition, found) => {
    const possibilities = possibleValues(worldOf(scheme), condition)
    expect([...possibilities.found].map(written)).toEqual(found)
    expect(possibilities.complete()).toBe(true)
  })
})

describe('relationsAmong()', () => {
  test('knows what is never more than what', () => {
    const pairs = relationsAmong(scheme, Object.keys(scheme.measures!)).map(
      ({ less, more }) => `${less} <= ${more}`,
    )
    // More conditions are met by fewer rows; the lowest rate is at most that of all rows and of each.
    expect(pairs).toEqual(['some <= all', 'lowest <= overall', 'lowest <= ofX'])
  })
})

describe('feeds()', () => {
  test.each<[string, string, string | undefined, boolean]>([
    ['staff', 'staff', undefined, true],
    ['named', 'staff', undefined, true],
    ['named', 'member', undefined, false],
    ['summed', 'items', 'points', true],
    ['summed', 'items', 'max', false],
    ['summed', 'others', 'points', false],
    ['overall', 'items', 'points', true],
    ['overall', 'items', 'max', true],
    ['overall', 'items', 'other', false],
    ['overall', 'others', 'points', false],
    ['all', 'items', 'met', false],
    ['gone', 'items', 'met', false],
  ])('says whether %s takes %s %s: %s', (measure, fact, field, does) => {
    expect(feeds(scheme, measure, fact, field)).toBe(does)
  })
})

describe('worldOf()', () => {
  test('is that of the default readings, a year after the text came into force, with parameters at their least', () => {
    const world = worldOf(scheme)
    expect(world).toMatchObject({
      readings: { r: 'one' },
      parameters: { floor: '10', least: '3', most: '7', open: '1' },
      usesParameters: false,
      on: '2027-04-01',
    })
    expect(worldOf(scheme, { r: 'other' }).readings).toEqual({ r: 'other' })
    expect(worldOf({ ...scheme, inForce: undefined }).on).toBe('2025-01-15')
    expect(worldOf({ ...scheme, readings: undefined, parameters: undefined })).toMatchObject({
      readings: {},
      parameters: {},
    })
  })

  test('presumes nothing where nothing is to be presumed', () => {
    const { facts } = worldOf(scheme).unpresuming
    expect(facts['staff']).toEqual({ kind: 'count', min: '0', max: '5', cite })
    expect(facts['member']).toEqual({ kind: 'flag', cite })
    expect(facts['items']).toEqual(scheme.facts['items'])
    const presumed = { kind: 'flag', presumed: true } as const
    const tables = {
      rows: { kind: 'group', cite, fields: { met: presumed }, rows: { x: {} } },
      acts: { kind: 'list', cite, maxRecords: 2, fields: { met: presumed, note: { kind: 'text' } } },
    } as const
    expect(worldOf({ ...scheme, facts: tables }).unpresuming.facts).toEqual({
      rows: { ...tables.rows, fields: { met: { kind: 'flag' } } },
      acts: { ...tables.acts, fields: { met: { kind: 'flag' }, note: { kind: 'text' } } },
    })
  })

  test('is tried with parameters at their least, at their most, and a hundredth of the way up', () => {
    const worlds = withEachParameter(worldOf(scheme))
    expect(worlds.map(({ parameters }) => parameters)).toEqual([
      { floor: '10', least: '3', most: '7', open: '1' },
      { floor: '60', least: '3', most: '7', open: '1' },
      { floor: '21/2', least: '3', most: '7', open: '1' },
    ])
    expect(worlds.every(({ usesParameters }) => usesParameters)).toBe(true)
  })
})

describe('withFact()', () => {
  test('says a value in its place, and copies what is around it', () => {
    const facts = { items: { x: { met: true }, y: {} }, acts: [{ a: 1 }, { a: 2 }] }
    expect(withFact(facts, ['items', 'x', 'points'], '3')).toEqual({
      ...facts,
      items: { x: { met: true, points: '3' }, y: {} },
    })
    expect(withFact(facts, ['acts', 1, 'b'], '3')).toEqual({ ...facts, acts: [{ a: 1 }, { a: 2, b: '3' }] })
    expect(withFact({}, ['acts', 0, 'b'], '3')).toEqual({ acts: [{ b: '3' }] })
    expect(facts).toEqual({ items: { x: { met: true }, y: {} }, acts: [{ a: 1 }, { a: 2 }] })
  })
})
