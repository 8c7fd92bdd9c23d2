import { editionOn } from 'kijun'
import { okinawaSdgs } from 'kijun/schemes'
import { assessed, benefit, documents, information, stage, tier, until } from './asking.ts'
import {
  applicant,
  blank,
  body,
  holding,
  lacking,
  renewing,
  without,
} from './okinawaSdgs20260603.applicants.ts'
import {
  certified,
  gate,
  ground,
  refusedEvents,
  renewed,
  reports,
  scheme,
  status,
} from './okinawaSdgs20260603.asking.ts'
import type { ProvisionCases } from './provisionCase.ts'

const eligibility = (change: object, options = {}) =>
  stage(scheme, 'eligibility', { ...body, ...change }, options)
const scored = (itemsMet: number, planScore: string) => tier(scheme, { itemsMet, planScore })
const onThe = (on: string) => ({ on })
const february = [certified('2026-02-12')]
const afterRevision = (facts: object, events = february) => status('2026-07-01', events, { facts })

/** A body certified on 2027-02-10 whose fourth report was filed in advance on 2030-11-01 and not again. */
const advance = {
  ...holding,
  reportYear: 'fourth',
  reportDueOn: '2031-03-02',
  reportSubmitted: false,
  advanceReportSubmitted: true,
}
/** Whether the report filed in advance already stands for the fourth year's, once that alone decides. */
const fourthReport = (on: string) =>
  gate('report-submitted', 'holding', { ...advance, reportDueOn: '2031-02-09' }, onThe(on)) === 'met'
    ? 'final'
    : 'provisional'

