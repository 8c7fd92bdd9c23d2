import type { Fraction } from '../exact/fraction.ts'
import type { Moment } from '../scheme/basics.ts'
import type { FactValues } from '../scheme/factPlan.ts'
import type { Interval } from './interval.ts'
import type { Verdict } from './verdict.ts'

/**
 * One evaluation: what it was given, and a slot for everything it computes. Each node of the compiled scheme
 * fills its own slot once; results, traces and missing facts are read from the slots.
 */
export type Run = {
  readonly values: FactValues
  readonly at: Moment
  /** The day of the moment, in days since 1970-01-01. */
  readonly on: number | undefined
  /** The alternative in force for each reading, by its place in the definition. */
  readonly readings: readonly string[]
  readonly parameters: readonly (Fraction | undefined)[]
  readonly verdicts: (Verdict | undefined)[]
  readonly intervals: (Interval | undefined)[]
  readonly rowVerdicts: (readonly Verdict[] | undefined)[]
  /** Which readings the evaluation passed through. */
  readonly readingsUsed: boolean[]
}

/** What a node computes, from its slot if it has been computed already. */
export function verdictOf(run: Run, node: { slot: number; evaluate: (run: Run) => Verdict }): Verdict {
  const known = run.verdicts[node.slot]
  if (known !== undefined) return known
  const verdict = node.evaluate(run)
  run.verdicts[node.slot] = verdict
  return verdict
}

export function intervalOf(run: Run, node: { slot: number; evaluate: (run: Run) => Interval }): Interval {
  const known = run.intervals[node.slot]
  if (known !== undefined) return known
  const interval = node.evaluate(run)
  run.intervals[node.slot] = interval
  return interval
}
