import { compareExact, type Exact, minus, textOf } from '../../exact/exact.ts'
import { renderExact } from '../../exact/renderFraction.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { FactValues } from '../../scheme/factPlan.ts'
import type { Value } from '../../scheme/fieldPlan.ts'
import type { Change } from './gap.ts'
import type { Goal } from './goal.ts'
import type { AddedRecords, LeastChange, LeastValueChange } from './leastChange.ts'
import { citeOfSlot, type Slot, valueIn } from './slot.ts'

/** The changes as results state them, stage by stage, in the order of the definition. */
export function changesOf(goal: Goal, given: FactValues, change: LeastChange): readonly Change[] {
  const stages = goal.options.stages
  return [
    ...change.added.flatMap((added) => recordChanges(goal, added)),
    ...change.changes.map((of) => valueChange(goal, given, change.values, of)),
  ].sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage))
}

function valueChange(
  { plan }: Goal,
  given: FactValues,
  values: FactValues,
  { slot, number }: LeastValueChange,
): Change {
  const [from, to] = [valueIn(given, slot), valueIn(values, slot)]
  const by = finderOf(slot)
  return {
    fact: slot.path,
    kind: kindOf(slot),
    stage: slot.watched.stage,
    from: written(from)!,
    to: written(to)!,
    ...(typeof from === 'object' && typeof to === 'object' ? { difference: distance(from, to) } : {}),
    ...(number?.unit && slot.watched.field.definition.kind === 'number'
      ? { beyond: { bound: renderExact(number.bound), unit: textOf(number.unit) } }
      : {}),
    ...(by === undefined ? {} : { by }),
    citation: citationOf(plan.scheme, citeOfSlot(slot)),
  }
}

function kindOf({ watched: { stage, field }, row }: Slot): Change['kind'] {
  if (stage !== 'criteria') return 'requirement'
  const { kind } = field.definition
  if (kind === 'number') return 'points'
  if (kind === 'count') return 'count'
  return row === undefined ? 'condition' : 'item'
}

function finderOf({ watched: { fact, field } }: Slot): string | undefined {
  if (fact.definition.finding) return fact.definition.finding.by
  if (fact.definition.kind !== 'group' && fact.definition.kind !== 'list') return undefined
  return fact.definition.findings?.[field.name]?.by
}

function written(value: Value): boolean | string | undefined {
  return typeof value === 'object' ? textOf(value) : (value as boolean | string | undefined)
}

function distance(a: Exact, b: Exact): string {
  return textOf(compareExact(a, b) > 0 ? minus(a, b) : minus(b, a))
}

function recordChanges({ plan, parts }: Goal, { list, from, count }: AddedRecords): readonly Change[] {
  const { definition } = plan.facts.byId.get(list)!
  return Array.from({ length: count }, (_, at) => ({
    fact: [list, from + at],
    kind: 'record' as const,
    stage: parts[0]!.stage,
    from: null,
    to: {},
    citation: citationOf(plan.scheme, definition.cite),
  }))
}
