import { toyotaSdgsRound4 as scheme } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { assessed, benefit, issuesOf, standing, tier, verdict } from './asking.ts'
import { applicant, scores } from './toyotaSdgsRound4.applicants.ts'

const criteria = { stages: ['criteria'] } as const

/** So many percent in every domain. */
const even = (percent: number) => {
  const sheet = `${percent}/100`
  return scores(sheet, sheet, sheet, sheet)
}

/** 80 % and more in all, and so many percent in the lowest domain. */
const lowest = (percent: number) => scores('100/100', '100/100', '100/100', `${percent}/100`)

// What the lines of the list leave open on either side of a step of the text.
describe('toyota-sdgs@round-4 beside its steps', () => {
  // 「G＝80%、S＝60％、B=30%付近」; how near is not disclosed: here one percent.
  test.each([80, 60, 30])('a total within the margin of %d %% is near it', (threshold) => {
    const near = (percent: number) => {
      const options = { ...criteria, parameters: { nearMargin: '1%' } }
      return assessed(scheme, even(percent), options).referrals.length
    }
    expect([-1.5, -0.8, 0, 0.8, 1.5].map((by) => near(threshold + by))).toEqual([0, 1, 1, 1, 0])
  })

  // Each total is far from every threshold of a total.
  test.each([60, 30, 10])(
    'a lowest domain within the margin of %d %% is near it where minima count',
    (threshold) => {
      const near = (percent: number, readings: { readonly [reading: string]: string }) => {
        const options = { ...criteria, parameters: { nearMargin: '1%' }, readings }
        return assessed(scheme, lowest(percent), options).referrals.length
      }
      const by = [-1.5, -0.8, 0, 0.8, 1.5]
      const minima = { 'toyota-near-which': 'minima-too' }
      expect(by.map((step) => near(threshold + step, minima))).toEqual([0, 1, 1, 1, 0])
      // The text speaks of the total; the minima are the other reading.
      expect(by.map((step) => near(threshold + step, {}))).toEqual([0, 0, 0, 0, 0])
    },
  )

  test.each([
    ['-0.01%', 1],
    ['0%', 0],
    ['100%', 0],
    ['100.01%', 1],
  ])('a margin of %s has %d issues', (nearMargin, issues) => {
    expect(issuesOf(scheme, even(70), { ...criteria, parameters: { nearMargin } })).toHaveLength(issues)
  })

  // Under the reading `none`, who reaches a total and fails its minimum has no tier at all.
  test.each([
    [79.9, 50, 'silver'],
    [80, 50, null],
    [80.5, 50, null],
    [59.9, 25, 'bronze'],
    [60, 25, null],
    [60.5, 25, null],
  ])('%d %% in all and %d %% in the lowest domain, without falling back: %s', (total, low, expected) => {
    const rest = (total * 4 - low) / 3
    const sheet = `${rest.toFixed(4)}/100`
    // What the three cut digits leave is less than what any of the totals lies beside its threshold.
    const exactly = `${(total * 4 - low - 2 * Number(rest.toFixed(4))).toFixed(4)}/100`
    const data = scores(exactly, sheet, sheet, `${low}/100`)
    expect(tier(scheme, data, { ...criteria, readings: { 'toyota-fallback': 'none' } })).toBe(expected)
  })

  test.each([
    ['applicant', 1],
    ['companyPolicyOrCertification', 1],
    ['headOfficeAlone', 1],
    ['companyWideAffecting', 1],
    ['companyWideOther', 0],
    ['otherOffice', 0],
  ])('an effort of the kind %s is reviewed: %d', (of, count) => {
    const { measures } = assessed(scheme, { efforts: [{ item: 'E-1', timing: 'current', of }] })
    expect(measures['effortsToReview']).toMatchObject({ exact: String(count) })
  })

  // 「ログインなし」「利用者IDログイン」「GビズIDログイン」いずれの方法でも可
  test.each([
    ['none', 'met'],
    ['userId', 'met'],
    ['gBizId', 'met'],
    ['other', 'unmet'],
    [undefined, 'met'],
  ])('login %s: %s', (login, expected) => {
    expect(verdict(scheme, 'login-method', { ...applicant, login }, { at: 'application' })).toBe(expected)
  })

  test.each([
    [true, 'met'],
    [false, 'unmet'],
    [undefined, 'undetermined'],
  ])('results of goals reported while certified, %s: %s', (goalResultsReported, expected) => {
    expect(verdict(scheme, 'goal-results-reported', { goalResultsReported }, { at: 'holding' })).toBe(
      expected,
    )
  })

  // 認証取得のメリット: 上乗せ for those certified, and what all others have.
  test.each([
    ['silver', 'shoene-cap', { manufacturer: true }, 'met 45000000 yen'],
    ['silver', 'shoene-rate', { manufacturer: true }, 'met 1/2 rate'],
    [null, 'soene-cap', { manufacturer: true }, 'unmet 30000000 yen'],
    [null, 'shoene-cap', { manufacturer: true }, 'unmet 30000000 yen'],
    ['bronze', 'hosho-rate', { guaranteedLoan: 'furi' }, 'met 100% rate'],
    ['bronze', 'hosho-rate', { guaranteedLoan: 'furiSho' }, 'met 100% rate'],
    ['bronze', 'hosho-rate', { guaranteedLoan: 'maruToyo' }, 'met 100% rate'],
    [null, 'hosho-rate', { guaranteedLoan: 'maruToyo' }, 'unmet 75% rate'],
    ['gold', 'logo-gold', {}, 'met 0 yen'],
    ['bronze', 'logo-bronze', {}, 'met 0 yen'],
  ])('%s, %s of %j: %s', (held, id, data, expected) => {
    expect(benefit(scheme, held, id, data)).toBe(expected)
  })

  test('a certification begins anew with each decision, and no application carries one over its last day', () => {
    const readings = { 'toyota-validity-formula': 'first-march-after-2-years' }
    const first = { kind: 'decided', on: '2025-02-03', for: 'initial', tier: 'silver' }
    const again = { kind: 'decided', on: '2026-02-02', for: 'renewal', tier: 'silver' }
    // Two years from 2 February 2026, and the next 31 March.
    expect(standing([scheme], [first, again], '2026-04-01', readings).until).toBe('2028-03-31')
    const applied = [first, { kind: 'applied', on: '2027-03-01' }]
    expect(standing([scheme], applied, '2027-03-31').status).toBe('inForce')
    expect(standing([scheme], applied, '2027-04-01').status).toBe('expired')
  })
})
