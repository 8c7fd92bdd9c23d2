import type { PathStep } from '../../issue.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { ruledElementsOf } from '../../scheme/walk/conditionsOf.ts'
import type { Located } from '../../scheme/walk/located.ts'
import { innerOf, isLeaf, type Leaf } from '../reasoning/variables.ts'
import type { World } from '../reasoning/world.ts'

/** A condition of an element of a definition, and what the element is called. */
export type Root = Located<Condition> & { readonly element: string }

/** The conditions of all elements. */
export function rootsOf(scheme: Scheme): readonly Root[] {
  return ruledElementsOf(scheme).flatMap(({ node, path }) =>
    node.when ? [{ node: node.when, path: [...path, 'when'], element: `${path.at(-2)}.${node.id}` }] : [],
  )
}

/** The leaves of a condition under the readings of a world, each where it stands. */
export function locatedLeaves(world: World, condition: Located<Condition>): readonly Located<Leaf>[] {
  const { node, path } = condition
  if (isLeaf(node)) return [{ node, path }]
  return innerOf(world, node).flatMap((inner, at) =>
    locatedLeaves(world, { node: inner, path: [...path, ...stepTo(world, node, at)] }),
  )
}

function stepTo(world: World, condition: Condition, at: number): readonly PathStep[] {
  if (condition.kind === 'byReading') return ['cases', world.readings[condition.reading]!]
  return condition.kind === 'not' ? ['of'] : ['of', at]
}

/** A condition with the part at a path replaced; the path is within the condition. */
export function replaceAt(condition: Condition, path: readonly PathStep[], by: Condition): Condition {
  const put = (value: unknown, [step, ...rest]: readonly PathStep[]): unknown => {
    if (step === undefined) return by
    if (Array.isArray(value)) return value.map((inner, at) => (at === step ? put(inner, rest) : inner))
    return { ...(value as object), [step]: put((value as Record<string, unknown>)[step], rest) }
  }
  return put(condition, path) as Condition
}

/** A condition that everybody meets, and one that nobody does. */
export const everybody: Condition = { kind: 'all', of: [] }
export const nobody: Condition = { kind: 'any', of: [] }

export function not(condition: Condition): Condition {
  if (isEverybody(condition)) return nobody
  return isNobody(condition) ? everybody : { kind: 'not', of: condition }
}

export function all(...of: readonly Condition[]): Condition {
  if (of.some(isNobody)) return nobody
  const asked = of.filter((inner) => !isEverybody(inner))
  return asked.length === 1 ? asked[0]! : { kind: 'all', of: asked }
}

export function any(...of: readonly Condition[]): Condition {
  if (of.some(isEverybody)) return everybody
  const offered = of.filter((inner) => !isNobody(inner))
  return offered.length === 1 ? offered[0]! : { kind: 'any', of: offered }
}

function isEverybody({ kind, of }: Condition & { readonly of?: unknown }): boolean {
  return kind === 'all' && (of as readonly unknown[]).length === 0
}

function isNobody({ kind, of }: Condition & { readonly of?: unknown }): boolean {
  return kind === 'any' && (of as readonly unknown[]).length === 0
}

/** A condition under the readings of a world, without what is answered already. */
export function simplified(world: World, condition: Condition): Condition {
  const inner = innerOf(world, condition).map((of) => simplified(world, of))
  switch (condition.kind) {
    case 'all':
      return all(...inner)
    case 'any':
      return any(...inner)
    case 'not':
      return not(inner[0]!)
    case 'byReading':
      return inner[0]!
    case 'atLeast':
    case 'exactly':
      return { ...condition, of: inner }
    default:
      return condition
  }
}
