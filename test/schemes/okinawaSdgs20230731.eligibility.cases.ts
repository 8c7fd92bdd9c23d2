import { benefit, information, until } from './asking.ts'
import { decision, eligibility, gate, outcome, scheme, statusAfter } from './okinawaSdgs20230731.applicant.ts'
import type { ProvisionCase } from './provisionCase.ts'

/** 1 概要: the scheme, who may apply, validity, merits. */
export const eligibilityCases: readonly ProvisionCase[] = [
  {
    provision: '1-1-purpose',
    says: 'read scheme metadata -> certifier = Okinawa Prefecture, three fields = economy, society, environment',
    actual: () => information(scheme, 'purpose'),
    expected: { certifier: '沖縄県', fields: ['経済', '社会', '環境'] },
  },
  {
    provision: '1-1-upper',
    says: 'read scheme metadata -> upper scheme of the Partner registration',
    actual: () => information(scheme, 'upper-scheme'),
    expected: { above: 'おきなわSDGsパートナー登録制度' },
  },
  {
    provision: '1-2-certifier',
    says: 'decision maker = committee alone -> not a certification',
    actual: () => gate('decided-by-prefecture', { decidedBy: 'committee' }, decision),
    expected: 'unmet',
  },
  {
    provision: '1-2-certifier',
    says: 'decision maker = prefecture -> ok',
    actual: () => gate('decided-by-prefecture', { decidedBy: 'prefecture' }, decision),
    expected: 'met',
  },
  {
    provision: '1-2-committee',
    says: 'committee review absent -> certification incomplete',
    actual: () => [outcome({ committeeReviewed: null }), outcome({ committeeReviewed: false })],
    expected: ['undetermined', 'unmet'],
  },
  {
    provision: '1-2-t1-office',
    says: 'office in Okinawa = no -> not eligible',
    actual: () => eligibility({ officeInPrefecture: false }),
    expected: 'unmet',
  },
  {
    provision: '1-2-t1-office',
    says: 'HQ in Tokyo, branch in Naha -> met',
    actual: () => eligibility({ officeInPrefecture: true, applyingOfficeInPrefecture: true }),
    expected: 'met',
  },
  {
    provision: '1-2-t1-activity',
    says: 'office in Okinawa, activity in Okinawa = no -> not eligible',
    actual: () => eligibility({ officeInPrefecture: true, activityInPrefecture: false }),
    expected: 'unmet',
  },
  {
    provision: '1-2-t1-kind',
    says: 'kind = NPO -> met',
    actual: () => eligibility({ organisation: 'npo' }),
    expected: 'met',
  },
  {
    provision: '1-2-t1-kind',
    says: 'kind = private individual without business -> not met',
    actual: () => eligibility({ organisation: 'other' }),
    expected: 'unmet',
  },
  {
    provision: '1-2-t2-member',
    says: 'member = no -> not eligible',
    actual: () => eligibility({ platformMember: false }),
    expected: 'unmet',
  },
  {
    provision: '1-2-t2-member',
    says: 'member = yes, office and activity = yes -> eligible',
    actual: () => eligibility({ platformMember: true }),
    expected: 'met',
  },
  {
    provision: 'A2-2-both',
    says: '(1) met, (2) not met -> not eligible',
    actual: () => eligibility({ platformMember: false }),
    expected: 'unmet',
  },
  {
    provision: 'A2-14-order',
    says: 'membership date 2023-09-10, application 2023-09-08 -> not eligible at application',
    actual: () => eligibility({ memberSince: '2023-09-10' }),
    expected: 'unmet',
  },
  {
    provision: 'A2-14-order',
    says: 'membership date 2023-09-08, application 2023-09-08 after registration -> eligible',
    actual: () => eligibility({ memberSince: '2023-09-08' }),
    expected: 'met',
  },
  {
    provision: 'A2-14-instant',
    says: 'read requirement -> no waiting period for membership',
    actual: () => information(scheme, 'membership'),
    expected: { waiting: 'none' },
  },
  {
    provision: 'A2-14-partner',
    says: 'member = yes, partner registration = no -> eligible',
    actual: () => [eligibility(), Object.keys(scheme.facts).some((fact) => fact.includes('artner'))],
    expected: ['met', false],
  },
  {
    provision: '1-2-review-2',
    says: 'read definition -> form 2 categories: 3 mandatory, 2 elective',
    actual: () => information(scheme, 'form2-examines'),
    expected: {
      required: ['環境', '社会', 'ガバナンス'],
      elective: ['地域貢献', '国際貢献'],
      looksAt: '申請者が現在実施している取組',
    },
  },
  {
    provision: '1-2-review-3',
    says: 'read definition -> form 3 plan horizon = 2 years',
    actual: () => information(scheme, 'form3-examines'),
    expected: { horizonYears: '2' },
  },
  {
    provision: '1-2-validity',
    says: 'certified 2024-02-15 -> valid through 2026-02-15 (default: first day not counted); through 2026-02-14 if counted',
    actual: () => [
      until(scheme, { decidedOn: '2024-02-15' }),
      until(scheme, { decidedOn: '2024-02-15', readings: { 'oki23-first-day': 'counted' } }),
    ],
    expected: ['2026-02-15', '2026-02-14'],
  },
  {
    provision: '1-2-validity',
    says: 'certified 2024-02-15 -> expired on 2026-02-16',
    actual: () => [statusAfter([], '2026-02-15').status, statusAfter([], '2026-02-16').status],
    expected: ['inForce', 'expired'],
  },
  {
    provision: '1-2-yearly-intake',
    says: 'read schedule -> one intake per year',
    actual: () => information(scheme, 'intake'),
    expected: { timesPerYear: '1', planned: 'yes' },
  },
  {
    provision: 'A6-2-only-one',
    says: 'application 2023-12-01 -> not accepted',
    actual: () => gate('window', { submittedAt: '2023-12-01T10:00' }),
    expected: 'unmet',
  },
  {
    provision: '1-2-merit-1',
    says: 'read benefits -> review of own efforts listed',
    actual: () => information(scheme, 'review-of-efforts'),
    expected: {
      merit: 'SDGsの視点からの取組の整理・確認',
      through: ['申請書類の作成', '年1回の活動状況報告'],
    },
  },
  {
    provision: '1-2-merit-2-listing',
    says: 'certified -> listing = true',
    actual: () => benefit(scheme, 'platinum', 'listing'),
    expected: 'met',
  },
  {
    provision: '1-2-merit-2-listing',
    says: 'refused -> listing = false',
    actual: () => benefit(scheme, null, 'listing'),
    expected: 'unmet',
  },
  {
    provision: '1-2-merit-2-logo',
    says: 'certified and in validity -> logo allowed',
    actual: () => [benefit(scheme, 'platinum', 'logo'), statusAfter([], '2026-02-15').mayUseMark],
    expected: ['met', true],
  },
  {
    provision: '1-2-name',
    says: "certified -> designation 'プラチナパートナー'",
    actual: () => [
      benefit(scheme, 'platinum', 'platinum-partner'),
      scheme.words?.benefits?.['platinum-partner']?.ja,
    ],
    expected: ['met', 'プラチナパートナーの名称'],
  },
  {
    provision: '1-2-name',
    says: 'not certified -> no designation',
    actual: () => benefit(scheme, null, 'platinum-partner'),
    expected: 'unmet',
  },
  {
    provision: '1-2-note-revision',
    says: 'read edition -> as of 2023-07; successor edition possible from fiscal 2026',
    actual: () => information(scheme, 'revision'),
    expected: { asOf: '2023-07', revisionPossibleFromFiscalYear: '2026' },
  },
]
