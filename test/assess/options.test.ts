import { describe, expect, test } from 'vitest'
import { schemes, toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { type AssessOptions, assess, type Scheme } from '../../src/index.ts'
import { assessed, issuesOf } from '../laws/assessed.ts'

const toyota = toyotaSdgsRound4
const yokohama = yokohamaYSdgs20240401

describe('assess() faults options, each by its path', () => {
  test.each<[string, Scheme, unknown, string, readonly (string | number)[], object]>([
    ['an unknown option', toyota, { reading: {} }, 'key/unknown', ['reading'], { suggestion: 'readings' }],
    ['no options', toyota, 'decision', 'input/type', [], { expected: 'an object' }],
    ['a list of options', toyota, [], 'input/type', [], { expected: 'an object' }],
    ['another moment', toyota, { at: 'yesterday' }, 'choice/unknown', ['at'], {}],
    ['a misspelt moment', toyota, { at: 'decison' }, 'choice/unknown', ['at'], { suggestion: 'decision' }],
    ['an impossible day', toyota, { on: '2026-02-30' }, 'date/impossible', ['on'], {}],
    ['a day in another form', toyota, { on: '2026/02/03' }, 'date/form', ['on'], {}],
    ['a Date', toyota, { on: new Date(0) }, 'input/type', ['on'], {}],
    ['a day out of range', toyota, { on: '1872-12-31' }, 'date/out-of-range', ['on'], {}],
    [
      'an unknown reading',
      yokohama,
      { readings: { 'yoko-band-gaps': 'refer' } },
      'key/unknown',
      ['readings', 'yoko-band-gaps'],
      { suggestion: 'yoko-band-gap' },
    ],
    [
      'a reading of another scheme',
      toyota,
      { readings: { 'yoko-band-gap': 'refer' } },
      'key/unknown',
      ['readings', 'yoko-band-gap'],
      {},
    ],
    [
      'an unknown alternative',
      yokohama,
      { readings: { 'yoko-band-gap': 'contigous' } },
      'choice/unknown',
      ['readings', 'yoko-band-gap'],
      { suggestion: 'contiguous' },
    ],
    [
      'an alternative that is no text',
      yokohama,
      { readings: { 'yoko-band-gap': true } },
      'choice/unknown',
      ['readings', 'yoko-band-gap'],
      {},
    ],
    ['readings that are a list', yokohama, { readings: ['refer'] }, 'input/type', ['readings'], {}],
    [
      'an unknown parameter',
      toyota,
      { parameters: { nearMargins: '1%' } },
      'key/unknown',
      ['parameters', 'nearMargins'],
      { suggestion: 'nearMargin' },
    ],
    [
      'a parameter where there is none',
      yokohama,
      { parameters: { nearMargin: '1%' } },
      'key/unknown',
      ['parameters', 'nearMargin'],
      {},
    ],
    [
      'a parameter below its least',
      toyota,
      { parameters: { nearMargin: '-0.0001%' } },
      'number/below-minimum',
      ['parameters', 'nearMargin'],
      { given: '-0.0001%', minimum: '0' },
    ],
    [
      'a parameter above its most',
      toyota,
      { parameters: { nearMargin: '100.01%' } },
      'number/above-maximum',
      ['parameters', 'nearMargin'],
      { maximum: '100%' },
    ],
    [
      'a parameter just above its most',
      toyota,
      { parameters: { nearMargin: `1.${'0'.repeat(40)}1` } },
      'number/above-maximum',
      ['parameters', 'nearMargin'],
      {},
    ],
    [
      'a parameter that is no number',
      toyota,
      { parameters: { nearMargin: 'narrow' } },
      'number/form',
      ['parameters', 'nearMargin'],
      {},
    ],
    [
      'a parameter over zero',
      toyota,
      { parameters: { nearMargin: '1/0' } },
      'number/form',
      ['parameters', 'nearMargin'],
      {},
    ],
    [
      'a rounded parameter',
      toyota,
      { parameters: { nearMargin: 0.1 + 0.2 } },
      'number/imprecise',
      ['parameters', 'nearMargin'],
      {},
    ],
    ['no stages', toyota, { stages: [] }, 'input/type', ['stages'], {}],
    ['stages that are no list', toyota, { stages: 'criteria' }, 'input/type', ['stages'], {}],
    [
      'too many stages',
      toyota,
      { stages: ['criteria', 'criteria', 'criteria', 'criteria'] },
      'list/too-many',
      ['stages'],
      { maximum: 3 },
    ],
    ['an unknown stage', toyota, { stages: ['criteria', 'scoring'] }, 'choice/unknown', ['stages'], {}],
  ])('%s', (_, scheme, options, code, path, params) => {
    const issues = issuesOf(assess(scheme, {}, options as AssessOptions))
    expect(issues).toMatchObject([{ code, params }])
    expect(issues[0]!.path.slice(0, path.length + 1)).toEqual(['options', ...path])
    expect(issues[0]!.message).toMatch(/^options/)
  })

  test('faults all of them at once, after the facts', () => {
    const options = { at: 'now', on: 'today', readings: { x: 'y' }, parameters: { x: 1 }, stages: ['x'] }
    const issues = issuesOf(assess(toyota, { points: 1 }, options as never))
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'points',
      'options.at',
      'options.on',
      'options.readings.x',
      'options.parameters.x',
      'options.stages',
    ])
  })

  test('never looks a reading or parameter up in what every object inherits', () => {
    const options = { readings: { constructor: 'x' }, parameters: { toString: '1' } } as never
    expect(issuesOf(assess(toyota, {}, options)).map(({ code }) => code)).toEqual([
      'key/unknown',
      'key/unknown',
    ])
  })
})

