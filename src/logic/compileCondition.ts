import type { Condition } from '../scheme/conditionDefinition.ts'
import type { ConditionNode } from './conditionNode.ts'
import { compileCompare, compileNear } from './conditions/comparison.ts'
import { compileNotAfter, compileWithin } from './conditions/dateConditions.ts'
import { compileBetween, compileFactIs, compileGiven, compileMentions } from './conditions/factConditions.ts'
import { type At, branch } from './conditions/leaf.ts'
import { compileEach, compileSome } from './conditions/rowConditions.ts'
import { byReading, type Context } from './context.ts'
import { type Run, verdictOf } from './run.ts'
import { atLeastOf, exactlyOf, MET, negated, REFERRED, UNDETERMINED, UNMET, type Verdict } from './verdict.ts'

/** Compiles a condition into a node that fills one slot. */
export function compileCondition(context: Context, definition: Condition, at: At): ConditionNode {
  switch (definition.kind) {
    case 'all':
      return combine(context, definition, definition.of, at, worstOfAll)
    case 'any':
      return combine(context, definition, definition.of, at, bestOfAny)
    case 'not':
      return combine(context, definition, [definition.of], at, (run, [node]) =>
        negated(verdictOf(run, node!)),
      )
    case 'atLeast':
      return combine(context, definition, definition.of, at, (run, nodes) =>
        atLeastOf(definition.n, verdictsOf(run, nodes)),
      )
    case 'exactly':
      return combine(context, definition, definition.of, at, (run, nodes) =>
        exactlyOf(definition.n, verdictsOf(run, nodes)),
      )
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
      const cases = Object.entries(definition.cases).map(
        ([id, inner]) =>
          [id, [compileCondition(context, inner, { ...at, path: [...at.path, 'cases', id] })]] as const,
      )
      const pick = byReading<readonly ConditionNode[]>(context, definition.reading, cases)
      return branch(context, definition, at, (run) => verdictOf(run, pick(run)[0]!), pick)
    }
  }
}

type Join = (run: Run, nodes: readonly ConditionNode[]) => Verdict

function combine(
  context: Context,
  definition: Condition,
  conditions: readonly Condition[],
  at: At,
  join: Join,
): ConditionNode {
  const nodes = conditions.map((condition, index) =>
    compileCondition(context, condition, { ...at, path: [...at.path, 'of', index] }),
  )
  return branch(
    context,
    definition,
    at,
    (run) => join(run, nodes),
    () => nodes,
  )
}

/** As `allOf`; nothing is worse than unmet. */
const worstOfAll: Join = (run, nodes) => {
  let worst: Verdict = MET
  for (let at = 0; at < nodes.length; at++) {
    const verdict = verdictOf(run, nodes[at]!)
    if (verdict < worst) worst = verdict
    if (worst === UNMET && !run.thorough) break
  }
  return worst
}

/** As `anyOf`; nothing is better than met. */
const bestOfAny: Join = (run, nodes) => {
  let isMet = false
  let isUndetermined = false
  let isReferred = false
  for (let at = 0; at < nodes.length; at++) {
    const verdict = verdictOf(run, nodes[at]!)
    if (verdict === MET) isMet = true
    else if (verdict === UNDETERMINED) isUndetermined = true
    else if (verdict === REFERRED) isReferred = true
    if (isMet && !run.thorough) break
  }
  return isMet ? MET : isUndetermined ? UNDETERMINED : isReferred ? REFERRED : UNMET
}

const verdictsOf = (run: Run, nodes: readonly ConditionNode[]) => nodes.map((node) => verdictOf(run, node))
