import { formatPath, type PathStep } from '../../issue.ts'
import type { ByReading, Cite } from '../../scheme/basics.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'

/** A part of a definition, and where it stands. */
export type Spot = {
  readonly node: unknown
  /** As traces write it: an element of a list is named by its id where it has one. */
  readonly path: readonly PathStep[]
  /** What the nearest element around it cites. */
  readonly cite: Cite | undefined
  /** The condition without others in it that it is part of. */
  readonly leaf?: Condition
}

/** What two definitions say otherwise: on both sides, or on one alone. */
export type Difference =
  | { readonly a: Spot; readonly b: Spot }
  | { readonly a: Spot; readonly b?: undefined }
  | { readonly a?: undefined; readonly b: Spot }

export function spotAt(node: unknown, ...path: readonly PathStep[]): Spot {
  return { node, path, cite: citedBy(node) }
}

/** What stands under a key or an index of a spot. */
export function inner(spot: Spot, step: PathStep): Spot {
  const node = (spot.node as { readonly [key: PathStep]: unknown })[step]
  return { ...spot, node, path: [...spot.path, step], cite: citedBy(node) ?? spot.cite }
}

export function pathOf(spot: Spot): string {
  return formatPath(spot.path)
}

function citedBy(node: unknown): Cite | undefined {
  const { cite } = (node ?? {}) as { readonly cite?: unknown }
  return typeof cite === 'string' || Array.isArray(cite) ? (cite as Cite) : undefined
}

export function isByReading(node: unknown): node is ByReading<unknown> {
  return (node as { readonly kind?: unknown } | null | undefined)?.kind === 'byReading'
}

/** What a reading that is followed makes of a spot. */
export function followed(
  spot: Spot,
  { readings }: Scheme,
  follows: (reading: string) => boolean = () => true,
): Spot {
  const { node } = spot
  if (!isByReading(node) || !follows(node.reading)) return spot
  const alternative = readings![node.reading]!.default
  return followed(inner(inner(spot, 'cases'), alternative), { readings } as Scheme, follows)
}
