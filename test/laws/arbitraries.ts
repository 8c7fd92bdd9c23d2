import fc from 'fast-check'
import type { AssessOptions, Scheme } from '../../src/index.ts'
import type { Data, Edition, Path } from './edition.ts'
import { asNumbers, pathsOf, without } from './factPaths.ts'
import { anyComplete, anyOthers } from './otherFacts.ts'

/** All that the criteria ask is known, on and off thresholds, numbers as text or as JSON numbers. */
export function anyScored(edition: Edition): fc.Arbitrary<Data> {
  return fc
    .tuple(fc.oneof(edition.complete(), edition.onThresholds), fc.boolean())
    .map(([data, numbers]) => (numbers ? asNumbers(data) : data))
}

/** The same with some of the facts beside the criteria. */
export function anyApplicant(edition: Edition): fc.Arbitrary<Data> {
  return anyScored(edition).chain((data) => anyOthers(edition, data))
}

/** An applicant with a few facts missing, or many, absent or `null`. */
export function anyPartialApplicant(edition: Edition): fc.Arbitrary<Data> {
  return fc
    .tuple(anyApplicant(edition), fc.constantFrom(undefined, null))
    .chain(([data, by]) => anySomeOf(pathsOf(edition.scheme, data)).map((paths) => without(data, paths, by)))
}

/** A partial applicant and another way to fill it in, at random. */
export function anyCompletion(
  edition: Edition,
): fc.Arbitrary<{ readonly partial: Data; readonly filled: Data }> {
  return anyPartialApplicant(edition).chain((partial) =>
    anyComplete(edition, partial).map((filled) => ({ partial, filled })),
  )
}

/** A few of some paths, or any number of them. */
function anySomeOf(paths: readonly Path[]): fc.Arbitrary<Path[]> {
  const all = [...paths]
  return fc.oneof(
    fc.subarray(all, { maxLength: Math.min(2, all.length) }),
    fc.subarray(all, { maxLength: Math.min(6, all.length) }),
    fc.subarray(all),
  )
}

const anyMargin = fc.constantFrom('0', '0.0001%', '1%', '1/30', '5%', '20%', '100%')
const anyStages = fc.subarray(['eligibility', 'reception', 'criteria'] as const, { minLength: 1 })

/** Options that a scheme takes: moment, date, readings, parameters, stages; most of them left out. */
export function anyOptions(scheme: Scheme): fc.Arbitrary<AssessOptions> {
  const options = fc.record(
    {
      at: fc.constantFrom('application', 'decision'),
      on: fc.constantFrom('2024-02-29', '2026-10-01'),
      readings: anyReadings(scheme),
      parameters: fc.record(
        Object.fromEntries(Object.keys(scheme.parameters ?? {}).map((id) => [id, anyMargin])),
        { requiredKeys: [] },
      ),
      stages: anyStages,
    },
    { requiredKeys: [] },
  )
  return options as fc.Arbitrary<AssessOptions>
}

export function anyReadings(scheme: Scheme): fc.Arbitrary<{ [reading: string]: string }> {
  const readings = Object.entries(scheme.readings ?? {})
  return fc.record(
    Object.fromEntries(readings.map(([id, { alternatives }]) => [id, fc.constantFrom(...alternatives)])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<{ [reading: string]: string }>
}
