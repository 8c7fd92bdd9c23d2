import * as fc from 'fast-check'
import { type FactDefinition, type Field, parseFacts, type Scheme } from '../../index.ts'
import { placesIn } from '../fixtures/fewestFacts.ts'
import type { FactsData } from '../naive/situation.ts'
import { withValue } from './withValue.ts'

type Path = readonly (string | number)[]

const MOST = 12

/** The same facts with some of them missing, or `null`: whole facts, rows, or a field of one. */
export function anyPartial(scheme: Scheme, complete: fc.Arbitrary<FactsData>): fc.Arbitrary<FactsData> {
  const missing = fc.array(fc.tuple(fc.nat(), fc.constantFrom(undefined, null)), {
    minLength: 1,
    maxLength: MOST,
  })
  return fc
    .tuple(complete, missing)
    .map(([facts, at]) => at.reduce((left, [place, by]) => lacking(scheme, left, place, by), facts))
}

/** The facts without what stands at a place, or at the next one without which they are still in order. */
function lacking(scheme: Scheme, facts: FactsData, place: number, by: undefined | null): FactsData {
  const places = placesIn(facts).filter((path) => isAsked(scheme, path))
  const first = place % Math.max(1, places.length)
  for (const path of [...places.slice(first), ...places.slice(0, first)]) {
    const fewer = withValue(facts, path, by)
    if (parseFacts(scheme, fewer).ok) return fewer
  }
  return facts
}

/** Nothing is presumed of what stands there. A record is there or is not: missing is the list, or a field of it. */
function isAsked(scheme: Scheme, path: Path): boolean {
  const [id, , name] = path
  if (typeof path.at(-1) === 'number') return false
  const fact = scheme.facts[String(id)] as FactDefinition
  if (fact.kind === 'group' || fact.kind === 'list') {
    if (name !== undefined) return !isPresumed(fact.fields[String(name)]!)
    return fact.kind === 'list' || !Object.values(fact.fields).every(isPresumed)
  }
  return !isPresumed(fact)
}

function isPresumed(field: Field): boolean {
  return 'presumed' in field && field.presumed !== undefined
}
