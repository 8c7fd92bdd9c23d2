import type { CivilDate } from '../calendar/civilDate.ts'
import { parseDayNumber } from '../calendar/dayNumber.ts'
import { requireDay } from '../calendar/requireDay.ts'
import type { Scheme } from './schemeDefinition.ts'

/**
 * The edition that is in force on a day (附則 施行期日): the newest of those whose text is in force by then. Both the
 * day a text comes into force and its last day are included.
 *
 * @param series - the editions of one scheme, in any order; those without a date in force are never found
 * @param date - a civil date
 * @returns the edition, or `undefined` before the first one
 * @throws RangeError if `date` is not a civil date
 * @example
 * ```ts
 * import { editionOn } from 'kijun'
 * import { okinawaSdgs } from 'kijun/schemes'
 * editionOn(okinawaSdgs, '2026-06-02')?.edition // => '2023-07-31'
 * editionOn(okinawaSdgs, '2026-06-03')?.edition // => '2026-06-03'
 * ```
 */
export function editionOn<S extends Scheme>(series: readonly S[], date: CivilDate): S | undefined {
  const day = requireDay(date, 'date')
  const inForce = series.filter((scheme) => isInForce(scheme, day))
  return inForce.reduce<S | undefined>(
    (newest, scheme) => (!newest || startOf(scheme) > startOf(newest) ? scheme : newest),
    undefined,
  )
}

function isInForce(scheme: Scheme, day: number): boolean {
  if (!scheme.inForce || day < startOf(scheme)) return false
  const { until } = scheme.inForce
  return until === undefined || day <= (parseDayNumber(until) ?? Number.NEGATIVE_INFINITY)
}

function startOf(scheme: Scheme): number {
  return parseDayNumber(scheme.inForce?.from ?? '') ?? Number.POSITIVE_INFINITY
}
