import type { Scheme } from '../../index.ts'
import { conditionBoundaries } from '../boundaries/boundaryCases.ts'
import type { Readings } from '../boundaries/thresholds.ts'
import { fixtures } from '../fixtures/fixtures.ts'
import type { FactsData } from '../naive/situation.ts'

/** Applicants of a scheme whose facts are known for what they bring about. */
export type KnownApplicants = {
  /** One for each result. */
  readonly results: readonly FactsData[]
  /** Those with a number or a date at a threshold, or just beside it. */
  readonly boundaries: readonly FactsData[]
}

const found = new WeakMap<Scheme, KnownApplicants>()

/** Looked for once for each scheme: an arbitrary is made anew wherever a property is. */
export function knownApplicants(scheme: Scheme): KnownApplicants {
  const before = found.get(scheme)
  if (before) return before
  const isUsual = (readings: Readings) =>
    Object.entries(readings).every(([id, of]) => scheme.readings?.[id]?.default === of)
  const inTrace = ['requirement', 'exclusion', 'tier', 'referral']
  const cases = conditionBoundaries(
    scheme,
    {},
    ({ readings, element }) => isUsual(readings) && inTrace.includes(element.kind),
  )
  const known: KnownApplicants = {
    results: Object.values(fixtures(scheme)).flatMap((fixture) => (fixture ? [fixture.facts] : [])),
    boundaries: cases.flatMap(({ facts }) => (facts && Object.keys(facts).length > 0 ? [facts] : [])),
  }
  found.set(scheme, known)
  return known
}
