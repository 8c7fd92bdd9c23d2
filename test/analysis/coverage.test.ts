import { coverage } from 'kijun/analysis'
import { expect, test } from 'vitest'
import type { Scheme } from '../../src/index.ts'

test('coverage() names under each provision, in the order of the text, what cites it', () => {
  const scheme: Scheme = {
    id: 'city',
    edition: '1',
    provisions: {
      '2': { place: 3, cite: '第3条', about: 'tier', treatment: 'rule' },
      n: { place: 4, cite: '附則', about: 'date', treatment: 'information' },
      a: { place: 1, cite: '第1条', about: 'aim', treatment: 'information' },
      b: { place: 2, cite: '第2条', about: 'finding', treatment: 'judgement' },
    },
    facts: {
      member: { kind: 'flag', cite: '2' },
      items: {
        kind: 'group',
        cite: ['b', '2'],
        // A field and a row can have the name of such a key.
        fields: { met: { kind: 'flag' }, cite: { kind: 'flag' } },
        rows: { x: { cite: 'b' }, cite: { cite: 'a' } },
      },
    },
    tiers: [
      { id: 'gold', cite: '2', when: { kind: 'fact', fact: 'member', is: true, cite: 'b' } },
      { id: 'silver', cite: 'b', when: { kind: 'not', of: { kind: 'fact', fact: 'member', is: true } } },
    ],
    words: {
      title: { ja: '市', en: 'City' },
      authority: { ja: '市長', en: 'mayor' },
      source: { ja: '要綱', en: 'text' },
    },
  }
  expect(coverage(scheme)).toEqual({
    scheme: 'city@1',
    provisions: [
      { id: 'a', cite: '第1条', treatment: 'information', coveredBy: ['facts.items.rows.cite'] },
      {
        id: 'b',
        cite: '第2条',
        treatment: 'judgement',
        coveredBy: ['facts.items', 'facts.items.rows.x', 'tiers[0].when', 'tiers[1]'],
      },
      { id: '2', cite: '第3条', treatment: 'rule', coveredBy: ['facts.member', 'facts.items', 'tiers[0]'] },
      { id: 'n', cite: '附則', treatment: 'information', coveredBy: [] },
    ],
  })
})
