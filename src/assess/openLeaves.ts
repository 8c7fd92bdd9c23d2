import type { ConditionNode } from '../logic/conditionNode.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import { isOpen } from '../logic/verdict.ts'

/** The leaves that keep a condition open; none if it is settled. */
export function openLeaves(run: Run, node: ConditionNode): readonly ConditionNode[] {
  if (!isOpen(verdictOf(run, node))) return []
  return node.leaf ? [node] : node.inner(run).flatMap((child) => openLeaves(run, child))
}

/** Whether a condition is open and facts can settle it: none can while the number of a parameter is not supplied. */
export function isOpenByFacts(run: Run, node: ConditionNode): boolean {
  return isOpen(verdictOf(run, node)) && !waitsForParameter(run, node)
}

/** Whether a leaf that keeps a condition open waits for a parameter. */
function waitsForParameter(run: Run, node: ConditionNode): boolean {
  if (!isOpen(verdictOf(run, node))) return false
  if (node.leaf) return node.lacksParameter(run)
  for (const inner of node.inner(run)) if (waitsForParameter(run, inner)) return true
  return false
}
