import { own } from '../../own.ts'
import type { Comparison, Condition } from '../../scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../scheme/factDefinition.ts'
import type { Measure, MeasureDefinition } from '../../scheme/measureDefinition.ts'
import type { FactOrigin } from '../../scheme/predecessorDefinition.ts'
import type { Parameter, Reading, Scheme } from '../../scheme/schemeDefinition.ts'
import { measureOrder } from '../../scheme/walk/measureOrder.ts'
import { compareMeasure } from './compareMeasure.ts'
import { sameSet } from './counterpartsOf.ts'
import { restsOn } from './restsOn.ts'

/**
 * Both editions as one definition over the facts of the earlier one: of the later edition's facts those remain under
 * names of their own that the mapping does not give.
 */
export type Combined = {
  readonly scheme: Scheme
  /** What earns each tier, in the terms of the combined definition. */
  readonly tiers: { readonly earlier: readonly Condition[]; readonly later: readonly Condition[] }
  /** That facts which the mapping gives keep to their bounds in the later edition. */
  readonly within: readonly Condition[]
  /** The name of a fact, a reading or a parameter of the later edition; of a measure that gives one of its facts. */
  readonly nameOf: {
    readonly fact: (id: string) => string
    readonly reading: (id: string) => string
    readonly parameter: (id: string) => string
    readonly given: (fact: string) => string
  }
}

/** No id begins with it. */
const LATER = '>'

export function combineSchemes(
  earlier: Scheme,
  later: Scheme,
  origins: { readonly [fact: string]: FactOrigin },
): Combined {
  const nameOf: Combined['nameOf'] = {
    fact(id) {
      const origin = own(origins, id)
      return origin && 'fact' in origin ? origin.fact : `${LATER}${id}`
    },
    reading: (id) => (isShared(id, earlier, later) ? id : `${LATER}${id}`),
    parameter: (id) => (own(earlier.parameters, id) ? id : `${LATER}${id}`),
    given: (fact) => `${LATER}${LATER}${fact}`,
  }
  const measures: { [id: string]: MeasureDefinition } = { ...earlier.measures }
  const sameAs = new Map<string, string>()
  const rename = renaming(nameOf, origins, (id) => sameAs.get(id) ?? `${LATER}${id}`)
  for (const id of measureOrder(later).order) {
    const { cite, shown, ...definition } = rename(later.measures![id]!) as MeasureDefinition
    const same = Object.entries(earlier.measures ?? {}).find(([, of]) => isSame(of, definition))
    if (same) sameAs.set(id, same[0])
    else measures[`${LATER}${id}`] = definition
  }
  for (const [fact, origin] of Object.entries(origins)) {
    const value = givenBy(earlier, origin)
    if (value) measures[nameOf.given(fact)] = { value }
  }
  const inTerms = (condition: Condition) => rewritten(rename(condition) as Condition, measures, LATER)
  const tiers = {
    earlier: earlier.tiers.map(({ when }) => when),
    later: later.tiers.map(({ when }) => inTerms(when)),
  }
  const free = Object.entries<FactDefinition>(later.facts)
    .filter(([id]) => !own(origins, id))
    .map(([id, fact]) => [nameOf.fact(id), fact] as const)
  return {
    scheme: {
      id: later.id,
      edition: later.edition,
      ...(later.inForce ? { inForce: { from: later.inForce.from } } : {}),
      provisions: {},
      facts: { ...earlier.facts, ...Object.fromEntries(free) },
      measures,
      readings: merged<Reading>(earlier.readings, later.readings, nameOf.reading),
      parameters: merged<Parameter>(earlier.parameters, later.parameters, nameOf.parameter),
      // What tiers name is what applicants are made of.
      tiers: [...tiers.earlier, ...tiers.later].map((when, at) => ({ id: `${at}`, when, cite: '' })),
    },
    tiers,
    within: boundsOf(earlier, later, origins).map(({ fact, is, value }) =>
      rewritten({ kind: 'compare', measure: nameOf.given(fact), is, value }, measures, LATER),
    ),
    nameOf,
  }
}

/** A reading that both follow alike is one question. */
function isShared(id: string, earlier: Scheme, later: Scheme): boolean {
  const [a, b] = [own(earlier.readings, id), own(later.readings, id)]
  return (
    a !== undefined && b !== undefined && a.default === b.default && sameSet(a.alternatives, b.alternatives)
  )
}

