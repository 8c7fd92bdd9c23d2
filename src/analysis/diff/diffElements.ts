import type { PathStep } from '../../issue.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { Counterparts } from './counterpartsOf.ts'
import { diffConditions, sameSubjects } from './diffConditions.ts'
import { diffNodes } from './diffNodes.ts'
import { type Difference, inner, type Spot, spotAt } from './spot.ts'

/** An element of a definition: a fact, a requirement, a tier, a rule. */
export type Element = { readonly id: string; readonly spot: Spot }

/** An element of both editions, with what they say otherwise of it; or one of a single edition. */
export type Paired =
  | { readonly a: Element; readonly b: Element; readonly differences: readonly Difference[] }
  | { readonly a: Element; readonly b?: undefined }
  | { readonly a?: undefined; readonly b: Element }

export function elementsIn(
  items: readonly { readonly id: string }[] | undefined,
  ...path: readonly PathStep[]
): readonly Element[] {
  return (items ?? []).map((node) => ({ id: node.id, spot: spotAt(node, ...path, node.id) }))
}

export function entriesAsElements(
  record: { readonly [id: string]: unknown } | undefined,
  ...path: readonly PathStep[]
): readonly Element[] {
  return Object.entries(record ?? {}).map(([id, node]) => ({ id, spot: spotAt(node, ...path, id) }))
}

/** Whether two elements are one, by any of several signs; the first that finds a pair holds. */
export type Sign = (a: Element, b: Element) => boolean

export const sameId: Sign = (a, b) => a.id === b.id

/** Both ask the same, whatever they are called. */
export function sameCondition(counterparts: Counterparts): Sign {
  return (a, b) => {
    const [x, y] = [conditionIn(a), conditionIn(b)]
    return x !== undefined && y !== undefined && diffConditions(x, y, counterparts).length === 0
  }
}

/** Both look at the very same facts, in the same stage. */
export function sameFacts(counterparts: Counterparts): Sign {
  return (a, b) => {
    const [x, y] = [conditionIn(a), conditionIn(b)]
    const stage = (of: Element) => (of.spot.node as { readonly stage?: unknown }).stage
    if (!x || !y || stage(a) !== stage(b)) return false
    return sameSubjects(x.node as Condition, y.node as Condition, counterparts)
  }
}

/** Pairs elements sign by sign, each with one other at most, in the order of the newer edition. */
export function pairElements(
  as: readonly Element[],
  bs: readonly Element[],
  signs: readonly Sign[],
  diff: (a: Element, b: Element) => readonly Difference[],
): readonly Paired[] {
  const of = new Map<Element, Element>()
  const taken = new Set<Element>()
  for (const sign of signs) {
    for (const b of bs) {
      const a = of.has(b) ? undefined : as.find((each) => !taken.has(each) && sign(each, b))
      if (!a) continue
      of.set(b, a)
      taken.add(a)
    }
  }
  return [
    ...bs.map((b): Paired => {
      const a = of.get(b)
      return a ? { a, b, differences: diff(a, b) } : { b }
    }),
    ...as.filter((a) => !taken.has(a)).map((a): Paired => ({ a })),
  ]
}

/**
 * What two elements say otherwise, their conditions as conditions and all else value by value.
 *
 * @param unsaid - what holds where an element does not say: one that says it means the same
 * @param kinds - `values` where another kind does not make it something else
 */
export function diffElement(
  a: Element,
  b: Element,
  counterparts: Counterparts,
  unsaid: object,
  kinds: 'names' | 'values',
): readonly Difference[] {
  const [x, y] = [conditionIn(a), conditionIn(b)]
  const [left, right] = [withoutCondition(a.spot, unsaid), withoutCondition(b.spot, unsaid)]
  const rest =
    kinds === 'names'
      ? diffNodes(left, right, counterparts)
      : [
          ...diffNodes(inner(left, 'kind'), inner(right, 'kind'), counterparts),
          ...diffNodes(withoutKind(left), withoutKind(right), counterparts),
        ]
  if (x && y) return [...rest, ...diffConditions(x, y, counterparts)]
  return [...rest, ...(x ? [{ a: x }] : y ? [{ b: y }] : [])]
}

export function conditionIn({ spot }: Element): Spot | undefined {
  return (spot.node as { readonly when?: unknown }).when === undefined ? undefined : inner(spot, 'when')
}

function withoutCondition(spot: Spot, unsaid: object): Spot {
  const { when, ...rest } = spot.node as { readonly when?: unknown }
  return { ...spot, node: { ...unsaid, ...rest } }
}

function withoutKind(spot: Spot): Spot {
  const { kind, ...rest } = spot.node as { readonly kind?: unknown }
  return { ...spot, node: rest }
}
