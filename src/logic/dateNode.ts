import { EARLIEST_DAY, LATEST_DAY, parseDayNumber } from '../calendar/dayNumber.ts'
import { backwardPeriodDays, periodDays } from '../calendar/periodDays.ts'
import type { DateOf, InPeriod } from '../scheme/conditionDefinition.ts'
import { DefinitionError } from '../scheme/definitionError.ts'
import { type Context, gapOf, scalarOf } from './context.ts'
import { FACT_GAP, type Gap, NO_GAP } from './interval.ts'
import type { FactPath } from './part.ts'
import type { Run } from './run.ts'

/** A day as a run has it, or why it has not. */
export type DateNode = {
  readonly day: (run: Run) => number | undefined
  readonly gap: Gap
  readonly path: FactPath | undefined
}

export function compileDate(context: Context, definition: DateOf): DateNode {
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

/** Whether a day lies in the legal period that runs forward or back from another, that other day included. */
export function liesWithin(day: number, from: number, { length, counting, direction }: InPeriod): boolean {
  if (direction === 'forward') {
    return day >= from && day <= Math.min(periodDays(from, length, counting).lastDay, LATEST_DAY)
  }
  return day <= from && day >= Math.max(backwardPeriodDays(from, length, counting).firstDay, EARLIEST_DAY)
}
