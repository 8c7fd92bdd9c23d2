import { type Assessment, nearestName, type TraceCondition, traceOf, type VerdictName } from '../../index.ts'
import { type Assessed, assessmentIn } from './assessmentIn.ts'
import { expectationError } from './expectationError.ts'
import { standingLines } from './standingLines.ts'

/**
 * Expects one condition, requirement, exclusion, tier or referral to have come to a verdict.
 *
 * @param assessed - what `assess` returned
 * @param path - where the condition stands, as traces and boundary cases write it: `tiers.gold.when.of[0]`; of an
 * element as a whole, `requirements.one-application`
 * @param verdict - `met`, `unmet`, `undetermined` or `referred`; an exclusion is met, as an element, when it does not apply
 * @throws ExpectationError that says what the condition looked at, with its article; or which paths there are, if the
 * assessment did not come to such a condition
 * @example
 * ```ts
 * import { assess } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * import { expectVerdict } from 'kijun/testing'
 * const result = assess(yokohamaYSdgs20240401, { points: '79' })
 * expectVerdict(result, 'tiers.supreme.when', 'unmet') // => undefined
 * expectVerdict(result, 'tiers.superior', 'met') // => undefined
 * ```
 */
export function expectVerdict(assessed: Assessed, path: string, verdict: VerdictName): void {
  const assessment = assessmentIn(assessed, 'expectVerdict', verdict, expectVerdict)
  const places = placesIn(assessment)
  const place = places.get(path)
  if (place?.verdict === verdict) return
  throw expectationError(
    {
      operator: 'expectVerdict',
      subject: path,
      expected: verdict,
      actual: place?.verdict,
      details: place ? [place.line, ...standingLines(assessment)] : nowhere(path, places),
    },
    expectVerdict,
  )
}

type Place = { readonly verdict: VerdictName; readonly line: string }

/** Every element and condition of a trace, by its path. */
function placesIn(assessment: Assessment): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const { eligibility, reception, tiers, referrals } = traceOf(assessment)
  const note = (condition: TraceCondition): void => {
    const { path, verdict, citation } = condition
    const looked = condition.kind === 'leaf' ? JSON.stringify(condition.detail) : condition.kind
    places.set(path, { verdict, line: `${path} is ${verdict} (${citation.text}): ${looked}` })
    if (condition.kind !== 'leaf') condition.of.forEach(note)
  }
  for (const { kind, id, verdict, citation, when } of [
    ...eligibility,
    ...reception,
    ...tiers,
    ...referrals,
  ]) {
    places.set(`${kind}s.${id}`, { verdict, line: `${kind} ${id} is ${verdict} (${citation.text})` })
    note(when)
  }
  return places
}

function nowhere(path: string, places: ReadonlyMap<string, Place>): readonly string[] {
  const near = nearestName(path, [...places.keys()])
  const moment = 'it may be asked at another moment (`at`) or under other readings'
  return [
    `the assessment came to no such condition; ${moment}${near === undefined ? '' : `; nearest: ${near}`}`,
  ]
}
