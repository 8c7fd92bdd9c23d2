import { detailOf, leafCitation } from '../../assess/leafDetail.ts'
import { compareFractions, type Fraction, subtractFractions } from '../../exact/fraction.ts'
import { formatPath } from '../../issue.ts'
import type { ConditionNode } from '../../logic/conditionNode.ts'
import { intervalOf, type Run, verdictOf } from '../../logic/run.ts'
import { MET, nameVerdict, negated, type VerdictName } from '../../logic/verdict.ts'
import type { Bound, Condition } from '../../scheme/conditionDefinition.ts'
import type { FactValues } from '../../scheme/factPlan.ts'
import { literal } from '../../scheme/literal.ts'
import { bestValue } from './bestValue.ts'
import { boundsOf } from './boundsOf.ts'
import type { Asking, Need } from './gap.ts'
import { type Goal, type Part, partVerdict, runOver } from './goal.ts'
import type { Sights } from './looks.ts'
import { pointsOf } from './pointsOf.ts'
import { slotsOf, withValue } from './slot.ts'

/** A leaf of a condition that has to hold, or that must not. */
type WantedLeaf = { readonly node: ConditionNode; readonly isWanted: boolean }

/** The conditions of the goal that are not met or not known to be, as the text measures them. */
export function needsOf(goal: Goal, sights: Sights, run: Run, values: FactValues): readonly Need[] {
  return goal.parts
    .filter((part) => partVerdict(goal, run, part) !== MET)
    .flatMap((part) =>
      openPartLeaves(goal, run, part).map((leaf) => needOf(goal, sights, run, values, part, leaf)),
    )
}

/** What asks for a part, as results name it. */
export function askingOf({ plan, wanted }: Goal, part: Part): Asking {
  if (part.kind === 'tier') return { kind: 'tier', id: plan.tiers[wanted]!.definition.id, stage: part.stage }
  return { kind: part.gate.kind, id: part.gate.definition.id, stage: part.stage }
}

/** The leaves that keep a part from holding; of the tiers, those of the wanted one. */
export function openPartLeaves({ plan, wanted }: Goal, run: Run, part: Part): readonly WantedLeaf[] {
  return part.kind === 'tier'
    ? openLeavesOf(run, { node: plan.tiers[wanted]!.node, isWanted: true })
    : openLeavesOf(run, { node: part.gate.node, isWanted: part.gate.kind === 'requirement' })
}

function openLeavesOf(run: Run, { node, isWanted }: WantedLeaf): readonly WantedLeaf[] {
  const verdict = verdictOf(run, node)
  if ((isWanted ? verdict : negated(verdict)) === MET) return []
  if (node.leaf) return [{ node, isWanted }]
  const turns = node.definition.kind === 'not'
  return node.inner(run).flatMap((inner) => openLeavesOf(run, { node: inner, isWanted: isWanted !== turns }))
}

function needOf(
  goal: Goal,
  sights: Sights,
  run: Run,
  values: FactValues,
  part: Part,
  { node, isWanted }: WantedLeaf,
): Need {
  const { plan } = goal
  const verdict = verdictOf(run, node)
  const bare = {
    of: askingOf(goal, part),
    condition: formatPath(node.path),
    verdict: nameVerdict(isWanted ? verdict : negated(verdict)) as Exclude<VerdictName, 'met'>,
    citation: leafCitation(plan, run, node),
    detail: detailOf(plan, run, node),
  }
  const { definition } = node
  return definition.kind === 'compare'
    ? { ...bare, ...shortfallOf(goal, sights, run, values, definition, isWanted) }
    : bare
}

function shortfallOf(
  goal: Goal,
  sights: Sights,
  run: Run,
  values: FactValues,
  { measure, is, value }: Condition & { kind: 'compare' },
  isWanted: boolean,
): Pick<Need, 'shortfall' | 'exclusive' | 'points' | 'rows'> {
  const { plan } = goal
  const bound = boundOf(goal, run, value)
  if (!bound || is === 'equal') return {}
  const definition = plan.scheme.measures![measure]!
  const { low, high } = intervalOf(run, plan.measures.get(measure)!)
  const isFloor = (is === 'atLeast' || is === 'moreThan') === isWanted
  const isPassed = (is === 'moreThan' || is === 'lessThan') === isWanted
  const [least, most] = isFloor
    ? [subtractFractions(bound, high), subtractFractions(bound, low)]
    : [subtractFractions(low, bound), subtractFractions(high, bound)]
  return {
    shortfall: boundsOf(least, most, definition.shown),
    ...(isPassed ? { exclusive: true } : {}),
    ...(isFloor ? raisedBy(goal, sights, run, values, measure, bound) : {}),
  }
}

function boundOf({ plan }: Goal, run: Run, bound: Bound): Fraction | undefined {
  return typeof bound === 'string' ? literal(bound) : run.parameters[plan.parameters.indexOf(bound.parameter)]
}

/** Of a rate, its points; of anything else that is made of rows, those by which it can be raised. */
function raisedBy(
  goal: Goal,
  sights: Sights,
  run: Run,
  values: FactValues,
  measure: string,
  bound: Fraction,
): Pick<Need, 'points' | 'rows'> {
  const { value } = goal.plan.scheme.measures![measure]!
  if (value.kind === 'rate') return { points: pointsOf(goal.plan, run, value, bound) }
  const rows = rowsThatRaise(goal, sights, run, values, measure)
  return rows.length > 0 ? { rows } : {}
}

function rowsThatRaise(
  goal: Goal,
  sights: Sights,
  run: Run,
  values: FactValues,
  measure: string,
): readonly (string | number)[] {
  const node = goal.plan.measures.get(measure)!
  const { low } = intervalOf(run, node)
  const slots = slotsOf(sights, values).filter(
    ({ row, watched }) => row !== undefined && watched.thresholds.some((of) => of.measure === measure),
  )
  const keys = new Set(slots.map(({ path }) => `${path[0]} ${path[1]}`))
  return [...keys].flatMap((key) => {
    const inRow = slots.filter(({ path }) => `${path[0]} ${path[1]}` === key)
    const better = inRow.reduce((facts, slot) => {
      const best = bestValue(facts, slot)
      return best.kind === 'best' ? withValue(facts, slot, best.value) : facts
    }, values)
    const raised = intervalOf(runOver(goal, better), node).low
    return compareFractions(raised, low) > 0 ? [inRow[0]!.path[1]!] : []
  })
}
