import { describe, expect, test } from 'vitest'
import type { Condition, Measure, RowCondition, Scheme } from '../../src/index.ts'
import { leafOf } from './leafOf.ts'

const cite = 'p'
const provisions: Scheme['provisions'] = {
  p: { cite: '第1条', about: 'tier', treatment: 'rule' },
  ofB: { cite: '第2条第2号', about: 'tier', treatment: 'rule' },
}
const row = { met: { kind: 'flag' }, level: { kind: 'choice', options: ['low', 'high'] } } as const
const facts: Scheme['facts'] = {
  items: { kind: 'group', rows: { a: {}, b: { cite: 'ofB' }, c: {} }, fields: row, cite },
  records: { kind: 'list', maxRecords: 3, fields: row, cite },
}
const met = { kind: 'field', field: 'met', is: true } as const
const onRows = (kind: 'each' | 'some', inFact: string, satisfies: RowCondition = met): Condition => ({
  kind,
  in: inFact,
  satisfies,
})
const own = { citation: { provision: 'ofB', text: '第2条第2号' } }

describe('the detail of a condition on rows', () => {
  const data = { items: { a: { met: true }, b: { met: false } } }

  test('names of each the rows that are not met or not known to be, each with its own article', () => {
    const leaf = leafOf({ facts, provisions }, onRows('each', 'items'), data)
    expect(leaf).toMatchObject({ verdict: 'unmet' })
    expect(leaf.detail).toEqual({
      kind: 'each',
      in: 'items',
      field: 'met',
      rows: [
        { row: 'b', verdict: 'unmet', ...own },
        { row: 'c', verdict: 'undetermined' },
      ],
    })
  })

  test('names of some the rows that are met or perhaps so', () => {
    const leaf = leafOf({ facts, provisions }, onRows('some', 'items'), data)
    expect(leaf.detail).toEqual({
      kind: 'some',
      in: 'items',
      field: 'met',
      rows: [
        { row: 'a', verdict: 'met' },
        { row: 'c', verdict: 'undetermined' },
      ],
    })
  })

  test('names the records of a list by their place', () => {
    const leaf = leafOf({ facts }, onRows('each', 'records'), { records: [{ met: true }, {}] })
    expect(leaf.detail).toMatchObject({ rows: [{ row: 1, verdict: 'undetermined' }] })
  })

  test.each(['each', 'some'] as const)('names no row of %s while the list is not known', (kind) => {
    const leaf = leafOf({ facts }, onRows(kind, 'records'))
    expect(leaf).toMatchObject({ verdict: 'undetermined', detail: { rows: [] } })
  })

  test.each<[RowCondition, object]>([
    [met, { field: 'met' }],
    [{ kind: 'field', field: 'met', is: false }, {}],
    [{ kind: 'field', field: 'level', is: 'high' }, {}],
    [{ kind: 'field', field: 'level', is: ['high'] }, {}],
    [{ kind: 'all', of: [met] }, {}],
    [{ kind: 'not', of: met }, {}],
  ])('names the one flag that must be set, and nothing else that is asked: %o', (satisfies, asked) => {
    const { detail } = leafOf({ facts }, onRows('each', 'items', satisfies), data)
    expect('field' in detail ? { field: detail.field } : {}).toEqual(asked)
  })
})

describe('the detail of a lowest rate', () => {
  const rate: Measure = { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: 'lowest' }
  const overall: Measure = { ...rate, take: 'overall' }
  const parts: Pick<Scheme, 'facts'> & Partial<Scheme> = {
    provisions,
    facts: {
      scores: {
        kind: 'group',
        rows: { a: {}, b: { cite: 'ofB' }, c: {} },
        fields: {
          points: { kind: 'number', min: '0', max: { field: 'max' } },
          max: { kind: 'number', above: '0', max: '100' },
        },
        cite,
      },
    },
    readings: { which: { alternatives: ['lowest', 'overall'], default: 'lowest' } },
    measures: {
      lowest: { value: rate, shown: 'percent' },
      overall: { value: overall, shown: 'percent' },
      ofRow: { value: { ...rate, take: { row: 'b' } }, shown: 'percent' },
      named: { value: { kind: 'measure', measure: 'lowest' }, shown: 'percent' },
      read: {
        value: {
          kind: 'byReading',
          reading: 'which',
          cases: { lowest: { kind: 'measure', measure: 'named' }, overall },
        },
        shown: 'percent',
      },
      capped: { value: { kind: 'cap', of: rate, at: '50%' }, shown: 'percent' },
    },
  }
  const scores = (a: string, b: string, c: string | undefined) => ({
    scores: {
      a: { points: a, max: '50' },
      b: { points: b, max: '100' },
      c: { max: '10', ...(c === undefined ? {} : { points: c }) },
    },
  })
  const atLeast = (measure: string, value: string): Condition => ({
    kind: 'compare',
    measure,
    is: 'atLeast',
    value,
  })
  const decidingOf = (when: Condition, data: object, readings = {}) => {
    const { detail } = leafOf(parts, when, data, { readings })
    return 'deciding' in detail ? detail.deciding : undefined
  }

  test('names every row that has it, each with an article of its own where it has one', () => {
    const lowest = [
      { in: 'scores', row: 'a' },
      { in: 'scores', row: 'b', ...own },
    ]
    expect(decidingOf(atLeast('lowest', '30%'), scores('10', '20', '9'))).toEqual(lowest)
    expect(decidingOf(atLeast('lowest', '10%'), scores('10', '20', '9'))).toEqual(lowest)
  })

  test('is found behind another name and by the reading in force', () => {
    const data = scores('10', '90', '9')
    const a = [{ in: 'scores', row: 'a' }]
    expect(decidingOf(atLeast('named', '30%'), data)).toEqual(a)
    expect(decidingOf(atLeast('read', '30%'), data)).toEqual(a)
    expect(decidingOf(atLeast('read', '30%'), data, { which: 'overall' })).toBeUndefined()
  })

  test.each(['overall', 'ofRow', 'capped'])('is not that of any other measure: %s', (measure) => {
    expect(decidingOf(atLeast(measure, '30%'), scores('10', '20', '9'))).toBeUndefined()
  })

  test('names the row that has it though others are open, once no other can change the verdict', () => {
    const open = scores('40', '4', undefined)
    // b has 4 of 100: with c open the lowest is from 0 to 4 %.
    expect(decidingOf(atLeast('lowest', '30%'), open)).toEqual([{ in: 'scores', row: 'b', ...own }])
    expect(decidingOf(atLeast('lowest', '3%'), open)).toBeUndefined()
  })

  test('does not name a row that may be above the lowest', () => {
    // Of a it is known that it has 4 of at most 100; c has all of its points.
    const data = { scores: { ...scores('4', '4', '10').scores, a: { points: '4' } } }
    expect(decidingOf(atLeast('lowest', '4%'), data)).toEqual([{ in: 'scores', row: 'b', ...own }])
  })

  test('names no row where the lowest is surely too low and it is not known which has it', () => {
    const atMost: Condition = { kind: 'compare', measure: 'lowest', is: 'moreThan', value: '100%' }
    const leaf = leafOf(parts, atMost, {})
    expect(leaf.verdict).toBe('unmet')
    expect(leaf.detail).not.toHaveProperty('deciding')
  })
})
