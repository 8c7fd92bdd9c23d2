import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { provisions } from './2026-06-03.provisions.ts'
import { words } from './2026-06-03.words.ts'

/** おきなわSDGs認証制度実施要綱（令和8年6月3日施行）. */
export const okinawaSdgs20260603 = defineScheme({
  id: 'okinawa-sdgs',
  edition: '2026-06-03',
  inForce: { from: '2026-06-03' },
  provisions,
  words,
  facts: {
    officeInPrefecture: { kind: 'flag', cite: '4-1-1-office' },
    activityInPrefecture: { kind: 'flag', cite: '4-1-1-activity' },
    organisation: {
      kind: 'choice',
      options: ['enterprise', 'association', 'educational', 'research', 'npo', 'other'],
      cite: ['4-1-1-kind', '2-2'],
    },
    platformMember: { kind: 'flag', cite: '4-1-2' },
    itemsMet: { kind: 'count', min: '0', max: '19', cite: ['6-1-f2', '6-2-f2', '6-f2-standard'] },
    planScore: { kind: 'number', min: '0', unit: 'points', cite: ['6-1-f3', '6-2-f3', '6-f3-criteria'] },
  },
  measures: {
    itemsMet: { value: { kind: 'fact', fact: 'itemsMet' }, cite: '6-f2-standard' },
    planScore: { value: { kind: 'fact', fact: 'planScore' }, cite: '6-f3-criteria' },
  },
  readings: {
    'oki26-4-1-and': { alternatives: ['both', 'either'], default: 'both', cite: '4-1' },
    'oki26-elapsed': { alternatives: ['next-day', 'last-day'], default: 'next-day', cite: '13-1' },
  },
  requirements: [
    {
      id: 'applicant',
      stage: 'eligibility',
      cite: '4-1',
      when: {
        kind: 'byReading',
        reading: 'oki26-4-1-and',
        cases: {
          both: {
            kind: 'all',
            of: [
              { kind: 'fact', fact: 'officeInPrefecture', is: true, cite: '4-1-1-office' },
              { kind: 'fact', fact: 'activityInPrefecture', is: true, cite: '4-1-1-activity' },
              {
                kind: 'fact',
                fact: 'organisation',
                is: ['enterprise', 'association', 'educational', 'research', 'npo'],
                cite: '4-1-1-kind',
              },
              { kind: 'fact', fact: 'platformMember', is: true, cite: '4-1-2' },
            ],
          },
          either: {
            kind: 'any',
            of: [
              {
                kind: 'all',
                of: [
                  { kind: 'fact', fact: 'officeInPrefecture', is: true, cite: '4-1-1-office' },
                  { kind: 'fact', fact: 'activityInPrefecture', is: true, cite: '4-1-1-activity' },
                  {
                    kind: 'fact',
                    fact: 'organisation',
                    is: ['enterprise', 'association', 'educational', 'research', 'npo'],
                    cite: '4-1-1-kind',
                  },
                ],
              },
              { kind: 'fact', fact: 'platformMember', is: true, cite: '4-1-2' },
            ],
          },
        },
      },
    },
  ],
  tiers: [
    {
      id: 'platinum',
      cite: '6-1-f2',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'itemsMet', is: 'atLeast', value: '15', cite: '6-1-f2' },
          { kind: 'compare', measure: 'planScore', is: 'atLeast', value: '60', cite: '6-1-f3' },
        ],
      },
    },
    {
      id: 'active',
      cite: '6-2-f2',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'itemsMet', is: 'atLeast', value: '11', cite: '6-2-f2' },
          { kind: 'compare', measure: 'planScore', is: 'atLeast', value: '50', cite: '6-2-f3' },
        ],
      },
    },
  ],
  validity: {
    initial: {
      kind: 'period',
      length: { years: 4 },
      counting: 'firstDayCounted',
      mark: {
        kind: 'byReading',
        reading: 'oki26-elapsed',
        cases: { 'next-day': 'dayAfter', 'last-day': 'lastDay' },
      },
      firstOnOrAfter: { month: 3, day: 31 },
      cite: '13-1',
    },
  },
})
