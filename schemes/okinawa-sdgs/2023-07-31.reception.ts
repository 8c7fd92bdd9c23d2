import type { Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { MeasureDefinition } from '../../src/scheme/measureDefinition.ts'
import type { Requirement } from '../../src/scheme/schemeDefinition.ts'
import { initiativeColumns } from './2023-07-31.initiatives.ts'
import { marked } from './2023-07-31.items.ts'
import { asNew } from './2023-07-31.moments.ts'

/** 2 2023年度募集について, 3 申請書類の記入方法, 4(1) 申請受付要件. */
export const receptionFacts = {
  submittedAt: { kind: 'dateTime', cite: ['2-1-open', '2-1-close'] },
  applyingOfficeInPrefecture: { kind: 'flag', cite: 'A2-3-local-office' },
  applicationNumberOfBusiness: { kind: 'count', min: '1', cite: 'A2-4-one' },
  separateApplicationsAgreed: {
    kind: 'flag',
    presumed: false,
    finding: { by: 'secretariat' },
    cite: 'A2-4-exception',
  },
  channel: {
    kind: 'choice',
    options: ['email', 'webForm', 'post', 'hand', 'fax'],
    cite: ['2-3-email', '2-3-no-paper'],
  },
  channelAgreed: {
    kind: 'flag',
    presumed: false,
    finding: { by: 'secretariat' },
    cite: '2-3-no-paper-exception',
  },
  documents: {
    kind: 'group',
    cite: ['2-2-form1', '2-2-form2', '2-2-evidence', '2-2-form3'],
    fields: {
      submitted: { kind: 'flag' },
      explained: { kind: 'flag', presumed: false },
    },
    rows: {
      form1: { cite: '2-2-form1' },
      form2: { cite: '2-2-form2' },
      evidence: { tags: ['evidence'], cite: '2-2-evidence' },
      form3: { cite: '2-2-form3' },
    },
  },
  files: {
    kind: 'group',
    cite: ['3-excel', 'A2-6-evidence-pdf', 'A2-8-handwritten', '2-3-filename'],
    fields: {
      format: { kind: 'choice', options: ['excel', 'pdf', 'other'] },
      handwritten: { kind: 'flag' },
      applicantInFileName: { kind: 'flag' },
    },
    rows: {
      form1: { tags: ['form'] },
      form2: { tags: ['form'] },
      evidence: { tags: ['evidence'] },
      form3: { tags: ['form'] },
    },
  },
  consents: {
    kind: 'group',
    cite: '3-f1-consents',
    fields: { ticked: { kind: 'flag' } },
    rows: { all: { cite: '3-f1-consents' } },
  },
  formFields: {
    kind: 'group',
    cite: ['3-f1-orange', '3-f2-applicant-part', '3-f3-applicant-part', '3-f3-vision'],
    fields: { filled: { kind: 'flag' } },
    rows: {
      'form1-mandatory': { cite: '3-f1-orange' },
      'form2-date': { cite: '3-f2-applicant-part' },
      'form2-organisation': { cite: '3-f2-applicant-part' },
      'form2-telephone': { cite: '3-f2-applicant-part' },
      'form2-person': { cite: '3-f2-applicant-part' },
      'form3-date': { cite: '3-f3-applicant-part' },
      'form3-organisation': { cite: '3-f3-applicant-part' },
      'form3-telephone': { cite: '3-f3-applicant-part' },
      'form3-person': { cite: '3-f3-applicant-part' },
      'form3-vision': { cite: '3-f3-vision' },
    },
  },
  goals: {
    kind: 'list',
    maxRecords: 17,
    cite: '3-f3-goals',
    fields: { goal: { kind: 'count', min: '1', max: '17' } },
  },
  formCheckDone: { kind: 'flag', asked: ['decision'], cite: '2-5-2-check' },
  committeeReviewed: { kind: 'flag', asked: ['decision'], cite: ['1-2-committee', '2-5-3-review'] },
} satisfies { [fact: string]: FactDefinition }

export const receptionMeasures = {
  applicationsOfBusiness: { value: { kind: 'fact', fact: 'applicationNumberOfBusiness' }, cite: 'A2-4-one' },
} satisfies { [measure: string]: MeasureDefinition }

const is = (field: string, value: boolean | string | readonly string[]): RowCondition => ({
  kind: 'field',
  field,
  is: value,
})
const all = (...of: RowCondition[]): RowCondition => ({ kind: 'all', of })
const any = (...of: RowCondition[]): RowCondition => ({ kind: 'any', of })
const tagged = (tag: string): RowCondition => ({ kind: 'tagged', tag })
const each = (satisfies: RowCondition, cite: string): Condition => ({
  kind: 'each',
  in: 'initiatives',
  satisfies,
  cite,
})
const oneIn = (measure: string, cite: string): Condition => ({
  kind: 'compare',
  measure,
  is: 'equal',
  value: '1',
  cite,
})

const chosenAre = (is: 'equal' | 'atLeast', value: string): Condition => ({
  kind: 'compare',
  measure: 'chosenItems',
  is,
  value,
})
const asMany = (value: string): Condition => ({
  kind: 'byReading',
  reading: 'oki23-exactly-or-excess',
  cases: {
    'exactly-3-curable': chosenAre('equal', value),
    'excess-unscored': chosenAre('atLeast', value),
    reject: chosenAre('equal', value),
  },
})

/** Who sends what, when and how. */
const submission: readonly Requirement[] = [
  {
    id: 'window',
    stage: 'reception',
    cite: ['2-1-open', '2-1-close', 'A6-2-only-one'],
    when: {
      kind: 'all',
      of: [
        { kind: 'between', fact: 'submittedAt', from: '2023-08-07T00:00', cite: '2-1-open' },
        {
          kind: 'between',
          fact: 'submittedAt',
          until: '2023-09-15T23:59:59',
          cite: ['2-1-close', 'A6-2-only-one'],
        },
      ],
    },
  },
  {
    id: 'applying-office',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: 'A2-3-local-office',
    when: { kind: 'fact', fact: 'applyingOfficeInPrefecture', is: true },
  },
  {
    id: 'one-application',
    stage: 'reception',
    at: asNew,
    cite: 'A2-4-one',
    when: {
      kind: 'any',
      of: [
        { kind: 'compare', measure: 'applicationsOfBusiness', is: 'atMost', value: '1' },
        { kind: 'fact', fact: 'separateApplicationsAgreed', is: true, cite: 'A2-4-exception' },
      ],
    },
  },
  {
    id: 'channel',
    stage: 'reception',
    at: asNew,
    cite: ['2-3-email', '2-3-no-paper'],
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'channel', is: 'email', cite: ['2-3-email', '2-3-no-paper'] },
        {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'channel', is: ['post', 'hand'], cite: '2-3-no-paper-exception' },
            { kind: 'fact', fact: 'channelAgreed', is: true, cite: '2-3-no-paper-exception' },
          ],
        },
      ],
    },
  },
  {
    // No seal is among what is asked.
    id: 'documents',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['2-2-form1', '2-2-form2', '2-2-evidence', '2-2-form3', 'A3-2-seal', '2-5-2-cure'],
    when: {
      kind: 'each',
      in: 'documents',
      satisfies: any(is('submitted', true), all(tagged('evidence'), is('explained', true))),
      cite: ['2-2-form1', 'A4-5-confidential'],
    },
  },
  {
    id: 'excel',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['3-excel', 'A2-6-evidence-pdf'],
    when: {
      kind: 'each',
      in: 'files',
      where: tagged('form'),
      satisfies: is('format', 'excel'),
      cite: '3-excel',
    },
  },
  {
    id: 'not-handwritten',
    stage: 'reception',
    at: asNew,
    cite: 'A2-8-handwritten',
    when: { kind: 'each', in: 'files', where: tagged('form'), satisfies: is('handwritten', false) },
  },
  {
    id: 'file-names',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: '2-3-filename',
    when: {
      kind: 'each',
      in: 'files',
      where: tagged('form'),
      satisfies: is('applicantInFileName', true),
    },
  },
]

