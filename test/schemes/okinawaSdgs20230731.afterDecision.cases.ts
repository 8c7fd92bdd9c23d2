import { deadlines, replay } from 'kijun'
import { benefit, information } from './asking.ts'
import {
  certified,
  curable,
  eligibility,
  gate,
  ground,
  holding,
  renewal,
  scheme,
  statusAfter,
  under,
} from './okinawaSdgs20230731.applicant.ts'
import type { ProvisionCase } from './provisionCase.ts'

const reportsDue = () =>
  deadlines(replay([scheme], { events: [certified] }).history).flatMap((of) =>
    of.kind === 'report' ? [{ n: of.n, elapsedOn: of.elapsedOn, due: of.due }] : [],
  )

/** The report of the first year is not filed, and found to be overdue. */
const notReported = { reports: { year1: { filed: false } }, reportOverdue: true }

const withheld = (fields: object) => ({ withheldParts: { form3: fields } })

/** 5 to 9, and what the answers say of fees, the mark and the certificate. */
export const afterDecisionCases: readonly ProvisionCase[] = [
  {
    provision: 'A2-1-apply-free',
    says: 'application -> fee 0 yen',
    actual: () => scheme.fees?.find((fee) => fee.on === 'application'),
    expected: { on: 'application', amount: '0', unit: 'yen', cite: 'A2-1-apply-free' },
  },
  {
    provision: 'A2-1-renew-free',
    says: 'renewal -> fee 0 yen',
    actual: () => scheme.fees?.find((fee) => fee.on === 'renewal'),
    expected: { on: 'renewal', amount: '0', unit: 'yen', cite: 'A2-1-renew-free' },
  },
  {
    provision: '5-year1',
    says: 'certified 2024-02-15 -> first report about 2025-02-15',
    actual: () => reportsDue()[0],
    expected: { n: 1, elapsedOn: '2025-02-15', due: null },
  },
  {
    provision: '5-year1',
    says: 'certified 2024-02-15, 2-year period -> 2 report duties in all',
    actual: () => reportsDue().length,
    expected: 2,
  },
  {
    provision: '5-year1',
    says: 'not certified -> no duty',
    actual: () => deadlines(replay([scheme], { events: [] }).history),
    expected: [],
  },
  {
    provision: '5-year2',
    says: 'certified 2024-02-15 -> second report about 2026-02-15',
    actual: () => reportsDue()[1],
    expected: { n: 2, elapsedOn: '2026-02-15', due: null },
  },
  {
    provision: '5-form7',
    says: 'report duty -> form 7 (report)',
    actual: () => information(scheme, 'report-form'),
    expected: { form: '第7号様式', name: 'おきなわSDGs認証制度プラチナパートナーレポート' },
  },
  {
    provision: '5-renewal-timing',
    says: 'new application filed, second report not filed -> incomplete',
    actual: () => [
      gate('second-report-filed', { reports: { year2: { filed: false } } }, renewal),
      gate('second-report-filed', { reports: { year2: { filed: true } } }, renewal),
    ],
    expected: ['unmet', 'met'],
  },
  {
    provision: '5-renewal-timing',
    says: 'no new application -> second report at about 2 years',
    actual: () => reportsDue()[1],
    expected: { n: 2, elapsedOn: '2026-02-15', due: null },
  },
  {
    provision: '5-renewal-new',
    says: 'validity ended, no new application -> not certified',
    actual: () => [
      statusAfter([], '2026-02-16').status,
      statusAfter([{ kind: 'applied', on: '2025-09-01' }], '2026-02-16').status,
    ],
    expected: ['expired', 'expired'],
  },
  {
    provision: '5-no-report',
    says: 'report not filed -> revocation ground present',
    actual: () => [
      ground('report-missing', notReported),
      gate('report-missing', notReported, holding),
      gate('report-missing', notReported, under('oki23-no-report', 'automatic', holding)),
    ],
    expected: ['met', 'met', 'unmet'],
  },
  {
    provision: '5-hearing',
    says: 'progress problem = true -> hearing possible, not automatic',
    actual: () => [
      gate('progress-in-order', { progressProblem: true }, holding),
      gate('progress-in-order', {}, holding),
      curable({ progressProblem: true }, holding),
      statusAfter([], '2025-01-15').status,
    ],
    expected: ['unmet', 'met', ['progress-in-order'], 'inForce'],
  },
  {
    provision: '5-improve',
    says: 'planned effort not carried out -> improvement request possible',
    actual: () => curable({ plannedEffortNotDone: true }, holding),
    expected: ['progress-in-order'],
  },
  {
    provision: '6-name',
    says: 'certified -> name published',
    actual: () => benefit(scheme, 'platinum', 'published-name'),
    expected: 'met',
  },
  {
    provision: '6-form3',
    says: 'certified -> form 3 published',
    actual: () => benefit(scheme, 'platinum', 'published-form3'),
    expected: 'met',
  },
  {
    provision: '6-form3',
    says: 'refused -> form 3 not published',
    actual: () => benefit(scheme, null, 'published-form3'),
    expected: 'unmet',
  },
  {
    provision: '6-exception',
    says: 'part flagged at application, agreed -> excluded from publication',
    actual: () =>
      benefit(scheme, 'platinum', 'published-form3', withheld({ raisedWithApplication: true, agreed: true })),
    expected: 'unmet',
  },
  {
    provision: '6-exception',
    says: 'flagged after certification -> not excluded by this rule',
    actual: () =>
      benefit(
        scheme,
        'platinum',
        'published-form3',
        withheld({ raisedWithApplication: false, agreed: true }),
      ),
    expected: 'met',
  },
  {
    provision: '7-affecting',
    says: 'change affects decision = yes -> duty: form 5',
    actual: () => [
      gate(
        'changes-filed',
        { changes: [{ affectsDecision: true, filedOnForm5: false, reported: true }] },
        holding,
      ),
      gate('changes-filed', { changes: [{ affectsDecision: true, filedOnForm5: true }] }, holding),
      information(scheme, 'change-form'),
    ],
    expected: [
      'unmet',
      'met',
      { form: '第5号様式', name: 'おきなわSDGs認証制度申請事項変更届', formalChange: '事務局に報告' },
    ],
  },
  {
    provision: '7-affecting',
    says: 'change affects decision = not recorded -> undetermined',
    actual: () => gate('changes-filed', { changes: [{ filedOnForm5: true }] }, holding),
    expected: 'undetermined',
  },
  {
    provision: '7-formal',
    says: 'change of telephone number in form 1 -> duty: report to secretariat, no form 5',
    actual: () => [
      gate('changes-filed', { changes: [{ affectsDecision: false, reported: false }] }, holding),
      gate(
        'changes-filed',
        { changes: [{ affectsDecision: false, filedOnForm5: false, reported: true }] },
        holding,
      ),
    ],
    expected: ['unmet', 'met'],
  },
  {
    provision: '8-lost',
    says: 'office in the prefecture closed -> duty: withdrawal form',
    actual: () => [
      eligibility({ officeInPrefecture: false }, holding),
      information(scheme, 'withdrawal-form'),
    ],
    expected: ['unmet', { form: '第7号様式', name: 'おきなわSDGs認証制度会員辞退届出書' }],
  },
  {
    provision: '8-wish',
    says: 'wish to withdraw -> form 7 (withdrawal)',
    actual: () => [
      replay([scheme], { events: [certified, { kind: 'withdrawn', on: '2025-01-15' }] }).issues,
      information(scheme, 'withdrawal-form'),
    ],
    expected: [[], { form: '第7号様式', name: 'おきなわSDGs認証制度会員辞退届出書' }],
  },
  {
    provision: '9-discretion',
    says: "ground present, decision not recorded -> 'may be revoked', still certified",
    actual: () => [ground('serious-breach', { seriousBreach: true }), statusAfter([], '2025-01-15').status],
    expected: ['met', 'inForce'],
  },
  {
    provision: '9-1',
    says: 'finding marked-deviation = true -> ground (1)',
    actual: () => [ground('marked-deviation', { markedDeviation: true }), ground('marked-deviation', {})],
    expected: ['met', 'unmet'],
  },
  {
    provision: '9-2',
    says: 'finding serious-breach = true -> ground (2)',
    actual: () => [ground('serious-breach', { seriousBreach: true }), ground('serious-breach', {})],
    expected: ['met', 'unmet'],
  },
  {
    provision: '9-3',
    says: 'report filed = no after the due point -> ground (3)',
    actual: () => [
      ground('report-missing', notReported),
      ground('report-missing', { reports: notReported.reports }),
      ground(
        'report-missing',
        { reports: notReported.reports, certifiedOn: '2024-02-15' },
        under('oki23-approx', 'anniversary', { at: 'holding', on: '2025-02-16' }),
      ),
      ground(
        'report-missing',
        { reports: notReported.reports, certifiedOn: '2024-02-15' },
        under('oki23-approx', 'anniversary', { at: 'holding', on: '2025-02-15' }),
      ),
    ],
    expected: ['met', 'unmet', 'met', 'unmet'],
  },
  {
    provision: '9-4',
    says: 'business continues = no -> ground (4)',
    actual: () => [ground('business-ended', { businessContinues: false }), ground('business-ended', {})],
    expected: ['met', 'undetermined'],
  },
  {
    provision: '9-5',
    says: 'finding other-ground = true -> ground (5)',
    actual: () => ground('other', { otherGround: true }),
    expected: 'met',
  },
  {
    provision: 'A6-1-logo',
    says: 'certified = no -> logo not allowed',
    actual: () => benefit(scheme, null, 'logo'),
    expected: 'unmet',
  },
  {
    provision: 'A6-3-copy',
    says: 'use = copy displayed -> allowed',
    actual: () => benefit(scheme, 'platinum', 'certificate-displayed'),
    expected: 'met',
  },
  {
    provision: 'A6-3-third',
    says: 'use = given to a third party -> not allowed',
    actual: () => benefit(scheme, 'platinum', 'certificate-given-to-others'),
    expected: 'unmet',
  },
]
