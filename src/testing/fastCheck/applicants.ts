import type * as fc from 'fast-check'
import type { Scheme } from '../../index.ts'
import type { FactsData } from '../naive/situation.ts'
import { anyComplete } from './anyComplete.ts'
import { anyPartial } from './anyPartial.ts'
import type { ApplicantOptions } from './applicantOptions.ts'
import { malformedApplicants } from './malformedApplicants.ts'

/**
 * Applicants of a scheme, as facts.
 *
 * One in nine is drawn at random from the declarations of the facts alone; the others have what brings about a result of the
 * scheme (each tier, none, refused, referred, undetermined), a number or date at a threshold or just beside it, or both,
 * and the rest at random: at random alone nobody would pass all requirements, and hardly anybody would be at a threshold.
 * A failing applicant shrinks to small numbers, few records, `false`, and the first known applicant with which it fails.
 *
 * @param scheme - the edition
 * @param options - `kind`: `complete` (every fact is there that is not presumed, and `parseFacts` reads it), `partial`
 * (at least one is missing or `null`) or `malformed` (`parseFacts` refuses it)
 * @returns an arbitrary of facts
 * @throws DefinitionError if the scheme is one that `parseScheme` would have refused
 * @example
 * ```ts
 * import { assert, property } from 'fast-check'
 * import { assess } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * import { applicants } from 'kijun/testing/fast-check'
 * const partial = applicants(yokohamaYSdgs20240401, { kind: 'partial' })
 * assert(property(partial, (facts) => assess(yokohamaYSdgs20240401, facts).ok), { numRuns: 20 }) // => undefined
 * ```
 */
export function applicants(
  scheme: Scheme,
  { kind = 'complete' }: ApplicantOptions = {},
): fc.Arbitrary<FactsData> {
  switch (kind) {
    case 'complete':
      return anyComplete(scheme)
    case 'partial':
      return anyPartial(scheme, anyComplete(scheme))
    case 'malformed':
      return malformedApplicants(scheme).map(({ data }) => data)
  }
}
