import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { compareEditions, type DiffOptions } from './compareEditions.ts'
import type { SchemeDiff } from './schemeDiff.ts'

/**
 * What changed in meaning from one edition to another: facts, thresholds, tiers, validity, what follows a decision; and
 * who would fare differently, with an applicant for each change of outcome to whom `assess` gives both results.
 *
 * Editions are paired by what they say, not by how they are written; words and provisions are no part of it. Applicants
 * are compared where the newer edition says how those of the older are read under it (`predecessor`), or where both are
 * one edition and an amendment of it.
 *
 * @param a - the edition from which the change is told
 * @param b - the edition to which it is told; it may be the older one, or one of another scheme
 * @param options - readings to follow, and days of decision for examples of validity
 * @returns the changes with their values, paths and articles on both sides; what tiers ask of measures, also where it
 * is the same; validity by example; and the outcomes that differ, or why they cannot be compared. Deeply frozen
 * @throws RangeError if an option names a reading or an alternative that there is not
 * @example
 * ```ts
 * import { diffSchemes } from 'kijun/analysis'
 * import { okinawaSdgs20230731, okinawaSdgs20260603 } from 'kijun/schemes'
 * const diff = diffSchemes(okinawaSdgs20230731, okinawaSdgs20260603)
 * const items = diff.thresholds[0]
 * `${items?.a?.value} of ${items?.a?.of}` // => '17 of 21'
 * `${items?.b?.value} of ${items?.b?.of}` // => '15 of 19'
 * diff.validity[0]?.b // => { until: '2031-03-31' }
 * ```
 */
export function diffSchemes(a: Scheme, b: Scheme, options: DiffOptions = {}): SchemeDiff {
  return compareEditions(a, b, options).diff
}
