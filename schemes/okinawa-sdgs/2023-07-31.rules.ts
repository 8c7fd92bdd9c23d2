import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { benefitFacts, benefits, fees, notices } from './2023-07-31.benefits.ts'
import { eligibilityExclusions, eligibilityFacts, eligibilityRequirements } from './2023-07-31.eligibility.ts'
import { information } from './2023-07-31.information.ts'
import { initiativeFacts, initiativeMeasures, planPasses } from './2023-07-31.initiatives.ts'
import { itemFacts, itemMeasures, triangleReferral } from './2023-07-31.items.ts'
import {
  lifecycle,
  lifecycleExclusions,
  lifecycleFacts,
  lifecycleRequirements,
} from './2023-07-31.lifecycle.ts'
import { provisions } from './2023-07-31.provisions.ts'
import { readings } from './2023-07-31.readings.ts'
import { receptionFacts, receptionMeasures, receptionRequirements } from './2023-07-31.reception.ts'

/** The rules of おきなわSDGs認証制度 募集要綱・FAQ（申請の手引き、令和5年7月）. */
export const okinawaSdgs20230731 = defineScheme({
  id: 'okinawa-sdgs',
  edition: '2023-07-31',
  inForce: { from: '2023-07-31' },
  provisions,
  facts: {
    ...eligibilityFacts,
    ...receptionFacts,
    ...itemFacts,
    ...initiativeFacts,
    ...lifecycleFacts,
    ...benefitFacts,
  },
  measures: { ...receptionMeasures, ...itemMeasures, ...initiativeMeasures },
  readings,
  requirements: [...eligibilityRequirements, ...receptionRequirements, ...lifecycleRequirements],
  exclusions: [...eligibilityExclusions, ...lifecycleExclusions],
  tiers: [
    {
      id: 'platinum',
      cite: '4-2-f2-17',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'itemsMet', is: 'atLeast', value: '17', cite: '4-2-f2-17' },
          {
            kind: 'byReading',
            reading: 'oki23-both-forms',
            cases: { both: planPasses, 'form2-alone': { kind: 'all', of: [] } },
          },
        ],
      },
    },
  ],
  referrals: [
    triangleReferral({
      kind: 'byReading',
      reading: 'oki23-both-forms',
      cases: { both: planPasses, 'form2-alone': { kind: 'all', of: [] } },
    }),
  ],
  validity: {
    initial: {
      kind: 'period',
      length: { years: 2 },
      counting: {
        kind: 'byReading',
        reading: 'oki23-first-day',
        cases: { 'not-counted': 'firstDayNotCounted', counted: 'firstDayCounted' },
      },
      mark: 'lastDay',
      cite: '1-2-validity',
    },
  },
  lifecycle,
  benefits,
  notices,
  fees,
  information,
})
