import { replay, statusOn } from 'kijun'
import { sp2EsgUndated as scheme } from 'kijun/schemes'
import type { AssessOptions } from '../../src/assess/options.ts'
import { assessed, benefit, documents, information, stage, until, verdict } from './asking.ts'
import type { ProvisionCases } from './provisionCase.ts'
import { applicant, lacking, renewing, reviewed, without } from './sp2EsgUndated.applicants.ts'

const gate = (id: string, data: object, at: NonNullable<AssessOptions['at']> = 'application') =>
  verdict(scheme, id, data, { at })
const review = (change: object, readings = {}) =>
  stage(scheme, 'criteria', { ...reviewed, ...change }, { readings })
const adopted = (headSignature: boolean, councilApproved: boolean, declarationPublic: boolean) =>
  gate('declaration-adopted', { headSignature, councilApproved, declarationPublic })
const declaring = (...words: readonly string[]) => review({ declaration: words.join('、') })

const first = { kind: 'decided', on: '2025-08-01', for: 'initial', tier: 'certified' }
const renewedOn = (on: string, tier: string | null = 'certified') => ({
  kind: 'decided',
  on,
  for: 'renewal',
  tier,
})
function status(on: string, events: readonly object[]) {
  const { history, issues } = replay([scheme], { events })
  if (issues.length > 0) throw new Error(issues.map((issue) => issue.message).join('\n'))
  return statusOn(history, on)
}

