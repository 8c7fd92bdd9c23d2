import { benefitsOf } from 'kijun'
import { toyotaSdgsRound4 as scheme } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { assessed, tier, until } from './asking.ts'
import { scores } from './toyotaSdgsRound4.applicants.ts'

const stages = ['criteria'] as const

/** 85 % in all and 29 % in the lowest domain; 90 % and 59 %. */
const lowDomain = scores('55/60', '55/60', '54.2/60', '5.8/20')
const nearMinimum = scores('56/60', '56/60', '56.2/60', '11.8/20')

/** Which of the four subsidies a bronze business has. */
function bronzeSubsidies(reading: string): readonly string[] {
  const data = { manufacturer: true, subsidyPurpose: 'recruitment', guaranteedLoan: 'furi' }
  const result = benefitsOf(scheme, { tier: 'bronze', data, readings: { 'toyota-benefit-cells': reading } })
  if (!result.ok) throw new Error(result.issues[0].message)
  const uplifts = ['shoene-rate', 'soene-rate', 'kodoka-cap', 'hosho-rate']
  return result.value
    .filter(({ id, verdict }) => uplifts.includes(id) && verdict === 'met')
    .map(({ id }) => id)
}

// The effects that the list of interpretations gives for each alternative.
describe('readings of toyota-sdgs@round-4', () => {
  test.each([
    ['highest-tier-met', 'bronze'],
    ['none', null],
  ])('toyota-fallback %s: overall 85 %%, minimum 29 %% is %s', (alternative, earned) => {
    expect(tier(scheme, lowDomain, { stages, readings: { 'toyota-fallback': alternative } })).toBe(earned)
  })

  test.each([
    ['overall-only', 0],
    ['minima-too', 1],
  ])('toyota-near-which %s: overall 90 %%, minimum 59 %% has %d referral', (alternative, referrals) => {
    const readings = { 'toyota-near-which': alternative }
    const assessment = assessed(scheme, nearMinimum, { stages, readings, parameters: { nearMargin: '1%' } })
    expect(assessment.referrals).toHaveLength(referrals)
    expect(assessment.readings['toyota-near-which']).toBe(alternative)
  })

  test.each([
    ['rows-1-2-silver', ['kodoka-cap', 'hosho-rate']],
    ['row-1-only-silver', ['soene-rate', 'kodoka-cap', 'hosho-rate']],
    ['rows-1-4-silver', []],
  ])('toyota-benefit-cells %s: bronze has %j', (alternative, subsidies) => {
    expect(bronzeSubsidies(alternative)).toEqual(subsidies)
  })

  test.each([
    ['fixed-end', '2027-03-31'],
    ['first-march-after-2-years', '2028-03-31'],
  ])('toyota-validity-formula %s: certified on 2025-04-01 until %s', (alternative, last) => {
    const readings = { 'toyota-validity-formula': alternative }
    expect(until(scheme, { decidedOn: '2025-04-01', readings })).toBe(last)
  })
})
