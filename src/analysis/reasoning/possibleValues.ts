import { addFractions, subtractFractions } from '../../exact/fraction.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import { literal } from '../../scheme/literal.ts'
import { type Cell, canBeAtMost, cellCompares } from './cell.ts'
import { type Relation, relationsAmong } from './relations.ts'
import { boundOf, innerOf, isLeaf, type Leaf, type Variable, variableKey, variablesOf } from './variables.ts'
import type { World } from './world.ts'

/** Values of some variables with which a condition is met, whatever the others are. */
export type Values = ReadonlyMap<string, Value>
type Value = boolean | string | Cell

/** How many assignments are tried before a question is left open. */
const MAX_TRIED = 20_000

/** The values that meet a condition, one after another, and whether there surely are no others. */
export type Possibilities = {
  readonly variables: ReadonlyMap<string, Variable>
  readonly found: Iterable<Values>
  /** Whether the search came to its end; known once `found` has. */
  readonly complete: () => boolean
}

/**
 * Searches for values of what a condition looks at with which it is met. Each value stands for all between two
 * thresholds, so none that matters is passed over. It may find values that no applicant has, where what a condition
 * looks at hangs together in ways that it does not see; never none where there are some.
 */
export function possibleValues(world: World, condition: Condition): Possibilities {
  const variables = variablesOf(world, [condition])
  const measures = [...variables.values()].flatMap((of) => (of.kind === 'measure' ? [of.measure] : []))
  const relations = relationsAmong(world.scheme, measures)
  const chosen = new Map<string, Value>()
  let tried = 0

  function* search(): Generator<Values> {
    const verdict = judge(world, condition, chosen)
    if (verdict === false) return
    if (verdict === true) {
      yield new Map(chosen)
      return
    }
    const variable = variables.get(firstOpen(world, condition, chosen)!)!
    for (const value of variable.values) {
      tried += 1
      if (tried > MAX_TRIED) return
      chosen.set(variable.key, value)
      if (isPossible(relations, chosen)) yield* search()
      chosen.delete(variable.key)
    }
  }
  return { variables, found: search(), complete: () => tried <= MAX_TRIED }
}

/** What a condition comes to; `undefined` while the chosen values do not tell. */
function judge(world: World, condition: Condition, chosen: Values): boolean | undefined {
  if (isLeaf(condition)) return judgeLeaf(world, condition, chosen)
  const verdicts = innerOf(world, condition).map((inner) => judge(world, inner, chosen))
  const met = verdicts.filter((verdict) => verdict === true).length
  const open = verdicts.filter((verdict) => verdict === undefined).length
  switch (condition.kind) {
    case 'all':
      return met === verdicts.length ? true : met + open < verdicts.length ? false : undefined
    case 'any':
      return met > 0 ? true : open === 0 ? false : undefined
    case 'not':
      return verdicts[0] === undefined ? undefined : !verdicts[0]
    case 'atLeast':
      return met >= condition.n ? true : met + open < condition.n ? false : undefined
    case 'exactly':
      if (met > condition.n || met + open < condition.n) return false
      return open === 0 ? true : undefined
    case 'byReading':
      return verdicts[0]
  }
}

function judgeLeaf(world: World, leaf: Leaf, chosen: Values): boolean | undefined {
  const value = chosen.get(variableKey(world, leaf))
  if (value === undefined || typeof value === 'boolean' || typeof value === 'string') {
    if (leaf.kind !== 'fact' || value === undefined) return value as boolean | undefined
    return typeof leaf.is === 'object' ? leaf.is.includes(String(value)) : leaf.is === value
  }
  if (leaf.kind === 'compare') return cellCompares(value, leaf.is, boundOf(world, leaf.value))
  if (leaf.kind !== 'near') return undefined
  const [centre, width] = [literal(leaf.value), boundOf(world, leaf.within)]
  return (
    cellCompares(value, 'atLeast', subtractFractions(centre, width)) &&
    cellCompares(value, 'atMost', addFractions(centre, width))
  )
}

/** The variable of the first leaf that is not decided and on which the condition hangs. */
function firstOpen(world: World, condition: Condition, chosen: Values): string | undefined {
  if (judge(world, condition, chosen) !== undefined) return undefined
  if (isLeaf(condition)) return variableKey(world, condition)
  for (const inner of innerOf(world, condition)) {
    const open = firstOpen(world, inner, chosen)
    if (open !== undefined) return open
  }
  return undefined
}

function isPossible(relations: readonly Relation[], chosen: Values): boolean {
  return relations.every(({ less, more }) => {
    const a = chosen.get(`measure ${less}`)
    const b = chosen.get(`measure ${more}`)
    return typeof a !== 'object' || typeof b !== 'object' || canBeAtMost(a, b)
  })
}
