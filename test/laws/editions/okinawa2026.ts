import fc from 'fast-check'
import { okinawaSdgs20260603 } from '../../../schemes/index.ts'
import { type OkinawaApplicant, okinawaEligible } from '../../oracle/schemes/okinawa2023.ts'
import { okinawa2026Tier } from '../../oracle/schemes/okinawa2026.ts'
import type { Data, Edition } from '../edition.ts'
import { anyBeside, anyUnits, decimal, ONE, unitsOf } from '../units.ts'
import { anyOkinawaApplicant, applicantFacts, okinawaApplicantBy } from './okinawaApplicant.ts'

const known = (value: unknown) => value !== undefined && value !== null
const MOST = 120n * ONE

function applicants(items: fc.Arbitrary<number>, plan: fc.Arbitrary<bigint>, data: Data = {}) {
  const { itemsMet, planScore } = data
  return fc
    .record({
      applicant: anyOkinawaApplicant(data),
      itemsMet: known(itemsMet) ? fc.constant(itemsMet) : items.map(String),
      planScore: known(planScore) ? fc.constant(planScore) : plan.map(decimal),
    })
    .map(({ applicant, ...scores }): Data => ({ ...data, ...applicant, ...scores }))
}

const completeBy = (data: Data, flag: boolean, items: string, plan: string): Data => ({
  ...data,
  ...okinawaApplicantBy(data, flag),
  itemsMet: known(data['itemsMet']) ? data['itemsMet'] : items,
  planScore: known(data['planScore']) ? data['planScore'] : plan,
})

export const okinawa2026: Edition = {
  name: 'okinawa-sdgs@2026-06-03',
  scheme: okinawaSdgs20260603,
  facts: [...applicantFacts, 'itemsMet', 'planScore'],
  complete: (data) => applicants(fc.integer({ min: 0, max: 19 }), anyUnits(0n, MOST), data),
  onThresholds: applicants(
    fc.constantFrom(10, 11, 12, 14, 15, 16),
    anyBeside([50n * ONE, 60n * ONE], 0n, MOST),
  ),
  best: (data) => completeBy(data, true, '19', '60'),
  worst: (data) => completeBy(data, false, '0', '0'),
  better: (data) =>
    fc.oneof(
      known(data['itemsMet'])
        ? fc
            .integer({ min: Number(data['itemsMet']), max: 19 })
            .map((n) => ({ ...data, itemsMet: String(n) }))
        : fc.constant(data),
      known(data['planScore'])
        ? anyUnits(unitsOf(data['planScore']), MOST).map((n) => ({ ...data, planScore: decimal(n) }))
        : fc.constant(data),
    ),
  expected: (data) => {
    const tier = okinawa2026Tier(String(data['itemsMet']), String(data['planScore']))
    return {
      requirements: { applicant: okinawaEligible(data as OkinawaApplicant) },
      criteria: tier === null ? 'unmet' : 'met',
      tierRange: { lowest: tier, highest: tier },
    }
  },
}
