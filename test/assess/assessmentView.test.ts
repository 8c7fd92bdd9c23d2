import { inspect } from 'node:util'
import { toyotaSdgsRound4, yokohamaYSdgs, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { schemeOf as schemeBehind } from '../../src/assess/assess.ts'
import { assess, type Scheme, traceOf } from '../../src/index.ts'
import { everyMoment } from '../../src/scheme/basics.ts'
import { assessed, issuesOf } from '../laws/assessed.ts'
import { schemeOf } from '../logic/anyDefinition.ts'

const cite = 'p'
const flag = { kind: 'flag', cite } as const
const isTrue = (fact: string) => ({ kind: 'fact', fact, is: true }) as const

describe('outcome', () => {
  const scheme = schemeOf({
    facts: { local: flag, complete: flag, good: flag, doubtful: flag },
    requirements: [
      { id: 'local', stage: 'eligibility', when: isTrue('local'), cite },
      { id: 'complete', stage: 'reception', when: isTrue('complete'), cite },
    ],
    tiers: [{ id: 'certified', when: isTrue('good'), cite }],
    referrals: [{ id: 'doubt', when: isTrue('doubtful'), to: 'mayor', cite }],
  })
  const allMet = { local: true, complete: true, good: true, doubtful: false }

  test.each<[object, string]>([
    [{}, 'met'],
    [{ doubtful: true }, 'referred'],
    [{ local: null }, 'undetermined'],
    [{ complete: null, doubtful: true }, 'undetermined'],
    [{ complete: false }, 'unmet'],
    [{ local: false, complete: null, doubtful: true }, 'unmet'],
    [{ local: null, complete: null, good: false }, 'unmet'],
  ])('is as good as the worst of the stages: with %o it is %s', (change, outcome) => {
    expect(assessed(scheme, { ...allMet, ...change }).outcome).toBe(outcome)
  })

  test('comes with the verdict of each of them', () => {
    const stages = (change: object) => assessed(scheme, { ...allMet, ...change }).stages
    expect(stages({})).toEqual({ eligibility: 'met', reception: 'met', criteria: 'met' })
    expect(stages({ local: false, complete: null, doubtful: true })).toEqual({
      eligibility: 'unmet',
      reception: 'undetermined',
      criteria: 'referred',
    })
  })

  test('waits for facts before it waits for a person, whichever of the tiers asks for them', () => {
    const view = { kind: 'flag', finding: { by: 'mayor' }, cite } as const
    const tiers = (...facts: readonly string[]) =>
      facts.map((fact) => ({ id: `by-${fact}`, when: isTrue(fact), cite }))
    const outcomeOf = (...order: readonly string[]) =>
      assessed(schemeOf({ facts: { view, good: flag }, tiers: tiers(...order) }), {}).outcome
    expect(outcomeOf('view', 'good')).toBe('undetermined')
    expect(outcomeOf('good', 'view')).toBe('undetermined')
    expect(outcomeOf('view')).toBe('referred')
  })

  test('is undetermined, and never met, where the text asks nothing in the stages that were asked for', () => {
    const nothingAsked = schemeOf({ facts: { good: flag } })
    const found = assessed(nothingAsked, {}, { stages: ['eligibility', 'reception'] })
    expect(found).toMatchObject({ outcome: 'undetermined', stages: {} })
    expect(assessed(nothingAsked, {}, { stages: ['eligibility', 'criteria'] })).toMatchObject({
      outcome: 'met',
      stages: { criteria: 'met' },
    })
  })

  test('does not rest on what is asked at another moment', () => {
    const excluded = (at: 'application' | 'renewal') =>
      schemeOf({
        facts: { barred: flag },
        exclusions: [{ id: 'barred', at: [at], when: isTrue('barred'), cite }],
      })
    expect(assessed(excluded('renewal'), { barred: true }, { at: 'renewal' }).outcome).toBe('unmet')
    expect(assessed(excluded('renewal'), { barred: true })).toMatchObject({
      outcome: 'met',
      stages: { criteria: 'met' },
    })
    expect(assessed(excluded('application'), { barred: true }, { at: 'application' }).stages).toEqual({
      eligibility: 'unmet',
      criteria: 'met',
    })
  })

  test.each(everyMoment)('rests on what is asked at the moment that is assessed: %s', (at) => {
    const asked = schemeOf({
      facts: { told: flag },
      requirements: [{ id: 'told', stage: 'reception', at: [at], when: isTrue('told'), cite }],
    })
    const outcomes = everyMoment.map((moment) => assessed(asked, { told: false }, { at: moment }).outcome)
    expect(outcomes).toEqual(everyMoment.map((moment) => (moment === at ? 'unmet' : 'met')))
  })

  // The text of 2020 is known by its validity alone: nothing can be assessed under it.
  test('is not given under an edition of which only the period is known', () => {
    const [older] = yokohamaYSdgs
    expect(older?.holds).toBe('period')
    expect(issuesOf(assess(older as Scheme, { points: '61' }, { at: 'never' as never }))).toMatchObject([
      { code: 'edition/period-only', path: [], params: { scheme: 'yokohama-y-sdgs@2020-10-12' } },
    ])
  })
})

describe('referrals', () => {
  test('list who decides, and no doubt of one that applies', () => {
    const scheme = schemeOf({
      facts: { doubtful: flag },
      referrals: [{ id: 'doubt', when: isTrue('doubtful'), to: 'mayor', cite }],
    })
    const referralsIf = (doubtful: boolean | null) => assessed(scheme, { doubtful }).referrals
    expect(referralsIf(true)).toEqual([{ id: 'doubt', to: 'mayor' }])
    expect(referralsIf(null)).toEqual([{ id: 'doubt', to: 'mayor', applies: 'unknown' }])
    expect(referralsIf(false)).toEqual([])
  })

  const points = (percent: string) => ({
    scores: Object.fromEntries(
      ['environment', 'social', 'governance', 'local'].map((id) => [id, { points: percent, max: '100' }]),
    ),
  })

  test('list one of which it cannot be told whether it applies, also where its finding is there', () => {
    const found = assessed(toyotaSdgsRound4, { ...points('79.5'), panelTier: 'gold' })
    expect(found.referrals).toEqual([{ id: 'near-threshold', to: 'panel', applies: 'unknown' }])
  })
})

test('measures are those of the text, by name, and frozen as all that is returned', () => {
  const found = assessed(yokohamaYSdgs20240401, { points: '61' })
  expect(found.measures).toMatchObject({ points: { exact: '61' } })
  const parts: readonly object[] = [
    found,
    found.measures,
    found.measures['points']!,
    found.reasons[0]!.params,
  ]
  expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([])
})

describe('an assessment as JSON', () => {
  const keys = [
    'measures',
    'missing',
    'missingIs',
    'curable',
    'referrals',
    'readings',
    'reasons',
  ] as const satisfies readonly (keyof ReturnType<typeof assessed>)[]

  test.each([
    ['its day and tier', { points: '61' }, { on: '2024-02-29' }, { on: '2024-02-29', tier: 'superior' }],
    ['that there is no tier', { points: '10' }, {}, { tier: null }],
    ['no tier and no day where there are none', {}, {}, {}],
  ])('holds %s', (_, facts, options, more) => {
    const found = assessed(yokohamaYSdgs20240401, facts, options)
    const { scheme, at, outcome, tierRange, stages } = found
    const worked = Object.fromEntries(keys.map((key) => [key, found[key]]))
    const whole = { scheme, at, outcome, tierRange, stages, ...more, ...worked }
    const written = JSON.parse(JSON.stringify(found))
    expect(written).toEqual(whole)
    expect(Object.keys(written).sort()).toEqual(Object.keys(whole).sort())
    expect(inspect(found, { depth: 9, sorted: true })).toBe(inspect(whole, { depth: 9, sorted: true }))
  })
})

describe('traceOf()', () => {
  const facts = { points: '61', designCenterMember: true }

  test('is written as JSON and printed as what it holds', () => {
    const trace = traceOf(assessed(yokohamaYSdgs20240401, facts))
    const { eligibility, reception, tiers, referrals } = trace
    const whole = { eligibility, reception, tiers, referrals }
    expect(JSON.parse(JSON.stringify(trace))).toEqual(JSON.parse(JSON.stringify(whole)))
    expect(Object.keys(JSON.parse(JSON.stringify(trace)))).toEqual(Object.keys(whole))
    expect(inspect(trace)).toBe(inspect(whole))
  })

  test('has leaves that are written and printed with the figures they looked at', () => {
    const superior = traceOf(assessed(yokohamaYSdgs20240401, facts)).tiers[1]!
    const leaf = superior.when.kind === 'all' ? superior.when.of[0]! : superior.when
    if (leaf.kind !== 'leaf') throw new Error('a leaf was expected')
    const { path, verdict, citation, kind, detail } = leaf
    expect(detail).toMatchObject({ kind: 'compare', measure: 'points', figure: { exact: '61' } })
    expect(JSON.parse(JSON.stringify(leaf))).toEqual({ path, verdict, citation, kind, detail })
    expect(inspect(leaf, { depth: 9 })).toBe(inspect({ path, verdict, citation, kind, detail }, { depth: 9 }))
    expect(leaf.detail).toBe(detail)
  })

  test('says of each element what it is', () => {
    const { eligibility, reception, tiers, referrals } = traceOf(assessed(yokohamaYSdgs20240401, facts))
    const kinds = (elements: readonly { readonly kind: string }[]) => [
      ...new Set(elements.map(({ kind }) => kind)),
    ]
    expect(kinds(eligibility)).toEqual(['requirement', 'exclusion'])
    expect([reception, tiers, referrals].map(kinds)).toEqual([['requirement'], ['tier'], ['referral']])
  })

  test('says by its path where in the definition each condition stands', () => {
    const nested = schemeOf({
      facts: { a: flag, b: flag, c: flag },
      tiers: [
        {
          id: 'gold',
          when: {
            kind: 'any',
            of: [
              isTrue('a'),
              { kind: 'atLeast', n: 1, of: [isTrue('b'), { kind: 'not', of: isTrue('c') }] },
              { kind: 'exactly', n: 2, of: [isTrue('b'), isTrue('c')] },
            ],
          },
          cite,
        },
      ],
    })
    const { when } = traceOf(assessed(nested, { a: false, b: true })).tiers[0]!
    expect(when).toMatchObject({
      path: 'tiers.gold.when',
      kind: 'any',
      verdict: 'met',
      of: [
        { path: 'tiers.gold.when.of[0]', kind: 'leaf', verdict: 'unmet' },
        {
          path: 'tiers.gold.when.of[1]',
          kind: 'atLeast',
          n: 1,
          verdict: 'met',
          of: [
            { path: 'tiers.gold.when.of[1].of[0]', verdict: 'met' },
            {
              path: 'tiers.gold.when.of[1].of[1]',
              kind: 'not',
              verdict: 'undetermined',
              of: [{ kind: 'leaf' }],
            },
          ],
        },
        { path: 'tiers.gold.when.of[2]', kind: 'exactly', n: 2, verdict: 'undetermined' },
      ],
    })
  })

  test('and whatever else asks what stands behind an assessment refuse a copy, and say why', () => {
    const found = assessed(yokohamaYSdgs20240401, facts)
    const message = 'not an assessment that assess() returned: a copy holds no trace'
    expect(schemeBehind(found)).toBe(yokohamaYSdgs20240401)
    for (const ask of [traceOf, schemeBehind]) {
      expect(() => ask({ ...found })).toThrow(new TypeError(message))
    }
  })
})
