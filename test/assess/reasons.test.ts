import { assess } from 'kijun'
import { toyotaSdgsRound4, toyotaWorkplaceUndated } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import type { Condition, Scheme } from '../../src/index.ts'
import { assessed } from '../laws/assessed.ts'
import { schemeOf } from '../logic/anyDefinition.ts'

function reasonsOf(scheme: Scheme, facts: unknown) {
  const result = assess(scheme, facts, { stages: ['criteria'] })
  return result.ok ? result.value.reasons : []
}

const row = (points: string | undefined, max = '50') => ({ ...(points === undefined ? {} : { points }), max })

describe('reasons of a lowest rate', () => {
  const unmet = (scores: object) =>
    reasonsOf(toyotaSdgsRound4, { scores }).find(
      ({ code, params }) =>
        code === 'tier/threshold-unmet' && (params as { measure?: string }).measure === 'lowestRate',
    )?.params

  test('name the domain that has it', () => {
    const scores = {
      environment: row('49'),
      social: row('48'),
      governance: row('48'),
      local: row('14.25'),
    }
    expect(unmet(scores)).toMatchObject({
      tier: 'silver',
      figure: { percent: '28.50' },
      threshold: { exact: '30%' },
      difference: { percent: '1.50' },
      side: 'below',
      deciding: [{ in: 'scores', row: 'local', citation: { provision: 'item-topics-L' } }],
    })
  })

  test('name every domain that has it', () => {
    const scores = { environment: row('20'), social: row('2', '5'), governance: row('48'), local: row('50') }
    expect(unmet(scores)).toMatchObject({ deciding: [{ row: 'environment' }, { row: 'social' }] })
  })

  test('name the domain that settles it while others are open, and say how much is missing at least', () => {
    const scores = { environment: row('50'), social: row(undefined), governance: row('50'), local: row('2') }
    expect(unmet(scores)).toMatchObject({
      figure: { low: { percent: '0.00' }, high: { percent: '4.00' } },
      leastDifference: { percent: '6.00' },
      side: 'below',
      deciding: [{ row: 'local' }],
    })
    expect(unmet(scores)).not.toHaveProperty('difference')
  })
})

describe('reasons of a number', () => {
  test('say on which side of the threshold it is', () => {
    const facts = (attractionsPresent: number) => ({ legalAllApply: true, attractionsPresent })
    const sides = [3, 4, 5].map((n) =>
      reasonsOf(toyotaWorkplaceUndated, facts(n)).flatMap(({ params }) =>
        'side' in params ? [params.side] : [],
      ),
    )
    expect(sides).toEqual([['below'], ['at'], ['above']])
  })
})

describe('reasons of a requirement', () => {
  test('give each leaf the verdict that it came to', () => {
    const result = assess(toyotaSdgsRound4, { headOffice: 'outsideCity', officeInCity: false })
    const reasons = result.ok ? result.value.reasons : []
    const reason = reasons.find(({ code }) => code === 'requirement/unmet')
    expect(reason?.params).toMatchObject({
      requirement: 'office-in-city',
      leaves: [
        { fact: 'headOffice', verdict: 'unmet' },
        { fact: 'officeInCity', verdict: 'unmet' },
      ],
    })
  })
})

const cite = 'p'
const flag = { kind: 'flag', cite } as const
const finding = { kind: 'flag', finding: { by: 'mayor' }, cite } as const
const isTrue = (fact: string): Condition => ({ kind: 'fact', fact, is: true, cite: fact })
const provisions: Scheme['provisions'] = Object.fromEntries(
  ['p', 'gate', 'gold', 'silver', 'bronze', 'refer', 'a', 'b', 'c', 'd', 'view'].map((id) => [
    id,
    { cite: `条${id}`, about: 'tier', treatment: 'rule' },
  ]),
)
const facts = { a: flag, b: flag, c: flag, d: flag, view: finding }

/** Each reason by its code, its article and the facts that it looked at. */
function told(scheme: Scheme, data: object) {
  return assessed(scheme, data).reasons.map(({ code, citation, params }) => {
    const { leaves = [params] } = params as { leaves?: readonly { fact?: string }[] }
    return [code, citation.provision, (leaves as { fact?: string }[]).map(({ fact }) => fact ?? '').join(' ')]
  })
}

