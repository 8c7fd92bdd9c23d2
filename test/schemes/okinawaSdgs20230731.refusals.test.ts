import { type Scheme, traceOf } from 'kijun'
import { describe, expect, test } from 'vitest'
import type { AssessOptions } from '../../src/assess/options.ts'
import { assessed } from './asking.ts'
import {
  applicant,
  application,
  choosing,
  decision,
  failing,
  holding,
  outcome,
  refusedBy,
  renewal,
  scheme,
  three,
  under,
  withDocument,
  withFile,
  withInitiative,
  withItem,
  withoutEntry,
} from './okinawaSdgs20230731.applicant.ts'

// Each rule of the text failed alone by an applicant who meets all the others, and the provision that is cited.

type Change = { readonly [fact: string]: unknown }

/** What an applicant or a certified organisation is asked beside, where everything is in order. */
const inOrder: Change = {
  certifiedOn: '2024-02-15',
  reports: { year1: { filed: true }, year2: { filed: true } },
  kpiReports: [],
  changes: [],
  businessContinues: true,
}

/** The requirements and exclusions that keep it out. */
function refusedIn(change: Change, options: AssessOptions): readonly string[] {
  const { eligibility, reception } = traceOf(
    assessed(scheme, { ...applicant, ...inOrder, ...change }, options),
  )
  return [...eligibility, ...reception].filter(({ verdict }) => verdict === 'unmet').map(({ id }) => id)
}

const cited = (change: Change, options: AssessOptions) => refusedBy({ ...inOrder, ...change }, options)[0]

describe('an applicant who meets everything', () => {
  test.each([
    ['application', application],
    ['decision', decision],
    ['renewal', renewal],
    ['holding', holding],
  ] as const)('passes at the %s', (_, options) => {
    expect(outcome(inOrder, options)).toBe('met')
  })
})

