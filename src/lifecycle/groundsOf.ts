import { deepFreeze } from '../assess/deepFreeze.ts'
import { prepareRun } from '../assess/prepareRun.ts'
import type { Citation } from '../issue.ts'
import { verdictOf } from '../logic/run.ts'
import { nameVerdict, UNDETERMINED, type VerdictName } from '../logic/verdict.ts'
import { type Result, succeed } from '../result.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'

/** A ground for revocation, and whether it is there. */
export type GroundResult = { readonly id: string; readonly verdict: VerdictName; readonly citation: Citation }

/** The facts of a certification on a day. */
export type GroundRequest = {
  readonly data?: unknown
  /** The civil date on which the grounds are looked at. */
  readonly on?: string
  readonly readings?: { readonly [reading: string]: string }
}

/**
 * Says which grounds for revocation are there, on the facts that are known. A ground makes revocation available; only
 * a decision revokes.
 *
 * @param scheme - the edition that governs
 * @param request - facts, the day, and the readings to follow
 * @returns one entry for each ground of the text: `met` where it is there, `referred` where a person must find it; or
 * the issues of the facts and of the request (under `options`)
 * @example
 * ```ts
 * import { groundsOf } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const result = groundsOf(yokohamaYSdgs20240401, {})
 * result.ok && result.value.some((ground) => ground.verdict === 'met') // => false
 * ```
 */
export function groundsOf(scheme: Scheme, request: GroundRequest): Result<readonly GroundResult[]> {
  const { data, on, readings } = request
  const options = {
    at: 'holding' as const,
    ...(on === undefined ? {} : { on }),
    ...(readings === undefined ? {} : { readings }),
  }
  const prepared = prepareRun(scheme, data, options)
  if (!prepared.ok) return prepared
  const { plan, run } = prepared.value
  return succeed(
    deepFreeze(
      plan.grounds.map(({ definition: { id, cite }, node }) => ({
        id,
        verdict: nameVerdict(node ? verdictOf(run, node) : UNDETERMINED),
        citation: citationOf(scheme, cite),
      })),
    ),
  )
}