describe('reasons of a gate', () => {
  const gate = (kind: 'requirement' | 'exclusion', when: Condition) =>
    schemeOf({
      facts,
      provisions,
      ...(kind === 'requirement'
        ? { requirements: [{ id: 'gate', stage: 'reception' as const, when, cite: 'gate' }] }
        : { exclusions: [{ id: 'gate', when, cite: 'gate' }] }),
    })
  const reasonOf = (scheme: Scheme, data: object) =>
    told(scheme, data).filter(([code]) => !code!.startsWith('tier/'))

  test.each<['requirement' | 'exclusion', string, object, string | undefined]>([
    ['requirement', 'a', { a: true }, undefined],
    ['requirement', 'a', { a: false }, 'requirement/unmet'],
    ['requirement', 'a', {}, 'requirement/undetermined'],
    ['requirement', 'view', {}, 'requirement/referred'],
    ['exclusion', 'a', { a: false }, undefined],
    ['exclusion', 'a', { a: true }, 'exclusion/applies'],
    ['exclusion', 'a', {}, 'exclusion/undetermined'],
    ['exclusion', 'view', {}, 'exclusion/referred'],
  ])('of a %s on %s with %o: %s', (kind, fact, data, code) => {
    expect(reasonOf(gate(kind, isTrue(fact)), data)).toEqual(code ? [[code, fact, fact]] : [])
  })

  test('name the gate by what it is, its stage, and each leaf with verdict and article', () => {
    const found = (kind: 'requirement' | 'exclusion', a: boolean) =>
      assessed(gate(kind, isTrue('a')), { a }).reasons[0]?.params
    const leaf = { kind: 'fact', fact: 'a', is: true, citation: { provision: 'a', text: '条a' } }
    expect(found('requirement', false)).toEqual({
      stage: 'reception',
      requirement: 'gate',
      leaves: [{ ...leaf, given: false, verdict: 'unmet' }],
    })
    expect(found('exclusion', true)).toEqual({
      stage: 'eligibility',
      exclusion: 'gate',
      leaves: [{ ...leaf, given: true, verdict: 'met' }],
    })
  })

  // Which leaves decide. What else is known, or is not, did not bring it about.
  const of = ['a', 'b', 'c'].map(isTrue)
  test.each<[string, Condition, object, string]>([
    ['all: those unmet', { kind: 'all', of }, { a: true, b: false }, 'b'],
    ['all, open: those open', { kind: 'all', of }, { a: true, b: true }, 'c'],
    ['any: each', { kind: 'any', of }, { a: false, b: false, c: false }, 'a b c'],
    ['any, open: those open', { kind: 'any', of }, { a: false }, 'b c'],
    ['at least two: those unmet', { kind: 'atLeast', n: 2, of }, { a: true, b: false, c: false }, 'b c'],
    ['not: what is met', { kind: 'not', of: isTrue('a') }, { a: true }, 'a'],
    ['not any: those met', { kind: 'not', of: { kind: 'any', of } }, { a: true, b: false }, 'a'],
    ['not all: each', { kind: 'not', of: { kind: 'all', of } }, { a: true, b: true, c: true }, 'a b c'],
    ['not all, open: those open', { kind: 'not', of: { kind: 'all', of } }, { a: true, b: true }, 'c'],
    [
      'not not: what is unmet',
      { kind: 'not', of: { kind: 'not', of: { kind: 'all', of } } },
      { a: true, b: false },
      'b',
    ],
    [
      'exactly two, too few: those unmet',
      { kind: 'exactly', n: 2, of },
      { a: true, b: false, c: false },
      'b c',
    ],
    [
      'exactly two, too many: those met',
      { kind: 'exactly', n: 2, of },
      { a: true, b: true, c: true },
      'a b c',
    ],
    // The one that is unmet is not what is wrong.
    [
      'exactly one, too many: those met',
      { kind: 'exactly', n: 1, of },
      { a: true, b: true, c: false },
      'a b',
    ],
    ['exactly one, whatever is open', { kind: 'exactly', n: 1, of }, { a: true, c: true }, 'a c'],
    ['exactly one, open: those open', { kind: 'exactly', n: 1, of }, { a: true, b: false }, 'c'],
    ['nothing at all', { kind: 'any', of: [] }, {}, ''],
  ])('of %s', (_, when, data, leaves) => {
    const first = leaves.split(' ')[0] || 'gate'
    expect(reasonOf(gate('requirement', when), data)).toMatchObject([
      [expect.stringContaining('requirement/'), first, leaves],
    ])
  })
})

