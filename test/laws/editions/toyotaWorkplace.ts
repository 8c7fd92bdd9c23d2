import fc from 'fast-check'
import { toyotaWorkplaceUndated } from '../../../schemes/index.ts'
import { type WorkplaceFacts, workplaceCertified } from '../../oracle/schemes/toyotaWorkplace.ts'
import type { Data, Edition } from '../edition.ts'

const known = (value: unknown) => value !== undefined && value !== null
const flags = ['selfChecked', 'applied', 'legalAllApply'] as const

function applicants(counts: fc.Arbitrary<number>, data: Data = {}): fc.Arbitrary<Data> {
  const { attractionsPresent } = data
  return fc
    .record({
      ...Object.fromEntries(
        flags.map((flag) => [flag, known(data[flag]) ? fc.constant(data[flag]) : fc.boolean()]),
      ),
      attractionsPresent: known(attractionsPresent) ? fc.constant(attractionsPresent) : counts.map(String),
    })
    .map((said) => ({ ...data, ...said }))
}

const completeBy = (data: Data, flag: boolean, count: string): Data => ({
  ...data,
  ...Object.fromEntries(flags.map((of) => [of, known(data[of]) ? data[of] : flag])),
  attractionsPresent: known(data['attractionsPresent']) ? data['attractionsPresent'] : count,
})

export const toyotaWorkplace: Edition = {
  name: 'toyota-workplace@undated',
  scheme: toyotaWorkplaceUndated,
  facts: [...flags, 'attractionsPresent'],
  complete: (data) => applicants(fc.oneof(fc.nat({ max: 8 }), fc.nat()), data),
  onThresholds: applicants(fc.constantFrom(3, 4, 5)),
  best: (data) => completeBy(data, true, '4'),
  worst: (data) => completeBy(data, false, '0'),
  better: (data) =>
    fc.oneof(
      fc.constant(known(data['legalAllApply']) ? { ...data, legalAllApply: true } : data),
      fc.nat({ max: 5 }).map((more) => {
        const { attractionsPresent } = data
        if (!known(attractionsPresent)) return data
        return { ...data, attractionsPresent: String(BigInt(String(attractionsPresent)) + BigInt(more)) }
      }),
    ),
  expected: (data) => {
    const facts = { ...data, attractionsPresent: String(data['attractionsPresent']) } as WorkplaceFacts
    const isCertified = workplaceCertified(facts)
    const tier = isCertified ? 'certified' : null
    return {
      requirements: { 'self-checked': facts.selfChecked, applied: facts.applied },
      criteria: isCertified ? 'met' : 'unmet',
      tierRange: { lowest: tier, highest: tier },
    }
  },
}
