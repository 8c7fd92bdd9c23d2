import { type Assessed, assessmentIn } from './assessmentIn.ts'
import { expectationError } from './expectationError.ts'
import { standingLines } from './standingLines.ts'

/**
 * Expects an assessment to settle on a tier.
 *
 * @param assessed - what `assess` returned
 * @param tier - the id of the tier, or `null` for none
 * @throws ExpectationError that says the tier or the range that it lies in, the first conditions that decided, and their
 * articles; where the data could not be read, their issues
 * @example
 * ```ts
 * import { assess } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * import { expectTier } from 'kijun/testing'
 * expectTier(assess(yokohamaYSdgs20240401, { points: '61' }), 'superior') // => undefined
 * ```
 */
export function expectTier<TierId extends string>(
  assessed: Assessed<TierId>,
  tier: NoInfer<TierId> | null,
): void {
  const assessment = assessmentIn(assessed, 'expectTier', tier, expectTier)
  const { tier: settled, tierRange } = assessment
  if (settled === tier) return
  const actual = settled === undefined ? tierRange : settled
  const details = standingLines(assessment)
  throw expectationError(
    { operator: 'expectTier', subject: 'the tier', expected: tier, actual, details },
    expectTier,
  )
}
