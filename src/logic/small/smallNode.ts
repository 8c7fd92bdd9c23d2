import { commonDivisor, MOST_SCALED } from '../../exact/scaled.ts'
import { FACT_GAP, FINDING_GAP, type Gap } from '../interval.ts'
import type { Run } from '../run.ts'

/** What a node says that has to leave a case to the exact numbers. */
export const DECLINED = -1
type Answer = Gap | typeof DECLINED

/**
 * A measure in whole numbers that a double holds exactly, which is proved of it when it is compiled: no sum and no
 * product on its way can leave the safe ones, whatever the facts. It finds the same as `MeasureNode.evaluate`, or
 * declines: where numbers of the case are not small, a number is missing in a row, or rows are too many.
 */
export type SmallNode = {
  readonly slot: number
  /** Where its numbers stand in those of the run. */
  readonly at: number
  readonly fill: (run: Run, numbers: Float64Array) => Answer
} & (
  | {
      /** Low and high, each a whole number over `per`, times the unit of the case where it is in units. */
      readonly kind: 'over'
      readonly per: number
      readonly inUnits: boolean
      /** What a bounded end is at most, on either side of zero. */
      readonly most: number
      /** The number that it is in every case, if it is one. */
      readonly constant: number | undefined
      /** The node that it is a whole multiple of, if it is one. */
      readonly multiple: { readonly of: OverNode; readonly by: number } | undefined
    }
  | {
      /** Numerator and denominator of low, and of high. */
      readonly kind: 'quotient'
      readonly most: number
      readonly mostDen: number
    }
)

export type OverNode = SmallNode & { readonly kind: 'over' }

/** The gap of a small node, from its place if it has been found already. */
export function findSmall(run: Run, node: SmallNode): Answer {
  const { state, numbers } = run.work
  const known = state[node.slot]!
  if (known !== 0) return answers[known]!
  const answer = node.fill(run, numbers)
  state[node.slot] = answer + SHIFT
  return answer
}

/** Answers as the state of a run holds them: 0 is none yet. */
const SHIFT = 2
const answers: readonly (Answer | undefined)[] = [undefined, DECLINED, 0, FACT_GAP, FINDING_GAP, 3]

/** What a node stands over: `per`, times the unit of the case where it is in units. */
export type Over = { readonly per: number; readonly inUnits: boolean }

/** What one is written as in the numbers of a node. */
export function oneAs({ per, inUnits }: Over, run: Run): number {
  return inUnits ? per * run.columns.unit : per
}

/** What the numbers of one node are multiplied by to stand over what another stands over, which holds it. */
export function multiplier(from: Over, to: Over): Over {
  return { per: to.per / from.per, inUnits: to.inUnits && !from.inUnits }
}

/** The most that {@link oneAs} is. */
export function mostAs({ per, inUnits }: Over): number {
  return inUnits ? per * MOST_SCALED : per
}

/** What several nodes can all stand over. */
export function commonOver(of: readonly Over[]): Over {
  return {
    per: of.reduce((per, one) => (per / commonDivisor(per, one.per)) * one.per, 1),
    inUnits: of.some(({ inUnits }) => inUnits),
  }
}

/** Whether a whole number is sure to be one that a double holds. */
export function isSafe(most: number): boolean {
  return most <= Number.MAX_SAFE_INTEGER
}
