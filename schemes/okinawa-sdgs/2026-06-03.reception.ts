import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { Requirement } from '../../src/scheme/schemeDefinition.ts'

/** 第5条、第6条（様式）、第7条、第13条第2項: what an application and a renewal must hold before they can be decided. */

const applying = ['application', 'decision', 'renewal'] as const
const deciding = ['decision', 'renewal'] as const

export const receptionFacts = {
  addressee: { kind: 'choice', options: ['governor', 'secretariat', 'other'], asked: applying, cite: '5-1' },
  documents: {
    kind: 'group',
    fields: { submitted: { kind: 'flag' } },
    rows: {
      form1: { cite: '5-1-1' },
      form2: { cite: '5-1-2' },
      evidence: { cite: '5-1-3' },
      form3: { cite: '5-1-4' },
    },
    asked: applying,
    cite: ['5-1', '13-2-documents'],
  },
  formTwoParts: {
    kind: 'group',
    fields: { filled: { kind: 'flag' } },
    rows: {
      environment: { domain: 'environment', tags: ['mandatory'], cite: '6-f2-mandatory' },
      social: { domain: 'social', tags: ['mandatory'], cite: '6-f2-mandatory' },
      governance: { domain: 'governance', tags: ['mandatory'], cite: '6-f2-mandatory' },
      local: { domain: 'local', tags: ['elective'], cite: '6-f2-elective' },
      global: { domain: 'global', tags: ['elective'], cite: '6-f2-elective' },
    },
    asked: applying,
    cite: ['6-f2-mandatory', '6-f2-elective'],
  },
  initiatives: {
    kind: 'list',
    maxRecords: 50,
    fields: { servesActionPlan: { kind: 'flag' } },
    asked: applying,
    cite: '6-f3-actionplan',
  },
  planForFourYears: { kind: 'flag', asked: applying, cite: '6-f3-four-years' },
  eligibilityChecked: { kind: 'flag', asked: deciding, cite: '5-2-check' },
  materialsDemanded: { kind: 'flag', presumed: false, asked: deciding, cite: '5-2-documents' },
  materialsSupplied: { kind: 'flag', asked: deciding, cite: '5-2-documents' },
  itemsOfCurrentEfforts: { kind: 'flag', asked: deciding, cite: '6-f2-current' },
  itemsJudged: { kind: 'flag', asked: deciding, finding: { by: 'committee' }, cite: '6-f2-standard' },
  planJudged: { kind: 'flag', asked: deciding, finding: { by: 'committee' }, cite: '6-f3-criteria' },
  committeeReviewed: { kind: 'flag', asked: deciding, cite: ['7', '13-3-review'] },
  certifiedNow: { kind: 'flag', asked: ['renewal'], cite: '13-2-application' },
  advanceReportSubmitted: {
    kind: 'flag',
    asked: ['renewal', 'holding'],
    cite: ['12-2-advance', '13-2-report'],
  },
} as const satisfies { readonly [fact: string]: FactDefinition }

export const receptionRequirements: readonly Requirement[] = [
  {
    id: 'addressed-to-governor',
    stage: 'reception',
    at: applying,
    when: { kind: 'fact', fact: 'addressee', is: 'governor' },
    cite: ['5-1', '13-2-application'],
  },
  {
    id: 'documents-submitted',
    stage: 'reception',
    at: applying,
    when: { kind: 'each', in: 'documents', satisfies: { kind: 'field', field: 'submitted', is: true } },
    cite: ['5-1', '13-2-documents'],
  },
  {
    id: 'mandatory-parts-filled',
    stage: 'reception',
    at: applying,
    when: {
      kind: 'each',
      in: 'formTwoParts',
      where: { kind: 'tagged', tag: 'mandatory' },
      satisfies: { kind: 'field', field: 'filled', is: true },
    },
    cite: ['6-f2-mandatory', '6-f2-elective'],
  },
  {
    id: 'plan-serves-action-plan',
    stage: 'reception',
    at: applying,
    when: {
      kind: 'each',
      in: 'initiatives',
      satisfies: { kind: 'field', field: 'servesActionPlan', is: true },
    },
    cite: '6-f3-actionplan',
  },
  {
    id: 'plan-for-four-years',
    stage: 'reception',
    at: applying,
    when: { kind: 'fact', fact: 'planForFourYears', is: true },
    cite: '6-f3-four-years',
  },
  {
    id: 'eligibility-checked',
    stage: 'reception',
    at: deciding,
    when: { kind: 'fact', fact: 'eligibilityChecked', is: true },
    cite: '5-2-check',
  },
  {
    id: 'materials-supplied',
    stage: 'reception',
    at: deciding,
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'materialsDemanded', is: false },
        { kind: 'fact', fact: 'materialsSupplied', is: true },
      ],
    },
    curable: true,
    cite: '5-2-documents',
  },
  {
    id: 'current-efforts',
    stage: 'reception',
    at: deciding,
    when: { kind: 'fact', fact: 'itemsOfCurrentEfforts', is: true },
    cite: '6-f2-current',
  },
  {
    id: 'items-judged',
    stage: 'reception',
    at: deciding,
    when: { kind: 'fact', fact: 'itemsJudged', is: true },
    cite: '6-f2-standard',
  },
  {
    id: 'plan-judged',
    stage: 'reception',
    at: deciding,
    when: { kind: 'fact', fact: 'planJudged', is: true },
    cite: '6-f3-criteria',
  },
  {
    id: 'committee-heard',
    stage: 'reception',
    at: deciding,
    when: { kind: 'fact', fact: 'committeeReviewed', is: true },
    cite: ['7', '13-3-review'],
  },
  {
    id: 'certified-body-renews',
    stage: 'reception',
    at: ['renewal'],
    when: { kind: 'fact', fact: 'certifiedNow', is: true },
    cite: '13-2-application',
  },
  {
    id: 'report-with-renewal',
    stage: 'reception',
    at: ['renewal'],
    when: { kind: 'fact', fact: 'advanceReportSubmitted', is: true },
    cite: ['13-2-report', '12-2-advance'],
  },
]
