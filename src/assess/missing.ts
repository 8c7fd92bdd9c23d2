import type { PathStep } from '../issue.ts'
import type { SchemePlan } from '../logic/compileScheme.ts'
import type { ConditionNode } from '../logic/conditionNode.ts'
import type { FactPath } from '../logic/part.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import { isOpen, MET, UNMET } from '../logic/verdict.ts'
import type { Stage } from '../scheme/schemeDefinition.ts'
import { type Criteria, foundTier } from './criteria.ts'
import { isOpenByFacts, openLeaves } from './openLeaves.ts'
import { decideStage, gatesOf } from './stages.ts'

/** A fact that is not known and can still change the outcome or the tier. */
export type MissingFact = {
  /** Where it belongs in the facts: `['items', 'OK-L-3', 'met']`. */
  readonly fact: readonly PathStep[]
  /** The first stage that asks for it. */
  readonly stage: Stage
  /** Who alone can supply it, if it is a finding. */
  readonly by?: string
}

/** The missing facts, and whether each of them surely can change something. */
export type Missing = { readonly facts: readonly MissingFact[]; readonly exact: boolean }

/**
 * Collects the missing facts that can still change the outcome or the tier. None can once a stage is unmet.
 *
 * It is exact where no fact is looked at twice, other than in bounds on the same measure: so in every text that asks
 * for bounds on measures, counts and sums. Elsewhere it may name a fact too many, never one too few.
 */
export function findMissing(
  plan: SchemePlan,
  run: Run,
  stages: readonly Stage[],
  criteria: Criteria,
): Missing {
  const verdicts = stages.map((stage) =>
    stage === 'criteria' ? criteria.verdict : decideStage(plan, run, stage),
  )
  if (verdicts.includes(UNMET)) return { facts: [], exact: true }
  const found = new Map<string, MissingFact>()
  const sources = new Map<string, string>()
  let exact = true
  for (const stage of stages) {
    for (const root of openRoots(plan, run, stage, criteria)) {
      let named = false
      for (const leaf of openLeaves(run, root)) {
        const missing = leaf.missing(run)
        const source = missing.source ?? ''
        const bounds = stage === 'criteria' && leaf.definition.kind === 'compare'
        exact &&= missing.exact
        for (const path of missing.paths) {
          const key = JSON.stringify(path)
          const seen = sources.get(key)
          if (seen !== undefined && (seen !== source || !bounds)) exact = false
          sources.set(key, source)
          if (!found.has(key)) found.set(key, missingFact(plan, path, stage))
          named = true
        }
      }
      if (!named) exact = false
    }
  }
  if (stages.includes('criteria')) {
    for (const path of openReferralPaths(plan, run, criteria)) {
      const key = JSON.stringify(path)
      if (found.has(key)) continue
      found.set(key, missingFact(plan, path, 'criteria'))
      exact = false
    }
    for (const { definition, node, finding } of plan.referrals) {
      if (!finding || verdictOf(run, node) !== MET) continue
      if (foundTier(plan, run, definition, finding) !== undefined) continue
      found.set(finding.id, { fact: [finding.id], stage: 'criteria', by: definition.to })
    }
  }
  return { facts: [...found.values()], exact }
}

/** The conditions of a stage that are still open and matter. */
function openRoots(plan: SchemePlan, run: Run, stage: Stage, criteria: Criteria): readonly ConditionNode[] {
  const nodes =
    stage === 'criteria' ? criteriaNodes(plan, criteria) : gatesOf(plan, run, stage).map((of) => of.node)
  return nodes.filter((node) => isOpen(verdictOf(run, node)))
}

/** The tiers between the highest and the lowest that can still be earned. */
function criteriaNodes(plan: SchemePlan, criteria: Criteria): readonly ConditionNode[] {
  if (criteria.settledBy !== undefined) return []
  return plan.tiers.slice(criteria.highest, criteria.lowest).map((tier) => tier.node)
}

/** The missing facts on which it hangs whether a referral applies, where that can still change the criteria or the tier. */
function openReferralPaths(plan: SchemePlan, run: Run, criteria: Criteria): readonly FactPath[] {
  if (!isOpen(criteria.verdict) && criteria.highest === criteria.lowest) return []
  return plan.referrals
    .filter(({ node }) => isOpenByFacts(run, node))
    .flatMap(({ node }) => openLeaves(run, node))
    .flatMap((leaf) => leaf.missing(run).paths)
}

function missingFact(plan: SchemePlan, path: readonly PathStep[], stage: Stage): MissingFact {
  const finding = plan.facts.byId.get(String(path[0]))!.definition.finding
  return { fact: path, stage, ...(finding ? { by: finding.by } : {}) }
}
