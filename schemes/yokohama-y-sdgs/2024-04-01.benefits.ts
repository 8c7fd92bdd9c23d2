import type { Condition } from '../../src/scheme/conditionDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { suspended } from './2024-04-01.lifecycle.ts'

/** Support (第3条第4号), name and marks (第14条, 別表2), publication (第16条第2項), notices (第10条). */
export const benefitFacts = {
  usedForOtherPurpose: {
    kind: 'flag',
    presumed: false,
    cite: '14-2-purpose',
    asked: ['holding'],
    finding: { by: 'mayor' },
  },
  impliesEndorsement: {
    kind: 'flag',
    presumed: false,
    cite: '14-2-endorse',
    asked: ['holding'],
    finding: { by: 'mayor' },
  },
  markUsed: { kind: 'flag', cite: '14-1-mark', asked: ['holding'] },
  guidelineFollowed: { kind: 'flag', cite: '14-3-guideline', asked: ['holding'] },
  markChange: {
    kind: 'choice',
    options: ['none', 'scaledInProportion', 'scaledOutOfProportion', 'partRemoved', 'recoloured', 'other'],
    cite: ['14-3-alter', '14-3-scale'],
    asked: ['holding'],
  },
} as const satisfies Scheme['facts']

/** How name and mark may be used. */
export const useRequirements = [
  {
    id: 'name-for-its-purpose',
    stage: 'eligibility',
    at: ['holding'],
    cite: '14-2-purpose',
    when: { kind: 'fact', fact: 'usedForOtherPurpose', is: false },
  },
  {
    id: 'no-implied-endorsement',
    stage: 'eligibility',
    at: ['holding'],
    cite: '14-2-endorse',
    when: { kind: 'fact', fact: 'impliesEndorsement', is: false },
  },
  {
    id: 'mark-by-guideline',
    stage: 'eligibility',
    at: ['holding'],
    cite: '14-3-guideline',
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'markUsed', is: false },
        { kind: 'fact', fact: 'guidelineFollowed', is: true },
      ],
    },
  },
  {
    id: 'mark-unaltered',
    stage: 'eligibility',
    at: ['holding'],
    cite: ['14-3-alter', '14-3-scale'],
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'markUsed', is: false },
        { kind: 'fact', fact: 'markChange', is: ['none', 'scaledInProportion'] },
      ],
    },
  },
] as const satisfies Scheme['requirements']

const notSuspended: Condition = { kind: 'not', of: suspended }

/** Whether mark, name and support go on in a suspension differs by reading. */
const goesOn: Condition = {
  kind: 'byReading',
  reading: 'yoko-suspension-mark',
  cases: { 'mark-stops': notSuspended, 'mark-allowed': { kind: 'all', of: [] } },
}

export const benefits = [
  {
    id: 'support',
    kind: 'benefit',
    when: goesOn,
    gives: { amount: 'undisclosed', unit: 'support' },
    cite: '3-4',
  },
  { id: 'certified-business-name', kind: 'name', when: goesOn, cite: '14-1-name' },
  {
    id: 'standard-mark',
    kind: 'mark',
    tiers: ['standard'],
    when: goesOn,
    cite: ['14-1-mark', 't2-standard'],
  },
  {
    id: 'superior-mark',
    kind: 'mark',
    tiers: ['superior'],
    when: goesOn,
    cite: ['14-1-mark', 't2-superior'],
  },
  { id: 'supreme-mark', kind: 'mark', tiers: ['supreme'], when: goesOn, cite: ['14-1-mark', 't2-supreme'] },
  { id: 'publication-by-business', kind: 'publication', when: notSuspended, cite: '16-2-business' },
  { id: 'publication-by-city', kind: 'publication', when: notSuspended, cite: '16-2-city' },
] as const satisfies Scheme['benefits']

export const notices = [
  {
    id: 'certification-notice',
    on: ['certified'],
    form: '第4号様式',
    states: ['validity', 'tier'],
    cite: ['10-1-notice', '10-2-period', '10-2-tier'],
  },
  {
    id: 'certificate',
    on: ['certified'],
    states: ['validity', 'tier', 'mark'],
    cite: ['10-1-certificate', '10-3-period', '10-3-tier', '10-3-mark'],
  },
  { id: 'refusal-notice', on: ['refused'], form: '第4号様式の2', cite: ['10-4', '17-2-new-notice'] },
  {
    id: 'renewal-notice',
    on: ['renewed'],
    form: '第4号様式',
    states: ['validity', 'tier'],
    cite: ['12-3-notice', '10-2-period', '10-2-tier'],
  },
  {
    id: 'change-notice',
    on: ['changeDecided'],
    form: '第4号様式',
    states: ['validity', 'tier'],
    cite: ['17-2-new-notice', '10-2-period', '10-2-tier'],
  },
  { id: 'cessation-notice', on: ['withdrawn'], form: '第7号様式', cite: '18-effect' },
  { id: 'revocation-notice', on: ['revoked'], form: '第7号様式', cite: '19-2' },
  {
    id: 'retroactive-period-notice',
    on: ['transitioned'],
    form: '第4号様式',
    states: ['validity', 'tier'],
    cite: ['s3-notice', '10-2-period', '10-2-tier'],
  },
  {
    id: 'retroactive-period-certificate',
    on: ['transitioned'],
    states: ['validity', 'tier', 'mark'],
    cite: ['s3-certificate', '10-3-period', '10-3-tier', '10-3-mark'],
  },
] as const satisfies Scheme['notices']
