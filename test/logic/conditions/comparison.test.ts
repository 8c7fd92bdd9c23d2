import { describe, expect, test } from 'vitest'
import type { AssessOptions, Comparison, Condition, Measure, Scheme } from '../../../src/index.ts'
import { leafOf } from '../../assess/leafOf.ts'
import { assessed } from '../../laws/assessed.ts'
import { schemeOf } from '../anyDefinition.ts'
import { missingOf } from '../measures/measured.ts'

const cite = 'p'
const points = { kind: 'number', min: '0', max: '10', cite } as const
const fact = (id: string): Measure => ({ kind: 'fact', fact: id })
const both: Measure = { kind: 'add', of: [fact('points'), fact('bonus')] }
const facts = {
  points,
  bonus: { ...points, max: '3' },
  visits: { kind: 'count', min: '0', max: '10', cite },
  found: { ...points, finding: { by: 'panel' } },
  steps: { ...points, step: '4' },
} as const satisfies Scheme['facts']
const values = {
  points: fact('points'),
  visits: fact('visits'),
  found: fact('found'),
  steps: fact('steps'),
  both,
  ratio: { kind: 'ratio', of: fact('points'), to: { kind: 'literal', value: '10' } },
} as const satisfies Record<string, Measure>
const parts = {
  facts,
  measures: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
  parameters: { bound: { cite } },
}
const verdictOf = (when: Condition, data: object = {}, options?: AssessOptions) =>
  leafOf(parts, when, data, options).verdict
const missingFor = (when: Condition, data: object = {}, options?: AssessOptions) => {
  const scheme = schemeOf({ ...parts, tiers: [{ id: 'certified', when, cite }] })
  const { missing, missingIs } = assessed(scheme, data, options)
  return [missing.map((of) => of.fact.join('.')), missingIs]
}

describe('a measure held against a number', () => {
  test.each<[Comparison, string, string, string]>([
    ['atLeast', 'unmet', 'met', 'met'],
    ['moreThan', 'unmet', 'unmet', 'met'],
    ['atMost', 'met', 'met', 'unmet'],
    ['lessThan', 'met', 'unmet', 'unmet'],
    ['equal', 'unmet', 'met', 'unmet'],
  ])('%s: below %s, at %s, above %s, whether the text gives the number or the operator', (is, ...sides) => {
    const given = ['4.999', '5', '5.001']
    const ofText = given.map((of) =>
      verdictOf({ kind: 'compare', measure: 'points', is, value: '5' }, { points: of }),
    )
    expect(ofText).toEqual(sides)
    const when: Condition = { kind: 'compare', measure: 'points', is, value: { parameter: 'bound' } }
    const options = { parameters: { bound: '5' } }
    expect(given.map((of) => verdictOf(when, { points: of }, options))).toEqual(sides)
    expect(given.map((of) => verdictOf(when, { points: of }))).toEqual([
      'undetermined',
      'undetermined',
      'undetermined',
    ])
  })

  test('is settled as soon as nothing that is missing can turn it', () => {
    const atLeast = (value: string): Condition => ({ kind: 'compare', measure: 'both', is: 'atLeast', value })
    expect(verdictOf(atLeast('5'), { points: '5' })).toBe('met')
    expect(verdictOf(atLeast('8'), { points: '5' })).toBe('undetermined')
    expect(verdictOf(atLeast('8.001'), { points: '5' })).toBe('unmet')
  })

  test('waits for every fact of the measure, and surely for none, without the number', () => {
    const when: Condition = { kind: 'compare', measure: 'both', is: 'atLeast', value: { parameter: 'bound' } }
    expect(missingFor(when)).toEqual([['points', 'bonus'], 'superset'])
    expect(missingFor(when, { points: '5' })).toEqual([['bonus'], 'superset'])
    const options = { parameters: { bound: '4' } }
    expect(missingFor(when, {}, options)).toEqual([['points', 'bonus'], 'exact'])
  })
})

