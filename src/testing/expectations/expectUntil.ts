import type { Result, Validity } from '../../index.ts'
import { issueLines } from './assessmentIn.ts'
import { expectationError } from './expectationError.ts'

/**
 * Expects a certification to last until a day.
 *
 * @param result - what `validity` returned
 * @param until - the last day as a civil date; `null` where there is to be none
 * @throws ExpectationError that says the steps that led to the day that it got, each with its article, or the issues
 * @example
 * ```ts
 * import { validity } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * import { expectUntil } from 'kijun/testing'
 * expectUntil(validity(yokohamaYSdgs20240401, { decidedOn: '2024-04-01' }), '2028-03-31') // => undefined
 * ```
 */
export function expectUntil(result: Result<Validity>, until: string | null): void {
  const actual = result.ok ? result.value.until : null
  if (actual === until) return
  const details = result.ok
    ? [
        `${result.value.scheme}, from ${result.value.from}`,
        ...result.value.steps.map(({ rule, date, citation }) => `${date}  ${rule} (${citation.text})`),
      ]
    : issueLines(result.issues)
  throw expectationError(
    { operator: 'expectUntil', subject: 'the last day', expected: until, actual, details },
    expectUntil,
  )
}
