import { describe, expect, test } from 'vitest'
import type { Condition, RowCondition } from '../../../src/scheme/conditionDefinition.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { citesOf } from '../../../src/scheme/walk/citesOf.ts'
import { conditionsOf } from '../../../src/scheme/walk/conditionsOf.ts'
import { elementsOf } from '../../../src/scheme/walk/elementsOf.ts'
import { measureOrder } from '../../../src/scheme/walk/measureOrder.ts'
import { measuresOf } from '../../../src/scheme/walk/measuresOf.ts'
import { rowConditionsOf } from '../../../src/scheme/walk/rowConditionsOf.ts'

const bare: Scheme = { id: 'a', edition: '1', provisions: {}, facts: {}, tiers: [] }
const placesOf = (found: readonly { readonly path: readonly (string | number)[] }[]) =>
  found.map(({ path }) => path.join('.'))

describe('elementsOf()', () => {
  test('finds every object of a definition, each before those inside it', () => {
    const scheme: Scheme = {
      id: 'a',
      edition: '1',
      inForce: { from: '2026-04-01', until: undefined },
      provisions: { '1': { cite: '第1条', about: 'tier', treatment: 'rule' } },
      facts: {
        items: {
          kind: 'group',
          cite: ['1', '2'],
          fields: { met: { kind: 'flag' } },
          rows: { one: { tags: ['a'] } },
          limits: [{ where: { met: ['a'] }, field: 'met', only: [true], cite: '1' }],
          findings: { met: { by: 'panel', cite: '1' } },
        },
      },
      measures: {
        met: { value: { kind: 'count', in: 'items', where: { kind: 'field', field: 'met', is: true } } },
        limits: {
          value: {
            kind: 'add',
            of: [{ kind: 'sum', in: 'items', field: 'met', where: { kind: 'referred' } }],
          },
        },
      },
      readings: { r: { alternatives: ['a', 'b'], default: 'a' } },
      parameters: { margin: { cite: '1' } },
      tiers: [{ id: 'gold', when: { kind: 'all', of: [{ kind: 'any', of: [] }] }, cite: '1' }],
      referrals: [
        {
          id: 'near',
          to: 'panel',
          when: { kind: 'all', of: [] },
          leavesOpen: { lowest: null, highest: 'gold' },
          cite: '1',
        },
      ],
      benefits: [
        {
          id: 'loan',
          kind: 'benefit',
          tiers: { kind: 'byReading', reading: 'r', cases: { a: ['gold'], b: [] } },
          cite: '1',
        },
      ],
      information: [{ id: 'purpose', about: 'purpose', data: { cite: 'x', words: ['a'] }, cite: '1' }],
      words: { title: { ja: '', en: '' }, authority: { ja: '', en: '' }, source: { ja: '', en: '' } },
      acknowledged: [{ rule: 'r', path: 'p', reason: { ja: '', en: '' } }],
      predecessor: { edition: '0', facts: {} },
    }
    expect(placesOf(elementsOf(scheme))).toEqual([
      '',
      'inForce',
      'facts.items',
      'facts.items.fields.met',
      'facts.items.rows.one',
      'facts.items.limits.0',
      'facts.items.findings.met',
      'measures.met',
      'measures.met.value',
      'measures.met.value.where',
      'measures.limits',
      'measures.limits.value',
      'measures.limits.value.of.0',
      'measures.limits.value.of.0.where',
      'readings.r',
      'parameters.margin',
      'tiers.0',
      'tiers.0.when',
      'tiers.0.when.of.0',
      'referrals.0',
      'referrals.0.when',
      'referrals.0.leavesOpen',
      'benefits.0',
      'benefits.0.tiers',
      'information.0',
    ])
  })

  test.each(['cite', 'data', 'where', 'kind', 'facts', 'cases'])(
    'takes %s for an id where one stands',
    (id) => {
      const literal: Measure = { kind: 'literal', value: '1' }
      const scheme: Scheme = {
        ...bare,
        facts: {
          [id]: {
            kind: 'group',
            cite: '1',
            fields: { [id]: { kind: 'flag' } },
            rows: { [id]: { cite: '2' } },
            findings: { [id]: { by: 'panel', cite: '3' } },
          },
        },
        measures: {
          [id]: { value: { kind: 'byReading', reading: id, cases: { [id]: literal } }, cite: '4' },
        },
        readings: { [id]: { alternatives: [id], default: id, cite: '5' } },
        parameters: { [id]: { cite: '6' } },
      }
      expect(placesOf(elementsOf(scheme))).toEqual([
        '',
        `facts.${id}`,
        `facts.${id}.fields.${id}`,
        `facts.${id}.rows.${id}`,
        `facts.${id}.findings.${id}`,
        `measures.${id}`,
        `measures.${id}.value`,
        `measures.${id}.value.cases.${id}`,
        `readings.${id}`,
        `parameters.${id}`,
      ])
      expect(citesOf(scheme)).toEqual([
        { node: '1', path: ['facts', id, 'cite'] },
        { node: '2', path: ['facts', id, 'rows', id, 'cite'] },
        { node: '3', path: ['facts', id, 'findings', id, 'cite'] },
        { node: '4', path: ['measures', id, 'cite'] },
        { node: '5', path: ['readings', id, 'cite'] },
        { node: '6', path: ['parameters', id, 'cite'] },
      ])
    },
  )
})

