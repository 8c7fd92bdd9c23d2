import { explain } from 'kijun'
import { describe, expect, test } from 'vitest'
import type { AssessOptions } from '../../src/assess/options.ts'
import { assessed } from './asking.ts'
import { applicant, blank, holding, lacking, renewing } from './okinawaSdgs20260603.applicants.ts'
import { scheme } from './okinawaSdgs20260603.asking.ts'

type Moment = NonNullable<AssessOptions['at']>

const breaches = (occurredOn: string, serious = true) => ({ breaches: [{ occurredOn, serious }] })

const refusals: readonly (readonly [string, Moment, object, string])[] = [
  ['applicant', 'application', { ...applicant, officeInPrefecture: false }, '4-1-1-office'],
  ['applicant', 'application', { ...applicant, activityInPrefecture: false }, '4-1-1-activity'],
  ['applicant', 'application', { ...applicant, organisation: 'other' }, '4-1-1-kind'],
  ['applicant', 'application', { ...applicant, platformMember: false }, '4-1-2'],
  ['applicant', 'renewal', { ...renewing, platformMember: false }, '4-1-2'],
  ['boryokudan', 'application', { ...applicant, boryokudan: true }, '4-2-1-gang'],
  ['boryokudan-member', 'application', { ...applicant, boryokudanMember: true }, '4-2-1-member'],
  ['boryokudan-ties', 'decision', { ...applicant, boryokudanTies: true }, '4-2-1-ties'],
  ['boryokudan-equivalent', 'decision', { ...applicant, boryokudanEquivalent: true }, '4-2-2'],
  ['public-order', 'decision', { ...applicant, publicOrderHarm: true }, '4-2-4'],
  [
    'serious-breach-at-application',
    'application',
    { ...applicant, ...breaches('2025-04-01') },
    '4-2-3-window',
  ],
  ['serious-breach-at-decision', 'decision', { ...applicant, ...breaches('2025-04-01') }, '4-2-3-window'],
  ['serious-breach-in-term', 'renewal', { ...renewing, ...breaches('2025-04-01') }, '4-2-3-window'],
  ['addressed-to-governor', 'application', { ...applicant, addressee: 'other' }, '5-1'],
  ['documents-submitted', 'application', { ...applicant, ...lacking('form1') }, '5-1-1'],
  ['documents-submitted', 'application', { ...applicant, ...lacking('form2') }, '5-1-2'],
  ['documents-submitted', 'application', { ...applicant, ...lacking('evidence') }, '5-1-3'],
  ['documents-submitted', 'renewal', { ...renewing, ...lacking('form3') }, '5-1-4'],
  ['mandatory-parts-filled', 'application', { ...applicant, ...blank('environment') }, '6-f2-mandatory'],
  ['mandatory-parts-filled', 'application', { ...applicant, ...blank('social') }, '6-f2-mandatory'],
  ['mandatory-parts-filled', 'application', { ...applicant, ...blank('governance') }, '6-f2-mandatory'],
  [
    'plan-serves-action-plan',
    'application',
    { ...applicant, initiatives: [{ servesActionPlan: false }] },
    '6-f3-actionplan',
  ],
  ['plan-for-four-years', 'application', { ...applicant, planForFourYears: false }, '6-f3-four-years'],
  ['eligibility-checked', 'decision', { ...applicant, eligibilityChecked: false }, '5-2-check'],
  [
    'materials-supplied',
    'decision',
    { ...applicant, materialsDemanded: true, materialsSupplied: false },
    '5-2-documents',
  ],
  ['current-efforts', 'decision', { ...applicant, itemsOfCurrentEfforts: false }, '6-f2-current'],
  ['items-judged', 'decision', { ...applicant, itemsJudged: false }, '6-f2-standard'],
  ['plan-judged', 'decision', { ...applicant, planJudged: false }, '6-f3-criteria'],
  ['committee-heard', 'decision', { ...applicant, committeeReviewed: false }, '7'],
  ['found-unsuitable', 'decision', { ...applicant, foundUnsuitable: true }, '8-1'],
  ['certified-body-renews', 'renewal', { ...renewing, certifiedNow: false }, '13-2-application'],
  ['report-with-renewal', 'renewal', { ...renewing, advanceReportSubmitted: false }, '13-2-report'],
  ['renewal-found-unsuitable', 'renewal', { ...renewing, renewalFoundUnsuitable: true }, '13-3-weigh'],
  [
    'change-notified',
    'holding',
    {
      ...holding,
      change: 'affecting',
      changeNotificationFiled: false,
      changeReviewed: true,
      changeApproved: true,
    },
    '9-1-duty',
  ],
  [
    'change-reviewed',
    'holding',
    {
      ...holding,
      change: 'affecting',
      changeNotificationFiled: true,
      changeReviewed: false,
      changeApproved: true,
    },
    '9-2-referral',
  ],
  [
    'change-approved',
    'holding',
    {
      ...holding,
      change: 'affecting',
      changeNotificationFiled: true,
      changeReviewed: true,
      changeApproved: false,
    },
    '9-1-approval',
  ],
  ['formal-change-reported', 'holding', { ...holding, change: 'formal', formalChangeReported: false }, '9-3'],
  ['withdrawal-when-wished', 'holding', { ...holding, wishesToWithdraw: true }, '10-wish'],
  [
    'report-submitted',
    'holding',
    { ...holding, reportDueOn: '2026-05-31', reportSubmitted: false },
    '12-1-form',
  ],
]
const on = '2026-06-10'

