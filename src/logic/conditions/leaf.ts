import type { Cite } from '../../scheme/basics.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import { type ConditionNode, type MissingFacts, nothingMissing } from '../conditionNode.ts'
import type { Context } from '../context.ts'
import type { FactPath } from '../part.ts'
import type { Run } from '../run.ts'
import type { Verdict } from '../verdict.ts'

/** Where a condition stands, and what it is cited by if it does not say itself. */
export type At = { readonly path: FactPath; readonly cite: Cite }

/** A condition that is not made of others. */
export function leaf(
  context: Context,
  definition: Condition & { readonly cite?: Cite | undefined },
  at: At,
  evaluate: (run: Run) => Verdict,
  missing: (run: Run) => MissingFacts,
  more: Partial<Pick<ConditionNode, 'rowVerdicts' | 'lacksParameter'>> = {},
): ConditionNode {
  return {
    slot: context.nextSlot(),
    definition,
    path: at.path,
    cite: definition.cite ?? at.cite,
    leaf: true,
    evaluate,
    inner: () => none,
    missing,
    rowVerdicts: more.rowVerdicts,
    lacksParameter: more.lacksParameter ?? never,
  }
}

/** A condition that is made of others. */
export function branch(
  context: Context,
  definition: Condition,
  at: At,
  evaluate: (run: Run) => Verdict,
  inner: (run: Run) => readonly ConditionNode[],
): ConditionNode {
  return {
    slot: context.nextSlot(),
    definition,
    path: at.path,
    cite: at.cite,
    leaf: false,
    evaluate,
    inner,
    missing: () => nothingMissing,
    rowVerdicts: undefined,
    lacksParameter: never,
  }
}

const none: readonly ConditionNode[] = []
const never = () => false