describe('assess() takes options', () => {
  test.each<[string, unknown]>([
    ['none', undefined],
    ['null', null],
    ['empty', {}],
    [
      'each absent',
      { at: undefined, on: undefined, readings: undefined, parameters: undefined, stages: undefined },
    ],
    ['each null', { at: null, on: null, readings: null, parameters: null, stages: null }],
    ['each reading null', { readings: { 'yoko-band-gap': null } }],
    [
      'the defaults',
      {
        at: 'decision',
        readings: { 'yoko-band-gap': 'refer' },
        stages: ['criteria', 'reception', 'eligibility'],
      },
    ],
  ])('%s: as by default', (_, options) => {
    const data = { points: '59.5', designCenterMember: true }
    expect(assessed(yokohama, data, options as AssessOptions)).toEqual(assessed(yokohama, data))
  })

  test('says the moment and its date', () => {
    expect(assessed(yokohama, {})).toMatchObject({ at: 'decision' })
    expect(assessed(yokohama, {})).not.toHaveProperty('on')
    const at = { at: 'application', on: '2024-02-29' } as const
    expect(assessed(yokohama, {}, at)).toMatchObject(at)
  })

  test.each<[string | number]>([['1%'], ['0.01'], [0.01], ['1/100'], ['0.010']])(
    'a margin of %s is one in a hundred',
    (nearMargin) => {
      const rate = (percent: string) => ({
        scores: Object.fromEntries(
          ['environment', 'social', 'governance', 'local'].map((id) => [id, { points: percent, max: '100' }]),
        ),
      })
      const criteriaAt = (percent: string) =>
        assessed(toyota, rate(percent), { parameters: { nearMargin } }).stages.criteria
      expect(['78.99', '79', '81', '81.01'].map(criteriaAt)).toEqual(['met', 'referred', 'referred', 'met'])
    },
  )
})

describe('assess() decides the stages that it is asked for', () => {
  const applicant = { designCenterMember: false, points: '80' }

  test('and rests the outcome on them alone', () => {
    expect(assessed(yokohama, applicant).outcome).toBe('unmet')
    expect(assessed(yokohama, applicant, { stages: ['criteria'] })).toMatchObject({
      outcome: 'met',
      stages: { criteria: 'met' },
      tier: 'supreme',
    })
    const eligibility = assessed(yokohama, applicant, { stages: ['eligibility'] })
    expect(eligibility.stages).toEqual({ eligibility: 'unmet' })
    expect(eligibility.tier).toBe('supreme')
  })

  test('with the reasons and missing facts of those alone', () => {
    const { missing, reasons } = assessed(yokohama, { designCenterMember: true }, { stages: ['criteria'] })
    expect(missing).toEqual([{ fact: ['points'], stage: 'criteria' }])
    expect(reasons.every(({ code }) => code.startsWith('tier/') || code.startsWith('referral/'))).toBe(true)
  })

  test('in the order of the text whatever the order asked', () => {
    const stages = ['criteria', 'eligibility'] as const
    expect(Object.keys(assessed(yokohama, applicant, { stages }).stages)).toEqual(['eligibility', 'criteria'])
  })

  test.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
    '%s: and leaves out a stage in which the text asks nothing',
    (_, scheme) => {
      const asked = new Set(
        (scheme.requirements ?? [])
          .filter(({ at }) => !at || at.includes('decision'))
          .map(({ stage }) => stage),
      )
      if (scheme.exclusions?.length) asked.add('eligibility')
      const order = ['eligibility', 'reception'] as const
      expect(Object.keys(assessed(scheme, {}).stages)).toEqual([
        ...order.filter((stage) => asked.has(stage)),
        'criteria',
      ])
    },
  )
})

test('readings names those that the result rests on, and no other', () => {
  // contracts.md, kijun assess: "readings": { "toyota-fallback": "highest-tier-met" }
  const scores = Object.fromEntries(
    ['environment', 'social', 'governance', 'local'].map((id) => [id, { points: '70', max: '100' }]),
  )
  const { readings } = assessed(toyota, { scores }, { stages: ['criteria'] })
  expect(readings).toMatchObject({ 'toyota-fallback': 'highest-tier-met' })
  expect(readings).not.toHaveProperty('toyota-validity-formula')
})