const refusals: readonly (readonly [provision: string, change: Change, options: AssessOptions])[] = [
  // 1(2) 認証の対象, A2-2, A2-14
  ['1-2-t1-office', { officeInPrefecture: false }, application],
  ['1-2-t1-activity', { activityInPrefecture: false }, application],
  ['1-2-t1-kind', { organisation: 'other' }, application],
  ['1-2-t2-member', { platformMember: false }, application],
  ['1-2-t1-office', { officeInPrefecture: false }, decision],
  ['1-2-t2-member', { platformMember: false }, renewal],
  ['1-2-t2-member', { platformMember: false }, holding],
  ['A2-14-order', { memberSince: '2023-09-09' }, application],
  // 1(2) 認証者, A2-11
  ['1-2-certifier', { decidedBy: 'committee' }, decision],
  ['A2-11-refusal', { unsuitable: true }, decision],
  // 2 募集, A2-3 to A2-8
  ['2-1-open', { submittedAt: '2023-08-06T23:59:59' }, application],
  ['2-1-close', { submittedAt: '2023-09-16T00:00' }, application],
  ['A2-3-local-office', { applyingOfficeInPrefecture: false }, application],
  ['A2-3-plan-local', withInitiative({ inPrefecture: false }), application],
  ['A2-4-one', { applicationNumberOfBusiness: 2 }, application],
  ['2-3-email', { channel: 'fax' }, application],
  ['2-2-form1', withDocument('form1', { submitted: false }), application],
  ['3-excel', withFile('form3', { format: 'pdf' }), application],
  ['A2-8-handwritten', withFile('form1', { handwritten: true }), application],
  ['2-3-filename', withFile('form1', { applicantInFileName: false }), application],
  // 3 記入方法, 4(1) 申請受付要件
  ['3-f1-consents', { consents: { all: { ticked: false } } }, application],
  ['3-f1-orange', withoutEntry('form1-mandatory'), application],
  ['3-f2-18', withItem('OK-S-3', { effort: false }), application],
  ['3-f2-21-evidence', withItem('OK-S-3', { evidence: 'empty' }), application],
  ['3-f2-choose-3', choosing('OK-L-1', 'OK-L-2'), application],
  ['3-f3-goals', { goals: [] }, application],
  ['4-2-f3-base-env', { initiatives: three().slice(0, 2) }, application],
  ['3-f3-summary', withInitiative({ summary: false }), application],
  ['3-f3-actionplan', withInitiative({ actionPlan: false }), application],
  ['3-f3-target', withInitiative({ target: 'none' }), application],
  [
    '3-f3-stakeholder-consent',
    withInitiative({ stakeholdersNamed: true, stakeholdersConsent: false }),
    application,
  ],
  ['3-f3-kpi-name', withInitiative({ kpiName: false }), application],
  ['3-f3-kpi-current', withInitiative({ kpiCurrent: 'empty' }), application],
  ['3-f3-kpi-target', withInitiative({ kpiTarget: false }), application],
  ['3-f3-detail-1', withInitiative({ detail: false }), application],
  ['3-f3-detail-2', withInitiative({ doneNow: false }), application],
  ['3-f3-detail-3', withInitiative({ planned: false }), application],
  ['3-f3-detail-4', withInitiative({ kpiRationale: false }), application],
  ['3-f3-detail-5', withInitiative({ structure: false }), application],
  ['3-f3-outlook', withInitiative({ outlook: false }), application],
  ['A5-2-numeric', withInitiative({ kpiKind: 'qualitative', kpiReason: false }), application],
  [
    'A5-2-reason',
    withInitiative({ kpiKind: 'qualitative', kpiReason: true, kpiReasonAdequate: false }),
    decision,
  ],
  ['3-f3-period', withInitiative({ ends: '2026-02-01' }), decision],
  // 2(5) 認証までの流れ
  ['2-5-2-check', { formCheckDone: false }, decision],
  ['1-2-committee', { committeeReviewed: false }, decision],
  // 5 活動状況報告, 7 認証内容の変更
  ['5-renewal-timing', { reports: { year1: { filed: true }, year2: { filed: false } } }, renewal],
  ['7-affecting', { changes: [{ affectsDecision: true, filedOnForm5: false }] }, holding],
  ['A5-3-formula', { kpiReports: [{ formula: 'none' }] }, holding],
  ['5-hearing', { progressProblem: true }, holding],
  ['5-improve', { plannedEffortNotDone: true }, holding],
  [
    '9-3',
    { reports: { year1: { filed: false } }, reportOverdue: true },
    under('oki23-no-report', 'automatic', holding),
  ],
]

describe('one who fails a rule alone is refused by its article', () => {
  test.each(refusals)('%s', (provision, change, options) => {
    expect(cited(change, options)).toBe(provision)
    expect(refusedIn(change, options)).toHaveLength(1)
  })

  test('every requirement and exclusion has one', () => {
    const refusing = new Set(refusals.flatMap(([, change, options]) => refusedIn(change, options)))
    const { requirements = [], exclusions = [] }: Scheme = scheme
    const without = [...requirements, ...exclusions].map(({ id }) => id).filter((id) => !refusing.has(id))
    // The mix is free under the default reading; three optional initiatives leave no room for the three required ones.
    expect(without).toEqual(['electives-mixed', 'optional-initiatives'])
  })
})

describe('a checklist names the rows that fail', () => {
  test.each<[string, string, Change, readonly (string | number)[]]>([
    ['documents', 'form 2', withDocument('form2', { submitted: false }), ['form2']],
    ['documents', 'form 3', withDocument('form3', { submitted: false }), ['form3']],
    ['documents', 'evidence', withDocument('evidence', { submitted: false }), ['evidence']],
    ['form-fields', 'the vision', withoutEntry('form3-vision'), ['form3-vision']],
    ['items-described', 'a chosen item', withItem('OK-L-1', { effort: false }), ['OK-L-1']],
    ['initiatives-described', 'the second initiative', withInitiative({ outlook: false }), [1]],
  ])('%s: %s', (requirement, _, change, rows) => {
    expect(failing(requirement, change)).toEqual(rows)
  })

  test('evidence that cannot be disclosed is explained instead (A4-5)', () => {
    expect(outcome(withDocument('evidence', { submitted: false, explained: true }), application)).toBe('met')
  })
})
