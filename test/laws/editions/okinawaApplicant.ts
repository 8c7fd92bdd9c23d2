import fc from 'fast-check'
import type { Data } from '../edition.ts'

const known = (value: unknown) => value !== undefined && value !== null
const organisations = ['enterprise', 'association', 'educational', 'research', 'npo', 'other']
const flags = ['officeInPrefecture', 'activityInPrefecture', 'platformMember'] as const

/** The facts about it. */
export const applicantFacts = [...flags, 'organisation']

/** Who applies in Okinawa, under either edition: mostly somebody who may. */
export function anyOkinawaApplicant(data: Data): fc.Arbitrary<Data> {
  const mostlyTrue = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean())
  return fc.record({
    ...Object.fromEntries(
      flags.map((flag) => [flag, known(data[flag]) ? fc.constant(data[flag]) : mostlyTrue]),
    ),
    organisation: known(data['organisation'])
      ? fc.constant(data['organisation'])
      : fc.constantFrom(...organisations),
  })
}

export function okinawaApplicantBy(data: Data, flag: boolean): Data {
  return {
    ...Object.fromEntries(flags.map((of) => [of, known(data[of]) ? data[of] : flag])),
    organisation: known(data['organisation']) ? data['organisation'] : flag ? 'npo' : 'other',
  }
}
