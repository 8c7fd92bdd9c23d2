import type { VerdictName } from '../../index.ts'
import { type Assessed, assessmentIn } from './assessmentIn.ts'
import { expectationError } from './expectationError.ts'
import { standingLines } from './standingLines.ts'

/**
 * Expects an assessment to come out as it is said to.
 *
 * @param assessed - what `assess` returned
 * @param outcome - `met`, `unmet`, `undetermined` or `referred`
 * @throws ExpectationError that says the outcome, the stages, what is missing, and the first reasons with their articles
 * @example
 * ```ts
 * import { assess } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * import { expectOutcome } from 'kijun/testing'
 * const result = assess(yokohamaYSdgs20240401, { points: '59.5' }, { stages: ['criteria'] })
 * expectOutcome(result, 'referred') // => undefined
 * ```
 */
export function expectOutcome(assessed: Assessed, outcome: VerdictName): void {
  const assessment = assessmentIn(assessed, 'expectOutcome', outcome, expectOutcome)
  if (assessment.outcome === outcome) return
  const details = standingLines(assessment)
  throw expectationError(
    {
      operator: 'expectOutcome',
      subject: 'the outcome',
      expected: outcome,
      actual: assessment.outcome,
      details,
    },
    expectOutcome,
  )
}
