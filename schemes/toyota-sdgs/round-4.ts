import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { provisions } from './round-4.provisions.ts'
import { words } from './round-4.words.ts'

/** 豊田市SDGs認証制度（第4回申請受付）. */
export const toyotaSdgsRound4 = defineScheme({
  id: 'toyota-sdgs',
  edition: 'round-4',
  provisions,
  words,
  facts: {
    scores: {
      kind: 'group',
      cite: ['score-domains', 'score-max-check', 'score-max-text'],
      asked: ['decision'],
      fields: {
        points: { kind: 'number', min: '0', max: { field: 'max' }, unit: 'points' },
        max: { kind: 'number', above: '0', unit: 'points' },
      },
      rows: {
        environment: { domain: 'environment', cite: 'item-topics-E' },
        social: { domain: 'social', cite: 'item-topics-S' },
        governance: { domain: 'governance', cite: 'item-topics-G' },
        local: { domain: 'local', cite: 'item-topics-L' },
      },
    },
    workplaceSelfChecked: { kind: 'flag', cite: 'wp-at-application', asked: ['application'] },
    workplaceApplied: { kind: 'flag', cite: 'wp-at-application', asked: ['application'] },
    workplaceConfirmed: { kind: 'flag', cite: 'wp-at-certification', asked: ['decision'] },
    workplacePublished: { kind: 'flag', cite: 'wp-at-certification', asked: ['decision'] },
    panelTier: {
      kind: 'choice',
      options: ['gold', 'silver', 'bronze', 'none'],
      cite: ['near-panel', 'near-effect'],
      asked: ['decision'],
      finding: { by: 'panel' },
    },
  },
  measures: {
    overallRate: {
      value: { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: 'overall' },
      shown: 'percent',
      cite: 'score-rate',
    },
    lowestRate: {
      value: { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: 'lowest' },
      shown: 'percent',
      cite: 'score-domains',
    },
  },
  readings: {
    'toyota-fallback': { alternatives: ['highest-tier-met', 'none'], default: 'highest-tier-met' },
    'toyota-near-which': { alternatives: ['overall-only', 'minima-too'], default: 'overall-only' },
    'toyota-wp-state': { alternatives: ['notice-enough', 'published-required'], default: 'notice-enough' },
    'toyota-validity-formula': {
      alternatives: ['fixed-end', 'first-march-after-2-years'],
      default: 'fixed-end',
    },
  },
  parameters: {
    nearMargin: { min: '0', max: '100%', cite: 'near-threshold' },
  },
  requirements: [
    {
      id: 'workplace-applied',
      stage: 'eligibility',
      at: ['application'],
      cite: 'wp-at-application',
      when: {
        kind: 'all',
        of: [
          { kind: 'fact', fact: 'workplaceSelfChecked', is: true },
          { kind: 'fact', fact: 'workplaceApplied', is: true },
        ],
      },
    },
    {
      id: 'workplace-confirmed',
      stage: 'eligibility',
      at: ['decision'],
      cite: 'wp-at-certification',
      when: {
        kind: 'byReading',
        reading: 'toyota-wp-state',
        cases: {
          'notice-enough': { kind: 'fact', fact: 'workplaceConfirmed', is: true },
          'published-required': {
            kind: 'all',
            of: [
              { kind: 'fact', fact: 'workplaceConfirmed', is: true },
              { kind: 'fact', fact: 'workplacePublished', is: true },
            ],
          },
        },
      },
    },
  ],
  tiers: [
    {
      id: 'gold',
      cite: 'tier-gold-overall',
      when: {
        kind: 'all',
        of: [
          {
            kind: 'compare',
            measure: 'overallRate',
            is: 'atLeast',
            value: '80%',
            cite: 'tier-gold-overall',
          },
          { kind: 'compare', measure: 'lowestRate', is: 'atLeast', value: '60%', cite: 'tier-gold-min' },
        ],
      },
    },
    {
      id: 'silver',
      cite: 'tier-silver-overall',
      when: {
        kind: 'all',
        of: [
          {
            kind: 'compare',
            measure: 'overallRate',
            is: 'atLeast',
            value: '60%',
            cite: 'tier-silver-overall',
          },
          { kind: 'compare', measure: 'lowestRate', is: 'atLeast', value: '30%', cite: 'tier-silver-min' },
          {
            kind: 'byReading',
            reading: 'toyota-fallback',
            cases: {
              'highest-tier-met': { kind: 'all', of: [] },
              none: {
                kind: 'compare',
                measure: 'overallRate',
                is: 'lessThan',
                value: '80%',
                cite: 'tier-gold-overall',
              },
            },
          },
        ],
      },
    },
    {
      id: 'bronze',
      cite: 'tier-bronze-overall',
      when: {
        kind: 'all',
        of: [
          {
            kind: 'compare',
            measure: 'overallRate',
            is: 'atLeast',
            value: '30%',
            cite: 'tier-bronze-overall',
          },
          { kind: 'compare', measure: 'lowestRate', is: 'atLeast', value: '10%', cite: 'tier-bronze-min' },
          {
            kind: 'byReading',
            reading: 'toyota-fallback',
            cases: {
              'highest-tier-met': { kind: 'all', of: [] },
              none: {
                kind: 'compare',
                measure: 'overallRate',
                is: 'lessThan',
                value: '60%',
                cite: 'tier-silver-overall',
              },
            },
          },
        ],
      },
    },
  ],
  referrals: [
    {
      id: 'near-threshold',
      to: 'panel',
      finding: 'panelTier',
      cite: ['near-threshold', 'near-panel', 'review-object-exception'],
      when: {
        kind: 'any',
        of: [
          { kind: 'near', measure: 'overallRate', value: '80%', within: { parameter: 'nearMargin' } },
          { kind: 'near', measure: 'overallRate', value: '60%', within: { parameter: 'nearMargin' } },
          { kind: 'near', measure: 'overallRate', value: '30%', within: { parameter: 'nearMargin' } },
          {
            kind: 'byReading',
            reading: 'toyota-near-which',
            cases: {
              'overall-only': { kind: 'any', of: [] },
              'minima-too': {
                kind: 'any',
                of: [
                  { kind: 'near', measure: 'lowestRate', value: '60%', within: { parameter: 'nearMargin' } },
                  { kind: 'near', measure: 'lowestRate', value: '30%', within: { parameter: 'nearMargin' } },
                  { kind: 'near', measure: 'lowestRate', value: '10%', within: { parameter: 'nearMargin' } },
                ],
              },
            },
          },
        ],
      },
    },
  ],
  validity: {
    initial: {
      kind: 'byReading',
      reading: 'toyota-validity-formula',
      cases: {
        'fixed-end': { kind: 'fixed', until: '2027-03-31', cite: 'valid-until' },
        'first-march-after-2-years': {
          kind: 'period',
          length: { years: 2 },
          counting: 'firstDayNotCounted',
          mark: 'lastDay',
          firstOnOrAfter: { month: 3, day: 31 },
          cite: 'valid-about-2-years',
        },
      },
    },
  },
})