describe('conditionsOf()', () => {
  const leaf: Condition = { kind: 'given', fact: 'plan' }

  test.each<[string, Condition, string[]]>([
    ['all', { kind: 'all', of: [leaf, leaf] }, ['of.0', 'of.1']],
    ['any', { kind: 'any', of: [leaf] }, ['of.0']],
    ['at least so many', { kind: 'atLeast', n: 1, of: [leaf, leaf] }, ['of.0', 'of.1']],
    ['exactly so many', { kind: 'exactly', n: 1, of: [leaf, leaf] }, ['of.0', 'of.1']],
    ['not', { kind: 'not', of: { kind: 'not', of: leaf } }, ['of', 'of.of']],
    ['by reading', { kind: 'byReading', reading: 'r', cases: { a: leaf, b: leaf } }, ['cases.a', 'cases.b']],
    ['given', leaf, []],
  ])('finds what is inside of %s', (_, when, inner) => {
    const places = placesOf(conditionsOf({ ...bare, tiers: [{ id: 'gold', when, cite: '1' }] }))
    expect(places).toEqual(['tiers.0.when', ...inner.map((path) => `tiers.0.when.${path}`)])
  })

  test('finds those of every element that has one', () => {
    const ruled = { id: 'x', when: leaf, cite: '1' } as const
    const unruled = { id: 'y', cite: '1' } as const
    const scheme: Scheme = {
      ...bare,
      requirements: [{ ...ruled, stage: 'reception' }],
      exclusions: [ruled],
      tiers: [ruled],
      referrals: [{ ...ruled, to: 'panel' }],
      benefits: [
        { ...unruled, kind: 'mark' },
        { ...ruled, kind: 'mark' },
      ],
      lifecycle: { revocation: { by: 'mayor', grounds: [unruled, ruled], cite: '1' } },
      transitions: [
        { ...ruled, decided: {} },
        { ...unruled, decided: {} },
      ],
    }
    expect(placesOf(conditionsOf(scheme))).toEqual([
      'requirements.0.when',
      'exclusions.0.when',
      'tiers.0.when',
      'referrals.0.when',
      'benefits.1.when',
      'lifecycle.revocation.grounds.1.when',
      'transitions.0.when',
    ])
    expect(conditionsOf({ ...bare, lifecycle: {} })).toEqual([])
  })
})

