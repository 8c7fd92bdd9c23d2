import type { Condition } from '../scheme/conditionDefinition.ts'
import { type ConditionNode, nothingMissing } from './conditionNode.ts'
import { compileCompare, compileNear } from './conditions/comparison.ts'
import { compileNotAfter, compileWithin } from './conditions/dateConditions.ts'
import { compileBetween, compileFactIs, compileGiven, compileMentions } from './conditions/factConditions.ts'
import type { At } from './conditions/leaf.ts'
import { compileEach, compileSome } from './conditions/rowConditions.ts'
import { byReading, type Context } from './context.ts'
import { type Run, verdictOf } from './run.ts'
import { allOf, anyOf, atLeastOf, exactlyOf, negated, type Verdict } from './verdict.ts'

/** Compiles a condition into a node that fills one slot. */
export function compileCondition(context: Context, definition: Condition, at: At): ConditionNode {
  switch (definition.kind) {
    case 'all':
      return combine(context, definition, definition.of, at, allOf)
    case 'any':
      return combine(context, definition, definition.of, at, anyOf)
    case 'not':
      return combine(context, definition, [definition.of], at, ([verdict]) => negated(verdict!))
    case 'atLeast':
      return combine(context, definition, definition.of, at, (verdicts) => atLeastOf(definition.n, verdicts))
    case 'exactly':
      return combine(context, definition, definition.of, at, (verdicts) => exactlyOf(definition.n, verdicts))
    case 'fact':
      return compileFactIs(context, definition, at)
    case 'compare':
      return compileCompare(context, definition, at)
    case 'near':
      return compileNear(context, definition, at)
    case 'each':
      return compileEach(context, definition, at)
    case 'mentions':
      return compileMentions(context, definition, at)
    case 'within':
      return compileWithin(context, definition, at)
    case 'notAfter':
      return compileNotAfter(context, definition, at)
    case 'some':
      return compileSome(context, definition, at)
    case 'given':
      return compileGiven(context, definition, at)
    case 'between':
      return compileBetween(context, definition, at)
    case 'byReading': {
      const cases = Object.entries(definition.cases).map(([id, inner]) => [
        id,
        compileCondition(context, inner, { ...at, path: [...at.path, 'cases', id] }),
      ])
      const pick = byReading<ConditionNode>(context, definition.reading, Object.fromEntries(cases))
      return {
        ...bare(context, definition, at),
        evaluate: (run) => verdictOf(run, pick(run)),
        inner: (run) => [pick(run)],
      }
    }
  }
}

function combine(
  context: Context,
  definition: Condition,
  conditions: readonly Condition[],
  at: At,
  join: (verdicts: readonly Verdict[]) => Verdict,
): ConditionNode {
  const nodes = conditions.map((condition, index) =>
    compileCondition(context, condition, { ...at, path: [...at.path, 'of', index] }),
  )
  return {
    ...bare(context, definition, at),
    evaluate: (run: Run) => join(nodes.map((node) => verdictOf(run, node))),
    inner: () => nodes,
  }
}

function bare(context: Context, definition: Condition, at: At) {
  return {
    slot: context.nextConditionSlot(),
    definition,
    path: at.path,
    cite: at.cite,
    leaf: false,
    missing: () => nothingMissing,
  }
}