function merged<T>(
  ofEarlier: { readonly [id: string]: T } | undefined,
  ofLater: { readonly [id: string]: T } | undefined,
  name: (id: string) => string,
): { readonly [id: string]: T } {
  const named = Object.entries(ofLater ?? {}).map(([id, of]) => [name(id), of] as const)
  return { ...Object.fromEntries(named), ...ofEarlier }
}

/** The number that the mapping gives to a fact of the later edition, if it is one. */
function givenBy({ facts }: Scheme, origin: FactOrigin): Measure | undefined {
  if ('measure' in origin) return origin.measure
  const kind = own<FactDefinition>(facts, origin.fact)?.kind
  return kind === 'number' || kind === 'count' ? { kind: 'fact', fact: origin.fact } : undefined
}

/** Rewrites the names of the later edition in a part of its definition. */
function renaming(
  nameOf: Combined['nameOf'],
  origins: { readonly [fact: string]: FactOrigin },
  measure: (id: string) => string,
): (node: unknown) => unknown {
  const rename = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map(rename)
    const { kind, fact } = node as { readonly kind?: unknown; readonly fact?: unknown }
    const origin = kind === 'fact' && typeof fact === 'string' ? own(origins, fact) : undefined
    if (origin && 'measure' in origin) return origin.measure
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (typeof value !== 'string') return [key, rename(value)]
        if (key === 'fact' || key === 'in') return [key, nameOf.fact(value)]
        if (key === 'measure') return [key, measure(value)]
        if (key === 'reading') return [key, nameOf.reading(value)]
        return [key, key === 'parameter' ? nameOf.parameter(value) : value]
      }),
    )
  }
  return rename
}

function isSame({ value, min, max }: MeasureDefinition, other: MeasureDefinition): boolean {
  return JSON.stringify([value, min, max]) === JSON.stringify([other.value, other.min, other.max])
}

/** A condition of the later edition with what it asks of its own measures asked of those of the earlier one. */
function rewritten(
  condition: Condition,
  measures: { readonly [id: string]: MeasureDefinition },
  prefix: string,
): Condition {
  const again = (of: Condition) => rewritten(of, measures, prefix)
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'atLeast':
    case 'exactly':
      return { ...condition, of: condition.of.map(again) }
    case 'not':
      return { ...condition, of: again(condition.of) }
    case 'byReading': {
      const cases = Object.entries(condition.cases).map(([alternative, of]) => [alternative, again(of)])
      return { ...condition, cases: Object.fromEntries(cases) }
    }
    case 'compare':
      return condition.measure.startsWith(prefix) ? compareMeasure(condition, measures, prefix) : condition
    default:
      return condition
  }
}

type BoundOf = { readonly fact: string; readonly is: Comparison; readonly value: string }

/** The bounds of the facts that feed the later edition's tiers, where the mapping could overstep them. */
function boundsOf(
  earlier: Scheme,
  later: Scheme,
  origins: { readonly [fact: string]: FactOrigin },
): readonly BoundOf[] {
  const rests = restsOn(
    later,
    later.tiers.map(({ when }) => when),
  ).facts
  return [...rests].flatMap((fact): readonly BoundOf[] => {
    const origin = own(origins, fact)
    const definition = later.facts[fact]!
    if (!origin || (definition.kind !== 'number' && definition.kind !== 'count')) return []
    const before = 'fact' in origin ? own<FactDefinition>(earlier.facts, origin.fact) : undefined
    const bounds = (of: FactDefinition | undefined) =>
      of?.kind === 'number' || of?.kind === 'count'
        ? { min: of.min, max: of.max, above: of.kind === 'number' ? of.above : undefined }
        : {}
    const [now, then] = [bounds(definition), bounds(before)]
    const bound = (key: 'min' | 'max' | 'above', is: Comparison): readonly BoundOf[] => {
      const value = now[key]
      return typeof value === 'string' && value !== then[key] ? [{ fact, is, value }] : []
    }
    return [...bound('min', 'atLeast'), ...bound('max', 'atMost'), ...bound('above', 'moreThan')]
  })
}