describe('rowConditionsOf()', () => {
  const leaf: RowCondition = { kind: 'referred' }

  test.each<[string, RowCondition, string[]]>([
    ['all', { kind: 'all', of: [leaf, leaf] }, ['of.0', 'of.1']],
    ['any', { kind: 'any', of: [leaf] }, ['of.0']],
    ['the first that is known', { kind: 'firstKnown', of: [leaf, leaf] }, ['of.0', 'of.1']],
    ['not', { kind: 'not', of: { kind: 'not', of: leaf } }, ['of', 'of.of']],
    ['by reading', { kind: 'byReading', reading: 'r', cases: { a: leaf, b: leaf } }, ['cases.a', 'cases.b']],
    ['referred', leaf, []],
  ])('finds what is inside of %s', (_, where, inner) => {
    const scheme: Scheme = { ...bare, measures: { met: { value: { kind: 'count', in: 'items', where } } } }
    const found = rowConditionsOf(scheme)
    expect(placesOf(found)).toEqual([
      'measures.met.value.where',
      ...inner.map((path) => `measures.met.value.where.${path}`),
    ])
    expect(new Set(found.map(({ table }) => table))).toEqual(new Set(['items']))
  })

  test('finds those of every measure and condition on rows, with the table that it is on', () => {
    const scheme: Scheme = {
      ...bare,
      measures: {
        sum: { value: { kind: 'sum', in: 'a', field: 'points', where: leaf } },
        all: { value: { kind: 'sum', in: 'b', field: 'points' } },
        rate: { value: { kind: 'rate', in: 'c', points: 'points', max: 'max', take: 'overall' } },
      },
      tiers: [
        {
          id: 'gold',
          cite: '1',
          when: {
            kind: 'all',
            of: [
              { kind: 'each', in: 'd', where: leaf, satisfies: leaf },
              { kind: 'each', in: 'e', satisfies: leaf },
              { kind: 'some', in: 'f', satisfies: leaf },
            ],
          },
        },
      ],
    }
    expect(rowConditionsOf(scheme).map(({ table, path }) => `${table} ${path.join('.')}`)).toEqual([
      'a measures.sum.value.where',
      'd tiers.0.when.of.0.where',
      'd tiers.0.when.of.0.satisfies',
      'e tiers.0.when.of.1.satisfies',
      'f tiers.0.when.of.2.satisfies',
    ])
  })
})

describe('measuresOf()', () => {
  const leaf: Measure = { kind: 'literal', value: '1' }

  test.each<[string, Measure, string[]]>([
    ['what is added', { kind: 'add', of: [leaf, leaf] }, ['of.0', 'of.1']],
    ['the least', { kind: 'least', of: [leaf] }, ['of.0']],
    ['the greatest', { kind: 'greatest', of: [leaf] }, ['of.0']],
    ['a multiple', { kind: 'times', of: { kind: 'cap', of: leaf, at: '1' }, by: '2' }, ['of', 'of.of']],
    ['what lies between', { kind: 'between', low: leaf, high: leaf }, ['low', 'high']],
    ['a ratio', { kind: 'ratio', of: leaf, to: leaf }, ['of', 'to']],
    ['a case', { kind: 'byReading', reading: 'r', cases: { a: leaf, b: leaf } }, ['cases.a', 'cases.b']],
    ['a fact', { kind: 'fact', fact: 'points' }, []],
    ['a name', { kind: 'measure', measure: 'm' }, []],
  ])('finds what %s is made of', (_, value, inner) => {
    const places = placesOf(measuresOf({ ...bare, measures: { m: { value } } }))
    expect(places).toEqual(['measures.m.value', ...inner.map((path) => `measures.m.value.${path}`)])
  })
})

describe('measureOrder()', () => {
  const named = (...measures: string[]): { readonly value: Measure } => ({
    value: { kind: 'add', of: measures.map((measure) => ({ kind: 'measure', measure })) },
  })

  test('puts each measure after those that it names', () => {
    const measures = { c: named('b', 'a'), b: named('a', 'a'), a: named('gone'), d: named() }
    expect(measureOrder({ ...bare, measures })).toEqual({ order: ['a', 'd', 'b', 'c'], circular: [] })
    expect(measureOrder(bare)).toEqual({ order: [], circular: [] })
  })

  test('tells those that name themselves, and not those that lead to them or from them', () => {
    const measures = { before: named('a'), a: named('b'), b: named('a', 'after'), after: named() }
    expect(measureOrder({ ...bare, measures })).toEqual({ order: ['after'], circular: ['a', 'b'] })
  })
})
