import { decideCriteria } from '../../assess/criteria.ts'
import { openLeaves } from '../../assess/openLeaves.ts'
import type { ParsedOptions } from '../../assess/options.ts'
import { type Gate, gatesOf, passGate } from '../../assess/stages.ts'
import { type SchemePlan, startRun } from '../../logic/compileScheme.ts'
import type { ConditionNode } from '../../logic/conditionNode.ts'
import type { Run } from '../../logic/run.ts'
import { isOpen, MET, UNMET, type Verdict } from '../../logic/verdict.ts'
import type { FactValues } from '../../scheme/factPlan.ts'
import type { Stage } from '../../scheme/schemeDefinition.ts'
import { keepsToRecords } from './keepsToRecords.ts'

/** One of the things that must all hold: a requirement, an exclusion that must not apply, or the tier. */
export type Part =
  | { readonly kind: 'gate'; readonly stage: Stage; readonly gate: Gate }
  | { readonly kind: 'tier'; readonly stage: 'criteria' }

/** The wanted tier or a higher one, with every stage that was asked for. */
export type Goal = {
  readonly plan: SchemePlan
  readonly options: ParsedOptions
  /** The place of the wanted tier in the definition; 0 is the highest. */
  readonly wanted: number
  readonly parts: readonly Part[]
}

export function goalOf(plan: SchemePlan, options: ParsedOptions, wanted: number, run: Run): Goal {
  const parts = options.stages.flatMap((stage): Part[] =>
    stage === 'criteria'
      ? [{ kind: 'tier', stage }]
      : gatesOf(plan, run, stage).map((gate) => ({ kind: 'gate', stage, gate })),
  )
  return { plan, options, wanted, parts }
}

/** A run over other facts, on another day if one is given. */
export function runOver({ plan, options }: Goal, values: FactValues, on = options.on): Run {
  return startRun(plan, values, { ...options, on })
}

/** What a part comes to: the tier as the criteria yield it, whoever a referral sends the case to. */
export function partVerdict({ plan, wanted }: Goal, run: Run, part: Part): Verdict {
  if (part.kind === 'gate') return passGate(run, part.gate)
  const { lowest, highest, verdict } = decideCriteria(plan, run)
  if (lowest <= wanted) return MET
  if (highest > wanted) return UNMET
  return isOpen(verdict) ? verdict : UNMET
}

/** The conditions of a part: for the tier those of every tier that would do. */
export function nodesOf({ plan, wanted }: Goal, part: Part): readonly ConditionNode[] {
  return part.kind === 'gate' ? [part.gate.node] : plan.tiers.slice(0, wanted + 1).map((tier) => tier.node)
}

/** Whether a part holds, or can while what is missing is not known. Nothing else that is open counts as holding. */
export function holds(goal: Goal, run: Run, part: Part): boolean {
  const verdict = partVerdict(goal, run, part)
  if (verdict === MET) return true
  return isOpen(verdict) && hangsOnMissing(goal, run, part)
}

/** Whether something that is not known, a fact or the day, keeps a part open. */
function hangsOnMissing(goal: Goal, run: Run, part: Part): boolean {
  return nodesOf(goal, part).some((node) =>
    openLeaves(run, node).some((leaf) => run.on === undefined || leaf.missing(run).paths.length > 0),
  )
}

/** Whether facts keep to the definition and every part of the goal holds. */
export function reaches(goal: Goal, values: FactValues, on?: number): boolean {
  if (!keepsToRecords(goal.plan.facts, values)) return false
  const run = runOver(goal, values, on)
  return goal.parts.every((part) => holds(goal, run, part))
}
