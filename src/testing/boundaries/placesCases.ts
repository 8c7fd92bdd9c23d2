import type { Scheme } from '../../index.ts'
import { textOf, whole } from '../naive/ratio.ts'
import type { PlacesBoundary } from './boundaryCase.ts'
import { citationIn } from './citationIn.ts'
import { besideIn } from './conditionCase.ts'
import { besides } from './numberCases.ts'

/** The application that takes the last place of a round, and those beside it. */
export function placesCases(scheme: Scheme): readonly PlacesBoundary[] {
  const { places } = scheme
  if (places?.limit === undefined) return []
  const { limit, cite } = places
  return besides(whole(limit), whole(1))
    .map(({ side, value }) => ({ side, application: Number(textOf(value)) }))
    .filter(({ application }) => application > 0)
    .map(({ side, application }) => ({
      kind: 'places',
      name: `places.limit: application ${application} is ${besideIn(side)} ${limit}`,
      path: 'places.limit',
      citation: citationIn(scheme, cite),
      side,
      threshold: String(limit),
      value: String(application),
      application,
      accepted: application <= limit,
    }))
}
