import type { Condition } from '../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { Reading } from '../../src/scheme/schemeDefinition.ts'

/** 審査基準: the review items 1 to 3 and the three viewpoints of the review. */

export const reviewFacts = {
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
} as const satisfies { readonly [fact: string]: FactDefinition }

export const reviewReadings = {
  'sp2-keyword-lists': {
    alternatives: ['listed-auto-others-finding', 'closed-S', 'closed-all'],
    default: 'listed-auto-others-finding',
    cite: ['item1-E', 'item1-S', 'item1-G'],
  },
  'sp2-item2-conjunction': { alternatives: ['both', 'either'], default: 'both', cite: 'item2-organisation' },
  'sp2-item3-parenthesis': {
    alternatives: ['alternative', 'additional'],
    default: 'alternative',
    cite: 'item3-disclosure-planned',
  },
} as const satisfies { readonly [reading: string]: Reading }

const never: Condition = { kind: 'any', of: [] }

/** 項目1: a word of the list, or another one on which the applicant relies and which the panel accepts. */
function keyword(
  cite: string,
  listed: readonly string[],
  other: { readonly relied: string; readonly accepted: string },
  closed: boolean,
): Condition {
  const open: Condition = {
    kind: 'all',
    of: [
      { kind: 'fact', fact: other.relied, is: true, cite },
      { kind: 'fact', fact: other.accepted, is: true, cite },
    ],
  }
  return {
    kind: 'any',
    of: [
      { kind: 'mentions', fact: 'declaration', anyOf: listed, cite },
      {
        kind: 'byReading',
        reading: 'sp2-keyword-lists',
        cases: {
          'listed-auto-others-finding': open,
          'closed-S': closed ? never : open,
          'closed-all': never,
        },
      },
    ],
  }
}

/** E, S and G: each has at least one keyword in the declaration. */
export const keywords: readonly Condition[] = [
  keyword(
    'item1-E',
    ['ゼロカーボン', '環境保全'],
    { relied: 'otherEnvironmentKeyword', accepted: 'otherEnvironmentKeywordAccepted' },
    false,
  ),
  keyword(
    'item1-S',
    ['ダイバーシティ', '人権', '共生社会', 'まちづくり'],
    { relied: 'otherSocialKeyword', accepted: 'otherSocialKeywordAccepted' },
    true,
  ),
  keyword(
    'item1-G',
    ['情報公開', '手続きの透明性', 'リスクマネジメント', '災害対応', 'BCP'],
    { relied: 'otherGovernanceKeyword', accepted: 'otherGovernanceKeywordAccepted' },
    false,
  ),
]

const bodySetUp: Condition = { kind: 'fact', fact: 'bodySetUp', is: true, cite: 'item2-organisation' }
const rolesClear: Condition = { kind: 'fact', fact: 'rolesClear', is: true, cite: 'item2-roles' }
const communicating: Condition = { kind: 'fact', fact: 'communicating', is: true, cite: 'item3-disclosure' }
const communicationPlanned: Condition = {
  kind: 'fact',
  fact: 'communicationPlanned',
  is: true,
  cite: 'item3-disclosure-planned',
}

/** Every item and every viewpoint is satisfied. */
export const reviewPassed: Condition = {
  kind: 'all',
  of: [
    ...keywords,
    { kind: 'fact', fact: 'coherent', is: true, cite: 'item1-coherence' },
    { kind: 'fact', fact: 'structureStated', is: true, cite: 'item2-stated' },
    {
      kind: 'byReading',
      reading: 'sp2-item2-conjunction',
      cases: {
        both: { kind: 'all', of: [bodySetUp, rolesClear] },
        either: { kind: 'any', of: [bodySetUp, rolesClear] },
      },
    },
    {
      kind: 'byReading',
      reading: 'sp2-item3-parenthesis',
      cases: {
        alternative: { kind: 'any', of: [communicating, communicationPlanned] },
        additional: { kind: 'all', of: [communicating, communicationPlanned] },
      },
    },
    {
      kind: 'any',
      of: [
        { kind: 'compare', measure: 'disclosuresPerYear', is: 'atLeast', value: '1', cite: 'item3-yearly' },
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
}
