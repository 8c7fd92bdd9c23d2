import { describe, expect, test } from 'vitest'
import type { AssessOptions, Condition, Measure, Scheme } from '../../src/index.ts'
import { assessed } from '../laws/assessed.ts'
import { schemeOf } from '../logic/anyDefinition.ts'

const cite = 'p'
const flag = { kind: 'flag', cite } as const
const points = { kind: 'number', min: '0', max: '10', cite } as const
const isTrue = (fact: string): Condition => ({ kind: 'fact', fact, is: true })
const fact = (id: string): Measure => ({ kind: 'fact', fact: id })
const atLeast = (measure: string, value: string): Condition => ({
  kind: 'compare',
  measure,
  is: 'atLeast',
  value,
})
const tier = (id: string, when: Condition) => ({ id, when, cite })
const asks = (stage: 'eligibility' | 'reception', id: string, when: Condition) => ({ id, stage, when, cite })

/** What is missing, each with its stage, and whether that is exact. */
function missingIn(scheme: Scheme, data: object, options?: AssessOptions) {
  const { missing, missingIs } = assessed(scheme, data, options)
  return [missing.map((of) => `${of.stage}: ${of.fact.join('.')}`), missingIs]
}

describe('missing, of several stages', () => {
  const scheme = schemeOf({
    facts: { local: flag, complete: flag, good: flag },
    requirements: [
      asks('eligibility', 'local', isTrue('local')),
      asks('reception', 'complete', isTrue('complete')),
    ],
    tiers: [tier('certified', isTrue('good'))],
  })

  test('names what each of them waits for, in their order', () => {
    const all = ['eligibility: local', 'reception: complete', 'criteria: good']
    expect(missingIn(scheme, {})).toEqual([all, 'exact'])
    // What holds already is no doubt about the rest.
    expect(missingIn(scheme, { local: true })).toEqual([all.slice(1), 'exact'])
    expect(missingIn(scheme, { good: true })).toEqual([all.slice(0, 2), 'exact'])
  })

  test.each(['local', 'complete', 'good'])('names nothing once one of them is unmet: %s', (unmet) => {
    expect(missingIn(scheme, { [unmet]: false })).toEqual([[], 'exact'])
  })

  test('names what the stages that were asked for wait for, whatever the others come to', () => {
    expect(missingIn(scheme, { good: false }, { stages: ['reception'] })).toEqual([
      ['reception: complete'],
      'exact',
    ])
    expect(missingIn(scheme, { complete: false }, { stages: ['criteria'] })).toEqual([
      ['criteria: good'],
      'exact',
    ])
  })
})

describe('missing, of a fact that is asked for twice', () => {
  const facts = { points, more: points, purpose: { kind: 'text', cite } } as const
  const measures = {
    points: { value: fact('points') },
    both: { value: { kind: 'add', of: [fact('points'), fact('more')] } },
  } as const
  const mentions = (word: string): Condition => ({ kind: 'mentions', fact: 'purpose', anyOf: [word] })

  test('gives the first stage that asks for it', () => {
    const requirements = [asks('reception', 'some', atLeast('points', '1'))]
    const scheme = schemeOf({ facts, measures, requirements, tiers: [tier('a', atLeast('points', '5'))] })
    expect(missingIn(scheme, {})).toEqual([['reception: points'], 'exact'])
  })

  test('is exact of two bounds that tiers set to one measure', () => {
    const tiers = [tier('high', atLeast('points', '8')), tier('low', atLeast('points', '5'))]
    expect(missingIn(schemeOf({ facts, measures, tiers }), {})).toEqual([['criteria: points'], 'exact'])
  })

  test('is not sure of bounds on two measures, of which one may stand in the way of the other', () => {
    const tiers = [tier('high', atLeast('both', '8')), tier('low', atLeast('points', '5'))]
    expect(missingIn(schemeOf({ facts, measures, tiers }), {})).toEqual([
      ['criteria: points', 'criteria: more'],
      'superset',
    ])
  })

  test('is not sure of two bounds that must both hold for a stage to be met', () => {
    const requirements = [
      asks('reception', 'some', atLeast('points', '1')),
      asks('reception', 'enough', atLeast('points', '5')),
    ]
    expect(missingIn(schemeOf({ facts, measures, requirements }), {})).toEqual([
      ['reception: points'],
      'superset',
    ])
  })

  test('is not sure of two tiers that look for words in one text', () => {
    const tiers = [tier('high', mentions('SDGs')), tier('low', mentions('ESG'))]
    expect(missingIn(schemeOf({ facts, measures, tiers }), {})).toEqual([['criteria: purpose'], 'superset'])
  })
})

