import type { Fraction } from '../../exact/fraction.ts'
import { addFractions, greater, lesser, subtractFractions } from '../../exact/fraction.ts'
import { own } from '../../own.ts'
import type { ByReading, Literal } from '../../scheme/basics.ts'
import type { Bound, Condition } from '../../scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../scheme/factDefinition.ts'
import { leastValues } from '../../scheme/leastValues.ts'
import { literal } from '../../scheme/literal.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import { mostValues } from '../../scheme/mostValues.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { tableIn } from '../../scheme/tableIn.ts'
import { type Cell, cutAt } from './cell.ts'
import { stepOf } from './stepOf.ts'
import type { World } from './world.ts'

/** What a condition looks at, with everything it can be as far as the condition can tell. */
export type Variable = { readonly key: string } & (
  | { readonly kind: 'measure'; readonly measure: string; readonly values: readonly Cell[] }
  | { readonly kind: 'fact'; readonly fact: string; readonly values: readonly (boolean | string)[] }
  /** A leaf that is not looked into: it may hold or not, whatever else does. */
  | { readonly kind: 'leaf'; readonly values: readonly boolean[] }
)

/** A condition that is not made of others. */
export type Leaf = Exclude<
  Condition,
  { readonly kind: 'all' | 'any' | 'not' | 'atLeast' | 'exactly' | 'byReading' }
>

/** The conditions that a condition is made of under the readings of a world; none for a leaf. */
export function innerOf(world: World, condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'atLeast':
    case 'exactly':
      return condition.of
    case 'not':
      return [condition.of]
    case 'byReading':
      return [own(condition.cases, world.readings[condition.reading]!)!]
    default:
      return []
  }
}

/** The leaves of a condition under the readings of a world. */
export function leavesOf(world: World, condition: Condition): readonly Leaf[] {
  const inner = innerOf(world, condition)
  if (inner.length > 0) return inner.flatMap((of) => leavesOf(world, of))
  return isLeaf(condition) ? [condition] : []
}

export function isLeaf(condition: Condition): condition is Leaf {
  return !['all', 'any', 'not', 'atLeast', 'exactly', 'byReading'].includes(condition.kind)
}

/** The key of the variable that a leaf looks at. */
export function variableKey(world: World, leaf: Leaf): string {
  if (leaf.kind === 'fact') return `fact ${leaf.fact}`
  if (leaf.kind === 'compare' || leaf.kind === 'near') {
    return `measure ${sameAs(world.scheme, leaf.measure)}`
  }
  const { cite, ...rest } = leaf
  return JSON.stringify(rest)
}

/** The variables of conditions, each cut at every threshold with which it is compared. */
export function variablesOf(world: World, conditions: readonly Condition[]): ReadonlyMap<string, Variable> {
  const byKey = new Map<string, Leaf[]>()
  for (const leaf of conditions.flatMap((condition) => leavesOf(world, condition))) {
    const key = variableKey(world, leaf)
    byKey.set(key, [...(byKey.get(key) ?? []), leaf])
  }
  return new Map([...byKey].map(([key, leaves]) => [key, variableOf(world, key, leaves)]))
}

function variableOf(world: World, key: string, leaves: readonly Leaf[]): Variable {
  const [first] = leaves
  if (first?.kind === 'fact') {
    return { key, kind: 'fact', fact: first.fact, values: valuesOfFact(world, first.fact, leaves) }
  }
  if (first?.kind === 'compare' || first?.kind === 'near') {
    const measure = sameAs(world.scheme, first.measure)
    const cells = cellsOf(
      world,
      measure,
      leaves.flatMap((leaf) => thresholdsOf(world, leaf)),
    )
    return { key, kind: 'measure', measure, values: cells }
  }
  return { key, kind: 'leaf', values: first && canBeUnmet(world, first) ? [true, false] : [true] }
}

/** Whether a leaf can come to unmet: one that asks that flags and the like are filled in stays open until they are. */
export function canBeUnmet({ scheme }: World, leaf: Leaf): boolean {
  if (leaf.kind !== 'each' || leaf.satisfies.kind !== 'given') return true
  return tableIn(scheme, leaf.in).fields[leaf.satisfies.field]?.kind === 'text'
}

function valuesOfFact(world: World, id: string, leaves: readonly Leaf[]): readonly (boolean | string)[] {
  const fact = own<FactDefinition>(world.scheme.facts, id)
  if (fact?.kind !== 'choice') return [true, false]
  const named = new Set(leaves.flatMap((leaf) => (leaf.kind === 'fact' ? leaf.is : [])).map(String))
  const other = fact.options.find((option) => !named.has(option))
  return [...fact.options.filter((option) => named.has(option)), ...(other === undefined ? [] : [other])]
}

/** The numbers that a leaf holds its measure against; parameters are those of the world. */
function thresholdsOf(world: World, leaf: Leaf): readonly Fraction[] {
  if (leaf.kind === 'compare') return [boundOf(world, leaf.value)]
  if (leaf.kind !== 'near') return []
  const [centre, width] = [literal(leaf.value), boundOf(world, leaf.within)]
  return [subtractFractions(centre, width), addFractions(centre, width)]
}

/** The number of a bound in a world. */
export function boundOf(world: World, bound: Bound): Fraction {
  return literal(typeof bound === 'string' ? bound : own(world.parameters, bound.parameter)!)
}

/** Whether a condition holds something against a number that the text does not disclose. */
export function restsOnParameter(world: World, condition: Condition): boolean {
  return leavesOf(world, condition).some(
    (leaf) =>
      (leaf.kind === 'compare' && typeof leaf.value === 'object') ||
      (leaf.kind === 'near' && typeof leaf.within === 'object'),
  )
}

/** Everything a measure can be by its declared bounds, cut at thresholds. */
function cellsOf(world: World, id: string, thresholds: readonly Fraction[]): readonly Cell[] {
  const { scheme } = world
  const definition = scheme.measures![id]!
  const measure: Measure = { kind: 'measure', measure: id }
  const { value: computed, reached } = leastValues(scheme)(measure)
  const declaredMin = boundIn(world, definition.min)
  const low = declaredMin ? greater(computed, declaredMin) : computed
  const most = mostValues(scheme)(measure)
  const declaredMax = boundIn(world, definition.max)
  const high = declaredMax ? lesser(most, declaredMax) : most
  return cutAt(thresholds, { low, high, lowIn: reached || low !== computed }, stepOf(scheme, measure))
}

function boundIn(world: World, bound: Literal | ByReading<Literal> | undefined): Fraction | undefined {
  if (bound === undefined) return undefined
  return literal(typeof bound === 'string' ? bound : own(bound.cases, world.readings[bound.reading]!)!)
}

/** A measure by another name is that measure. */
export function sameAs(scheme: Scheme, id: string): string {
  const { value, min, max } = scheme.measures![id]!
  if (value.kind === 'measure' && min === undefined && max === undefined) return sameAs(scheme, value.measure)
  return id
}
