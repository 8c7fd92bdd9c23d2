import { EARLIEST_DAY, LATEST_DAY, parseDayNumber } from '../../calendar/dayNumber.ts'
import { backwardPeriodDays, periodDays } from '../../calendar/periodDays.ts'
import type { Condition, DateOf } from '../../scheme/conditionDefinition.ts'
import type { ConditionNode } from '../conditionNode.ts'
import { type Context, DefinitionError, gapOf, scalarOf } from '../context.ts'
import { FACT_GAP, type Gap, NO_GAP, openBecause } from '../interval.ts'
import type { FactPath } from '../part.ts'
import type { Run } from '../run.ts'
import { MET, UNMET } from '../verdict.ts'
import { type At, leaf } from './leaf.ts'

/** A day as a run has it, or why it has not. */
type DateNode = {
  readonly day: (run: Run) => number | undefined
  readonly gap: Gap
  readonly path: FactPath | undefined
}

/**
 * A date lies in the legal period (民法第138条から第143条まで) that runs forward or backward from another, that
 * other date included.
 */
export function compileWithin(
  context: Context,
  definition: Condition & { kind: 'within' },
  at: At,
): ConditionNode {
  const date = compileDate(context, definition.date)
  const from = compileDate(context, definition.from)
  const { length, counting, direction } = definition
  return leaf(
    context,
    definition,
    at,
    (run) => {
      const day = date.day(run)
      const start = from.day(run)
      if (day === undefined || start === undefined) {
        const gap = (day === undefined ? date.gap : NO_GAP) | (start === undefined ? from.gap : NO_GAP)
        return openBecause(gap as Gap)
      }
      const [first, last] =
        direction === 'forward'
          ? [start, Math.min(periodDays(start, length, counting).lastDay, LATEST_DAY)]
          : [Math.max(backwardPeriodDays(start, length, counting).firstDay, EARLIEST_DAY), start]
      return day >= first && day <= last ? MET : UNMET
    },
    (run) => {
      const paths = [date, from].flatMap((node) =>
        node.path && node.day(run) === undefined ? [node.path] : [],
      )
      return { paths, exact: true, source: `dates ${paths.join()}` }
    },
  )
}

function compileDate(context: Context, definition: DateOf): DateNode {
  if ('moment' in definition) return { day: (run) => run.on, gap: FACT_GAP, path: undefined }
  if ('day' in definition) {
    const fixed = parseDayNumber(definition.day)
    if (fixed === undefined) throw new DefinitionError(`${definition.day} is not a date`)
    return { day: () => fixed, gap: NO_GAP, path: undefined }
  }
  const fact = scalarOf(context, definition.fact)
  if (fact.field.definition.kind !== 'date') throw new DefinitionError(`the fact ${fact.id} is no date`)
  return { day: (run) => run.values[fact.index] as number | undefined, gap: gapOf(fact), path: [fact.id] }
}
