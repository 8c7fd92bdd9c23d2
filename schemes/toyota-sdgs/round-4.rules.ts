import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { benefitFacts, benefits } from './round-4.benefits.ts'
import { eligibilityFacts, eligibilityRequirements } from './round-4.eligibility.ts'
import { information } from './round-4.information.ts'
import {
  exclusions,
  lifecycle,
  lifecycleFacts,
  lifecycleMeasures,
  lifecycleRequirements,
  notices,
  places,
  validity,
} from './round-4.lifecycle.ts'
import { provisions } from './round-4.provisions.ts'
import { receptionFacts, receptionMeasures, receptionRequirements } from './round-4.reception.ts'
import { referrals, scoringFacts, scoringMeasures, tiers } from './round-4.scoring.ts'

/** The rules of 豊田市SDGs認証制度（第4回申請受付）. */
export const toyotaSdgsRound4 = defineScheme({
  id: 'toyota-sdgs',
  edition: 'round-4',
  provisions,
  facts: { ...scoringFacts, ...eligibilityFacts, ...receptionFacts, ...lifecycleFacts, ...benefitFacts },
  measures: { ...scoringMeasures, ...receptionMeasures, ...lifecycleMeasures },
  readings: {
    'toyota-fallback': { alternatives: ['highest-tier-met', 'none'], default: 'highest-tier-met' },
    'toyota-near-which': { alternatives: ['overall-only', 'minima-too'], default: 'overall-only' },
    'toyota-wp-state': { alternatives: ['notice-enough', 'published-required'], default: 'notice-enough' },
    'toyota-validity-formula': {
      alternatives: ['fixed-end', 'first-march-after-2-years'],
      default: 'fixed-end',
    },
    'toyota-benefit-cells': {
      alternatives: ['rows-1-2-silver', 'row-1-only-silver', 'rows-1-4-silver'],
      default: 'rows-1-2-silver',
    },
  },
  parameters: {
    nearMargin: { min: '0', max: '100%', cite: 'near-threshold' },
  },
  requirements: [...eligibilityRequirements, ...receptionRequirements, ...lifecycleRequirements],
  exclusions,
  tiers,
  referrals,
  validity,
  lifecycle,
  benefits,
  notices,
  places,
  information,
})