/** The lines of the list of provisions. */
export const okinawaSdgs20260603Cases: ProvisionCases = {
  cases: [
    // 第1条から第3条まで
    {
      provision: '1',
      says: 'read scheme metadata -> source is the implementation guidelines',
      actual: () => information(scheme, 'guidelines'),
      expected: { text: 'おきなわSDGs認証制度実施要綱' },
    },
    {
      provision: '2-1',
      says: 'read definitions -> SDGs, 2015, 2030',
      actual: () => information(scheme, 'sdgs'),
      expected: {
        term: 'SDGs',
        name: 'Sustainable Development Goals',
        adoptedBy: '国際連合',
        adoptedIn: '2015',
        until: '2030',
      },
    },
    {
      provision: '2-2',
      says: 'kind = research institution -> within the definition',
      actual: () => eligibility({ organisation: 'research' }),
      expected: 'met',
    },
    {
      provision: '2-2',
      says: 'kind = private individual without business -> not within the definition',
      actual: () => eligibility({ organisation: 'other' }),
      expected: 'unmet',
    },
    {
      provision: '3',
      says: 'read scheme metadata -> purpose and three fields',
      actual: () => information(scheme, 'purpose'),
      expected: {
        purpose: '企業・団体等の持続的な成長及び地域の持続可能な発展',
        basedOn: 'おきなわSDGsアクションプラン',
        fields: ['経済', '社会', '環境'],
      },
    },
    // 第4条
    {
      provision: '4-1',
      says: 'item 1 met, item 2 not met -> cannot be certified',
      actual: () => eligibility({ platformMember: false }),
      expected: 'unmet',
    },
    {
      provision: '4-1',
      says: 'both met, no exclusion -> eligible',
      actual: () => eligibility({}),
      expected: 'met',
    },
    {
      provision: '4-1-1-office',
      says: 'office in Okinawa = no -> cannot be certified',
      actual: () => eligibility({ officeInPrefecture: false }),
      expected: 'unmet',
    },
    {
      provision: '4-1-1-office',
      says: 'branch in Naha -> met',
      actual: () => gate('applicant', 'application', { ...body, officeInPrefecture: true }),
      expected: 'met',
    },
    {
      provision: '4-1-1-activity',
      says: 'office yes, activity no -> cannot be certified',
      actual: () => eligibility({ activityInPrefecture: false }),
      expected: 'unmet',
    },
    {
      provision: '4-1-1-kind',
      says: 'kind = university -> met',
      actual: () => gate('applicant', 'application', { ...body, organisation: 'educational' }),
      expected: 'met',
    },
    {
      provision: '4-1-2',
      says: 'member = no -> cannot be certified',
      actual: () => eligibility({ platformMember: false }),
      expected: 'unmet',
    },
    {
      provision: '4-2',
      says: 'paragraph 1 met, one item applies -> excluded',
      actual: () => [
        gate('applicant', 'application', { ...body, boryokudan: true }),
        eligibility({ boryokudan: true }),
      ],
      expected: ['met', 'unmet'],
    },
    {
      provision: '4-2',
      says: 'paragraph 1 met, no item applies -> eligible',
      actual: () => eligibility({}),
      expected: 'met',
    },
    {
      provision: '4-2-1-gang',
      says: 'boryokudan = yes -> excluded',
      actual: () => gate('boryokudan', 'application', { ...body, boryokudan: true }),
      expected: 'unmet',
    },
    {
      provision: '4-2-1-member',
      says: 'boryokudan member = yes -> excluded',
      actual: () => gate('boryokudan-member', 'application', { ...body, boryokudanMember: true }),
      expected: 'unmet',
    },
    {
      provision: '4-2-1-ties',
      says: 'close ties = yes -> excluded',
      actual: () => gate('boryokudan-ties', 'application', { ...body, boryokudanTies: true }),
      expected: 'unmet',
    },
    {
      provision: '4-2-1-ties',
      says: 'close ties not recorded -> undetermined, not eligible',
      actual: () => stage(scheme, 'eligibility', without(body, 'boryokudanTies')),
      expected: 'undetermined',
    },
    {
      provision: '4-2-2',
      says: 'finding equivalent = true -> excluded',
      actual: () => gate('boryokudan-equivalent', 'application', { ...body, boryokudanEquivalent: true }),
      expected: 'unmet',
    },
    {
      provision: '4-2-2',
      says: 'not recorded -> undetermined',
      corrected:
        "contracts.md: where only a person's finding is missing, it is referred; it is not met either way",
      actual: () => stage(scheme, 'eligibility', without(body, 'boryokudanEquivalent')),
      expected: 'referred',
    },
    {
      provision: '4-2-3-window',
      says: 'serious breach 2024-06-10, application 2026-06-10 -> excluded',
      actual: () =>
        gate(
          'serious-breach-at-application',
          'application',
          { ...body, breaches: [{ occurredOn: '2024-06-10', serious: true }] },
          onThe('2026-06-10'),
        ),
      expected: 'unmet',
    },
    {
      provision: '4-2-3-window',
      says: 'serious breach 2024-06-10, application 2026-06-11 -> not excluded',
      actual: () =>
        gate(
          'serious-breach-at-application',
          'application',
          { ...body, breaches: [{ occurredOn: '2024-06-10', serious: true }] },
          onThe('2026-06-11'),
        ),
      expected: 'met',
    },
    {
      provision: '4-2-3-serious',
      says: 'breach within 2 years, finding serious = false -> not excluded',
      actual: () =>
        eligibility({ breaches: [{ occurredOn: '2025-06-10', serious: false }] }, onThe('2026-06-10')),
      expected: 'met',
    },
    {
      provision: '4-2-3-serious',
      says: 'breach within 2 years, serious = true, no disposition -> excluded',
      actual: () =>
        eligibility({ breaches: [{ occurredOn: '2025-06-10', serious: true }] }, onThe('2026-06-10')),
      expected: 'unmet',
    },
    {
      provision: '4-2-4',
      says: 'finding public-order = true -> excluded',
      actual: () => gate('public-order', 'application', { ...body, publicOrderHarm: true }),
      expected: 'unmet',
    },
    // 第5条
    {
      provision: '5-1',
      says: 'addressee = secretariat only -> not an application to the governor',
      actual: () => gate('addressed-to-governor', 'application', { ...applicant, addressee: 'secretariat' }),
      expected: 'unmet',
    },
    {
      provision: '5-1-1',
      says: 'form 1 missing -> reported as missing',
      actual: () => gate('documents-submitted', 'application', { ...applicant, ...lacking('form1') }),
      expected: 'unmet',
    },
    {
      provision: '5-1-2',
      says: 'form 2 missing -> reported as missing',
      actual: () => gate('documents-submitted', 'application', { ...applicant, ...lacking('form2') }),
      expected: 'unmet',
    },
    {
      provision: '5-1-3',
      says: 'evidence missing -> reported as missing',
      actual: () => gate('documents-submitted', 'application', { ...applicant, ...lacking('evidence') }),
      expected: 'unmet',
    },
    {
      provision: '5-1-4',
      says: 'form 3 missing -> reported as missing',
      actual: () => gate('documents-submitted', 'application', { ...applicant, ...lacking('form3') }),
      expected: 'unmet',
    },
    {
      provision: '5-2-check',
      says: 'eligibility check not recorded -> application not forwarded',
      actual: () => [
        stage(scheme, 'reception', without(applicant, 'eligibilityChecked')),
        stage(scheme, 'reception', { ...applicant, eligibilityChecked: false }),
        stage(scheme, 'reception', applicant),
      ],
      expected: ['undetermined', 'unmet', 'met'],
    },
    {
      provision: '5-2-hearing',
      says: 'hearing not held -> no defect',
      actual: () => [information(scheme, 'hearing'), stage(scheme, 'reception', applicant)],
      expected: [{ by: '事務局', of: '申請者', duty: '任意' }, 'met'],
    },
    {
      provision: '5-2-documents',
      says: 'materials demanded, not supplied -> open demand listed',
      actual: () =>
        assessed(scheme, { ...applicant, materialsDemanded: true, materialsSupplied: false }).curable,
      expected: ['materials-supplied'],
    },
    // 第6条
    {
      provision: '6-1-f2',
      says: '15 met, plan 60 -> platinum',
      actual: () => scored(15, '60'),
      expected: 'platinum',
    },
    {
      provision: '6-1-f2',
      says: '14 met, plan 90 -> active',
      actual: () => scored(14, '90'),
      expected: 'active',
    },
    {
      provision: '6-1-f3',
      says: '19 met, plan 59.9 -> active',
      actual: () => scored(19, '59.9'),
      expected: 'active',
    },
    {
      provision: '6-1-f3',
      says: '15 met, plan 60 -> platinum',
      actual: () => scored(15, '60'),
      expected: 'platinum',
    },
    {
      provision: '6-2-f2',
      says: '11 met, plan 50 -> active',
      actual: () => scored(11, '50'),
      expected: 'active',
    },
    {
      provision: '6-2-f2',
      says: '10 met, plan 95 -> none',
      actual: () => scored(10, '95'),
      expected: null,
    },
    {
      provision: '6-2-f3',
      says: '19 met, plan 49.9 -> none',
      actual: () => scored(19, '49.9'),
      expected: null,
    },
    {
      provision: '6-2-f3',
      says: '11 met, plan 50 -> active',
      actual: () => scored(11, '50'),
      expected: 'active',
    },
    {
      provision: '6-f2-mandatory',
      says: 'governance part blank -> incomplete',
      actual: () => gate('mandatory-parts-filled', 'application', { ...applicant, ...blank('governance') }),
      expected: 'unmet',
    },
    {
      provision: '6-f2-elective',
      says: 'local chosen, global not -> no defect',
      actual: () => [
        gate('mandatory-parts-filled', 'application', applicant),
        gate('mandatory-parts-filled', 'application', { ...applicant, ...blank('global') }),
      ],
      expected: ['met', 'met'],
    },
    {
      provision: '6-f2-current',
      says: 'effort status = planned -> not a current effort',
      corrected:
        'The 19 items are not in the text, so efforts are not listed one by one: the count is to rest on current efforts alone, and one that counts planned efforts does not meet the text.',
      actual: () => gate('current-efforts', 'decision', { ...applicant, itemsOfCurrentEfforts: false }),
      expected: 'unmet',
    },
    {
      provision: '6-f2-standard',
      says: 'finding for an item missing -> count given as bounds',
      corrected:
        'contracts.md gives the count as one fact, since the text names no item: while it is not known, it lies from 0 to 19.',
      actual: () => assessed(scheme, { planScore: '60' }).measures['itemsMet'],
      expected: {
        low: { exact: '0' },
        high: { exact: '19' },
      },
    },
    {
      provision: '6-f2-standard',
      says: '19 findings supplied -> count exact',
      actual: () => [
        assessed(scheme, { itemsMet: 15 }).measures['itemsMet'],
        gate('items-judged', 'decision', without(applicant, 'itemsJudged')),
        gate('items-judged', 'decision', applicant),
      ],
      expected: [{ exact: '15' }, 'referred', 'met'],
    },
    {
      provision: '6-f3-actionplan',
      says: 'effort without link to the Action Plan -> reported',
      actual: () =>
        gate('plan-serves-action-plan', 'application', {
          ...applicant,
          initiatives: [{ servesActionPlan: true }, { servesActionPlan: false }],
        }),
      expected: 'unmet',
    },
    {
      provision: '6-f3-four-years',
      says: 'plan horizon = 2 years -> reported as wrong form',
      actual: () => gate('plan-for-four-years', 'application', { ...applicant, planForFourYears: false }),
      expected: 'unmet',
    },
    {
      provision: '6-f3-four-years',
      says: 'plan horizon = 4 years -> ok',
      actual: () => gate('plan-for-four-years', 'application', applicant),
      expected: 'met',
    },
    {
      provision: '6-f3-criteria',
      says: 'plan total not supplied -> tier undetermined',
      actual: () => {
        const { tierRange, stages, tier: settled } = assessed(scheme, { itemsMet: 15 })
        return { tierRange, criteria: stages.criteria, settled }
      },
      expected: {
        tierRange: { lowest: null, highest: 'platinum' },
        criteria: 'undetermined',
        settled: undefined,
      },
    },
    // 第7条、第8条
    {
      provision: '7',
      says: 'committee opinion absent -> decision not possible',
      actual: () => [
        assessed(scheme, without(applicant, 'committeeReviewed')).outcome,
        assessed(scheme, { ...applicant, committeeReviewed: false }).outcome,
        assessed(scheme, applicant).outcome,
      ],
      expected: ['undetermined', 'unmet', 'met'],
    },
    {
      provision: '8-1',
      says: "thresholds met, governor's decision not recorded -> undecided",
      corrected:
        'contracts.md: a decision is an event and no part of an outcome. The text yields what it yields; without the event nobody is certified.',
      actual: () => [assessed(scheme, applicant).outcome, status('2026-10-01', []).status],
      expected: ['met', 'notCertified'],
    },
    {
      provision: '8-1',
      says: 'thresholds met, governor decides no -> refused',
      actual: () => {
        const { outcome, tier: arithmetic } = assessed(scheme, { ...applicant, foundUnsuitable: true })
        return {
          outcome,
          arithmetic,
          status: status('2026-10-01', [{ ...certified('2026-09-01'), tier: null }]).status,
        }
      },
      expected: { outcome: 'unmet', arithmetic: 'platinum', status: 'notCertified' },
    },
    {
      provision: '8-2-decision',
      says: 'governor finds standard met -> certified',
      actual: () => {
        const { outcome, tier: earned } = assessed(scheme, applicant)
        const { status: name, tier: held } = status('2026-09-01', [certified('2026-09-01')])
        return [outcome, earned, name, held]
      },
      expected: ['met', 'platinum', 'inForce', 'platinum'],
    },
    {
      provision: '8-2-notice',
      says: 'certified -> result notice in the output list',
      actual: () => documents(scheme, { on: 'certified', tier: 'platinum' }).includes('result-notice'),
      expected: true,
    },
    {
      provision: '8-2-certificate',
      says: 'certified -> certificate in the output list',
      actual: () => documents(scheme, { on: 'certified', tier: 'platinum' }),
      expected: ['result-notice', 'certificate'],
    },
    {
      provision: '8-2-certificate',
      says: 'refused -> no certificate',
      actual: () => [documents(scheme, { on: 'refused', tier: null }), benefit(scheme, null, 'certificate')],
      expected: [['result-notice'], 'unmet'],
    },
    {
      provision: '8-3',
      says: 'refused -> result notice in the output list',
      actual: () => documents(scheme, { on: 'refused', tier: null }),
      expected: ['result-notice'],
    },
    // 第9条
    {
      provision: '9-1-duty',
      says: 'change affects decision = yes -> duty: change notification, promptly (no day count)',
      actual: () => [
        gate('change-notified', 'holding', {
          ...holding,
          change: 'affecting',
          changeNotificationFiled: false,
        }),
        information(scheme, 'change-notification'),
      ],
      expected: [
        'unmet',
        { document: 'おきなわSDGs認証制度申請事項変更届', addressee: '知事', when: '速やかに' },
      ],
    },
    {
      provision: '9-1-approval',
      says: 'filed, approval not recorded -> change not in effect',
      actual: () =>
        gate('change-approved', 'holding', {
          ...holding,
          change: 'affecting',
          changeNotificationFiled: true,
        }),
      expected: 'referred',
    },
    {
      provision: '9-2-referral',
      says: 'committee opinion on the change absent -> approval not possible',
      actual: () => [
        gate('change-reviewed', 'holding', { ...holding, change: 'affecting' }),
        gate('change-reviewed', 'holding', { ...holding, change: 'affecting', changeReviewed: false }),
        gate('change-reviewed', 'holding', { ...holding, change: 'affecting', changeReviewed: true }),
      ],
      expected: ['undetermined', 'unmet', 'met'],
    },
    {
      provision: '9-2-decision',
      says: 'decision = non-approval -> certified contents stay as before, status unchanged',
      actual: () => {
        const events = [
          certified('2027-02-10'),
          { kind: 'changeReported', on: '2028-01-10', affecting: true },
        ]
        const { status: name, tier: held, until: last } = status('2028-02-01', events)
        return [
          gate('change-approved', 'holding', { ...holding, change: 'affecting', changeApproved: false }),
          name,
          held,
          last,
        ]
      },
      expected: ['unmet', 'inForce', 'platinum', '2031-03-31'],
    },
    {
      provision: '9-2-notice',
      says: 'change decided -> change result notice in the output list',
      actual: () => documents(scheme, { on: 'changeDecided' }),
      expected: ['change-result-notice'],
    },
    {
      provision: '9-3',
      says: 'change of telephone number -> duty: report to secretariat, no approval',
      actual: () => [
        gate('formal-change-reported', 'holding', {
          ...holding,
          change: 'formal',
          formalChangeReported: false,
        }),
        gate('change-approved', 'holding', { ...holding, change: 'formal' }),
        information(scheme, 'formal-change'),
      ],
      expected: ['unmet', 'met', { addressee: '事務局' }],
    },
    // 第10条
    {
      provision: '10-lost',
      says: 'Platform membership ended during validity -> duty: withdrawal notice',
      actual: () => [
        gate('withdrawal-when-lost', 'holding', { ...holding, platformMember: false }),
        gate('withdrawal-when-lost', 'holding', {
          ...holding,
          platformMember: false,
          withdrawalNoticeFiled: true,
        }),
      ],
      expected: ['unmet', 'met'],
    },
    {
      provision: '10-lost',
      says: 'membership ended after expiry -> no duty',
      actual: () => {
        const lost = { ...applicant, platformMember: false }
        return [
          scheme.requirements?.find(({ id }) => id === 'withdrawal-when-lost')?.at,
          gate('withdrawal-when-lost', 'application', lost),
          status('2031-04-01', [certified('2027-02-10')]).status,
        ]
      },
      expected: [['holding'], undefined, 'expired'],
    },
    {
      provision: '10-wish',
      says: 'wish to withdraw -> withdrawal notice to the governor',
      actual: () => [
        gate('withdrawal-when-wished', 'holding', { ...holding, wishesToWithdraw: true }),
        information(scheme, 'withdrawal-notice'),
      ],
      expected: ['unmet', { document: 'おきなわSDGs認証制度会員辞退届', addressee: '知事' }],
    },
    // 第11条
    {
      provision: '11-1',
      says: "ground present, decision not recorded -> 'may be revoked', still certified",
      actual: () => [
        ground('11-1-2', { ...holding, seriousBreach: true }),
        status('2028-06-01', [certified('2027-02-10')]).status,
      ],
      expected: ['met', 'inForce'],
    },
    {
      provision: '11-1',
      says: 'no ground -> revocation not available',
      actual: () =>
        ['11-1-1', '11-1-2', '11-1-3', '11-1-4', '11-1-5', '11-1-6'].map((each) => ground(each, holding)),
      expected: ['unmet', 'unmet', 'unmet', 'unmet', 'unmet', 'unmet'],
    },
    {
      provision: '11-1-1',
      says: 'finding marked-deviation = true -> ground (1)',
      actual: () => ground('11-1-1', { ...holding, markedDeviation: true }),
      expected: 'met',
    },
    {
      provision: '11-1-2',
      says: 'finding serious-case = true -> ground (2)',
      actual: () => ground('11-1-2', { ...holding, seriousBreach: true }),
      expected: 'met',
    },
    {
      provision: '11-1-3',
      says: 'report not filed and the deadline past -> ground (3)',
      actual: () => {
        const late = { ...holding, reportSubmitted: false }
        return [ground('11-1-3', late, '2028-03-01'), ground('11-1-3', late, '2028-03-02')]
      },
      expected: ['unmet', 'met'],
    },
    {
      provision: '11-1-3',
      says: 'report filed in time -> no ground (3)',
      actual: () => ground('11-1-3', holding, '2028-03-02'),
      expected: 'unmet',
    },
    {
      provision: '11-1-4',
      says: 'business continues = no -> ground (4)',
      actual: () => ground('11-1-4', { ...holding, businessContinues: false }),
      expected: 'met',
    },
    {
      provision: '11-1-5',
      says: 'withdrawal notice filed -> ground (5)',
      actual: () => {
        const events = [certified('2027-02-10'), { kind: 'withdrawn', on: '2028-05-01' }]
        return [
          ground('11-1-5', { ...holding, withdrawalNoticeFiled: true }),
          status('2028-06-01', events).status,
          status('2028-06-01', events, { readings: { 'oki26-withdrawal': 'ends-on-filing' } }).status,
        ]
      },
      expected: ['met', 'inForce', 'withdrawn'],
    },
    {
      provision: '11-1-6',
      says: 'finding other-ground = true -> ground (6)',
      actual: () => ground('11-1-6', { ...holding, otherGround: true }),
      expected: 'met',
    },
    {
      provision: '11-2',
      says: 'revocation without committee opinion -> allowed',
      actual: () => {
        const events = [
          certified('2027-02-10'),
          { kind: 'revoked', on: '2028-05-01', ground: 'serious-breach' },
        ]
        return [
          refusedEvents(events),
          status('2028-05-01', events).status,
          information(scheme, 'committee-on-revocation'),
        ]
      },
      expected: [[], 'revoked', { by: '知事', of: '検討委員会', duty: '任意' }],
    },
    {
      provision: '11-3',
      says: 'revoked -> revocation notice in the output list',
      actual: () => documents(scheme, { on: 'revoked' }),
      expected: ['revocation-notice'],
    },
    // 第12条
    {
      provision: '12-1-yearly',
      says: 'certified 2027-02-10 -> elapsed days 2028-02-10, 2029-02-10, 2030-02-10, 2031-02-10',
      actual: () => reports('2027-02-10').map((report) => report.elapsedOn),
      expected: ['2028-02-10', '2029-02-10', '2030-02-10', '2031-02-10'],
    },
    {
      provision: '12-1-form',
      says: 'report duty -> document member report, addressee governor',
      actual: () => information(scheme, 'member-report'),
      expected: {
        document: 'おきなわSDGs認証制度会員レポート',
        addressee: '知事',
        reportsOn: '第3号様式',
      },
    },
    {
      provision: '12-1-20-days',
      says: 'certified 2027-02-10 -> first report due 2028-03-01',
      actual: () => reports('2027-02-10')[0]?.due,
      expected: '2028-03-01',
    },
    {
      provision: '12-1-20-days',
      says: 'certified 2026-06-03 -> elapsed 2027-06-03, due 2027-06-23, or 2027-06-24 if the closed day 23 June shifts it (default)',
      actual: () => {
        const closedDays = { weekends: true, dates: ['2027-06-23'] }
        const first = (readings = {}) => {
          const report = reports('2026-06-03', { closedDays, readings })[0]
          return [report?.elapsedOn, report?.plain, report?.due]
        }
        return [first(), first({ 'oki26-report-holiday': 'no-shift' })]
      },
      expected: [
        ['2027-06-03', '2027-06-23', '2027-06-24'],
        ['2027-06-03', '2027-06-23', '2027-06-23'],
      ],
    },
    {
      provision: '12-2-advance',
      says: 'renewal application without report -> incomplete',
      actual: () => gate('report-with-renewal', 'renewal', { ...renewing, advanceReportSubmitted: false }),
      expected: 'unmet',
    },
    {
      provision: '12-2-provisional',
      says: 'report filed with the renewal application before 4 years -> status provisional',
      actual: () => fourthReport('2031-02-10'),
      expected: 'provisional',
    },
    {
      provision: '12-2-final',
      says: 'certified 2027-02-10, report filed 2030-11-01 -> provisional on 2031-02-10, final from 2031-02-11',
      actual: () => [
        fourthReport('2031-02-10'),
        fourthReport('2031-02-11'),
        ground('11-1-3', advance, '2031-03-03'),
        ground('11-1-3', advance, '2031-03-03', { 'oki26-provisional': 'must-be-refiled' }),
      ],
      expected: ['provisional', 'final', 'unmet', 'met'],
    },
    // 第13条
    {
      provision: '13-1',
      says: 'certified 2026-06-03 -> 2031-03-31',
      actual: () => until(scheme, { decidedOn: '2026-06-03' }),
      expected: '2031-03-31',
    },
    {
      provision: '13-1',
      says: 'certified 2027-04-01 -> 2032-03-31 (strict; 2031-03-31 if the elapsed day is read as the last day)',
      actual: () => [
        until(scheme, { decidedOn: '2027-04-01' }),
        until(scheme, { decidedOn: '2027-04-01', readings: { 'oki26-elapsed': 'last-day' } }),
      ],
      expected: ['2032-03-31', '2031-03-31'],
    },
    {
      provision: '13-1',
      says: 'certified 2027-03-31 -> 2031-03-31',
      actual: () => until(scheme, { decidedOn: '2027-03-31' }),
      expected: '2031-03-31',
    },
    {
      provision: '13-2-application',
      says: 'renewal application by a certified body -> accepted for review',
      actual: () => [
        stage(scheme, 'reception', renewing, { at: 'renewal' }),
        status('2030-12-01', [certified('2027-02-10'), renewed('2030-12-01')]).until,
      ],
      expected: ['met', '2035-03-31'],
    },
    {
      provision: '13-2-application',
      says: 'renewal application after revocation -> not a renewal',
      actual: () => {
        const revoked = { kind: 'revoked', on: '2028-05-01', ground: 'serious-breach' }
        return [
          gate('certified-body-renews', 'renewal', { ...renewing, certifiedNow: false }),
          refusedEvents([certified('2027-02-10'), revoked, renewed('2030-12-01')]).length,
        ]
      },
      expected: ['unmet', 1],
    },
    {
      provision: '13-2-documents',
      says: 'form 3 missing at renewal -> incomplete',
      actual: () => gate('documents-submitted', 'renewal', { ...renewing, ...lacking('form3') }),
      expected: 'unmet',
    },
    {
      provision: '13-2-report',
      says: 'member report missing at renewal -> incomplete',
      actual: () => gate('report-with-renewal', 'renewal', { ...renewing, advanceReportSubmitted: false }),
      expected: 'unmet',
    },
    {
      provision: '13-3-criteria',
      says: 'renewal, 15 met, plan 60 -> platinum standard met',
      actual: () => tier(scheme, renewing, { at: 'renewal' }),
      expected: 'platinum',
    },
    {
      provision: '13-3-criteria',
      says: 'renewal, 10 met -> standard not met',
      actual: () => stage(scheme, 'criteria', { ...renewing, itemsMet: 10 }, { at: 'renewal' }),
      expected: 'unmet',
    },
    {
      provision: '13-3-review',
      says: 'renewal without committee opinion -> decision not possible',
      actual: () => [
        gate('committee-heard', 'renewal', without(renewing, 'committeeReviewed')),
        gate('committee-heard', 'renewal', { ...renewing, committeeReviewed: false }),
      ],
      expected: ['undetermined', 'unmet'],
    },
    {
      provision: '13-3-decision',
      says: 'renewed -> result notice and certificate in the output list',
      actual: () => documents(scheme, { on: 'renewed', tier: 'platinum' }),
      expected: ['result-notice', 'certificate'],
    },
    {
      provision: '13-3-weigh',
      says: 'thresholds met, finding report-poor, governor decides no -> not renewed',
      actual: () => {
        const { outcome, tier: arithmetic } = assessed(
          scheme,
          { ...renewing, renewalFoundUnsuitable: true },
          { at: 'renewal' },
        )
        const events = [certified('2027-02-10'), renewed('2031-02-10', null)]
        return [outcome, arithmetic, status('2031-04-01', events).status]
      },
      expected: ['unmet', 'platinum', 'expired'],
    },
    // 第14条、第15条
    {
      provision: '14-self',
      says: 'certified, nothing published by the body -> no rule breached',
      actual: () => [
        information(scheme, 'own-publication'),
        assessed(scheme, holding, { at: 'holding', on: '2028-06-01' }).outcome,
      ],
      expected: [
        { by: '認証団体', encouragedBy: '県', where: '自社（団体）ホームページ等', duty: '任意' },
        'met',
      ],
    },
    {
      provision: '14-prefecture',
      says: 'certified -> prefecture publicity = true',
      actual: () => [
        benefit(scheme, 'active', 'publicity'),
        status('2027-02-10', [certified('2027-02-10', 'active')]).published,
      ],
      expected: ['met', true],
    },
    {
      provision: '14-prefecture',
      says: 'revoked -> prefecture publicity = false',
      actual: () => {
        const revoked = { kind: 'revoked', on: '2028-05-01', ground: 'serious-breach' }
        return [
          benefit(scheme, null, 'publicity'),
          status('2028-05-01', [certified('2027-02-10'), revoked]).published,
        ]
      },
      expected: ['unmet', false],
    },
    {
      provision: '15',
      says: 'read source -> separately set: item standard, plan criteria',
      actual: () => information(scheme, 'set-separately'),
      expected: { matters: ['実績評価項目の基準', '主要評価項目の各審査項目'] },
    },
    // 附則
    {
      provision: 's0',
      says: 'decision dated 2023-07-30 -> no edition in force',
      actual: () => editionOn(okinawaSdgs, '2023-07-30'),
      expected: undefined,
    },
    {
      provision: 's0',
      says: 'decision dated 2024-02-15 -> edition 2023-07-31 applies',
      actual: () => editionOn(okinawaSdgs, '2024-02-15')?.edition,
      expected: '2023-07-31',
    },
    {
      provision: 's1',
      says: 'decision dated 2026-06-02 -> edition 2023-07-31',
      actual: () => editionOn(okinawaSdgs, '2026-06-02')?.edition,
      expected: '2023-07-31',
    },
    {
      provision: 's1',
      says: 'decision dated 2026-06-03 -> edition 2026-06-03',
      actual: () => editionOn(okinawaSdgs, '2026-06-03')?.edition,
      expected: '2026-06-03',
    },
    {
      provision: 's2-who-certified',
      says: 'certified 2026-02-12, KPI changed, still certified -> valid through 2030-03-31',
      actual: () => afterRevision({ kpiChanged: true }).until,
      expected: '2030-03-31',
    },
    {
      provision: 's2-who-certified',
      says: 'certified 2026-01-31 -> not covered, 2-year period',
      actual: () => afterRevision({ kpiChanged: true }, [certified('2026-01-31')]).until,
      expected: '2028-01-31',
    },
    {
      provision: 's2-who-certified',
      says: 'certified 2026-03-01 -> not covered, 2-year period',
      actual: () => afterRevision({ kpiChanged: true }, [certified('2026-03-01')]).until,
      expected: '2028-03-01',
    },
    {
      provision: 's2-who-renewed',
      says: 'certified 2024-02-15, renewed 2026-02-12, KPI changed -> valid through 2030-03-31',
      actual: () =>
        afterRevision({ kpiChanged: true }, [certified('2024-02-15'), renewed('2026-02-12')]).until,
      expected: '2030-03-31',
    },
    {
      provision: 's2-kpi',
      says: 'certified 2026-02-12, KPI changed = no -> 2-year period, through 2028-02-12 (default reading)',
      actual: () => [
        afterRevision({ kpiChanged: false }).until,
        status('2026-07-01', february, {
          facts: { kpiChanged: false },
          readings: { 'oki26-s2-kpi': 'part-of-exclusion' },
        }).until,
      ],
      expected: ['2028-02-12', '2030-03-31'],
    },
    {
      provision: 's2-kpi',
      says: 'KPI change not recorded -> undetermined',
      actual: () => [afterRevision({}).untilRange, status('2029-01-01', february).status],
      expected: [{ earliest: '2028-02-12', latest: '2030-03-31' }, 'undetermined'],
    },
    {
      provision: 's2-except',
      says: 'certified 2026-02-12, revoked 2026-05-01 -> no retroactive period',
      actual: () => {
        const revoked = { kind: 'revoked', on: '2026-05-01', ground: 'serious-breach' }
        return status('2026-07-01', [...february, revoked], { facts: { kpiChanged: true } }).status
      },
      expected: 'revoked',
    },
    {
      provision: 's2-latest',
      says: 'certified 2024-02-15 and renewed 2026-02-12 -> counted from 2026-02-12',
      actual: () => {
        const { from, until: last } = afterRevision({ kpiChanged: true }, [
          certified('2024-02-15'),
          renewed('2026-02-12'),
        ])
        return [from, last, until(scheme, { decidedOn: '2026-02-12' })]
      },
      expected: ['2026-02-12', '2030-03-31', '2030-03-31'],
    },
    {
      provision: 's3-notice',
      says: 'retroactive application = yes -> new notice in the output list',
      actual: () => documents(scheme, { on: 'transitioned', tier: 'platinum' })[0],
      expected: 'retroactive-notice',
    },
    {
      provision: 's3-notice',
      says: 'retroactive application = no -> no new notice',
      actual: () =>
        documents(scheme, { on: 'renewed', tier: 'platinum' }).filter((id) => id.startsWith('retroactive')),
      expected: [],
    },
    {
      provision: 's3-certificate',
      says: 'retroactive application = yes -> new certificate in the output list',
      actual: () => documents(scheme, { on: 'transitioned', tier: 'platinum' })[1],
      expected: 'retroactive-certificate',
    },
  ],
  without: [],
}
