import { defineScheme } from '../../src/scheme/defineScheme.ts'
import { provisions } from './undated.provisions.ts'
import { words } from './undated.words.ts'

/** ESG推進宣言自治体認定（一般社団法人中小企業個人情報セキュリティー推進協会）. */
export const sp2EsgUndated = defineScheme({
  id: 'sp2-esg',
  edition: 'undated',
  provisions,
  words,
  facts: {
    localPublicBody: { kind: 'flag', cite: 'target' },
    headSignature: { kind: 'flag', cite: 'pre-1-signature' },
    councilApproved: { kind: 'flag', cite: 'pre-1-council-or-public' },
    declarationPublic: { kind: 'flag', cite: 'pre-1-council-or-public' },
    documents: {
      kind: 'group',
      cite: ['pre-3-submit', 'flow-documents'],
      fields: { submitted: { kind: 'flag' } },
      rows: {
        declaration: { cite: 'pre-3-doc-declaration' },
        organisation: { cite: 'pre-3-doc-organisation' },
        answers: { cite: 'pre-3-doc-answers' },
      },
    },
    declaration: { kind: 'text', maxCharacters: 200_000, cite: 'pre-2-contents' },
    otherEnvironmentKeyword: { kind: 'flag', presumed: false, cite: 'item1-E' },
    otherEnvironmentKeywordAccepted: { kind: 'flag', cite: 'item1-E', finding: { by: 'panel' } },
    otherSocialKeyword: { kind: 'flag', presumed: false, cite: 'item1-S' },
    otherSocialKeywordAccepted: { kind: 'flag', cite: 'item1-S', finding: { by: 'panel' } },
    otherGovernanceKeyword: { kind: 'flag', presumed: false, cite: 'item1-G' },
    otherGovernanceKeywordAccepted: { kind: 'flag', cite: 'item1-G', finding: { by: 'panel' } },
    coherent: { kind: 'flag', cite: 'item1-coherence', finding: { by: 'panel' } },
    structureStated: { kind: 'flag', cite: 'item2-stated' },
    bodySetUp: { kind: 'flag', cite: 'item2-organisation' },
    rolesClear: { kind: 'flag', cite: 'item2-roles', finding: { by: 'panel' } },
    communicating: { kind: 'flag', cite: 'item3-disclosure' },
    communicationPlanned: { kind: 'flag', cite: 'item3-disclosure-planned' },
    disclosuresPerYear: { kind: 'number', min: '0', unit: 'per year', cite: 'item3-yearly' },
    plannedDisclosuresPerYear: { kind: 'number', min: '0', unit: 'per year', cite: 'item3-yearly-planned' },
    responsibilityClear: { kind: 'flag', cite: 'policy-responsibility', finding: { by: 'panel' } },
    effectiveAndContinuing: { kind: 'flag', cite: 'policy-effectiveness', finding: { by: 'panel' } },
    transparentAndControlled: { kind: 'flag', cite: 'policy-transparency', finding: { by: 'panel' } },
  },
  measures: {
    disclosuresPerYear: { value: { kind: 'fact', fact: 'disclosuresPerYear' }, cite: 'item3-yearly' },
    plannedDisclosuresPerYear: {
      value: { kind: 'fact', fact: 'plannedDisclosuresPerYear' },
      cite: 'item3-yearly-planned',
    },
  },
  readings: {
    'sp2-signature-sentence': {
      alternatives: ['sig-and-council-or-public', 'sig-and-council--or-public', 'all-three'],
      default: 'sig-and-council-or-public',
      cite: 'pre-1-council-or-public',
    },
    'sp2-keyword-lists': {
      alternatives: ['listed-auto-others-finding', 'closed-S', 'closed-all'],
      default: 'listed-auto-others-finding',
      cite: ['item1-E', 'item1-S', 'item1-G'],
    },
    'sp2-item2-conjunction': {
      alternatives: ['both', 'either'],
      default: 'both',
      cite: 'item2-organisation',
    },
    'sp2-item3-parenthesis': {
      alternatives: ['alternative', 'additional'],
      default: 'alternative',
      cite: 'item3-disclosure-planned',
    },
    'sp2-first-day': {
      alternatives: ['not-counted', 'counted'],
      default: 'not-counted',
      cite: 'valid-first',
    },
    'sp2-renewal-anchor': {
      alternatives: ['anniversary', 'fiscal-year'],
      default: 'anniversary',
      cite: 'valid-first',
    },
  },
  requirements: [
    {
      id: 'local-public-body',
      stage: 'eligibility',
      cite: 'target',
      when: { kind: 'fact', fact: 'localPublicBody', is: true },
    },
    {
      id: 'declaration-adopted',
      stage: 'reception',
      cite: 'pre-1-council-or-public',
      when: {
        kind: 'byReading',
        reading: 'sp2-signature-sentence',
        cases: {
          'sig-and-council-or-public': {
            kind: 'all',
            of: [
              { kind: 'fact', fact: 'headSignature', is: true, cite: 'pre-1-signature' },
              {
                kind: 'any',
                of: [
                  { kind: 'fact', fact: 'councilApproved', is: true },
                  { kind: 'fact', fact: 'declarationPublic', is: true },
                ],
              },
            ],
          },
          'sig-and-council--or-public': {
            kind: 'any',
            of: [
              {
                kind: 'all',
                of: [
                  { kind: 'fact', fact: 'headSignature', is: true, cite: 'pre-1-signature' },
                  { kind: 'fact', fact: 'councilApproved', is: true },
                ],
              },
              { kind: 'fact', fact: 'declarationPublic', is: true },
            ],
          },
          'all-three': {
            kind: 'all',
            of: [
              { kind: 'fact', fact: 'headSignature', is: true, cite: 'pre-1-signature' },
              { kind: 'fact', fact: 'councilApproved', is: true },
              { kind: 'fact', fact: 'declarationPublic', is: true },
            ],
          },
        },
      },
    },
    {
      id: 'documents-submitted',
      stage: 'reception',
      cite: 'pre-3-submit',
      when: { kind: 'each', in: 'documents', satisfies: { kind: 'field', field: 'submitted', is: true } },
    },
  ],
  tiers: [
    {
      id: 'certified',
      cite: 'pre-2-contents',
      when: {
        kind: 'all',
        of: [
          {
            kind: 'any',
            of: [
              {
                kind: 'mentions',
                fact: 'declaration',
                anyOf: ['ゼロカーボン', '環境保全'],
                cite: 'item1-E',
              },
              {
                kind: 'byReading',
                reading: 'sp2-keyword-lists',
                cases: {
                  'listed-auto-others-finding': {
                    kind: 'all',
                    of: [
                      { kind: 'fact', fact: 'otherEnvironmentKeyword', is: true, cite: 'item1-E' },
                      { kind: 'fact', fact: 'otherEnvironmentKeywordAccepted', is: true, cite: 'item1-E' },
                    ],
                  },
                  'closed-S': {
                    kind: 'all',
                    of: [
                      { kind: 'fact', fact: 'otherEnvironmentKeyword', is: true, cite: 'item1-E' },
                      { kind: 'fact', fact: 'otherEnvironmentKeywordAccepted', is: true, cite: 'item1-E' },
                    ],
                  },
                  'closed-all': { kind: 'any', of: [] },
                },
              },
            ],
          },
          {
            kind: 'any',
            of: [
              {
                kind: 'mentions',
                fact: 'declaration',
                anyOf: ['ダイバーシティ', '人権', '共生社会', 'まちづくり'],
                cite: 'item1-S',
              },
              {
                kind: 'byReading',
                reading: 'sp2-keyword-lists',
                cases: {
                  'listed-auto-others-finding': {
                    kind: 'all',
                    of: [
                      { kind: 'fact', fact: 'otherSocialKeyword', is: true, cite: 'item1-S' },
                      { kind: 'fact', fact: 'otherSocialKeywordAccepted', is: true, cite: 'item1-S' },
                    ],
                  },
                  'closed-S': { kind: 'any', of: [] },
                  'closed-all': { kind: 'any', of: [] },
                },
              },
            ],
          },
          {
            kind: 'any',
            of: [
              {
                kind: 'mentions',
                fact: 'declaration',
                anyOf: ['情報公開', '手続きの透明性', 'リスクマネジメント', '災害対応', 'BCP'],
                cite: 'item1-G',
              },
              {
                kind: 'byReading',
                reading: 'sp2-keyword-lists',
                cases: {
                  'listed-auto-others-finding': {
                    kind: 'all',
                    of: [
                      { kind: 'fact', fact: 'otherGovernanceKeyword', is: true, cite: 'item1-G' },
                      { kind: 'fact', fact: 'otherGovernanceKeywordAccepted', is: true, cite: 'item1-G' },
                    ],
                  },
                  'closed-S': {
                    kind: 'all',
                    of: [
                      { kind: 'fact', fact: 'otherGovernanceKeyword', is: true, cite: 'item1-G' },
                      { kind: 'fact', fact: 'otherGovernanceKeywordAccepted', is: true, cite: 'item1-G' },
                    ],
                  },
                  'closed-all': { kind: 'any', of: [] },
                },
              },
            ],
          },
          { kind: 'fact', fact: 'coherent', is: true, cite: 'item1-coherence' },
          { kind: 'fact', fact: 'structureStated', is: true, cite: 'item2-stated' },
          {
            kind: 'byReading',
            reading: 'sp2-item2-conjunction',
            cases: {
              both: {
                kind: 'all',
                of: [
                  { kind: 'fact', fact: 'bodySetUp', is: true, cite: 'item2-organisation' },
                  { kind: 'fact', fact: 'rolesClear', is: true, cite: 'item2-roles' },
                ],
              },
              either: {
                kind: 'any',
                of: [
                  { kind: 'fact', fact: 'bodySetUp', is: true, cite: 'item2-organisation' },
                  { kind: 'fact', fact: 'rolesClear', is: true, cite: 'item2-roles' },
                ],
              },
            },
          },
          {
            kind: 'byReading',
            reading: 'sp2-item3-parenthesis',
            cases: {
              alternative: {
                kind: 'any',
                of: [
                  { kind: 'fact', fact: 'communicating', is: true, cite: 'item3-disclosure' },
                  { kind: 'fact', fact: 'communicationPlanned', is: true, cite: 'item3-disclosure-planned' },
                ],
              },
              additional: {
                kind: 'all',
                of: [
                  { kind: 'fact', fact: 'communicating', is: true, cite: 'item3-disclosure' },
                  { kind: 'fact', fact: 'communicationPlanned', is: true, cite: 'item3-disclosure-planned' },
                ],
              },
            },
          },
          {
            kind: 'any',
            of: [
              {
                kind: 'compare',
                measure: 'disclosuresPerYear',
                is: 'atLeast',
                value: '1',
                cite: 'item3-yearly',
              },
              {
                kind: 'compare',
                measure: 'plannedDisclosuresPerYear',
                is: 'atLeast',
                value: '1',
                cite: 'item3-yearly-planned',
              },
            ],
          },
          { kind: 'fact', fact: 'responsibilityClear', is: true, cite: 'policy-responsibility' },
          { kind: 'fact', fact: 'effectiveAndContinuing', is: true, cite: 'policy-effectiveness' },
          { kind: 'fact', fact: 'transparentAndControlled', is: true, cite: 'policy-transparency' },
        ],
      },
    },
  ],
  validity: {
    initial: {
      kind: 'byReading',
      reading: 'sp2-renewal-anchor',
      cases: {
        anniversary: {
          kind: 'period',
          length: { years: 2 },
          counting: {
            kind: 'byReading',
            reading: 'sp2-first-day',
            cases: { 'not-counted': 'firstDayNotCounted', counted: 'firstDayCounted' },
          },
          mark: 'lastDay',
          cite: 'valid-first',
        },
        'fiscal-year': {
          kind: 'period',
          length: { years: 2 },
          counting: {
            kind: 'byReading',
            reading: 'sp2-first-day',
            cases: { 'not-counted': 'firstDayNotCounted', counted: 'firstDayCounted' },
          },
          mark: 'lastDay',
          firstOnOrAfter: { month: 3, day: 31 },
          cite: 'valid-first',
        },
      },
    },
    renewal: {
      kind: 'byReading',
      reading: 'sp2-renewal-anchor',
      cases: {
        anniversary: {
          kind: 'period',
          length: { years: 1 },
          counting: {
            kind: 'byReading',
            reading: 'sp2-first-day',
            cases: { 'not-counted': 'firstDayNotCounted', counted: 'firstDayCounted' },
          },
          mark: 'lastDay',
          cite: 'valid-later',
        },
        'fiscal-year': {
          kind: 'period',
          length: { years: 1 },
          counting: {
            kind: 'byReading',
            reading: 'sp2-first-day',
            cases: { 'not-counted': 'firstDayNotCounted', counted: 'firstDayCounted' },
          },
          mark: 'lastDay',
          firstOnOrAfter: { month: 3, day: 31 },
          cite: 'valid-later',
        },
      },
    },
  },
})
