import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { applicationFacts, applicationReadings, applicationRequirements } from './undated.application.ts'
import { benefits, information, notices } from './undated.benefits.ts'
import { provisions } from './undated.provisions.ts'
import {
  fees,
  lifecycle,
  renewalFacts,
  renewalReadings,
  renewalRequirements,
  validity,
} from './undated.renewal.ts'
import { reviewFacts, reviewPassed, reviewReadings } from './undated.review.ts'

/** The rules of ESG推進宣言自治体認定（一般社団法人中小企業個人情報セキュリティー推進協会）. */
export const sp2EsgUndated = defineScheme({
  id: 'sp2-esg',
  edition: 'undated',
  provisions,
  facts: { ...applicationFacts, ...reviewFacts, ...renewalFacts },
  measures: {
    disclosuresPerYear: { value: { kind: 'fact', fact: 'disclosuresPerYear' }, cite: 'item3-yearly' },
    plannedDisclosuresPerYear: {
      value: { kind: 'fact', fact: 'plannedDisclosuresPerYear' },
      cite: 'item3-yearly-planned',
    },
  },
  readings: { ...applicationReadings, ...reviewReadings, ...renewalReadings },
  requirements: [...applicationRequirements, ...renewalRequirements],
  tiers: [{ id: 'certified', cite: ['pre-2-contents', 'step-3'], when: reviewPassed }],
  validity,
  lifecycle,
  benefits,
  notices,
  fees,
  information,
})
