import { detailOf, leafCitation } from '../../assess/leafDetail.ts'
import { formatDay } from '../../calendar/dayNumber.ts'
import { formatPath } from '../../issue.ts'
import type { ConditionNode } from '../../logic/conditionNode.ts'
import type { Run } from '../../logic/run.ts'
import { isOpen } from '../../logic/verdict.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { FactValues } from '../../scheme/factPlan.ts'
import type { Value } from '../../scheme/fieldPlan.ts'
import type { BestFacts } from './bestFacts.ts'
import { bestValue } from './bestValue.ts'
import type { Asking, Impossible, Why } from './gap.ts'
import { type Goal, holds, type Part, partVerdict, reaches, runOver } from './goal.ts'
import type { Sights } from './looks.ts'
import { askingOf, openPartLeaves } from './needs.ts'
import type { Slot } from './slot.ts'
import { type Clock, clocksOf, turningDays } from './turningDays.ts'

/** The first day after that of the moment on which the goal is reached by facts as good as they can be, if there is one. */
export function waitFor(goal: Goal, { values, failing }: BestFacts): number | undefined {
  const { on } = goal.options
  if (on === undefined) return undefined
  const run = runOver(goal, values)
  const days = failing.flatMap((part) => turningDays(goal, run, values, part, { moment: true }, on))
  return [...days].sort((a, b) => a - b).find((day) => reaches(goal, values, day))
}

/** The parts that no change of the facts can mend, each with the first day on which time alone does. */
export function impossibleOf(goal: Goal, sights: Sights, best: BestFacts): readonly Impossible[] {
  return best.failing
    .map((part) => ({ part, cure: cureOf(goal, best.values, part) }))
    .filter(({ part, cure }) => cure || !isUndecided(goal, sights, best, part))
    .map(({ part, cure }) => ({
      ...sayingOf(goal, best.values, part),
      ...(cure ? { metFrom: formatDay(cure.day) } : {}),
      ...(cure && 'fact' in cure.clock ? { metBy: cure.clock.fact } : {}),
    }))
}

/** The parts of which it is not decided whether anything mends them. */
export function whyOf(goal: Goal, best: BestFacts, impossible: readonly Impossible[]): readonly Why[] {
  const isSaid = (of: Asking) =>
    impossible.some((other) => other.of.id === of.id && other.of.kind === of.kind)
  return best.failing
    .filter((part) => !isSaid(askingOf(goal, part)))
    .map((part) => {
      const undecided = best.undecided.filter(({ watched }) => watched.parts.has(part))
      return {
        ...sayingOf(goal, best.values, part),
        notMonotone: undecided.map(({ path }) => path),
        turnedBy: turningLeaves(undecided).map((leaf) => ({
          condition: formatPath(leaf.path),
          citation: citationOf(goal.plan.scheme, leaf.cite),
          detail: detailOf(goal.plan, evaluated(goal, best.values), leaf),
        })),
      }
    })
}

/** The leaves that now one value of a fact serves and now another, or that less of it serves. */
function turningLeaves(slots: readonly Slot[]): readonly ConditionNode[] {
  const looks = slots.flatMap(({ watched }) => watched.looks)
  const turning = looks.filter((look) => look.kind !== 'date' && look.sign !== 1)
  return [...new Set(turning.map(({ leaf }) => leaf))]
}

/** A run in which everything that the goal asks has been looked at. */
function evaluated(goal: Goal, values: FactValues): Run {
  const run = runOver(goal, values)
  for (const part of goal.parts) partVerdict(goal, run, part)
  return run
}

function sayingOf(
  goal: Goal,
  values: FactValues,
  part: Part,
): Pick<Impossible, 'of' | 'citation' | 'details'> {
  const { plan } = goal
  const run = runOver(goal, values)
  const leaves = openPartLeaves(goal, run, part).map(({ node }) => node)
  const { cite } = part.kind === 'gate' ? part.gate.definition : goal.plan.tiers[goal.wanted]!.definition
  return {
    of: askingOf(goal, part),
    citation: leaves[0] ? leafCitation(plan, run, leaves[0]) : citationOf(plan.scheme, cite),
    details: leaves.map((leaf) => detailOf(plan, run, leaf)),
  }
}

/** Whether something that was left as it is could still mend a part: facts, records, a person's finding. */
function isUndecided(goal: Goal, sights: Sights, { values, undecided }: BestFacts, part: Part): boolean {
  if (isOpen(partVerdict(goal, runOver(goal, values), part)) || sights.lists.has(part)) return true
  return undecided.some((slot) => {
    if (!slot.watched.parts.has(part)) return false
    const best = bestValue(values, slot)
    return best.kind === 'number' || (best.kind === 'options' && best.values.length !== 1)
  })
}

type Cure = { readonly clock: Clock; readonly day: number }

/** The first day on which a part holds, all else as it is, while time passes. */
function cureOf(goal: Goal, values: FactValues, part: Part): Cure | undefined {
  const run = runOver(goal, values)
  const clocks: readonly Clock[] = [{ moment: true }, ...clocksOf(goal, run, part)]
  for (const clock of clocks) {
    const from = 'moment' in clock ? goal.options.on : dayIn(goal, values, clock.fact)
    if (from === undefined) continue
    const day = turningDays(goal, run, values, part, clock, from).find((at) => {
      const moved =
        'moment' in clock ? runOver(goal, values, at) : runOver(goal, withDay(goal, values, clock.fact, at))
      return holds(goal, moved, part)
    })
    if (day !== undefined) return { clock, day }
  }
  return undefined
}

function dayIn({ plan }: Goal, values: FactValues, fact: string): number | undefined {
  const value = values[plan.facts.byId.get(fact)!.index] as Value
  return typeof value === 'number' ? value : undefined
}

function withDay({ plan }: Goal, values: FactValues, fact: string, day: number): FactValues {
  const { index } = plan.facts.byId.get(fact)!
  return values.map((value, at) => (at === index ? day : value))
}
