import type { SchemePlan } from '../logic/compileScheme.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import { isOpen, MET, REFERRED, UNDETERMINED, UNMET, type Verdict } from '../logic/verdict.ts'

/** Which tiers can still be earned, by place in the definition: 0 is the highest, `tiers.length` is none. */
export type TierRange = { readonly highest: number; readonly lowest: number }

/** What the criteria alone yield. */
export type Criteria = TierRange & {
  readonly verdict: Verdict
  /** The referral that was settled by a recorded finding, if that is what decided. */
  readonly settledBy: string | undefined
}

/**
 * Decides the stage `criteria`: the first tier that is met is earned; a referral that applies sends the case to a
 * person, whose recorded finding settles it.
 */
export function decideCriteria(plan: SchemePlan, run: Run): Criteria {
  const none = plan.tiers.length
  const verdicts = plan.tiers.map((tier) => verdictOf(run, tier.node))
  const highest = orNone(
    verdicts.findIndex((verdict) => verdict !== UNMET),
    none,
  )
  const lowest = orNone(verdicts.indexOf(MET), none)
  const computed: Criteria = {
    highest,
    lowest,
    verdict: criteriaVerdict(verdicts, highest, lowest),
    settledBy: undefined,
  }
  return plan.referrals.reduce((criteria, referral) => refer(plan, run, criteria, referral), computed)
}

function criteriaVerdict(verdicts: readonly Verdict[], highest: number, lowest: number): Verdict {
  if (lowest < verdicts.length) return MET
  if (highest === verdicts.length) return UNMET
  return verdicts.includes(UNDETERMINED) ? UNDETERMINED : REFERRED
}

function refer(
  plan: SchemePlan,
  run: Run,
  criteria: Criteria,
  { definition, node, finding }: SchemePlan['referrals'][number],
): Criteria {
  if (verdictOf(run, node) !== MET) return criteria
  const found = finding ? run.values[finding.index] : undefined
  if (typeof found === 'string') {
    const tier = tierIndex(plan, found === 'none' ? null : found)
    return {
      highest: tier,
      lowest: tier,
      verdict: tier < plan.tiers.length ? MET : UNMET,
      settledBy: definition.id,
    }
  }
  if (criteria.settledBy !== undefined) return criteria
  const verdict = isOpen(criteria.verdict) ? criteria.verdict : REFERRED
  const { leavesOpen } = definition
  if (!leavesOpen) return { ...criteria, verdict }
  return {
    ...criteria,
    verdict,
    highest: Math.min(criteria.highest, tierIndex(plan, leavesOpen.highest)),
    lowest: Math.max(criteria.lowest, tierIndex(plan, leavesOpen.lowest)),
  }
}

function tierIndex(plan: SchemePlan, id: string | null): number {
  return orNone(
    plan.tiers.findIndex((tier) => tier.definition.id === id),
    plan.tiers.length,
  )
}

function orNone(index: number, none: number): number {
  return index === -1 ? none : index
}
