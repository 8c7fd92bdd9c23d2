import { describe, expect, test } from 'vitest'
import type { Condition, Scheme } from '../../../src/index.ts'
import { assessed } from '../../laws/assessed.ts'
import { schemeOf } from '../anyDefinition.ts'

const cite = 'p'
const finding = { finding: { by: 'panel' } } as const
const facts = {
  local: { kind: 'flag', cite },
  size: { kind: 'choice', options: ['small', 'middle', 'large'], cite },
  view: { kind: 'flag', cite, ...finding },
  purpose: { kind: 'text', cite },
  opinion: { kind: 'text', cite, ...finding },
} as const satisfies Scheme['facts']
const at = (when: Condition, data: object = {}) =>
  assessed(schemeOf({ facts, tiers: [{ id: 'certified', when, cite }] }), data)
const missingFor = (when: Condition, data: object = {}) => {
  const { missing, missingIs } = at(when, data)
  return [missing.map(({ fact }) => fact.join('.')), missingIs]
}
const is = (fact: string, value: boolean | string | readonly string[]): Condition => ({
  kind: 'fact',
  fact,
  is: value,
})
const mentions = (fact: string, ...anyOf: readonly string[]): Condition => ({ kind: 'mentions', fact, anyOf })
const given = (fact: string): Condition => ({ kind: 'given', fact })

describe('a condition on one fact', () => {
  test.each<[Condition, object, string]>([
    [is('local', true), { local: true }, 'met'],
    [is('local', true), { local: false }, 'unmet'],
    [is('local', false), { local: false }, 'met'],
    [is('local', false), { local: true }, 'unmet'],
    [is('local', false), {}, 'undetermined'],
    [is('view', true), {}, 'referred'],
    [is('view', true), { view: true }, 'met'],
    [is('size', 'small'), { size: 'small' }, 'met'],
    [is('size', 'small'), { size: 'middle' }, 'unmet'],
    [is('size', ['small', 'middle']), { size: 'middle' }, 'met'],
    [is('size', ['small', 'middle']), { size: 'large' }, 'unmet'],
    [is('size', ['small', 'middle']), {}, 'undetermined'],
    [mentions('purpose', 'SDGs', '脱炭素'), { purpose: '地域の脱炭素を進める' }, 'met'],
    [mentions('purpose', 'SDGs', '脱炭素'), { purpose: 'SDGs' }, 'met'],
    [mentions('purpose', 'SDGs', '脱炭素'), { purpose: '炭素' }, 'unmet'],
    [mentions('purpose', 'SDGs', '脱炭素'), { purpose: '' }, 'unmet'],
    [mentions('purpose', 'SDGs'), {}, 'undetermined'],
    [mentions('opinion', 'SDGs'), {}, 'referred'],
    [given('purpose'), { purpose: '地域' }, 'met'],
    [given('purpose'), { purpose: '' }, 'unmet'],
    [given('purpose'), {}, 'undetermined'],
    [given('opinion'), {}, 'referred'],
  ])('%o with %o: %s', (when, data, outcome) => {
    expect(at(when, data).outcome).toBe(outcome)
  })

  test.each<[string, Condition, object]>([
    ['local', is('local', true), { local: false }],
    ['size', is('size', ['small']), { size: 'large' }],
    ['purpose', mentions('purpose', 'SDGs'), { purpose: '' }],
    ['purpose', given('purpose'), { purpose: '' }],
    ['view', is('view', true), { view: false }],
  ])('waits for that fact, %s, and for nothing once it is known', (fact, when, known) => {
    expect(missingFor(when)).toEqual([[fact], 'exact'])
    expect(missingFor(when, known)).toEqual([[], 'exact'])
  })

  test('is not sure that one fact meets two of them at once', () => {
    const two: Condition = {
      kind: 'all',
      of: [is('size', ['small', 'middle']), is('size', ['middle', 'large'])],
    }
    expect(missingFor(two)).toEqual([['size'], 'superset'])
  })

  test('is not sure that one text meets two of them at once', () => {
    const words: Condition = { kind: 'all', of: [mentions('purpose', 'SDGs'), mentions('purpose', 'ESG')] }
    expect(missingFor(words)).toEqual([['purpose'], 'superset'])
    const either: Condition = { kind: 'all', of: [mentions('purpose', 'SDGs'), given('purpose')] }
    expect(missingFor(either)).toEqual([['purpose'], 'superset'])
  })
})

describe('the article of a condition', () => {
  const provisions: Scheme['provisions'] = Object.fromEntries(
    ['p', 'own'].map((id) => [id, { cite: `条${id}`, about: 'tier', treatment: 'rule' }]),
  )
  const citedBy = (when: Condition) => {
    const scheme = schemeOf({ facts, provisions, tiers: [{ id: 'certified', when, cite }] })
    const { reasons } = assessed(scheme, { local: false })
    return reasons.find(({ code }) => code.startsWith('tier/condition'))?.citation.provision
  }

  test('is its own, or that of what it stands in', () => {
    expect(citedBy(is('local', true))).toBe('p')
    expect(citedBy({ ...is('local', true), cite: 'own' } as Condition)).toBe('own')
  })
})
