import type { Fraction } from '../exact/fraction.ts'
import type { Moment } from '../scheme/basics.ts'
import type { FactColumns } from '../scheme/factColumns.ts'
import type { FactValues } from '../scheme/factPlan.ts'
import type { Interval } from './interval.ts'
import type { Verdict } from './verdict.ts'
import { claim, nextTurn, type SlotCounts, type Work } from './work.ts'

/**
 * One evaluation: what it was given, and where its nodes put what they compute. Each node fills its own place once;
 * results, traces and missing facts are read from the places.
 */
export type Run = {
  readonly work: Work
  /** The number by which the work knows it: no two runs have the same. */
  readonly turn: number
  readonly slotCounts: SlotCounts
  readonly values: FactValues
  readonly columns: FactColumns
  readonly at: Moment
  /** The day of the moment, in days since 1970-01-01. */
  readonly on: number | undefined
  /** The alternative in force for each reading, by its place in the definition. */
  readonly readings: readonly string[]
  readonly parameters: readonly (Fraction | undefined)[]
  /**
   * Whether every part of a condition is looked at, so that it is known which readings the result rests on, and not
   * only as many as decide it.
   */
  readonly thorough: boolean
  /** Which readings the evaluation passed through. */
  readonly readingsUsed: boolean[]
}

/** A run of its own that differs from another in what is given. */
export function runLike(
  run: Run,
  change: Partial<Pick<Run, 'values' | 'columns' | 'thorough' | 'readingsUsed'>>,
): Run {
  return { ...run, ...change, turn: nextTurn(run.work) }
}

/** Where a run puts what its nodes compute: all of it this run's own. */
export function workOf(run: Run): Work {
  const { work } = run
  if (work.turn !== run.turn) claim(work, run.turn, run.slotCounts)
  return work
}

/** What a node computes, from its place if it has been computed already. */
export function verdictOf(run: Run, node: { slot: number; evaluate: (run: Run) => Verdict }): Verdict {
  const work = workOf(run)
  const known = work.state[node.slot]
  if (known) return known as Verdict
  const verdict = node.evaluate(run)
  work.state[node.slot] = verdict
  return verdict
}

export function intervalOf(run: Run, node: { slot: number; evaluate: (run: Run) => Interval }): Interval {
  const work = workOf(run)
  const known = work.intervals[node.slot]
  if (known !== undefined) return known
  const interval = node.evaluate(run)
  work.intervals[node.slot] = interval
  return interval
}