describe('a measure near a number', () => {
  const near = (measure: string, within: string | { parameter: string } = '1.5'): Condition => ({
    kind: 'near',
    measure,
    value: '5',
    within,
  })

  test.each([
    ['3.4', 'unmet'],
    ['3.5', 'met'],
    ['5', 'met'],
    ['6.5', 'met'],
    ['6.6', 'unmet'],
  ])('within 1.5 of 5, both ends included: %s is %s', (given, verdict) => {
    expect(verdictOf(near('points'), { points: given })).toBe(verdict)
    const options = { parameters: { bound: '1.5' } }
    expect(verdictOf(near('points', { parameter: 'bound' }), { points: given }, options)).toBe(verdict)
  })

  test('stays open while it can lie inside as well as outside', () => {
    expect(verdictOf(near('both', '3'), { points: '5' })).toBe('met')
    expect(verdictOf(near('both', '2'), { points: '5' })).toBe('undetermined')
    expect(verdictOf(near('both', '0.5'), { points: '5.6' })).toBe('unmet')
    expect(verdictOf(near('both', '1'), { points: '0' })).toBe('unmet')
    expect(verdictOf(near('both', '1'), { points: '2' })).toBe('undetermined')
    expect(verdictOf(near('found'))).toBe('referred')
  })

  test('of no margin is the number itself', () => {
    expect(verdictOf(near('points', '0'), { points: '5' })).toBe('met')
    expect(verdictOf(near('points', '0'), { points: '5.001' })).toBe('unmet')
  })

  test('cannot be told without the margin', () => {
    expect(verdictOf(near('points', { parameter: 'bound' }), { points: '5' })).toBe('undetermined')
  })

  test('waits for every fact of the measure, and surely for one alone that can be any number', () => {
    expect(missingFor(near('points'))).toEqual([['points'], 'exact'])
    expect(missingFor(near('both'))).toEqual([['points', 'bonus'], 'superset'])
    expect(missingFor(near('both'), { points: '3' })).toEqual([['bonus'], 'exact'])
    expect(missingFor(near('visits'))).toEqual([['visits'], 'superset'])
    expect(missingFor(near('steps'))).toEqual([['steps'], 'superset'])
    expect(missingFor(near('points'), { points: '4' })).toEqual([[], 'exact'])
  })
})

describe('missing for two bounds', () => {
  const compare = (measure: string, is: Comparison, value: string): Condition => ({
    kind: 'compare',
    measure,
    is,
    value,
  })

  test('is exact for two tiers that ask more and less of one fact', () => {
    const tiers = [compare('points', 'atLeast', '8'), compare('points', 'atLeast', '5')]
    expect(missingOf(facts, values, tiers)).toEqual([['points'], 'exact'])
  })

  test('is not sure for two measures made of the same facts', () => {
    const tiers = [compare('both', 'atLeast', '8'), compare('ratio', 'atLeast', '0.5')]
    expect(missingOf(facts, values, tiers)).toEqual([['bonus', 'points'], 'superset'])
  })

  test('is exact for a band in which one fact must lie', () => {
    const band: Condition = {
      kind: 'all',
      of: [compare('points', 'atLeast', '4'), compare('points', 'atMost', '6')],
    }
    expect(missingOf(facts, values, [band])).toEqual([['points'], 'exact'])
    const ofRatio: Condition = {
      kind: 'all',
      of: [compare('ratio', 'atLeast', '0.4'), compare('ratio', 'atMost', '0.6')],
    }
    expect(missingOf(facts, values, [ofRatio])).toEqual([['points'], 'superset'])
  })

  test('is not sure for a fact that must also be near a number', () => {
    const band: Condition & { kind: 'all' } = {
      kind: 'all',
      of: [compare('points', 'atLeast', '4'), { kind: 'near', measure: 'points', value: '5', within: '1' }],
    }
    expect(missingOf(facts, values, [band])).toEqual([['points'], 'superset'])
    const turned: Condition = { kind: 'all', of: [...band.of].reverse() }
    expect(missingOf(facts, values, [turned])).toEqual([['points'], 'superset'])
  })

  test('is not sure for a rate that must also be near a number', () => {
    const scores = {
      kind: 'group',
      cite,
      rows: { e: {} },
      fields: {
        points: { kind: 'number', min: '0', max: { field: 'max' } },
        max: { kind: 'number', above: '0', max: '10' },
      },
    } as const
    const rate: Measure = { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: 'overall' }
    const near: Condition = { kind: 'near', measure: 'rate', value: '0.5', within: '0.1' }
    const both: Condition = { kind: 'all', of: [near, compare('rate', 'atLeast', '0.5')] }
    const data = { scores: { e: { max: '10' } } }
    expect(missingOf({ scores }, { rate }, [near], data)).toEqual([['scores.e.points'], 'exact'])
    expect(missingOf({ scores }, { rate }, [both], data)).toEqual([['scores.e.points'], 'superset'])
  })
})

describe('a referral on a measure', () => {
  test('waits for no fact while the number is not supplied', () => {
    const compare: Condition = {
      kind: 'compare',
      measure: 'points',
      is: 'atLeast',
      value: { parameter: 'bound' },
    }
    const scheme = schemeOf({
      ...parts,
      facts: {
        ...facts,
        view: { kind: 'choice', options: ['certified', 'none'], cite, finding: { by: 'panel' } },
      },
      referrals: [{ id: 'high', when: compare, to: 'panel', finding: 'view', cite }],
    })
    const named = (options?: AssessOptions) =>
      assessed(scheme, {}, options).missing.map(({ fact: of }) => of.join('.'))
    expect(named()).toEqual([])
    expect(named({ parameters: { bound: '5' } })).toEqual(['points'])
  })
})
