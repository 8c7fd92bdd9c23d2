import { deepFreeze } from '../assess/deepFreeze.ts'
import { prepareRun } from '../assess/prepareRun.ts'
import type { Citation } from '../issue.ts'
import { makeIssue } from '../issue.ts'
import { underReading } from '../logic/compileScheme.ts'
import { verdictOf } from '../logic/run.ts'
import { MET, nameVerdict, UNMET, type VerdictName } from '../logic/verdict.ts'
import { fail, type Result, succeed } from '../result.ts'
import type { Benefit } from '../scheme/afterDecisionDefinition.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'

/** Whether a business has a benefit, mark, name or publication, and what it comes to. */
export type BenefitResult = {
  readonly id: string
  readonly kind: Benefit['kind']
  /** `met`: it has it. */
  readonly verdict: VerdictName
  /** What it comes to, of those with or without the benefit, where that is settled; `undisclosed` by the text. */
  readonly amount?: string
  readonly unit?: string
  readonly citation: Citation
}

/** Whose benefits are asked for. */
export type BenefitRequest<TierId extends string = string> = {
  /** The tier that is held; `null` for none. */
  readonly tier: TierId | null
  /** Facts that benefits ask for, such as an industry. */
  readonly data?: unknown
  readonly readings?: { readonly [reading: string]: string }
}

/**
 * Lists what a tier brings: benefits, marks, names and publication, each with its article.
 *
 * @param scheme - the edition that governs
 * @param request - the tier held, facts, and readings to follow
 * @returns one entry for each benefit of the text, or issues of the facts, the readings (under `options`) and the tier
 * @example
 * ```ts
 * import { benefitsOf } from 'kijun'
 * import { toyotaSdgsRound4 } from 'kijun/schemes'
 * const result = benefitsOf(toyotaSdgsRound4, { tier: null })
 * result.ok && result.value.every((benefit) => benefit.verdict === 'unmet') // => true
 * ```
 */
export function benefitsOf<TierId extends string>(
  scheme: Scheme<TierId>,
  request: BenefitRequest<NoInfer<TierId>>,
): Result<readonly BenefitResult[]> {
  const { tier, data, readings } = request
  const tiers = scheme.tiers.map((of) => of.id)
  if (tier !== null && !tiers.includes(tier)) {
    return fail(makeIssue('choice/unknown', ['tier'], { given: String(tier), expected: tiers }))
  }
  const prepared = prepareRun(scheme, data, readings ? { readings } : undefined)
  if (!prepared.ok) return prepared
  const { plan, run } = prepared.value
  return succeed(
    deepFreeze(
      plan.benefits.map(({ definition, node }): BenefitResult => {
        const among = underReading(plan, run, definition.tiers)
        const held = tier !== null && (among === undefined || among.includes(tier))
        const beside = node ? verdictOf(run, node) : MET
        const verdict = held ? beside : UNMET
        const otherwise = !held && beside !== UNMET ? definition.otherwise : undefined
        const value = verdict === MET ? definition.gives : otherwise
        return {
          id: definition.id,
          kind: definition.kind,
          verdict: nameVerdict(verdict),
          ...(value ? { amount: value.amount, unit: value.unit } : {}),
          citation: citationOf(scheme, definition.cite),
        }
      }),
    ),
  )
}
