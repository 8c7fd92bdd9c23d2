import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** The points of the evaluation sheet, what an answer may state, and what the reviewers find in it. */
export const scoringFacts = {
  scores: {
    kind: 'group',
    cite: ['score-domains', 'score-max-check', 'score-max-text', 'bonus-city-programmes'],
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
  viewpoints: {
    kind: 'group',
    cite: ['item-E-1', 'item-E-3'],
    asked: ['application'],
    fields: { applies: { kind: 'flag' }, answered: { kind: 'flag' } },
    rows: {
      'E-1-certification': { cite: 'item-E-1', domain: 'environment', tags: ['ifAny'] },
      'E-1-medium': { cite: 'item-E-1', domain: 'environment', tags: ['ifAny'] },
      'E-1-efforts': { cite: 'item-E-1', domain: 'environment' },
      'E-3-efforts': { cite: 'item-E-3', domain: 'environment' },
      'E-3-results': { cite: 'item-E-3', domain: 'environment' },
    },
  },
  efforts: {
    kind: 'list',
    maxRecords: 500,
    cite: ['form-2-content', 'unit-own-efforts'],
    asked: ['application'],
    fields: {
      item: { kind: 'text' },
      timing: { kind: 'choice', options: ['current', 'planned'] },
      of: {
        kind: 'choice',
        options: [
          'applicant',
          'companyPolicyOrCertification',
          'headOfficeAlone',
          'companyWideAffecting',
          'companyWideOther',
          'otherOffice',
        ],
      },
    },
  },
  effortReview: {
    kind: 'list',
    maxRecords: 500,
    cite: ['view-beyond-law', 'view-concrete', 'view-material'],
    asked: ['decision'],
    finding: { by: 'reviewer' },
    fields: {
      item: { kind: 'text' },
      concrete: { kind: 'flag' },
      material: { kind: 'flag' },
      beyondLawAsked: { kind: 'flag', presumed: false },
      beyondLaw: { kind: 'flag' },
    },
  },
  ikiikiAward: { kind: 'flag', cite: 'bonus-ikiiki', asked: ['application'] },
  autoScoring: {
    kind: 'group',
    cite: 'bonus-ikiiki',
    asked: ['application'],
    fields: {
      chosen: { kind: 'flag', presumed: false },
      max: { kind: 'number', min: '0', unit: 'points' },
    },
    rows: {
      'S-1': { cite: 'bonus-ikiiki', domain: 'social' },
      'S-2': { cite: 'bonus-ikiiki', domain: 'social' },
      'S-3': { cite: 'bonus-ikiiki', domain: 'social' },
      'S-4': { cite: 'bonus-ikiiki', domain: 'social' },
      'S-5': { cite: 'bonus-ikiiki', domain: 'social' },
    },
  },
  panelTier: {
    kind: 'choice',
    options: ['gold', 'silver', 'bronze', 'none'],
    cite: ['near-panel', 'near-threshold', 'near-effect'],
    asked: ['decision'],
    finding: { by: 'panel' },
  },
} satisfies Scheme['facts']

export const scoringMeasures = {
  overallRate: {
    value: { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: 'overall' },
    shown: 'percent',
    cite: ['score-rate', 'score-max-check', 'score-max-text', 'review-object', 'bonus-city-programmes'],
  },
  lowestRate: {
    value: { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: 'lowest' },
    shown: 'percent',
    cite: 'score-domains',
  },
  environmentRate: {
    value: { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: { row: 'environment' } },
    shown: 'percent',
    cite: 'notice-domain-rates',
  },
  socialRate: {
    value: { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: { row: 'social' } },
    shown: 'percent',
    cite: 'notice-domain-rates',
  },
  governanceRate: {
    value: { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: { row: 'governance' } },
    shown: 'percent',
    cite: 'notice-domain-rates',
  },
  localRate: {
    value: { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: { row: 'local' } },
    shown: 'percent',
    cite: 'notice-domain-rates',
  },
  autoScoredPoints: {
    value: {
      kind: 'between',
      low: { kind: 'literal', value: '0' },
      high: {
        kind: 'sum',
        in: 'autoScoring',
        field: 'max',
        where: { kind: 'field', field: 'chosen', is: true },
      },
    },
    cite: 'bonus-ikiiki',
  },
  unansweredViewpoints: {
    value: {
      kind: 'count',
      in: 'viewpoints',
      where: {
        kind: 'all',
        of: [
          { kind: 'field', field: 'answered', is: false },
          {
            kind: 'not',
            of: {
              kind: 'all',
              of: [
                { kind: 'tagged', tag: 'ifAny' },
                { kind: 'field', field: 'applies', is: false },
              ],
            },
          },
        ],
      },
    },
    cite: ['item-E-1', 'item-E-3'],
  },
  effortsToReview: {
    value: {
      kind: 'count',
      in: 'efforts',
      where: {
        kind: 'all',
        of: [
          { kind: 'field', field: 'timing', is: 'current' },
          {
            kind: 'field',
            field: 'of',
            is: ['applicant', 'companyPolicyOrCertification', 'headOfficeAlone', 'companyWideAffecting'],
          },
        ],
      },
    },
    cite: [
      'form-2-content',
      'unit-own-efforts',
      'unit-hq-exception-policy',
      'unit-hq-exception-authority',
      'unit-hq-exception-effect',
    ],
  },
  effortsUpheld: {
    value: {
      kind: 'count',
      in: 'effortReview',
      where: {
        kind: 'all',
        of: [
          { kind: 'field', field: 'concrete', is: true },
          { kind: 'field', field: 'material', is: true },
          {
            kind: 'any',
            of: [
              { kind: 'field', field: 'beyondLawAsked', is: false },
              { kind: 'field', field: 'beyondLaw', is: true },
            ],
          },
        ],
      },
    },
    cite: ['view-concrete', 'view-material', 'view-beyond-law', 'item-E-3'],
  },
} satisfies Scheme['measures']

export const tiers = [
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
] as const satisfies Scheme['tiers']

export const referrals = [
  {
    id: 'near-threshold',
    to: 'panel',
    finding: 'panelTier',
    cite: ['near-threshold', 'near-panel', 'near-effect', 'review-object-exception'],
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
] satisfies Scheme['referrals']
