import { sp2EsgUndated as scheme } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { documents, standing, tier, until } from './asking.ts'
import { reviewed } from './sp2EsgUndated.applicants.ts'

// What the lines of the list leave open on either side of a step of the text.
describe('sp2-esg@undated beside its steps', () => {
  // 項目1 names words 「など」: another one counts where the applicant relies on it and the panel accepts it.
  test.each([
    ['E', '人権、BCPに取り組む。', 'otherEnvironmentKeyword'],
    ['S', 'ゼロカーボン、BCPに取り組む。', 'otherSocialKeyword'],
    ['G', 'ゼロカーボン、人権に取り組む。', 'otherGovernanceKeyword'],
  ])('項目1 %s: another word counts if the panel accepts it', (_, declaration, relied) => {
    const said = (accepted?: boolean, on = true) =>
      tier(
        scheme,
        { ...reviewed, declaration, [relied]: on, [`${relied}Accepted`]: accepted },
        { stages: ['criteria'] },
      )
    expect([said(true), said(false), said(undefined), said(true, false)]).toEqual([
      'certified',
      null,
      undefined,
      null,
    ])
  })

  // 「初回認定後2年後」 as the last 31 March of those two years: the day that ends them may be that day.
  test.each([
    ['2024-03-30', '2026-03-31'],
    ['2024-03-31', '2026-03-31'],
    ['2024-04-01', '2027-03-31'],
  ])('by fiscal years, certified on %s until %s', (decidedOn, last) => {
    expect(until(scheme, { decidedOn, readings: { 'sp2-renewal-anchor': 'fiscal-year' } })).toBe(last)
  })

  test('an application for renewal carries nothing over the last day: no provision says so', () => {
    const events = [
      { kind: 'decided', on: '2025-08-01', for: 'initial', tier: 'certified' },
      { kind: 'applied', on: '2027-07-15' },
    ]
    expect(standing([scheme], events, '2027-08-01').status).toBe('inForce')
    expect(standing([scheme], events, '2027-08-02').status).toBe('expired')
  })

  test('適格通知 comes with the panel’s finding, before 認定書発行', () => {
    expect(documents(scheme, { on: 'suitable', tier: 'certified' })).toEqual(['suitability-notice'])
  })
})
