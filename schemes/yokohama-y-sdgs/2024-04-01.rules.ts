import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { benefitFacts, benefits, notices, useRequirements } from './2024-04-01.benefits.ts'
import {
  eligibilityExclusions,
  eligibilityFacts,
  eligibilityMeasures,
  eligibilityRequirements,
} from './2024-04-01.eligibility.ts'
import { information } from './2024-04-01.information.ts'
import {
  holdingExclusions,
  holdingRequirements,
  lifecycle,
  lifecycleFacts,
  renewalRequirements,
  transitions,
  validity,
} from './2024-04-01.lifecycle.ts'
import { provisions } from './2024-04-01.provisions.ts'
import { receptionExclusions, receptionFacts, receptionRequirements } from './2024-04-01.reception.ts'
import {
  referrals,
  scoringExclusions,
  scoringFacts,
  scoringMeasures,
  scoringRequirements,
  tiers,
} from './2024-04-01.scoring.ts'

/** The rules of 「横浜市SDGs認証“Y-SDGs”」事業 実施要綱（令和6年4月1日施行）. */
export const yokohamaYSdgs20240401 = defineScheme({
  id: 'yokohama-y-sdgs',
  edition: '2024-04-01',
  inForce: { from: '2024-04-01', cite: 's1' },
  provisions,
  facts: {
    ...eligibilityFacts,
    ...receptionFacts,
    ...scoringFacts,
    ...lifecycleFacts,
    ...benefitFacts,
  },
  measures: { ...scoringMeasures, ...eligibilityMeasures },
  readings: {
    'yoko-band-gap': { alternatives: ['refer', 'contiguous'], default: 'refer', cite: '9-2-1' },
    'yoko-first-day': { alternatives: ['counted', 'not-counted'], default: 'counted', cite: '11-1' },
    'yoko-tax-moment': {
      alternatives: ['application-and-decision', 'application'],
      default: 'application-and-decision',
      cite: ['4-1-2-city', '4-1-2-office'],
    },
    'yoko-lookback': {
      alternatives: ['forward', 'backward', 'inclusive'],
      default: 'forward',
      cite: '4-1-4-window',
    },
    'yoko-11-2-lower': {
      alternatives: ['rank-up-only', 'literal-any'],
      default: 'rank-up-only',
      cite: ['11-2-restart', '11-2-no-change'],
    },
    'yoko-renewal-anchor': {
      alternatives: ['renewal-day', 'old-expiry'],
      default: 'renewal-day',
      cite: '13',
    },
    'yoko-renewal-lapse': {
      alternatives: ['gap-uncertified', 'bridged'],
      default: 'gap-uncertified',
      cite: '12-1-who',
    },
    'yoko-suspension-end': {
      alternatives: ['open-ended-clock-runs', 'clock-stops'],
      default: 'open-ended-clock-runs',
      cite: '16-1-ground',
    },
    'yoko-suspension-mark': {
      alternatives: ['mark-stops', 'mark-allowed'],
      default: 'mark-stops',
      cite: ['16-2-business', '14-1-mark'],
    },
    'yoko-17-2-up': {
      alternatives: ['literal-any', 'down-only'],
      default: 'literal-any',
      cite: '17-2-redecide',
    },
    'yoko-17-2-latest': { alternatives: ['no', 'yes'], default: 'no', cite: ['17-2-period', 's2-latest'] },
  },
  requirements: [
    ...eligibilityRequirements,
    ...receptionRequirements,
    ...scoringRequirements,
    ...renewalRequirements,
    ...holdingRequirements,
    ...useRequirements,
  ],
  exclusions: [...eligibilityExclusions, ...receptionExclusions, ...scoringExclusions, ...holdingExclusions],
  tiers,
  referrals,
  validity,
  lifecycle,
  transitions,
  benefits,
  notices,
  information,
})
