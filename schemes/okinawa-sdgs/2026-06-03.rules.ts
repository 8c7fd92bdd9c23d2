import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { benefits, information, notices } from './2026-06-03.benefits.ts'
import {
  eligibilityExclusions,
  eligibilityFacts,
  eligibilityReadings,
  eligibilityRequirements,
} from './2026-06-03.eligibility.ts'
import {
  decisionExclusions,
  dutyRequirements,
  lifecycle,
  lifecycleFacts,
  lifecycleReadings,
  transitions,
  validity,
} from './2026-06-03.lifecycle.ts'
import { provisions } from './2026-06-03.provisions.ts'
import { receptionFacts, receptionRequirements } from './2026-06-03.reception.ts'

/** The rules of おきなわSDGs認証制度実施要綱（令和8年6月3日施行）. */
export const okinawaSdgs20260603 = defineScheme({
  id: 'okinawa-sdgs',
  edition: '2026-06-03',
  inForce: { from: '2026-06-03', cite: ['s1', 's0'] },
  provisions,
  facts: {
    ...eligibilityFacts,
    ...receptionFacts,
    itemsMet: { kind: 'count', min: '0', max: '19', cite: ['6-1-f2', '6-2-f2', '6-f2-standard'] },
    planScore: { kind: 'number', min: '0', unit: 'points', cite: ['6-1-f3', '6-2-f3', '6-f3-criteria'] },
    ...lifecycleFacts,
  },
  measures: {
    itemsMet: { value: { kind: 'fact', fact: 'itemsMet' }, cite: '6-f2-standard' },
    planScore: { value: { kind: 'fact', fact: 'planScore' }, cite: '6-f3-criteria' },
  },
  readings: { ...eligibilityReadings, ...lifecycleReadings },
  requirements: [...eligibilityRequirements, ...receptionRequirements, ...dutyRequirements],
  exclusions: [...eligibilityExclusions, ...decisionExclusions],
  tiers: [
    {
      id: 'platinum',
      cite: ['6-1-f2', '6-1-f3', '8-2-decision', '13-3-criteria'],
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
      cite: ['6-2-f2', '6-2-f3', '8-2-decision', '13-3-criteria'],
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'itemsMet', is: 'atLeast', value: '11', cite: '6-2-f2' },
          { kind: 'compare', measure: 'planScore', is: 'atLeast', value: '50', cite: '6-2-f3' },
        ],
      },
    },
  ],
  validity,
  lifecycle,
  transitions,
  benefits,
  notices,
  information,
})