describe('okinawa-sdgs@2026-06-03', () => {
  test.each<[Moment, object]>([
    ['application', applicant],
    ['decision', applicant],
    ['renewal', renewing],
    ['holding', holding],
  ])('finds nothing amiss at %s with a body that is in order', (at, facts) => {
    expect(assessed(scheme, facts, { at, on })).toMatchObject({
      outcome: 'met',
      tier: 'platinum',
      missing: [],
      curable: [],
    })
  })

  test.each(refusals)('refuses who fails %s alone, at %s', (rule, at, facts, provision) => {
    const assessment = assessed(scheme, facts, { at, on })
    const refusing = assessment.reasons.filter(
      ({ code }) => code === 'requirement/unmet' || code === 'exclusion/applies',
    )
    expect(assessment.outcome).toBe('unmet')
    expect(refusing.map(({ params }) => Object.values(params))).toMatchObject([
      expect.arrayContaining([rule]),
    ])
    expect(refusing[0]!.citation.provision).toBe(provision)
    for (const locale of ['ja', 'en'] as const) {
      const told = explain(assessment, { locale, format: 'text', detail: 'full' })
      expect(
        [...Object.keys(scheme.facts), rule].filter((id) => /[A-Z-]/.test(id) && told.includes(id)),
      ).toEqual([])
    }
  })

  test('names the document that is missing', () => {
    const { reasons } = assessed(scheme, { ...applicant, ...lacking('evidence') }, { at: 'application' })
    expect(reasons[0]).toMatchObject({
      params: { leaves: [{ rows: [{ row: 'evidence', verdict: 'unmet' }] }] },
    })
  })

  test('who loses the requirements of article 4 has to withdraw', () => {
    const lost = assessed(scheme, { ...holding, platformMember: false }, { at: 'holding', on })
    const codes = lost.reasons.map(({ code, citation }) => `${code} ${citation.provision}`)
    expect(codes).toContain('requirement/unmet 4-1-2')
    expect(codes).toContain('requirement/unmet 10-lost')
  })

  test('has an applicant for every requirement and exclusion', () => {
    const rules = [...scheme.requirements!, ...scheme.exclusions!].map(({ id }) => id)
    expect(new Set([...refusals.map(([rule]) => rule), 'withdrawal-when-lost'])).toEqual(new Set(rules))
  })

  test.each<[string, Moment, string, string, string]>([
    // oki26-lookback-base: a breach between application and decision; one outside 2 years by the decision alone
    ['both', 'decision', '2026-06-05', '2026-06-10', 'unmet'],
    ['application', 'decision', '2026-06-05', '2026-06-10', 'met'],
    ['decision', 'decision', '2026-06-05', '2026-06-10', 'unmet'],
    ['both', 'application', '2024-06-10', '2026-06-10', 'unmet'],
    ['application', 'application', '2024-06-10', '2026-06-10', 'unmet'],
    ['decision', 'application', '2024-06-10', '2026-06-10', 'met'],
    ['decision', 'decision', '2024-06-10', '2026-06-11', 'met'],
  ])(
    'reads the base of the past 2 years as %s: at %s, breach %s, on %s',
    (base, at, breach, day, verdict) => {
      const readings = { 'oki26-lookback-base': base }
      const { stages } = assessed(scheme, { ...applicant, ...breaches(breach) }, { at, on: day, readings })
      expect(stages.eligibility).toBe(verdict)
    },
  )

  test.each<[string, string, string, string]>([
    // oki26-lookback-direction
    ['forward', '2024-06-10', '2026-06-10', 'unmet'],
    ['forward', '2024-06-10', '2026-06-11', 'met'],
    ['inclusive', '2024-06-10', '2026-06-09', 'unmet'],
    ['inclusive', '2024-06-10', '2026-06-10', 'met'],
    ['backward', '2024-06-10', '2026-06-10', 'unmet'],
    ['backward', '2024-06-10', '2026-06-11', 'met'],
    // 2 years from 1 March 2026, the day after the breach, end on 29 February 2028 (民法第143条第2項)
    ['forward', '2026-02-28', '2028-02-29', 'unmet'],
    ['forward', '2026-02-28', '2028-03-01', 'met'],
  ])('counts the past 2 years %s: breach %s, on %s', (direction, breach, day, verdict) => {
    const readings = { 'oki26-lookback-direction': direction }
    const { stages } = assessed(scheme, { ...applicant, ...breaches(breach) }, { on: day, readings })
    expect(stages.eligibility).toBe(verdict)
  })
})