describe('reasons of the criteria', () => {
  const tier = (id: string, fact: string) => ({ id, when: isTrue(fact), cite: id })
  const scheme = schemeOf({
    facts,
    provisions,
    tiers: [tier('gold', 'a'), tier('silver', 'b'), tier('bronze', 'c')],
  })

  test('of a tier earned: it, what earns it, and what keeps from the next one', () => {
    expect(told(scheme, { a: false, b: false, c: true })).toEqual([
      ['tier/earned', 'bronze', ''],
      ['tier/condition-unmet', 'b', 'b'],
      ['tier/condition-met', 'c', 'c'],
    ])
    expect(told(scheme, { a: true, b: false, c: false })).toEqual([
      ['tier/earned', 'gold', ''],
      ['tier/condition-met', 'a', 'a'],
    ])
    expect(assessed(scheme, { a: true }).reasons.map(({ params }) => params)).toEqual([
      { tier: 'gold' },
      { tier: 'gold', kind: 'fact', fact: 'a', is: true, given: true },
    ])
  })

  test('of none: the lowest, and what keeps from it', () => {
    const none = assessed(scheme, { a: false, b: false, c: false }).reasons
    expect(none.map(({ code, citation }) => [code, citation.provision])).toEqual([
      ['tier/none', 'bronze'],
      ['tier/condition-unmet', 'c'],
    ])
    expect(none[0]!.params).toEqual({ lowestTier: 'bronze' })
  })

  test('of tiers still open: between which, and everything in between', () => {
    const open = (data: object) => {
      const { params, citation } = assessed(scheme, data).reasons[0]!
      return [told(scheme, data), { ...params, cited: citation.provision }]
    }
    expect(open({ a: false, c: true })).toEqual([
      [
        ['tier/open', 'silver', ''],
        ['tier/condition-unmet', 'a', 'a'],
        ['tier/condition-undetermined', 'b', 'b'],
        ['tier/condition-met', 'c', 'c'],
      ],
      { lowest: 'bronze', highest: 'silver', cited: 'silver' },
    ])
    expect(open({ b: false, c: false })).toEqual([
      [
        ['tier/open', 'gold', ''],
        ['tier/condition-undetermined', 'a', 'a'],
        ['tier/condition-unmet', 'b', 'b'],
        ['tier/condition-unmet', 'c', 'c'],
      ],
      { lowest: null, highest: 'gold', cited: 'gold' },
    ])
  })

  test('of a referral: who decides, and whether it applies; nothing of one that does not', () => {
    const found = { kind: 'choice', options: ['gold', 'none'], finding: { by: 'mayor' }, cite } as const
    const referred = schemeOf({
      facts: { ...facts, found },
      provisions,
      tiers: scheme.tiers,
      referrals: [{ id: 'doubt', when: isTrue('d'), to: 'mayor', finding: 'found', cite: 'refer' }],
    })
    const reasonsOf = (data: object) => assessed(referred, { a: false, b: true, ...data }).reasons
    const onReferral = (data: object) =>
      reasonsOf(data).filter(({ code }) => /^referral|tier.found/.test(code))
    const params = { referral: 'doubt', to: 'mayor' }
    const citation = { provision: 'refer', text: '条refer' }
    expect(reasonsOf({ d: false })).toEqual(assessed(scheme, { a: false, b: true }).reasons)
    expect(onReferral({ d: true })).toEqual([{ code: 'referral/applies', citation, params }])
    expect(onReferral({})).toEqual([{ code: 'referral/unknown', citation, params }])
    // What was found does not count until it is known that it was asked for.
    expect(onReferral({ found: 'gold' })).toEqual([{ code: 'referral/unknown', citation, params }])
    // Once it counts, nothing of the figures does.
    expect(reasonsOf({ d: true, found: 'gold' })).toEqual([
      { code: 'tier/found', citation, params: { ...params, tier: 'gold' } },
    ])
    expect(reasonsOf({ d: true, found: 'none' })).toEqual([
      { code: 'tier/found', citation, params: { ...params, tier: null } },
    ])
    expect(reasonsOf({ d: true }).map(({ code }) => code)).toEqual([
      'tier/earned',
      'referral/applies',
      'tier/condition-unmet',
      'tier/condition-met',
    ])
  })
})
