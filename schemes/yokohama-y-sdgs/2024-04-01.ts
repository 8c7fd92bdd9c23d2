import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { provisions } from './2024-04-01.provisions.ts'
import { words } from './2024-04-01.words.ts'

/** 「横浜市SDGs認証“Y-SDGs”」事業 実施要綱（令和6年4月1日施行）. */
export const yokohamaYSdgs20240401 = defineScheme({
  id: 'yokohama-y-sdgs',
  edition: '2024-04-01',
  inForce: { from: '2024-04-01' },
  provisions,
  words,
  facts: {
    designCenterMember: { kind: 'flag', cite: '4-1-1' },
    cityTaxArrears: { kind: 'flag', cite: '4-1-2-city' },
    officeTaxArrears: { kind: 'flag', cite: '4-1-2-office' },
    points: { kind: 'number', min: '0', unit: 'points', cite: ['9-1', '8-1-items'], asked: ['decision'] },
    bandFound: {
      kind: 'choice',
      options: ['supreme', 'superior', 'standard', 'none'],
      cite: '6-decision',
      asked: ['decision'],
      finding: { by: 'mayor' },
    },
  },
  measures: {
    points: { value: { kind: 'fact', fact: 'points' }, cite: '9-1' },
  },
  readings: {
    'yoko-band-gap': { alternatives: ['refer', 'contiguous'], default: 'refer', cite: '9-2-1' },
    'yoko-first-day': { alternatives: ['counted', 'not-counted'], default: 'counted', cite: '11-1' },
  },
  requirements: [
    {
      id: 'design-center-member',
      stage: 'eligibility',
      cite: ['4-1-1', '4-1'],
      when: { kind: 'fact', fact: 'designCenterMember', is: true },
    },
    {
      id: 'no-city-tax-arrears',
      stage: 'eligibility',
      cite: ['4-1-2-city', '4-1'],
      when: { kind: 'fact', fact: 'cityTaxArrears', is: false },
    },
    {
      id: 'no-office-tax-arrears',
      stage: 'eligibility',
      cite: ['4-1-2-office', '4-1'],
      when: { kind: 'fact', fact: 'officeTaxArrears', is: false },
    },
  ],
  tiers: [
    {
      id: 'supreme',
      cite: '9-2-3',
      when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '80', cite: '9-2-3' },
    },
    {
      id: 'superior',
      cite: '9-2-2',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'points', is: 'atLeast', value: '60', cite: '9-2-2' },
          {
            kind: 'byReading',
            reading: 'yoko-band-gap',
            cases: {
              refer: { kind: 'compare', measure: 'points', is: 'atMost', value: '79', cite: '9-2-2' },
              contiguous: { kind: 'compare', measure: 'points', is: 'lessThan', value: '80', cite: '9-2-3' },
            },
          },
        ],
      },
    },
    {
      id: 'standard',
      cite: '9-2-1',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'points', is: 'atLeast', value: '30', cite: '9-2-1' },
          {
            kind: 'byReading',
            reading: 'yoko-band-gap',
            cases: {
              refer: { kind: 'compare', measure: 'points', is: 'atMost', value: '59', cite: '9-2-1' },
              contiguous: { kind: 'compare', measure: 'points', is: 'lessThan', value: '60', cite: '9-2-2' },
            },
          },
        ],
      },
    },
  ],
  referrals: [
    {
      id: 'band-gap-79-80',
      to: 'mayor',
      finding: 'bandFound',
      leavesOpen: { lowest: null, highest: 'supreme' },
      cite: '9-2-2',
      when: {
        kind: 'byReading',
        reading: 'yoko-band-gap',
        cases: {
          refer: {
            kind: 'all',
            of: [
              { kind: 'compare', measure: 'points', is: 'moreThan', value: '79', cite: '9-2-2' },
              { kind: 'compare', measure: 'points', is: 'lessThan', value: '80', cite: '9-2-3' },
            ],
          },
          contiguous: { kind: 'any', of: [] },
        },
      },
    },
    {
      id: 'band-gap-59-60',
      to: 'mayor',
      finding: 'bandFound',
      leavesOpen: { lowest: null, highest: 'superior' },
      cite: '9-2-1',
      when: {
        kind: 'byReading',
        reading: 'yoko-band-gap',
        cases: {
          refer: {
            kind: 'all',
            of: [
              { kind: 'compare', measure: 'points', is: 'moreThan', value: '59', cite: '9-2-1' },
              { kind: 'compare', measure: 'points', is: 'lessThan', value: '60', cite: '9-2-2' },
            ],
          },
          contiguous: { kind: 'any', of: [] },
        },
      },
    },
  ],
  validity: {
    initial: {
      kind: 'period',
      length: { years: 4 },
      counting: {
        kind: 'byReading',
        reading: 'yoko-first-day',
        cases: { counted: 'firstDayCounted', 'not-counted': 'firstDayNotCounted' },
      },
      mark: 'lastDay',
      firstOnOrAfter: { month: 3, day: 31 },
      cite: '11-1',
    },
    renewal: {
      kind: 'period',
      length: { years: 4 },
      counting: {
        kind: 'byReading',
        reading: 'yoko-first-day',
        cases: { counted: 'firstDayCounted', 'not-counted': 'firstDayNotCounted' },
      },
      mark: 'lastDay',
      firstOnOrAfter: { month: 3, day: 31 },
      cite: '13',
    },
  },
})
