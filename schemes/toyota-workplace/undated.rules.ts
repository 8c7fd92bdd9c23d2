import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { provisions } from './undated.provisions.ts'

/** The rules of 働きやすい職場づくり推進事業所 確認・公表制度, as far as the round-4 briefing states it. */
export const toyotaWorkplaceUndated = defineScheme({
  id: 'toyota-workplace',
  edition: 'undated',
  provisions,
  facts: {
    selfChecked: { kind: 'flag', cite: 'self-check', asked: ['application'] },
    applied: { kind: 'flag', cite: 'apply', asked: ['application'] },
    legalAllApply: { kind: 'flag', cite: ['legal-all', 'self-check-content'] },
    attractionsPresent: { kind: 'count', min: '0', cite: ['attract-4', 'self-check-content'] },
    adviserChecked: { kind: 'flag', cite: 'site-check', asked: ['decision'] },
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
    {
      id: 'adviser-checked',
      stage: 'reception',
      at: ['decision'],
      cite: 'site-check',
      when: { kind: 'fact', fact: 'adviserChecked', is: true },
    },
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
  benefits: [{ id: 'sangyo-navi-listing', kind: 'publication', cite: ['publication', 'completed'] }],
  notices: [{ id: 'completion-notice', on: ['certified'], cite: 'completed' }],
  information: [
    { id: 'scheme', about: 'definition', data: { certifier: '豊田市', unit: '事業所' }, cite: 'def' },
    {
      id: 'self-check-parts',
      about: 'scoring',
      data: { parts: ['１．法令遵守度', '２．魅力度'] },
      cite: 'self-check-content',
    },
    {
      id: 'lead-time',
      about: 'decision',
      data: { about: '2か月程度', force: 'notADeadline' },
      cite: 'lead-time',
    },
    { id: 'pr', about: 'benefit', data: { effect: '社外PR' }, cite: 'pr' },
  ],
})
