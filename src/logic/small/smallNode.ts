import { greatestCommonDivisor, MOST_SCALED } from '../../exact/scaled.ts'
import type { Gap } from '../interval.ts'
import type { Run } from '../run.ts'
import { DECLINES, execute } from './execute.ts'
import { FILLED, type Stepwise } from './program.ts'

/** What a node says that has to leave a case to the exact numbers: its slot less {@link FILLED}, as a gap is, and no gap. */
export const DECLINED = (DECLINES - FILLED) as -1
type Answer = Gap | typeof DECLINED

/**
 * A measure in whole numbers that a double holds exactly, which is proved of it when it is compiled: no sum and no
 * product on its way can leave the safe ones, whatever the facts. It finds the same as `MeasureNode.evaluate`, or
 * declines: where numbers of the case are not small, a number is missing in a row, or rows are too many.
 */
export type SmallNode = Stepwise & {
  /** Where its numbers stand in those of the run. */
  readonly at: number
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
  const { state } = run.work
  if (state[node.slot] === 0 && !execute(node.program(), run)) state[node.slot] = DECLINES
  return (state[node.slot]! - FILLED) as Answer
}

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
    per: of.reduce((per, one) => (per / greatestCommonDivisor(per, one.per)) * one.per, 1),
    inUnits: of.some(({ inUnits }) => inUnits),
  }
}

/** Whether a whole number is sure to be one that a double holds. */
export function isSafe(most: number): boolean {
  return most <= Number.MAX_SAFE_INTEGER
}
