import { benefitsOf } from 'kijun'
import { toyotaSdgsRound4 as scheme } from 'kijun/schemes'
import { asksFor, assessed, benefit, documents, information, statedIn, until, verdict } from './asking.ts'
import type { ProvisionCase } from './provisionCase.ts'
import { applicant } from './toyotaSdgsRound4.applicants.ts'

/** Notices, benefits, false applications, reports and validity. */

const manufacturer = { manufacturer: true }
const row = (
  provision: string,
  says: string,
  held: string | null,
  id: string,
  data: object,
  expected: string,
): ProvisionCase => ({
  provision: `benefit-${provision}`,
  says,
  actual: () => benefit(scheme, held, id, data),
  expected,
})

/** The ids of the benefits with this verdict. */
function benefitsThatAre(held: string | null, verdictWanted: string, data?: object): readonly string[] {
  const result = benefitsOf(scheme, { tier: held as 'gold' | null, data })
  if (!result.ok) throw new Error(result.issues[0].message)
  return result.value.filter((of) => of.verdict === verdictWanted).map((of) => of.id)
}

const everything = { manufacturer: true, subsidyPurpose: 'recruitment', guaranteedLoan: 'furi' }
const cancelled = { ...applicant, falseApplication: true, applicationCancelled: true }
const repaid = (upliftUsed: string) =>
  assessed(scheme, { ...cancelled, upliftUsed }).measures['upliftToRepay']