/** 第1号様式 and the fields that all three forms share. */
const forms: readonly Requirement[] = [
  {
    id: 'consents',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['3-f1-consents', '4-1-gate'],
    when: { kind: 'each', in: 'consents', satisfies: is('ticked', true) },
  },
  {
    id: 'form-fields',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['3-f1-orange', '3-f2-applicant-part', '3-f3-applicant-part', '3-f3-vision', '4-1-gate'],
    when: { kind: 'each', in: 'formFields', satisfies: is('filled', true) },
  },
]

/** 第2号様式. */
const trackRecord: readonly Requirement[] = [
  {
    id: 'items-described',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['3-f2-18', '3-f2-chosen-text', '3-f2-21-text', '4-1-gate'],
    when: {
      kind: 'each',
      in: 'items',
      where: marked,
      satisfies: is('effort', true),
      cite: ['3-f2-18', '3-f2-chosen-text', '3-f2-21-text'],
    },
  },
  {
    id: 'items-evidenced',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['3-f2-21-evidence', '3-f2-evidence-alt', 'A4-5-confidential'],
    when: {
      kind: 'each',
      in: 'items',
      where: marked,
      satisfies: is('evidence', ['document', 'source', 'notDisclosable']),
    },
  },
  {
    id: 'electives-chosen',
    stage: 'reception',
    at: asNew,
    curable: {
      kind: 'byReading',
      reading: 'oki23-exactly-or-excess',
      cases: { 'exactly-3-curable': true, 'excess-unscored': true, reject: false },
    },
    cite: ['3-f2-choose-3', '3-f2-mark', '4-1-gate'],
    when: {
      kind: 'byReading',
      reading: 'oki23-choose-2-or-3',
      cases: { three: asMany('3'), two: asMany('2') },
    },
  },
  {
    id: 'electives-mixed',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: '4-2-f2-any-mix',
    when: {
      kind: 'byReading',
      reading: 'oki23-elective-mix',
      cases: {
        'any-mix': { kind: 'all', of: [] },
        'one-category': {
          kind: 'any',
          of: [
            { kind: 'compare', measure: 'chosenLocalItems', is: 'equal', value: '0' },
            { kind: 'compare', measure: 'chosenGlobalItems', is: 'equal', value: '0' },
          ],
        },
      },
    },
  },
]

