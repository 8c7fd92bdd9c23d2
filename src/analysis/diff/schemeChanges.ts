import type { Citation } from '../../issue.ts'
import { own } from '../../own.ts'
import { allCited } from '../../scheme/basics.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { Counterparts } from './counterpartsOf.ts'
import type { Paired } from './diffElements.ts'
import type { PartDiff } from './diffParts.ts'
import type { ChangedPart, ChangedPlace, SchemeChange } from './schemeDiff.ts'
import { pathOf, type Spot } from './spot.ts'

/** The differences of both editions as changes, part by part. */
export function schemeChanges(
  parts: readonly PartDiff[],
  counterparts: Counterparts,
): readonly SchemeChange[] {
  return parts.flatMap(({ part, pairs }) => [
    ...pairs.flatMap((pair) => changesOf(part, pair, counterparts)),
    ...(part === 'tier' ? orderChange(pairs, counterparts) : []),
  ])
}

function changesOf(part: ChangedPart, pair: Paired, counterparts: Counterparts): readonly SchemeChange[] {
  const { a, b } = pair
  if (!a) {
    const before = part === 'fact' ? counterparts.computed(b.id) : undefined
    const place = placeOf(counterparts.b, b.spot)
    if (before === undefined) return [{ kind: `${part}/added`, element: { b: b.id }, b: place }]
    const { value, cite } = own(counterparts.a.measures, before)!
    const spot: Spot = { node: value, path: ['measures', before], cite }
    return [{ kind: 'fact/computedBefore', element: { b: b.id }, a: placeOf(counterparts.a, spot), b: place }]
  }
  if (!b) return [{ kind: `${part}/removed`, element: { a: a.id }, a: placeOf(counterparts.a, a.spot) }]
  const element = { a: a.id, b: b.id }
  const renamed: readonly SchemeChange[] =
    a.id !== b.id && isRenamed(part)
      ? [
          {
            kind: `${part}/renamed`,
            element,
            a: placeOf(counterparts.a, { ...a.spot, node: a.id }),
            b: placeOf(counterparts.b, { ...b.spot, node: b.id }),
          },
        ]
      : []
  return [
    ...renamed,
    ...pair.differences.map(
      (difference): SchemeChange => ({
        kind: `${part}/changed`,
        element,
        ...(difference.a ? { a: placeOf(counterparts.a, difference.a) } : {}),
        ...(difference.b ? { b: placeOf(counterparts.b, difference.b) } : {}),
      }),
    ),
  ]
}

/** Of all else the id is no part of what it says. */
function isRenamed(part: ChangedPart): part is 'tier' | 'fact' | 'measure' {
  return part === 'tier' || part === 'fact' || part === 'measure'
}

/** Which tier stands above which decides what is earned. */
function orderChange(pairs: readonly Paired[], { a: { tiers } }: Counterparts): readonly SchemeChange[] {
  const inB = pairs.flatMap(({ a, b }) => (a && b ? [a.id] : []))
  const inA = tiers.map(({ id }) => id).filter((id) => inB.includes(id))
  if (inA.every((id, at) => id === inB[at])) return []
  const place = (value: readonly string[]): ChangedPlace => ({ path: 'tiers', value, citations: [] })
  return [{ kind: 'tier/order', element: {}, a: place(inA), b: place(inB) }]
}

function placeOf(scheme: Scheme, { node, path, cite }: Spot): ChangedPlace {
  const value = path[0] === 'measures' ? withoutFormula(node) : node
  return { path: pathOf({ node, path, cite }), value: plain(value), citations: citations(scheme, cite) }
}

/** Formulas can be written out very long, and stand at the path. */
function withoutFormula(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node
  const { kind, value, ...bounds } = node as { readonly kind?: unknown; readonly value?: object }
  if (value === undefined || kind !== undefined) return { kind }
  return { ...bounds, value: withoutFormula(value) }
}

function citations(scheme: Scheme, cite: Spot['cite']): readonly Citation[] {
  return allCited(cite).map((id) => citationOf(scheme, id))
}

/** A copy: what is handed out is frozen, and a definition is its owner's. */
function plain(node: unknown): unknown {
  return node === undefined ? null : JSON.parse(JSON.stringify(node))
}
