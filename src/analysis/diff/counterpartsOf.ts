import { own } from '../../own.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import type { FactOrigin } from '../../scheme/predecessorDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'

/** What the names of one edition `b` stand for in another `a`. */
export type Counterparts = {
  readonly a: Scheme
  readonly b: Scheme
  /** The fact of `a` that a fact of `b` is. */
  readonly fact: (id: string) => string | undefined
  readonly measure: (id: string) => string | undefined
  /** The measure of `a` by which a fact of `b` is known. */
  readonly computed: (fact: string) => string | undefined
  /** Whether both put the question of a reading, with the same alternatives. */
  readonly sharesReading: (id: string) => boolean
}

/** Pairs the facts and measures of two editions: as the mapping says, and else by their ids. */
export function counterpartsOf(
  a: Scheme,
  b: Scheme,
  origins: { readonly [fact: string]: FactOrigin },
): Counterparts {
  const taken = new Set(Object.values(origins).flatMap((origin) => ('fact' in origin ? [origin.fact] : [])))
  const fact = (id: string): string | undefined => {
    const origin = own(origins, id)
    if (origin) return 'fact' in origin ? origin.fact : undefined
    return Object.hasOwn(a.facts, id) && !taken.has(id) ? id : undefined
  }
  const computed = (id: string): string | undefined => {
    const origin = own(origins, id)
    return origin && 'measure' in origin ? namedIn(origin.measure) : undefined
  }
  const measure = (id: string): string | undefined => {
    const value = own(b.measures, id)?.value
    const given =
      value?.kind === 'fact' ? (computed(value.fact) ?? taking(a, fact(value.fact), id)) : undefined
    return given ?? (own(a.measures, id) ? id : undefined)
  }
  return {
    a,
    b,
    fact,
    measure,
    computed,
    sharesReading(id) {
      const [ofA, ofB] = [own(a.readings, id), own(b.readings, id)]
      return ofA !== undefined && ofB !== undefined && sameSet(ofA.alternatives, ofB.alternatives)
    },
  }
}

/** The measure that a measure is, but for a cap. */
function namedIn(measure: Measure): string | undefined {
  if (measure.kind === 'cap') return namedIn(measure.of)
  return measure.kind === 'measure' ? measure.measure : undefined
}

/** The measure that is no more than a fact; the one of the same name if there are several. */
function taking(scheme: Scheme, fact: string | undefined, id: string): string | undefined {
  if (fact === undefined) return undefined
  const all = Object.entries(scheme.measures ?? {}).filter(
    ([, { value }]) => value.kind === 'fact' && value.fact === fact,
  )
  return all.find(([name]) => name === id)?.[0] ?? all[0]?.[0]
}

export function sameSet<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((of) => b.includes(of))
}