/** 第3号様式. */
const plan: readonly Requirement[] = [
  {
    id: 'goals-chosen',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: '3-f3-goals',
    when: { kind: 'some', in: 'goals', satisfies: { kind: 'given', field: 'goal' } },
  },
  {
    id: 'three-fields',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['3-f3-three', '4-1-gate'],
    when: {
      kind: 'all',
      of: [
        oneIn('requiredEconomy', '4-2-f3-base-eco'),
        oneIn('requiredSocial', '4-2-f3-base-soc'),
        oneIn('requiredEnvironment', '4-2-f3-base-env'),
      ],
    },
  },
  {
    id: 'optional-initiatives',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: '3-f3-optional-2',
    when: { kind: 'compare', measure: 'optionalInitiatives', is: 'atMost', value: '2' },
  },
  {
    id: 'initiatives-described',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['3-f3-summary', '4-1-gate'],
    when: { kind: 'all', of: initiativeColumns.map(([field, cite]) => each(is(field, true), cite)) },
  },
  {
    id: 'targets-entered',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: '3-f3-target',
    when: each({ kind: 'not', of: is('target', 'none') }, '3-f3-target'),
  },
  {
    id: 'stakeholders-consent',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['3-f3-stakeholder-consent', '3-f3-stakeholder'],
    when: {
      kind: 'each',
      in: 'initiatives',
      satisfies: any(is('stakeholdersNamed', false), is('stakeholdersConsent', true)),
    },
  },
  {
    id: 'kpi-values',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['3-f3-kpi-current', 'A5-6-year', 'A5-6-note'],
    when: {
      kind: 'each',
      in: 'initiatives',
      satisfies: any(is('kpiCurrent', 'thisYear'), all(is('kpiCurrent', 'lastYear'), is('kpiNote', true))),
    },
  },
  {
    id: 'kpi-numeric',
    stage: 'reception',
    at: asNew,
    curable: true,
    cite: ['A5-2-numeric', 'A5-2-qualitative'],
    when: {
      kind: 'each',
      in: 'initiatives',
      satisfies: any(is('kpiKind', 'numeric'), is('kpiReason', true)),
    },
  },
  {
    id: 'kpi-reasons-adequate',
    stage: 'reception',
    at: ['decision'],
    cite: 'A5-2-reason',
    when: {
      kind: 'each',
      in: 'initiatives',
      where: is('kpiKind', 'qualitative'),
      satisfies: is('kpiReasonAdequate', true),
    },
  },
  {
    id: 'plan-horizon',
    stage: 'reception',
    at: ['decision'],
    cite: '3-f3-period',
    when: {
      kind: 'each',
      in: 'initiatives',
      satisfies: {
        kind: 'byReading',
        reading: 'oki23-first-day',
        cases: {
          'not-counted': {
            kind: 'within',
            date: { field: 'ends' },
            from: { moment: true },
            length: { years: 2 },
            counting: 'firstDayNotCounted',
            direction: 'forward',
          },
          counted: {
            kind: 'within',
            date: { field: 'ends' },
            from: { moment: true },
            length: { years: 2 },
            counting: 'firstDayCounted',
            direction: 'forward',
          },
        },
      },
    },
  },
]

/** 2(5) 認証までの流れ: what a decision rests on. */
const examination: readonly Requirement[] = [
  {
    id: 'form-check',
    stage: 'reception',
    at: ['decision'],
    cite: '2-5-2-check',
    when: { kind: 'fact', fact: 'formCheckDone', is: true },
  },
  {
    id: 'committee-review',
    stage: 'reception',
    at: ['decision'],
    cite: ['1-2-committee', '2-5-3-review'],
    when: { kind: 'fact', fact: 'committeeReviewed', is: true },
  },
]

export const receptionRequirements: readonly Requirement[] = [
  ...submission,
  ...forms,
  ...trackRecord,
  ...plan,
  ...examination,
]
