import {
  addFractions,
  compareFractions,
  type Fraction,
  greater,
  negate,
  subtractFractions,
  zeroFraction,
} from '../../exact/fraction.ts'
import { intervalOf } from '../../logic/run.ts'
import type { FactValues } from '../../scheme/factPlan.ts'
import { literal } from '../../scheme/literal.ts'
import { bestValue } from './bestValue.ts'
import { type Goal, holds, type Part, reaches, runOver } from './goal.ts'
import { keepsToRecords } from './keepsToRecords.ts'
import type { Sights } from './looks.ts'
import { openPartLeaves } from './needs.ts'
import { type Slot, slotsOf, withValue } from './slot.ts'
import { triesFor } from './triesFor.ts'

/** How many values of facts that now help and now hurt are tried at most. */
const MAX_TRIALS = 3000

/** Facts as good for the goal as they can be made, with what had to be tried on the way. */
export type BestFacts = {
  readonly values: FactValues
  readonly reaches: boolean
  /** The parts that do not hold even so. */
  readonly failing: readonly Part[]
  /** The facts that now help and now hurt, and were left as they are. */
  readonly undecided: readonly Slot[]
}

/**
 * Makes every fact as good as it can be. One that serves some conditions and not others keeps its value, unless a part
 * fails and another value of that fact alone mends it without harm to the rest.
 */
export function bestFacts(goal: Goal, sights: Sights, given: FactValues, on?: number): BestFacts {
  let values = given
  const undecided: Slot[] = []
  for (const slot of slotsOf(sights, given)) {
    const best = bestValue(values, slot)
    if (best.kind === 'best') values = withValue(values, slot, best.value)
    if (best.kind === 'options' || best.kind === 'number') undecided.push(slot)
  }
  values = mend(goal, sights, values, undecided, on)
  const run = runOver(goal, values, on)
  const failing = goal.parts.filter((part) => !holds(goal, run, part))
  return { values, reaches: failing.length === 0 && reaches(goal, values, on), failing, undecided }
}

/** The parts that hold, and how far the others are from the numbers that they have to be equal to. */
type Score = { readonly held: readonly Part[]; readonly distance: Fraction }

/**
 * Tries other values of single facts, and records to be added, as long as each time one more part holds, or the others
 * come nearer to the numbers that they have to be equal to.
 */
function mend(
  goal: Goal,
  sights: Sights,
  given: FactValues,
  undecided: readonly Slot[],
  on: number | undefined,
): FactValues {
  let values = given
  let score = scoreOf(goal, values, on)
  let trials = 0
  const numbers = undecided.filter((slot) => bestValue(values, slot).kind === 'number')
  for (;;) {
    const failing = goal.parts.filter((part) => !score.held.includes(part))
    let better: { readonly values: FactValues; readonly score: Score } | undefined
    for (const tried of triesFor(goal, sights, values, undecided, numbers, failing)) {
      trials += 1
      if (trials > MAX_TRIALS) return values
      if (!keepsToRecords(goal.plan.facts, tried)) continue
      const reached = scoreOf(goal, tried, on)
      if (!isBetter(reached, score)) continue
      better = { values: tried, score: reached }
      break
    }
    if (!better) return values
    values = better.values
    score = better.score
  }
}

function isBetter(now: Score, before: Score): boolean {
  if (!before.held.every((part) => now.held.includes(part))) return false
  return now.held.length > before.held.length || compareFractions(now.distance, before.distance) < 0
}

function scoreOf(goal: Goal, values: FactValues, on: number | undefined): Score {
  const run = runOver(goal, values, on)
  const held = goal.parts.filter((part) => holds(goal, run, part))
  const leaves = goal.parts
    .filter((part) => !held.includes(part))
    .flatMap((part) => openPartLeaves(goal, run, part))
  const distance = leaves.reduce((sum, { node: { definition } }) => {
    if (definition.kind !== 'compare' || definition.is !== 'equal' || typeof definition.value !== 'string')
      return sum
    const { low } = intervalOf(run, goal.plan.measures.get(definition.measure)!)
    const signed = subtractFractions(low, literal(definition.value))
    return addFractions(sum, greater(signed, negate(signed)))
  }, zeroFraction)
  return { held, distance }
}