describe('missing, of the tiers', () => {
  const scheme = schemeOf({
    facts: { best: flag, good: flag, fair: flag },
    tiers: [tier('gold', isTrue('best')), tier('silver', isTrue('good')), tier('bronze', isTrue('fair'))],
  })

  test('names what those above the first that is met wait for, and nothing of those below', () => {
    expect(missingIn(scheme, {})).toEqual([['criteria: best', 'criteria: good', 'criteria: fair'], 'exact'])
    expect(missingIn(scheme, { good: true })).toEqual([['criteria: best'], 'exact'])
    expect(missingIn(scheme, { best: true })).toEqual([[], 'exact'])
    expect(missingIn(scheme, { best: false, good: true })).toEqual([[], 'exact'])
  })

  test('is not sure that a fact decides while a tier above waits for what is no fact', () => {
    const records = { kind: 'list', cite, maxRecords: 3, fields: { on: { kind: 'date' } } } as const
    const recently: Condition = {
      kind: 'some',
      in: 'records',
      satisfies: {
        kind: 'within',
        date: { field: 'on' },
        from: { moment: true },
        length: { years: 2 },
        counting: 'firstDayNotCounted',
        direction: 'backward',
      },
    }
    const timed = schemeOf({
      facts: { records, fair: flag },
      tiers: [
        tier('gold', recently),
        tier('silver', isTrue('fair')),
        tier('bronze', { kind: 'all', of: [] }),
      ],
    })
    const known = { records: [{ on: '2024-04-01' }] }
    // Without the day of the moment there is no tier yet, whatever is said of the one below.
    expect(missingIn(timed, known)).toEqual([['criteria: fair'], 'superset'])
    for (const fair of [true, false]) {
      const told = assessed(timed, { ...known, fair })
      expect(told.outcome).toBe('met')
      expect(told).not.toHaveProperty('tier')
    }
    // 2026-04-02 is more than two years later.
    expect(missingIn(timed, known, { on: '2026-04-02' })).toEqual([['criteria: fair'], 'exact'])
    expect(missingIn(timed, known, { on: '2026-04-01' })).toEqual([[], 'exact'])
  })
})

describe('missing, of a referral', () => {
  const finding = (options: readonly string[]) =>
    ({ kind: 'choice', options, finding: { by: 'panel' }, cite }) as const
  const referral = (id: string, when: Condition, found: string) => ({
    id,
    when,
    to: 'panel',
    finding: found,
    cite,
  })
  const facts = {
    points,
    other: points,
    doubtful: flag,
    contested: flag,
    found: finding(['gold', 'silver', 'none']),
    foundLater: finding(['gold', 'silver', 'none']),
  } as const
  const measures = { points: { value: fact('points') }, other: { value: fact('other') } }
  const tiers = [tier('gold', atLeast('points', '8')), tier('silver', atLeast('points', '5'))]
  const scheme = schemeOf({
    facts,
    measures,
    tiers,
    referrals: [referral('doubt', isTrue('doubtful'), 'found')],
  })

  test('names what decides whether it applies, and is not sure that it changes anything', () => {
    expect(missingIn(scheme, { points: '6' })).toEqual([['criteria: doubtful'], 'superset'])
    expect(missingIn(scheme, {})).toEqual([['criteria: points', 'criteria: doubtful'], 'superset'])
    expect(missingIn(scheme, { points: '6', doubtful: false })).toEqual([[], 'exact'])
  })

  test('names nothing where whoever is asked has found what is earned without', () => {
    expect(missingIn(scheme, { points: '6', found: 'silver' })).toEqual([[], 'exact'])
  })

  test('names it where another tier has been found, also if either of them is a certification', () => {
    const data = { points: '6', found: 'gold' }
    expect(assessed(scheme, data)).toMatchObject({
      outcome: 'met',
      tierRange: { lowest: 'silver', highest: 'gold' },
    })
    expect(missingIn(scheme, data)).toEqual([['criteria: doubtful'], 'superset'])
    expect(assessed(scheme, { ...data, doubtful: true }).tier).toBe('gold')
    expect(assessed(scheme, { ...data, doubtful: false }).tier).toBe('silver')
  })

  test('names it only where the criteria are asked for', () => {
    const requirements = [asks('eligibility', 'other', atLeast('other', '1'))]
    const more = { ...scheme, requirements }
    expect(missingIn(more, {}, { stages: ['eligibility'] })).toEqual([['eligibility: other'], 'exact'])
  })

  test('names a fact once, for the stage that asks for it first, and is as sure of it as that stage', () => {
    const requirements = [asks('reception', 'told', { kind: 'not', of: isTrue('doubtful') })]
    expect(missingIn({ ...scheme, requirements }, { points: '6' })).toEqual([
      ['reception: doubtful'],
      'exact',
    ])
  })

  test('names nothing that only a parameter can settle', () => {
    const near: Condition = { kind: 'near', measure: 'other', value: '5', within: { parameter: 'margin' } }
    const undisclosed = schemeOf({
      facts,
      measures,
      tiers,
      parameters: { margin: { min: '0', cite } },
      referrals: [referral('near', near, 'found')],
    })
    expect(missingIn(undisclosed, {})).toEqual([['criteria: points'], 'exact'])
    expect(missingIn(undisclosed, {}, { parameters: { margin: '1' } })[0]).toEqual([
      'criteria: points',
      'criteria: other',
    ])
  })

  test('asks for no figures of the tiers once one has been found, while another may yet be found', () => {
    const two = schemeOf({
      facts,
      measures,
      tiers,
      referrals: [
        referral('doubt', isTrue('doubtful'), 'found'),
        referral('contest', isTrue('contested'), 'foundLater'),
      ],
    })
    const data = { doubtful: true, found: 'gold', foundLater: 'silver' }
    const { tierRange } = assessed(two, data)
    expect(tierRange).toEqual({ lowest: 'silver', highest: 'gold' })
    expect(missingIn(two, data)).toEqual([['criteria: contested'], 'superset'])
    expect(assessed(two, { ...data, contested: false }).tier).toBe('gold')
    expect(assessed(two, { ...data, contested: true }).tier).toBe('silver')
  })
})
