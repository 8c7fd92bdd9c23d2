import type { Citation } from '../issue.ts'
import type { SchemePlan } from '../logic/compileScheme.ts'
import type { ConditionNode } from '../logic/conditionNode.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import { MET, nameVerdict, UNMET, type Verdict, type VerdictName } from '../logic/verdict.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Stage } from '../scheme/schemeDefinition.ts'
import { type Criteria, foundTier } from './criteria.ts'
import { detailOf, type LeafDetail, leafCitation } from './leafDetail.ts'
import { gatesOf, passGate } from './stages.ts'

/** Every code a reason can carry. */
export type ReasonCode =
  | `requirement/${VerdictName}`
  | `exclusion/${'applies' | 'undetermined' | 'referred'}`
  | `tier/${'earned' | 'none' | 'open' | 'found'}`
  | `tier/threshold-${VerdictName}`
  | `tier/condition-${VerdictName}`
  | `referral/${'applies' | 'unknown'}`

/** One reason for a result: a code, the provision it rests on, and its figures. */
export type Reason = { readonly code: ReasonCode; readonly citation: Citation; readonly params: object }

/**
 * Says why an assessment came out as it did: what is not passed or not known in each stage, the conditions of the
 * tier that is earned, and those that keep from the next one.
 */
export function findReasons(
  plan: SchemePlan,
  run: Run,
  stages: readonly Stage[],
  criteria: Criteria,
): readonly Reason[] {
  return stages.flatMap((stage) =>
    stage === 'criteria' ? criteriaReasons(plan, run, criteria) : gateReasons(plan, run, stage),
  )
}

function gateReasons(plan: SchemePlan, run: Run, stage: Stage): readonly Reason[] {
  return gatesOf(plan, run, stage).flatMap((gate): Reason[] => {
    const verdict = passGate(run, gate)
    if (verdict === MET) return []
    const name = nameVerdict(verdict)
    const leaves = decisiveLeaves(run, gate.node, verdictOf(run, gate.node))
    const params = {
      stage,
      [gate.kind]: gate.definition.id,
      leaves: leaves.map((leaf) => ({
        ...detailOf(plan, run, leaf),
        verdict: nameVerdict(verdictOf(run, leaf)),
        citation: leafCitation(plan, run, leaf),
      })),
    }
    const citation = leaves[0]
      ? leafCitation(plan, run, leaves[0])
      : citationOf(plan.scheme, gate.definition.cite)
    if (gate.kind === 'requirement') return [{ code: `requirement/${name}`, citation, params }]
    const standing = verdict === UNMET ? 'applies' : (name as 'undetermined' | 'referred')
    return [{ code: `exclusion/${standing}`, citation, params }]
  })
}

function criteriaReasons(plan: SchemePlan, run: Run, criteria: Criteria): readonly Reason[] {
  const { highest, lowest } = criteria
  const referrals = referralReasons(plan, run)
  if (criteria.settledBy !== undefined) return referrals
  const none = plan.tiers.length
  // Between which tiers it lies, and the next above them: that one is unmet.
  const conditions = plan.tiers
    .slice(Math.max(highest - 1, 0), lowest + 1)
    .flatMap(({ definition, node }) => {
      const leaves = decisiveLeaves(run, node, verdictOf(run, node))
      return leaves.map((leaf) => tierReason(plan, run, definition.id, leaf))
    })
  return [summary(plan, highest, lowest, none), ...referrals, ...conditions]
}

function summary(plan: SchemePlan, highest: number, lowest: number, none: number): Reason {
  const idAt = (at: number) => plan.tiers[at]?.definition.id ?? null
  const shown = plan.tiers[Math.min(highest, none - 1)]!.definition
  const citation = citationOf(plan.scheme, shown.cite)
  if (highest !== lowest) {
    return { code: 'tier/open', citation, params: { lowest: idAt(lowest), highest: idAt(highest) } }
  }
  if (lowest === none) return { code: 'tier/none', citation, params: { lowestTier: idAt(none - 1) } }
  return { code: 'tier/earned', citation, params: { tier: idAt(lowest) } }
}

function referralReasons(plan: SchemePlan, run: Run): readonly Reason[] {
  return plan.referrals.flatMap(({ definition, node, finding }): Reason[] => {
    const verdict = verdictOf(run, node)
    if (verdict === UNMET) return []
    const citation = citationOf(plan.scheme, definition.cite)
    const params = { referral: definition.id, to: definition.to }
    const found = verdict === MET ? foundTier(plan, run, definition, finding) : undefined
    if (found !== undefined) {
      const tier = plan.tiers[found]?.definition.id ?? null
      return [{ code: 'tier/found', citation, params: { ...params, tier } }]
    }
    return [{ code: verdict === MET ? 'referral/applies' : 'referral/unknown', citation, params }]
  })
}

function tierReason(plan: SchemePlan, run: Run, tier: string, leaf: ConditionNode): Reason {
  const name = nameVerdict(verdictOf(run, leaf))
  const detail: LeafDetail = detailOf(plan, run, leaf)
  return {
    code: detail.kind === 'compare' ? `tier/threshold-${name}` : `tier/condition-${name}`,
    citation: leafCitation(plan, run, leaf),
    params: { tier, ...detail },
  }
}

/** The leaves that made a condition come to a verdict: of parts that say the same, else of all, as of what must not hold. */
function decisiveLeaves(run: Run, node: ConditionNode, verdict: Verdict): readonly ConditionNode[] {
  if (node.leaf) return [node]
  const { definition } = node
  const inner = node.inner(run)
  const saying = (wanted: Verdict) => inner.filter((child) => verdictOf(run, child) === wanted)
  const isExceeded = definition.kind === 'exactly' && saying(MET).length > definition.n
  const agreeing = saying(isExceeded ? MET : verdict)
  const decisive = agreeing.length > 0 ? agreeing : inner
  return decisive.flatMap((child) => decisiveLeaves(run, child, verdictOf(run, child)))
}
