import type { SchemePlan } from '../logic/compileScheme.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import { MET, REFERRED, UNDETERMINED, UNMET, type Verdict } from '../logic/verdict.ts'
import type { Referral } from '../scheme/schemeDefinition.ts'
import { isOpenByFacts } from './openLeaves.ts'

/** Which tiers can still be earned, by place in the definition: 0 is the highest, `tiers.length` is none. */
type TierRange = { readonly highest: number; readonly lowest: number }

/** What the criteria alone yield. */
export type Criteria = TierRange & {
  readonly verdict: Verdict
  /** The referral that was settled by a recorded finding, if that is what decided. */
  readonly settledBy: string | undefined
}

/**
 * Decides the stage `criteria`: the first tier that is met is earned; a referral that applies sends the case to a
 * person, whose recorded finding settles it. One that may still apply, for lack of facts, leaves the stage open.
 */
export function decideCriteria(plan: SchemePlan, run: Run): Criteria {
  let criteria = decideTiers(plan, run)
  for (const referral of plan.referrals) criteria = refer(plan, run, criteria, referral)
  return criteria
}

/** What the tiers alone yield: those below the first that is met do not matter. */
function decideTiers(plan: SchemePlan, run: Run): Criteria {
  const none = plan.tiers.length
  let [highest, lowest] = [none, none]
  let open: Verdict = UNMET
  for (let at = 0; at < none; at++) {
    const verdict = verdictOf(run, plan.tiers[at]!.node)
    if (verdict === UNMET) continue
    if (highest === none) highest = at
    if (verdict === MET) {
      lowest = at
      break
    }
    if (open !== UNDETERMINED) open = verdict
  }
  if (run.thorough) for (const tier of plan.tiers) verdictOf(run, tier.node)
  return { highest, lowest, verdict: lowest < none ? MET : open, settledBy: undefined }
}

function refer(
  plan: SchemePlan,
  run: Run,
  criteria: Criteria,
  { definition, node, finding }: SchemePlan['referrals'][number],
): Criteria {
  const applies = verdictOf(run, node)
  if (applies !== MET && !isOpenByFacts(run, node)) return criteria
  const tier = foundTier(plan, run, definition, finding)
  if (tier !== undefined) {
    const settled = tier < plan.tiers.length ? MET : UNMET
    if (applies === MET) return { highest: tier, lowest: tier, verdict: settled, settledBy: definition.id }
    return {
      ...criteria,
      highest: Math.min(criteria.highest, tier),
      lowest: Math.max(criteria.lowest, tier),
      verdict: criteria.verdict === settled ? settled : worseOpen(criteria.verdict, applies),
    }
  }
  if (criteria.settledBy !== undefined) return criteria
  const verdict = worseOpen(criteria.verdict, applies)
  const { leavesOpen } = definition
  if (!leavesOpen) return { ...criteria, verdict }
  return {
    ...criteria,
    verdict,
    highest: Math.min(criteria.highest, tierIndex(plan, leavesOpen.highest)),
    lowest: Math.max(criteria.lowest, tierIndex(plan, leavesOpen.lowest)),
  }
}

/**
 * The place of the tier that a person found, if it is one that the referral leaves to that person. One finding may
 * answer several referrals.
 */
export function foundTier(
  plan: SchemePlan,
  run: Run,
  { leavesOpen }: Referral,
  finding: SchemePlan['referrals'][number]['finding'],
): number | undefined {
  const found = finding ? run.values[finding.index] : undefined
  if (typeof found !== 'string') return undefined
  // The finding `none` is none, as no tier has that id.
  const tier = tierIndex(plan, found)
  if (!leavesOpen) return tier
  const inside = tier >= tierIndex(plan, leavesOpen.highest) && tier <= tierIndex(plan, leavesOpen.lowest)
  return inside ? tier : undefined
}

/** The criteria are as open as they were or as the referral leaves them, whichever is worse. */
function worseOpen(criteria: Verdict, applies: Verdict): Verdict {
  return [criteria, applies].includes(UNDETERMINED) ? UNDETERMINED : REFERRED
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
