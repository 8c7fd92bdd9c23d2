import { assess, defineScheme, explain, type Scheme, validity } from 'kijun'
import { describe, expect, test } from 'vitest'

/** A text without words: a figure with no lower bound, one with no bound at all, and a period of a year. */
const own: Scheme = defineScheme({
  id: 'own',
  edition: 'undated',
  provisions: { '1': { cite: '第1条', about: 'tier', treatment: 'rule' } },
  facts: {
    loss: { kind: 'number', max: '10', cite: '1' },
    gain: { kind: 'number', cite: '1' },
    member: { kind: 'flag', cite: '1' },
  },
  measures: {
    loss: { value: { kind: 'fact', fact: 'loss' } },
    gain: { value: { kind: 'fact', fact: 'gain' } },
  },
  tiers: [
    {
      id: 'certified',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'loss', is: 'lessThan', value: '5' },
          { kind: 'compare', measure: 'gain', is: 'atLeast', value: '1' },
        ],
      },
      cite: '1',
    },
  ],
  referrals: [
    {
      id: 'mayor',
      when: {
        kind: 'any',
        of: [
          { kind: 'near', measure: 'gain', value: '5', within: '1' },
          { kind: 'fact', fact: 'member', is: false },
        ],
      },
      to: 'mayor',
      cite: '1',
    },
  ],
  validity: {
    initial: {
      kind: 'period',
      length: { years: 1 },
      counting: 'firstDayNotCounted',
      mark: 'lastDay',
      cite: '1',
    },
  },
})

function explained(facts: object, locale: 'ja' | 'en', detail: 'standard' | 'full' = 'full'): string[] {
  const result = assess(own, facts)
  const dated = validity(own, { decidedOn: '2026-04-01' })
  if (!result.ok || !dated.ok) throw new Error('the text and its facts are read')
  return explain(result.value, { locale, detail, validity: dated.value })
    .split('\n')
    .map((line) => line.replace(/^[\s・　]+/, ''))
}

describe('explain() of figures of which little is known', () => {
  test('tells an upper end alone, and says where nothing is known', () => {
    const en = explained({}, 'en')
    expect(en).toContain('loss: 10 or less')
    expect(en).toContain('gain: not known')
    const ja = explained({}, 'ja')
    expect(ja).toContain('loss：10以下')
    expect(ja).toContain('gain：未確認')
  })

  test('says of what is just at a bound that it does not meet it, and not by how much', () => {
    expect(explained({ loss: '5', gain: '9' }, 'ja').join('\n')).toMatch(
      /lossは5であり、5未満の基準を満たさない/,
    )
    expect(explained({ loss: '5', gain: '9' }, 'en').join('\n')).toMatch(/loss is 5; less than 5 is required/)
  })

  test('names the period of who is certified, and of who may be', () => {
    const met = { loss: '1', gain: '9', member: true }
    expect(explained(met, 'en')).toContain('Validity')
    expect(explained({ gain: '9' }, 'en')).toContain('Validity, if certified')
  })
})
