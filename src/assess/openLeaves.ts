import type { SchemePlan } from '../logic/compileScheme.ts'
import type { ConditionNode } from '../logic/conditionNode.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import { isOpen } from '../logic/verdict.ts'

/** The leaves that keep a condition open; none if it is settled. */
export function openLeaves(run: Run, node: ConditionNode): readonly ConditionNode[] {
  if (!isOpen(verdictOf(run, node))) return []
  return node.leaf ? [node] : node.inner(run).flatMap((child) => openLeaves(run, child))
}

/** Whether a condition is open and facts can settle it: none can while the number of a parameter is not supplied. */
export function isOpenByFacts(plan: SchemePlan, run: Run, node: ConditionNode): boolean {
  const leaves = openLeaves(run, node)
  return leaves.length > 0 && !leaves.some((leaf) => lacksParameter(plan, run, leaf))
}

function lacksParameter(plan: SchemePlan, run: Run, { definition }: ConditionNode): boolean {
  const bound =
    definition.kind === 'compare'
      ? definition.value
      : definition.kind === 'near'
        ? definition.within
        : undefined
  return typeof bound === 'object' && run.parameters[plan.parameters.indexOf(bound.parameter)] === undefined
}
