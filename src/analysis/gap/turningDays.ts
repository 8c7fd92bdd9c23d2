import { EARLIEST_DAY, LATEST_DAY, parseDayNumber } from '../../calendar/dayNumber.ts'
import { backwardPeriodDays, periodDays } from '../../calendar/periodDays.ts'
import type { Run } from '../../logic/run.ts'
import { own } from '../../own.ts'
import type { Condition, InPeriod, RowCondition, RowDateOf } from '../../scheme/conditionDefinition.ts'
import type { FactValues, TablePlan } from '../../scheme/factPlan.ts'
import type { Value } from '../../scheme/fieldPlan.ts'
import { type Goal, nodesOf, type Part } from './goal.ts'

/** What moves while time passes: the day of the moment, or a date fact from which or to which a period runs. */
export type Clock = { readonly moment: true } | { readonly fact: string }

/** A comparison of two dates, in the rows of a table if it stands there. */
type DatePair = {
  readonly first: RowDateOf
  readonly second: RowDateOf
  readonly table: string | undefined
} & ({ readonly kind: 'within'; readonly period: InPeriod } | { readonly kind: 'notAfter' })

/** The date facts that stand at the later end of a period in a part: what happened before them lapses in time. */
export function clocksOf(goal: Goal, run: Run, part: Part): readonly Clock[] {
  const ends = datePairs(goal, run, part).flatMap((pair) => {
    if (pair.kind === 'notAfter') return []
    const end = pair.period.direction === 'forward' ? pair.first : pair.second
    return 'fact' in end ? [end.fact] : []
  })
  return [...new Set(ends)].map((fact) => ({ fact }))
}

/** The days from which on a part may come out otherwise as time passes, after `from`, in order. */
export function turningDays(
  goal: Goal,
  run: Run,
  values: FactValues,
  part: Part,
  clock: Clock,
  from: number,
): readonly number[] {
  const days = datePairs(goal, run, part).flatMap((pair) => {
    const { first, second } = pair
    const [moves, stays] = isClock(first, clock) ? [first, second] : [second, first]
    if (!isClock(moves, clock)) return []
    return daysOf(goal, values, pair.table, stays).flatMap((other) => edgesOf(pair, moves === first, other))
  })
  return [...new Set(days)].filter((day) => day > from && day <= LATEST_DAY).sort((a, b) => a - b)
}

/** The days at which a comparison can turn while one of its dates moves on and the other stays. */
function edgesOf(pair: DatePair, movesFirst: boolean, other: number): readonly number[] {
  if (pair.kind === 'notAfter') return [movesFirst ? other + 1 : other]
  const { length, counting, direction } = pair.period
  const lastDay = (from: number) => periodDays(from, length, counting).lastDay
  const firstDay = (from: number) => backwardPeriodDays(from, length, counting).firstDay
  if (direction === 'forward') {
    if (movesFirst) return [other, lastDay(other) + 1]
    return [firstWith((day) => lastDay(day) >= other, other), other + 1]
  }
  if (movesFirst) return [firstDay(other), other + 1]
  return [other, firstWith((day) => firstDay(day) > other, other)]
}

/** The first day on which something holds that goes on to hold, by halving what is left of the calendar. */
function firstWith(isHeld: (day: number) => boolean, around: number): number {
  let before = EARLIEST_DAY - 1
  let after = LATEST_DAY + 1
  if (isHeld(around)) after = around
  else before = around
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (isHeld(middle)) after = middle
    else before = middle
  }
  return after
}

function isClock(date: RowDateOf, clock: Clock): boolean {
  if ('moment' in clock) return 'moment' in date
  return 'fact' in date && date.fact === clock.fact
}

function daysOf(
  { plan }: Goal,
  values: FactValues,
  table: string | undefined,
  date: RowDateOf,
): readonly number[] {
  const known = (value: Value) => (typeof value === 'number' ? [value] : [])
  if ('day' in date) return known(parseDayNumber(date.day))
  if ('moment' in date) return []
  if ('fact' in date) return known(values[plan.facts.byId.get(date.fact)!.index] as Value)
  // Fields are dates of rows alone, which stand in a table.
  const fact = plan.facts.byId.get(table!) as TablePlan
  const at = fact.record.byName.get(date.field)!.index
  const rows = (values[fact.index] as readonly (readonly Value[])[] | undefined) ?? []
  return rows.flatMap((row) => known(row[at]))
}

function datePairs(goal: Goal, run: Run, part: Part): readonly DatePair[] {
  const { plan } = goal
  const chosen = <T>({ reading, cases }: { reading: string; cases: { readonly [id: string]: T } }): T =>
    own(cases, run.readings[plan.readings.indexOf(reading)]!)!
  const inRows = (of: RowCondition, table: string): readonly DatePair[] => {
    switch (of.kind) {
      case 'all':
      case 'any':
      case 'firstKnown':
        return of.of.flatMap((inner) => inRows(inner, table))
      case 'not':
        return inRows(of.of, table)
      case 'byReading':
        return inRows(chosen(of), table)
      case 'within':
        return [{ kind: 'within', first: of.date, second: of.from, period: of, table }]
      default:
        return []
    }
  }
  const pairs = (of: Condition): readonly DatePair[] => {
    switch (of.kind) {
      case 'all':
      case 'any':
      case 'atLeast':
      case 'exactly':
        return of.of.flatMap(pairs)
      case 'not':
        return pairs(of.of)
      case 'byReading':
        return pairs(chosen(of))
      case 'each':
        return [...(of.where ? inRows(of.where, of.in) : []), ...inRows(of.satisfies, of.in)]
      case 'some':
        return inRows(of.satisfies, of.in)
      case 'within':
        return [{ kind: 'within', first: of.date, second: of.from, period: of, table: undefined }]
      case 'notAfter':
        return [{ kind: 'notAfter', first: of.date, second: of.other, table: undefined }]
      default:
        return []
    }
  }
  return nodesOf(goal, part).flatMap((node) => pairs(node.definition))
}
