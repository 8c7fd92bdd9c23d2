import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { provisions } from './undated.provisions.ts'
import { words } from './undated.words.ts'

/** 働きやすい職場づくり推進事業所 確認・公表制度, as far as the round-4 briefing states it. */
export const toyotaWorkplaceUndated = defineScheme({
  id: 'toyota-workplace',
  edition: 'undated',
  provisions,
  words,
  facts: {
    selfChecked: { kind: 'flag', cite: 'self-check', asked: ['application'] },
    applied: { kind: 'flag', cite: 'apply', asked: ['application'] },
    legalAllApply: { kind: 'flag', cite: ['legal-all', 'self-check-content'] },
    attractionsPresent: { kind: 'count', min: '0', cite: ['attract-4', 'self-check-content'] },
  },
  measures: {
    attractionsPresent: { value: { kind: 'fact', fact: 'attractionsPresent' }, cite: 'attract-4' },
  },
  requirements: [
    {
      id: 'self-checked',
      stage: 'reception',
      cite: 'self-check',
      when: { kind: 'fact', fact: 'selfChecked', is: true },
    },
    { id: 'applied', stage: 'reception', cite: 'apply', when: { kind: 'fact', fact: 'applied', is: true } },
  ],
  tiers: [
    {
      id: 'certified',
      cite: 'legal-all',
      when: {
        kind: 'all',
        of: [
          { kind: 'fact', fact: 'legalAllApply', is: true, cite: 'legal-all' },
          { kind: 'compare', measure: 'attractionsPresent', is: 'atLeast', value: '4', cite: 'attract-4' },
        ],
      },
    },
  ],
})