export const afterDecisionCases: readonly ProvisionCase[] = [
  {
    provision: 'notice-sheet-all',
    says: 'no tier -> evaluation sheet still in the output list',
    actual: () => documents(scheme, { on: 'refused', tier: null }),
    expected: ['result-notice', 'evaluation-sheet'],
  },
  {
    provision: 'notice-sheet-all',
    says: 'gold -> evaluation sheet in the output list',
    actual: () => documents(scheme, { on: 'certified', tier: 'gold' }),
    expected: ['result-notice', 'evaluation-sheet'],
  },
  {
    provision: 'support-uncertified',
    says: 'no tier -> support entry is listed as information, no paid benefit',
    actual: () => [information(scheme, 'support-uncertified'), benefitsThatAre(null, 'met')],
    expected: [{ support: '認証取得者以外の取組も支援' }, []],
  },
  {
    provision: 'benefit-period',
    says: 'status = applied -> no benefit',
    actual: () => benefitsThatAre(null, 'met', everything),
    expected: [],
  },
  {
    provision: 'benefit-period',
    says: 'certified gold -> all benefit rows available',
    // Of the three logos, the one of the tier.
    actual: () => benefitsThatAre('gold', 'unmet', everything),
    expected: ['logo-silver', 'logo-bronze'],
  },
  row(
    'shoene-rate',
    'silver, manufacturing -> rate 1/2',
    'silver',
    'shoene-rate',
    manufacturer,
    'met 1/2 rate',
  ),
  row(
    'shoene-rate',
    'bronze, manufacturing -> rate 1/3',
    'bronze',
    'shoene-rate',
    manufacturer,
    'unmet 1/3 rate',
  ),
  row(
    'shoene-cap',
    'gold, manufacturing -> cap 45,000,000 yen',
    'gold',
    'shoene-cap',
    manufacturer,
    'met 45000000 yen',
  ),
  row('shoene-cap', 'no tier -> cap 30,000,000 yen', null, 'shoene-cap', {}, 'unmet 30000000 yen'),
  row(
    'shoene-industry',
    'gold, retail -> no uplift',
    'gold',
    'shoene-rate',
    { manufacturer: false },
    'unmet',
  ),
  row(
    'soene-rate',
    'silver, manufacturing -> rate 2/3',
    'silver',
    'soene-rate',
    manufacturer,
    'met 2/3 rate',
  ),
  row(
    'soene-rate',
    'bronze, manufacturing -> rate 1/2',
    'bronze',
    'soene-rate',
    manufacturer,
    'unmet 1/2 rate',
  ),
  row(
    'soene-cap',
    'silver, manufacturing -> cap 40,000,000 yen',
    'silver',
    'soene-cap',
    manufacturer,
    'met 40000000 yen',
  ),
  row(
    'soene-industry',
    'silver, construction -> no uplift',
    'silver',
    'soene-cap',
    { manufacturer: false },
    'unmet',
  ),
  row(
    'kodoka-cap',
    'bronze, category = human resource development -> cap 400,000 yen',
    'bronze',
    'kodoka-cap',
    { subsidyPurpose: 'humanResourceDevelopment' },
    'met 400000 yen',
  ),
  row(
    'kodoka-cap',
    'bronze, category = sales channel -> no uplift',
    'bronze',
    'kodoka-cap',
    { subsidyPurpose: 'other' },
    'unmet',
  ),
  row('kodoka-cap', 'no tier -> cap 200,000 yen', null, 'kodoka-cap', {}, 'unmet 200000 yen'),
  row(
    'hosho-rate',
    'bronze, loan = maru-toyo -> rate 100%',
    'bronze',
    'hosho-rate',
    { guaranteedLoan: 'maruToyo' },
    'met 100% rate',
  ),
  row('hosho-rate', 'no tier -> rate 75%', null, 'hosho-rate', {}, 'unmet 75% rate'),
  row('logo', 'silver -> silver logo, fee 0', 'silver', 'logo-silver', {}, 'met 0 yen'),
  row('logo', 'silver -> gold logo not allowed', 'silver', 'logo-gold', {}, 'unmet'),
  {
    provision: 'benefit-logo',
    says: 'no tier -> no logo',
    actual: () => benefitsThatAre(null, 'unmet').filter((id) => id.startsWith('logo')),
    expected: ['logo-gold', 'logo-silver', 'logo-bronze'],
  },
  row('casebook', 'bronze -> casebook = true', 'bronze', 'casebook', {}, 'met'),
  row('casebook', 'no tier -> casebook = false', null, 'casebook', {}, 'unmet'),
  row('website', 'bronze -> website PR = true', 'bronze', 'website', {}, 'met'),
  row('fair', 'bronze -> fair PR = true', 'bronze', 'business-fair', {}, 'met'),
  row('students', 'bronze -> student events = true', 'bronze', 'student-events', {}, 'met'),
  row('students', 'no tier -> student events = false', null, 'student-events', {}, 'unmet'),
  row(
    'college',
    'bronze -> seminar fee reduction = true, amount unknown',
    'bronze',
    'career-college',
    {},
    'met undisclosed yen',
  ),
  row(
    'core-program',
    'bronze -> programme fee reduction = true, amount unknown',
    'bronze',
    'core-programme',
    {},
    'met undisclosed yen',
  ),
  row(
    'bid',
    'bronze -> bid points = true, number unknown',
    'bronze',
    'bid-points',
    {},
    'met undisclosed points',
  ),
  row('bid', 'no tier -> bid points = false', null, 'bid-points', {}, 'unmet'),
  {
    provision: 'data-research',
    says: 'read conditions -> anonymised research use possible for every applicant',
    actual: () => information(scheme, 'research-use'),
    expected: { to: '研究機関', of: 'everyApplicant', form: 'anonymised' },
  },
  {
    provision: 'data-publication',
    says: 'certified -> contents may be public; not certified -> this condition does not apply',
    actual: () => information(scheme, 'contents-public'),
    expected: { of: 'certifiedOnly' },
  },
  {
    provision: 'false-cancel',
    says: 'finding false application = true -> cancellation ground present, decision left to the city',
    actual: () => {
      const found = { ...applicant, falseApplication: true }
      return [
        scheme.lifecycle?.revocation?.grounds.map(({ id, when }) => ({ id, when })),
        scheme.lifecycle?.revocation?.by,
        verdict(scheme, 'application-cancelled', found),
        verdict(scheme, 'application-cancelled', cancelled),
      ]
    },
    expected: [
      [{ id: 'false-application', when: { kind: 'fact', fact: 'falseApplication', is: true } }],
      'city',
      'met',
      'unmet',
    ],
  },
  {
    provision: 'false-cancel',
    says: 'finding not recorded -> no ground',
    actual: () => verdict(scheme, 'application-cancelled', applicant),
    expected: 'met',
  },
  {
    provision: 'false-repay',
    says: 'cancelled, uplift used 15,000,000 yen -> repay 15,000,000 yen',
    actual: () => repaid('15000000'),
    expected: { exact: '15000000' },
  },
  {
    provision: 'false-repay',
    says: 'cancelled, no uplift used -> repay 0',
    actual: () => repaid('0'),
    expected: { exact: '0' },
  },
  {
    provision: 'info-request',
    says: 'certified, nothing disseminated -> no rule breached',
    actual: () => information(scheme, 'dissemination'),
    expected: { force: 'request' },
  },
  {
    provision: 'goal-report',
    says: "certified -> duty 'results report on priority goals' listed with unknown due date",
    actual: () => [
      verdict(scheme, 'goal-results-reported', applicant, { at: 'holding' }),
      asksFor(scheme, 'goalResultsReported', applicant, { at: 'holding' }),
      information(scheme, 'goal-report'),
    ],
    expected: ['undetermined', true, { due: 'undisclosed' }],
  },
  {
    provision: 'goal-report',
    says: 'not certified -> no duty',
    actual: () =>
      (['application', 'decision'] as const).map((at) =>
        verdict(scheme, 'goal-results-reported', applicant, { at }),
      ),
    expected: [undefined, undefined],
  },
  {
    provision: 'sched-notice',
    says: 'read schedule -> notice end of March 2025',
    actual: () => information(scheme, 'result-notice'),
    expected: { at: '2025年3月末' },
  },
  {
    provision: 'valid-until',
    says: 'on 2027-03-31 -> valid',
    actual: () => until(scheme, { decidedOn: '2025-03-31' }) >= '2027-03-31',
    expected: true,
  },
  {
    provision: 'valid-until',
    says: 'on 2027-04-01 -> expired',
    actual: () => until(scheme, { decidedOn: '2025-03-31' }) >= '2027-04-01',
    expected: false,
  },
  {
    provision: 'notice-comments',
    says: 'result notice without comments -> allowed; with comments -> carried in two fields (strong points, expected efforts)',
    actual: () => {
      const comments = { strengths: '環境分野の取組', expectations: '地域貢献分野の拡充' }
      return [{}, comments].map((of) => {
        const stated = statedIn(scheme, 'result-notice', { on: 'refused', ...of })
        const { strengths, expectations } = stated as { strengths: unknown; expectations: unknown }
        return [strengths, expectations]
      })
    },
    expected: [
      [null, null],
      ['環境分野の取組', '地域貢献分野の拡充'],
    ],
  },
  {
    provision: 'notice-meeting',
    says: 'read notice -> meeting available on request',
    actual: () => information(scheme, 'meeting'),
    expected: { available: 'onRequest' },
  },
  {
    provision: 'valid-about-2-years',
    says: "read validity -> 'about 2 years' carried; end date comes from the round (2027-03-31)",
    actual: () => [information(scheme, 'validity-length'), until(scheme, { decidedOn: '2025-04-01' })],
    expected: [{ length: '約2年' }, '2027-03-31'],
  },
]