/** The lines of the list of provisions. */
export const sp2EsgUndatedCases: ProvisionCases = {
  cases: [
    {
      provision: 'about-1',
      says: 'read scheme metadata -> operator is the general incorporated association SP2 and the addressees are local governments, not companies',
      actual: () => information(scheme, 'scheme'),
      expected: {
        operator: '一般社団法人中小企業個人情報セキュリティー推進協会',
        addressees: '自治体',
        kind: '第三者認定制度',
      },
    },
    {
      provision: 'about-1',
      says: 'applicant type = company -> not a possible applicant of this scheme',
      actual: () => stage(scheme, 'eligibility', { ...applicant, localPublicBody: false }),
      expected: 'unmet',
    },
    {
      provision: 'about-2',
      says: 'read scheme metadata -> subject of certification = work on sustainable community building from E, S and G',
      actual: () => information(scheme, 'subject'),
      expected: {
        subject: 'ESG（環境・社会・ガバナンス）の視点から持続可能な地域づくりに取り組んでいること',
        viewpoints: ['環境', '社会', 'ガバナンス'],
      },
    },
    // 認定取得のメリット
    {
      provision: 'merit-certificate',
      says: "status = certified -> entitlement list contains 'certificate'",
      actual: () => benefit(scheme, 'certified', 'certificate'),
      expected: 'met',
    },
    {
      provision: 'merit-certificate',
      says: "status = refused -> entitlement list does not contain 'certificate'",
      actual: () => benefit(scheme, null, 'certificate'),
      expected: 'unmet',
    },
    {
      provision: 'merit-logo',
      says: 'status = certified, in validity -> logo use allowed',
      actual: () => [benefit(scheme, 'certified', 'logo'), status('2027-08-01', [first]).mayUseMark],
      expected: ['met', true],
    },
    {
      provision: 'merit-logo',
      says: 'status = applied, not yet certified -> logo use not allowed',
      actual: () => [
        benefit(scheme, null, 'logo'),
        status('2025-08-01', [{ kind: 'applied', on: '2025-07-01' }]).mayUseMark,
      ],
      expected: ['unmet', false],
    },
    {
      provision: 'merit-listing',
      says: 'status = certified -> SP2 site listing = true',
      actual: () => [benefit(scheme, 'certified', 'listing'), status('2025-08-01', [first]).published],
      expected: ['met', true],
    },
    {
      provision: 'merit-listing',
      says: 'status = not certified -> SP2 site listing = false',
      actual: () => [benefit(scheme, null, 'listing'), status('2025-08-01', []).published],
      expected: ['unmet', false],
    },
    // 対象、申請条件について
    {
      provision: 'target',
      says: 'applicant = city (autonomous local public body) -> eligible',
      actual: () => stage(scheme, 'eligibility', applicant),
      expected: 'met',
    },
    {
      provision: 'target',
      says: 'applicant = joint-stock company -> not eligible',
      actual: () => stage(scheme, 'eligibility', { ...applicant, localPublicBody: false }),
      expected: 'unmet',
    },
    {
      provision: 'target',
      says: 'applicant = incorporated association without self-government -> not eligible',
      actual: () => stage(scheme, 'eligibility', { ...applicant, localPublicBody: false }),
      expected: 'unmet',
    },
    {
      provision: 'pre-1-signature',
      says: 'head signature = no, council approval = yes, public = yes -> application conditions not met',
      actual: () => adopted(false, true, true),
      expected: 'unmet',
    },
    {
      provision: 'pre-1-signature',
      says: 'head signature = yes, council approval = yes -> this condition met',
      actual: () => gate('declaration-adopted', { headSignature: true, councilApproved: true }),
      expected: 'met',
    },
    {
      provision: 'pre-1-council-or-public',
      says: 'signature = yes, council = no, public = yes -> met',
      actual: () => adopted(true, false, true),
      expected: 'met',
    },
    {
      provision: 'pre-1-council-or-public',
      says: 'signature = yes, council = yes, public = no -> met',
      actual: () => adopted(true, true, false),
      expected: 'met',
    },
    {
      provision: 'pre-1-council-or-public',
      says: 'signature = yes, council = no, public = no -> not met',
      actual: () => adopted(true, false, false),
      expected: 'unmet',
    },
    {
      provision: 'pre-2-contents',
      says: 'declaration lacks any governance element -> application conditions not met',
      actual: () => gate('declaration-contents', { ...applicant, declaration: 'ゼロカーボンと人権' }),
      expected: 'unmet',
    },
    {
      provision: 'pre-2-contents',
      says: 'declaration contains the elements of the review items -> condition met',
      actual: () =>
        gate('declaration-contents', { ...applicant, declaration: '環境保全、共生社会、情報公開' }),
      expected: 'met',
    },
    {
      provision: 'pre-3-submit',
      says: 'applicant states it cannot submit the organisation information -> application conditions not met',
      actual: () =>
        stage(scheme, 'reception', { ...applicant, ...lacking('organisation') }, { at: 'application' }),
      expected: 'unmet',
    },
    {
      provision: 'pre-3-doc-declaration',
      says: 'declaration document missing -> reported as missing document',
      actual: () => unmetDocuments(lacking('declaration')),
      expected: ['declaration'],
    },
    {
      provision: 'pre-3-doc-declaration',
      says: 'declaration document present -> not reported',
      actual: () => unmetDocuments({}),
      expected: [],
    },
    {
      provision: 'pre-3-doc-organisation',
      says: 'organisation information missing -> reported as missing document',
      actual: () => unmetDocuments(lacking('organisation')),
      expected: ['organisation'],
    },
    {
      provision: 'pre-3-doc-answers',
      says: 'answers to SP2 questions missing -> reported as missing document',
      actual: () => unmetDocuments(lacking('answers')),
      expected: ['answers'],
    },
    // 審査の基本方針
    {
      provision: 'policy-responsibility',
      says: 'finding responsibility-structure-clear = recorded true -> viewpoint satisfied',
      actual: () => review({ responsibilityClear: true }),
      expected: 'met',
    },
    {
      provision: 'policy-responsibility',
      says: 'no finding recorded -> result undetermined, not satisfied',
      corrected:
        "contracts.md: where only a person's finding is missing, it is referred; it is not met either way",
      actual: () => stage(scheme, 'criteria', without(reviewed, 'responsibilityClear')),
      expected: 'referred',
    },
    {
      provision: 'policy-effectiveness',
      says: 'finding effectiveness-and-continuity = false -> viewpoint not satisfied',
      actual: () => review({ effectiveAndContinuing: false }),
      expected: 'unmet',
    },
    {
      provision: 'policy-transparency',
      says: 'finding transparency-and-control = not recorded -> result undetermined',
      corrected: "contracts.md: where only a person's finding is missing, it is referred",
      actual: () => stage(scheme, 'criteria', without(reviewed, 'transparentAndControlled')),
      expected: 'referred',
    },
    // 審査項目 項目1
    {
      provision: 'item1-E',
      says: "declaration keywords E = ['ゼロカーボン'] -> E satisfied",
      actual: () => declaring('ゼロカーボン', '人権', 'BCP'),
      expected: 'met',
    },
    {
      provision: 'item1-E',
      says: 'declaration keywords E = [] -> item 1 not satisfied',
      actual: () => declaring('人権', 'BCP'),
      expected: 'unmet',
    },
    {
      provision: 'item1-E',
      says: 'keyword present only in a document other than the declaration -> E not satisfied',
      actual: () => review({ declaration: '人権、BCP', documents: { answers: { submitted: true } } }),
      expected: 'unmet',
    },
    {
      provision: 'item1-S',
      says: "declaration keywords S = ['人権'] -> S satisfied",
      actual: () => declaring('環境保全', '人権', '情報公開'),
      expected: 'met',
    },
    {
      provision: 'item1-S',
      says: 'E and G present, S = [] -> item 1 not satisfied',
      actual: () => declaring('環境保全', '情報公開'),
      expected: 'unmet',
    },
    {
      provision: 'item1-G',
      says: "declaration keywords G = ['BCP'] -> G satisfied",
      actual: () => declaring('環境保全', 'まちづくり', 'BCP'),
      expected: 'met',
    },
    {
      provision: 'item1-G',
      says: 'declaration keywords G = [] -> item 1 not satisfied',
      actual: () => declaring('環境保全', 'まちづくり'),
      expected: 'unmet',
    },
    {
      provision: 'item1-coherence',
      says: 'all three keyword counts >= 1, finding coherence = false -> item 1 not satisfied',
      actual: () => review({ coherent: false }),
      expected: 'unmet',
    },
    {
      provision: 'item1-coherence',
      says: 'all three counts >= 1, coherence not recorded -> item 1 undetermined',
      corrected: "contracts.md: where only a person's finding is missing, it is referred",
      actual: () => stage(scheme, 'criteria', without(reviewed, 'coherent')),
      expected: 'referred',
    },
    // 項目2
    {
      provision: 'item2-stated',
      says: 'structure stated in the submitted documents = no -> item 2 not satisfied',
      actual: () => review({ structureStated: false }),
      expected: 'unmet',
    },
    {
      provision: 'item2-organisation',
      says: "body = 'ESG committee' set up -> met",
      actual: () => review({ bodySetUp: true }),
      expected: 'met',
    },
    {
      provision: 'item2-organisation',
      says: 'no body set up, roles clear -> item 2 not satisfied',
      actual: () => [
        review({ bodySetUp: false }),
        review({ bodySetUp: false }, { 'sp2-item2-conjunction': 'either' }),
      ],
      expected: ['unmet', 'met'],
    },
    {
      provision: 'item2-roles',
      says: 'body set up, finding roles-and-authority-clear = false -> item 2 not satisfied',
      actual: () => review({ rolesClear: false }),
      expected: 'unmet',
    },
    {
      provision: 'item2-roles',
      says: 'finding not recorded -> item 2 undetermined',
      corrected: "contracts.md: where only a person's finding is missing, it is referred",
      actual: () => stage(scheme, 'criteria', without(reviewed, 'rolesClear')),
      expected: 'referred',
    },
    // 項目3
    {
      provision: 'item3-disclosure',
      says: 'communicating = yes -> met',
      actual: () => review({ communicating: true, communicationPlanned: false }),
      expected: 'met',
    },
    {
      provision: 'item3-disclosure',
      says: 'communicating = no, planned = no -> item 3 not satisfied',
      actual: () => review({ communicating: false, communicationPlanned: false }),
      expected: 'unmet',
    },
    {
      provision: 'item3-disclosure-planned',
      says: 'communicating = no, planned = yes -> met',
      actual: () => [
        review({ communicating: false, communicationPlanned: true }),
        review(
          { communicating: false, communicationPlanned: true },
          { 'sp2-item3-parenthesis': 'additional' },
        ),
      ],
      expected: ['met', 'unmet'],
    },
    {
      provision: 'item3-yearly',
      says: 'mechanism frequency = 1 per year -> met',
      actual: () => review({ disclosuresPerYear: '1' }),
      expected: 'met',
    },
    {
      provision: 'item3-yearly',
      says: 'mechanism frequency = once every 2 years -> item 3 not satisfied',
      actual: () => review({ disclosuresPerYear: '0.5' }),
      expected: 'unmet',
    },
    {
      provision: 'item3-yearly-planned',
      says: 'no mechanism today, planned frequency = 1 per year -> met',
      actual: () => review({ disclosuresPerYear: '0', plannedDisclosuresPerYear: '1' }),
      expected: 'met',
    },
    // 更新について
    {
      provision: 'valid-first',
      says: 'first certified 2025-08-01 -> renewal due at the end of 2 years, 2027-08-01 (default: first day not counted)',
      actual: () => [
        until(scheme, { decidedOn: '2025-08-01' }),
        until(scheme, { decidedOn: '2025-08-01', readings: { 'sp2-first-day': 'counted' } }),
        until(scheme, { decidedOn: '2025-08-01', readings: { 'sp2-renewal-anchor': 'fiscal-year' } }),
      ],
      expected: ['2027-08-01', '2027-07-31', '2028-03-31'],
    },
    {
      provision: 'valid-first',
      says: 'first certified 2025-08-01 -> not due in 2026',
      actual: () => status('2026-12-31', [first]).status,
      expected: 'inForce',
    },
    {
      provision: 'valid-later',
      says: 'first certified 2025-08-01, renewed once -> next renewal 2028-08-01, then 2029-08-01',
      actual: () => {
        const once = [first, renewedOn('2027-08-01')]
        const twice = [...once, renewedOn('2028-08-01')]
        return [status('2027-08-01', once).until, status('2028-08-01', twice).until]
      },
      expected: ['2028-08-01', '2029-08-01'],
    },
    {
      provision: 'renew-report',
      says: 'renewal filed without a report -> renewal requirements not met',
      actual: () => gate('renewal-report', { ...renewing, renewalReportSubmitted: false }, 'renewal'),
      expected: 'unmet',
    },
    {
      provision: 'renew-review',
      says: 'renewal filed, renewal review outcome not recorded -> renewal undetermined',
      corrected: "contracts.md: where only a person's finding is missing, it is referred",
      actual: () => assessed(scheme, without(renewing, 'renewalReviewPassed'), { at: 'renewal' }).outcome,
      expected: 'referred',
    },
    {
      provision: 'renew-review',
      says: 'renewal review failed -> not renewed',
      actual: () => [
        assessed(scheme, { ...renewing, renewalReviewPassed: false }, { at: 'renewal' }).outcome,
        status('2027-08-02', [first, renewedOn('2027-08-01', null)]).status,
      ],
      expected: ['unmet', 'expired'],
    },
    {
      provision: 'renew-fee',
      says: 'renewal fee paid = no -> renewal requirements not met',
      actual: () => gate('renewal-fee', { ...renewing, renewalFeePaid: false }, 'renewal'),
      expected: 'unmet',
    },
    {
      provision: 'renew-fee',
      says: 'ask for the amount -> unknown, never 0',
      actual: () => scheme.fees?.map(({ on, amount }) => [on, amount]),
      expected: [['renewal', 'undisclosed']],
    },
    {
      provision: 'renew-declaration',
      says: 'renewal declaration public = no, council = no -> renewal requirements not met',
      actual: () => renewedDeclaration(false, false),
      expected: 'unmet',
    },
    {
      provision: 'renew-declaration',
      says: 'renewal declaration public = yes -> met',
      actual: () => renewedDeclaration(true, false),
      expected: 'met',
    },
    // 認定フロー
    {
      provision: 'step-3',
      says: 'review outcome absent -> certificate not issued',
      actual: () => {
        const { outcome } = assessed(scheme, without(applicant, 'coherent'))
        return [outcome, documents(scheme, { on: 'applied' })]
      },
      expected: ['referred', []],
    },
    {
      provision: 'step-3',
      says: 'review outcome = suitable -> certificate issued',
      actual: () => [
        assessed(scheme, applicant).outcome,
        documents(scheme, { on: 'certified', tier: 'certified' }).includes('certificate'),
      ],
      expected: ['met', true],
    },
    {
      provision: 'step-4',
      says: 'renewal window not supplied -> window check undetermined',
      actual: () =>
        gate(
          'renewal-window',
          without(without(renewing, 'renewalWindowFrom'), 'renewalWindowUntil'),
          'renewal',
        ),
      expected: 'undetermined',
    },
    {
      provision: 'step-4',
      says: 'renewal filed outside the supplied window -> not accepted',
      actual: () =>
        ['2027-05-31', '2027-06-01', '2027-07-31', '2027-08-01'].map((renewalFiledOn) =>
          gate('renewal-window', { ...renewing, renewalFiledOn }, 'renewal'),
        ),
      expected: ['unmet', 'met', 'met', 'unmet'],
    },
    {
      provision: 'step-5',
      says: "renewal granted -> document 'new-year certificate' in the output list",
      actual: () => documents(scheme, { on: 'renewed', tier: 'certified' }),
      expected: ['new-year-certificate'],
    },
    {
      provision: 'step-5',
      says: 'renewal refused -> no new-year certificate',
      actual: () => documents(scheme, { on: 'notRenewed', tier: null }),
      expected: [],
    },
    {
      provision: 'flow-form',
      says: 'channel = dedicated form -> accepted',
      actual: () => gate('application-form', applicant),
      expected: 'met',
    },
    {
      provision: 'flow-form',
      says: 'channel = letter -> not accepted',
      actual: () => gate('application-form', { ...applicant, channel: 'letter' }),
      expected: 'unmet',
    },
    {
      provision: 'flow-guidance',
      says: 'read process -> order is request, confirmation and guidance, documents, review, notice of suitability, certificate',
      actual: () => information(scheme, 'process'),
      expected: {
        steps: [
          '申込フォームより申込',
          '申込確認、提出書類のご案内',
          '書類提出',
          '審査',
          '適格通知',
          '認定書発行、ロゴデータ付与、HP掲載',
        ],
      },
    },
    {
      provision: 'flow-documents',
      says: 'documents not submitted -> review cannot start',
      actual: () => [
        stage(scheme, 'reception', without(applicant, 'documents')),
        unmetDocuments({
          documents: {
            declaration: { submitted: false },
            organisation: { submitted: false },
            answers: { submitted: false },
          },
        }),
      ],
      expected: ['undetermined', ['declaration', 'organisation', 'answers']],
    },
    {
      provision: 'flow-panel',
      says: 'read process -> panel frequency = 2 per month',
      actual: () => information(scheme, 'panel'),
      expected: { body: '判定員会', meetings: '月2回', basis: '提出書類' },
    },
    {
      provision: 'flow-duration',
      says: 'read process -> indicative duration = about 2 weeks, not a deadline',
      actual: () => information(scheme, 'duration'),
      expected: { until: '適格通知', duration: '概ね2週間程度', nature: '目安' },
    },
    {
      provision: 'flow-extension',
      says: 'decision after 5 weeks -> no rule breached',
      actual: () => [
        assessed(scheme, applicant, { on: '2025-08-05' }).outcome,
        status('2025-08-05', [
          { kind: 'applied', on: '2025-07-01' },
          { ...first, on: '2025-08-05' },
        ]).status,
        information(scheme, 'extension'),
      ],
      expected: ['met', 'inForce', { what: '審査期間', because: '質問事項の内容や状況', nature: '目安' }],
    },
    {
      provision: 'flow-notice',
      says: 'panel outcome = suitable -> notice of suitability precedes certificate in the output list',
      actual: () => documents(scheme, { on: 'certified', tier: 'certified' }),
      expected: ['suitability-notice', 'certificate'],
    },
  ],
  without: [],
}

/** The rows of the documents that are named as not submitted. */
function unmetDocuments(change: object): readonly string[] {
  const { reasons } = assessed(scheme, { ...applicant, ...change }, { at: 'application' })
  return reasons
    .map(({ params }) => params as { readonly requirement?: string; readonly leaves?: readonly object[] })
    .filter(({ requirement }) => requirement === 'documents-submitted')
    .flatMap(
      ({ leaves = [] }) => leaves as readonly { readonly rows?: readonly { readonly row: string }[] }[],
    )
    .flatMap(({ rows = [] }) => rows.map(({ row }) => row))
}

function renewedDeclaration(declarationPublic: boolean, councilApproved: boolean): string | undefined {
  return gate('renewal-declaration', { ...renewing, declarationPublic, councilApproved }, 'renewal')
}
