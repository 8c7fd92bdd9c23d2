import * as fc from 'fast-check'
import { type FactDefinition, parseFacts, type Scheme } from '../../index.ts'
import type { FactsData } from '../naive/situation.ts'
import { anyDrawn, factsOf, filledUp } from './drawn.ts'
import { knownApplicants } from './knownApplicants.ts'

/** Applicants of whom everything is known that is not presumed, on and off thresholds, with every result. */
export function anyComplete(scheme: Scheme): fc.Arbitrary<FactsData> {
  const { results, boundaries } = knownApplicants(scheme)
  return fc
    .tuple(anyDrawn(scheme), anyOf(results), anyOf(boundaries))
    .map(([drawn, result, boundary]) =>
      result || boundary
        ? filledUp(scheme, drawn, together(scheme, result, boundary))
        : factsOf(scheme, drawn),
    )
    .filter((facts) => parseFacts(scheme, facts).ok)
}

/** One of them, or none one time in three; with none of them to take, none. */
function anyOf(known: readonly FactsData[]): fc.Arbitrary<FactsData | undefined> {
  return known.length === 0
    ? fc.constant(undefined)
    : fc.option(fc.constantFrom(...known), { nil: undefined, freq: 3 })
}

/** Both applicants in one; where both say something, the one at the boundary is right. Lists are not mixed. */
function together(scheme: Scheme, result: FactsData = {}, boundary: FactsData = {}): FactsData {
  const mixed = Object.entries<FactDefinition>(scheme.facts).flatMap(([id, { kind }]) => {
    const [of, at] = [result[id], boundary[id]] as readonly (
      | { readonly [row: string]: FactsData }
      | undefined
    )[]
    if (kind !== 'group' || !of || !at) return []
    const rows = Object.keys({ ...of, ...at }).map((row) => [row, { ...of[row], ...at[row] }])
    return [[id, Object.fromEntries(rows)]]
  })
  return { ...result, ...boundary, ...Object.fromEntries(mixed) }
}
