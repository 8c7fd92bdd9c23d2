import { type CivilDate, isCivilDate } from '../calendar/civilDate.ts'
import { dateIssue } from '../calendar/dateIssue.ts'
import { showGiven } from '../given.ts'
import { makeIssue } from '../issue.ts'
import { suggestionIn } from '../nearestName.ts'
import { fail, type Result, succeed } from '../result.ts'
import { schemeName } from './defineScheme.ts'
import { editionOn } from './editionOn.ts'
import type { Scheme } from './schemeDefinition.ts'

/**
 * Finds the edition that a name means.
 *
 * `id@edition` names an edition, whether or not it is in force. `id` alone is the only edition there is, or else the
 * one in force on a day. An edition that holds a period alone is found by name, and otherwise only for periods.
 *
 * @param schemes - the editions to choose from
 * @param name - `id@edition` or `id`
 * @param choice.on - the day that decides between editions
 * @param choice.for - `period` where only the period of validity is wanted
 * @returns the edition, or one issue: `input/type`, `scheme/unknown`, `edition/unknown`, `edition/ambiguous`,
 * `edition/not-in-force` or that of a date
 * @example
 * ```ts
 * import { findScheme } from 'kijun'
 * import { schemes } from 'kijun/schemes'
 * const found = findScheme(schemes, 'okinawa-sdgs')
 * found.ok ? '' : found.issues[0].code // => 'edition/ambiguous'
 * const named = findScheme(schemes, 'okinawa-sdgs', { on: '2026-06-03' })
 * named.ok && named.value.edition // => '2026-06-03'
 * ```
 */
export function findScheme<S extends Scheme>(
  schemes: readonly S[],
  name: string,
  choice: { readonly on?: CivilDate | undefined; readonly for?: 'everything' | 'period' } = {},
): Result<S> {
  if (typeof name !== 'string') {
    return fail(makeIssue('input/type', [], { expected: 'text', given: showGiven(name) }))
  }
  const exactly = schemes.find((scheme) => schemeName(scheme) === name)
  if (exactly) return succeed(exactly)
  const at = name.indexOf('@')
  const id = at === -1 ? name : name.slice(0, at)
  const series = schemes.filter((scheme) => scheme.id === id)
  if (series.length === 0) return unknown('scheme/unknown', name, [...new Set(schemes.map((of) => of.id))])
  if (at !== -1) return unknown('edition/unknown', name, series.map(schemeName))
  return choose(
    id,
    choice.for === 'period' ? series : series.filter((of) => of.holds !== 'period'),
    choice.on,
  )
}

function choose<S extends Scheme>(id: string, series: readonly S[], on: CivilDate | undefined): Result<S> {
  const [only] = series
  if (only && series.length === 1) return succeed(only)
  const expected = series.map(schemeName)
  if (on === undefined) return fail(makeIssue('edition/ambiguous', [], { scheme: id, expected }))
  if (!isCivilDate(on)) return fail(dateIssue(on))
  const found = editionOn(series, on)
  return found ? succeed(found) : fail(makeIssue('edition/not-in-force', [], { scheme: id, on, expected }))
}

function unknown(
  code: 'scheme/unknown' | 'edition/unknown',
  name: string,
  expected: readonly string[],
): Result<never> {
  return fail(makeIssue(code, [], { given: showGiven(name), expected, ...suggestionIn(name, expected) }))
}
