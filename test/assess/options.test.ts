import { describe, expect, test } from 'vitest'
import { schemes, toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { parseOptions } from '../../src/assess/options.ts'
import { type AssessOptions, assess, type Parameter, type Scheme } from '../../src/index.ts'
import { assessed, issuesOf } from '../laws/assessed.ts'
import { schemeOf } from '../logic/anyDefinition.ts'

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
    ['parameters that are no object', toyota, { parameters: '1%' }, 'input/type', ['parameters'], {}],
    [
      'no stages',
      toyota,
      { stages: [] },
      'input/type',
      ['stages'],
      { expected: 'a list of eligibility, reception, criteria', given: 'a list' },
    ],
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
    ['no stage but an unknown one', toyota, { stages: ['scoring'] }, 'choice/unknown', ['stages'], {}],
    // What stands under one name is not read as what it would be under another.
    ['a moment as the day', toyota, { on: 'application' }, 'date/form', ['on'], {}],
    ['a moment under no known name', toyota, { moment: 'application' }, 'key/unknown', ['moment'], {}],
    ['a day under no known name', toyota, { day: '2026-02-03' }, 'key/unknown', ['day'], {}],
    ['a day as readings', toyota, { readings: '2026-02-03' }, 'input/type', ['readings'], {}],
    ['a stage as the moment', toyota, { at: ['criteria'] }, 'choice/unknown', ['at'], {}],
    ['a stage under no known name', toyota, { only: ['criteria'] }, 'key/unknown', ['only'], {}],
    ['an object that holds a day', toyota, { on: new String('2026-02-03') }, 'input/type', ['on'], {}],
    [
      'what looks like a list of stages',
      toyota,
      { stages: { 0: 'criteria', length: 1 } },
      'input/type',
      ['stages'],
      { expected: 'a list' },
    ],
    [
      'what throws when it is asked',
      toyota,
      {
        get at() {
          throw new Error('hostile')
        },
      },
      'input/unreadable',
      ['at'],
      {},
    ],
  ])('%s', (_, scheme, options, code, path, params) => {
    const issues = issuesOf(assess(scheme, {}, options as AssessOptions))
    expect(issues).toMatchObject([{ code, params }])
    expect(issues[0]!.path.slice(0, path.length + 1)).toEqual(['options', ...path])
    expect(issues[0]!.message).toMatch(/^options/)
  })

  test('that cannot be asked at all', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(issuesOf(assess(toyota, {}, proxy))).toMatchObject([
      { code: 'input/unreadable', path: ['options'] },
    ])
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

  test.each<[string, Partial<Parameter>, readonly string[]]>([
    ['no bounds', {}, []],
    ['a least alone', { min: '0' }, ['-1']],
    ['a most alone', { max: '1' }, ['2', '1000000000000000000000000']],
  ])('a parameter of which the text gives %s is held to no more than that', (_, bounds, refused) => {
    const scheme: Scheme = {
      ...toyota,
      parameters: { nearMargin: { ...bounds, cite: toyota.tiers[0]!.cite } },
    }
    const taken = ['-1', '0', '1', '2', '1000000000000000000000000']
    const isRefused = (nearMargin: string) => !assess(scheme, {}, { parameters: { nearMargin } }).ok
    expect(taken.filter(isRefused)).toEqual(refused)
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

// A plain object is read the short way. One that inherits from another is not, and says the same.
describe('assess() reads options alike, whatever kind of object holds them', () => {
  const everyStage = ['eligibility', 'reception', 'criteria'] as const
  const byDefault = { at: 'decision', on: undefined, readings: {}, parameters: {}, stages: everyStage }
  const leapDay = (Date.UTC(2024, 1, 29) - Date.UTC(1970, 0, 1)) / 86_400_000

  test.each<[AssessOptions, object]>([
    [{}, {}],
    [{ at: 'application' }, { at: 'application' }],
    [{ at: 'holding' }, { at: 'holding' }],
    [{ on: '2024-02-29' }, { on: leapDay }],
    [{ stages: ['eligibility'] }, { stages: ['eligibility'] }],
    [{ stages: ['reception'] }, { stages: ['reception'] }],
    [{ stages: ['criteria'] }, { stages: ['criteria'] }],
    [{ stages: ['criteria', 'reception'] }, { stages: ['reception', 'criteria'] }],
    [
      { at: 'renewal', on: '2024-02-29' },
      { at: 'renewal', on: leapDay },
    ],
    [
      { at: 'renewal', stages: ['criteria'] },
      { at: 'renewal', stages: ['criteria'] },
    ],
    [
      { stages: ['criteria'], on: '2024-02-29' },
      { on: leapDay, stages: ['criteria'] },
    ],
    [
      { on: '2024-02-29', stages: ['reception'], at: 'application' },
      { at: 'application', on: leapDay, stages: ['reception'] },
    ],
    [{ readings: { 'yoko-band-gap': 'contiguous' } }, { readings: { 'yoko-band-gap': 'contiguous' } }],
    [
      { on: '2024-02-29', readings: { 'yoko-band-gap': 'contiguous' } },
      { on: leapDay, readings: { 'yoko-band-gap': 'contiguous' } },
    ],
  ])('%o', (options, read) => {
    for (const held of [
      options,
      Object.assign(Object.create({}), options),
      Object.assign(Object.create(null), options),
    ]) {
      expect(parseOptions(yokohama, held)).toStrictEqual({ ok: true, value: { ...byDefault, ...read } })
    }
  })
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

describe('readings', () => {
  const cite = 'p'
  const isTrue = (fact: string) => ({ kind: 'fact', fact, is: true }) as const
  const byReading = (reading: string, facts: readonly [string, string]) =>
    ({ kind: 'byReading', reading, cases: { one: isTrue(facts[0]), other: isTrue(facts[1]) } }) as const
  const reading = { alternatives: ['one', 'other'], default: 'one' } as const
  const flag = { kind: 'flag', cite } as const
  const scheme = schemeOf({
    facts: { local: flag, best: flag, good: flag, fair: flag },
    readings: {
      'of-gate': reading,
      'of-cure': reading,
      'of-exclusion': reading,
      'of-gold': reading,
      'of-silver': reading,
    },
    exclusions: [{ id: 'excluded', when: byReading('of-exclusion', ['fair', 'fair']), cite }],
    requirements: [
      { id: 'first', stage: 'eligibility', when: isTrue('local'), cite },
      {
        id: 'second',
        stage: 'eligibility',
        when: byReading('of-gate', ['best', 'good']),
        curable: { kind: 'byReading', reading: 'of-cure', cases: { one: true, other: false } },
        cite,
      },
    ],
    tiers: [
      { id: 'gold', when: byReading('of-gold', ['best', 'good']), cite },
      { id: 'silver', when: byReading('of-silver', ['good', 'fair']), cite },
    ],
  })

  test('name those of every part, also of a tier below the one earned and of what follows a requirement unmet', () => {
    const found = assessed(
      scheme,
      { local: false, best: true },
      { readings: { 'of-silver': 'other', 'of-gate': 'one' } },
    )
    expect(found).toMatchObject({ outcome: 'unmet', tier: 'gold' })
    expect(found.readings).toEqual({
      'of-gate': 'one',
      'of-exclusion': 'one',
      'of-gold': 'one',
      'of-silver': 'other',
    })
  })

  test('name the one by which an unmet requirement can be mended', () => {
    const found = assessed(scheme, { local: true, best: false }, { readings: { 'of-cure': 'other' } })
    expect(found.curable).toEqual([])
    expect(found.readings).toEqual({
      'of-gate': 'one',
      'of-cure': 'other',
      'of-exclusion': 'one',
      'of-gold': 'one',
      'of-silver': 'one',
    })
    expect(assessed(scheme, { local: true, best: false }).curable).toEqual(['second'])
  })

  test('name those of the stages that were asked for', () => {
    const found = assessed(scheme, { local: true, best: true }, { stages: ['reception', 'criteria'] })
    expect(found.readings).toEqual({ 'of-gold': 'one', 'of-silver': 'one' })
  })
})
