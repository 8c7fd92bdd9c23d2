import fc from 'fast-check'
import { sp2EsgUndated } from '../../../schemes/index.ts'
import {
  type Sp2Facts,
  sp2Adopted,
  sp2Certified,
  sp2Documents,
  sp2Submitted,
  sp2Words,
} from '../../oracle/schemes/sp2.ts'
import type { Data, Edition } from '../edition.ts'
import { anyBeside, anyUnits, decimal, ONE, unitsOf } from '../units.ts'

const known = (value: unknown) => value !== undefined && value !== null

const flags = [
  'localPublicBody',
  'headSignature',
  'councilApproved',
  'declarationPublic',
  'otherEnvironmentKeywordAccepted',
  'otherSocialKeywordAccepted',
  'otherGovernanceKeywordAccepted',
  'coherent',
  'structureStated',
  'bodySetUp',
  'rolesClear',
  'communicating',
  'communicationPlanned',
  'responsibilityClear',
  'effectiveAndContinuing',
  'transparentAndControlled',
]
/** The text says what their silence means: no other keyword. */
const presumed = ['otherEnvironmentKeyword', 'otherSocialKeyword', 'otherGovernanceKeyword']
const yearly = ['disclosuresPerYear', 'plannedDisclosuresPerYear']
const words = Object.values(sp2Words).flat()

/** Mostly yes, or an applicant would hardly ever be certified. */
const mostlyTrue = fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.boolean())
const anyDeclaration = fc.oneof(
  fc.constant(words.join('と')),
  fc
    .array(fc.constantFrom(...words, '未来のまち', '環境', '保全', '情報', '公開', 'bcp'), { maxLength: 8 })
    .map((said) => said.join('、')),
)

function applicants(rate: fc.Arbitrary<bigint>, given?: Data): fc.Arbitrary<Data> {
  const data = given ?? {}
  const each = (facts: readonly string[], otherwise: fc.Arbitrary<unknown>) =>
    Object.fromEntries(facts.map((of) => [of, known(data[of]) ? fc.constant(data[of]) : otherwise]))
  return fc
    .record({
      ...each(flags, mostlyTrue),
      ...(given ? {} : each(presumed, fc.boolean())),
      ...each(yearly, rate.map(decimal)),
      ...each(['declaration'], anyDeclaration),
      documents: fc.record(
        Object.fromEntries(
          sp2Documents.map((document) => {
            const submitted = submittedIn(data, document)
            return [
              document,
              fc.record({ submitted: known(submitted) ? fc.constant(submitted) : mostlyTrue }),
            ]
          }),
        ),
      ),
    })
    .map((said) => ({ ...data, ...said }))
}

function submittedIn(data: Data, document: string): unknown {
  const documents = data['documents'] as
    | { readonly [id: string]: { readonly submitted?: unknown } }
    | undefined
  return documents?.[document]?.submitted
}

function completeBy(data: Data, flag: boolean): Data {
  const each = (facts: readonly string[], otherwise: unknown) =>
    Object.fromEntries(facts.map((of) => [of, known(data[of]) ? data[of] : otherwise]))
  const documents = sp2Documents.map((id) => [id, { submitted: submittedIn(data, id) ?? flag }])
  return {
    ...data,
    ...each(flags, flag),
    ...each(yearly, flag ? '1' : '0'),
    ...each(['declaration'], flag ? words.join('、') : ''),
    documents: Object.fromEntries(documents),
  }
}

export const sp2: Edition = {
  name: 'sp2-esg@undated',
  scheme: sp2EsgUndated,
  facts: [...flags, ...presumed, ...yearly, 'declaration', 'documents'],
  complete: (data) => applicants(anyUnits(0n, 24n * ONE), data),
  onThresholds: applicants(anyBeside([ONE], 0n, 2n * ONE)),
  best: (data) => completeBy(data, true),
  worst: (data) => completeBy(data, false),
  better: (data) =>
    fc.oneof(
      fc
        .constantFrom(...flags, ...presumed)
        .map((flag) => (known(data[flag]) ? { ...data, [flag]: true } : data)),
      fc.constantFrom(...words).map((word) => {
        const { declaration } = data
        return typeof declaration === 'string' ? { ...data, declaration: `${declaration}、${word}` } : data
      }),
      fc.constantFrom(...yearly).chain((rate) => {
        const times = data[rate]
        if (!known(times)) return fc.constant(data)
        return anyUnits(unitsOf(times), unitsOf(times) + ONE).map((more) => ({
          ...data,
          [rate]: decimal(more),
        }))
      }),
    ),
  expected: (data) => {
    const rates = Object.fromEntries(yearly.map((rate) => [rate, String(data[rate])]))
    const facts = { ...data, ...rates } as unknown as Sp2Facts
    const isCertified = sp2Certified(facts)
    const tier = isCertified ? 'certified' : null
    return {
      requirements: {
        'local-public-body': facts.localPublicBody,
        'declaration-adopted': sp2Adopted(facts),
        'documents-submitted': sp2Submitted(facts),
      },
      criteria: isCertified ? 'met' : 'unmet',
      tierRange: { lowest: tier, highest: tier },
    }
  },
}
