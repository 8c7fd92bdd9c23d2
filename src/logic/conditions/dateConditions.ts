import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { ConditionNode } from '../conditionNode.ts'
import type { Context } from '../context.ts'
import { compileDate, type DateNode, liesWithin } from '../dateNode.ts'
import { type Gap, NO_GAP, openBecause } from '../interval.ts'
import type { Run } from '../run.ts'
import { MET, UNMET } from '../verdict.ts'
import { type At, leaf } from './leaf.ts'

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
  return onDates(context, definition, at, date, from, (day, start) => liesWithin(day, start, definition))
}

/** A date is on or before another. */
export function compileNotAfter(
  context: Context,
  definition: Condition & { kind: 'notAfter' },
  at: At,
): ConditionNode {
  const date = compileDate(context, definition.date)
  const other = compileDate(context, definition.other)
  return onDates(context, definition, at, date, other, (day, last) => day <= last)
}

function onDates(
  context: Context,
  definition: Condition & { kind: 'within' | 'notAfter' },
  at: At,
  first: DateNode,
  second: DateNode,
  judge: (first: number, second: number) => boolean,
): ConditionNode {
  const unknown = (node: DateNode, run: Run) => node.day(run) === undefined
  return leaf(
    context,
    definition,
    at,
    (run) => {
      const day = first.day(run)
      const other = second.day(run)
      if (day !== undefined && other !== undefined) return judge(day, other) ? MET : UNMET
      const gaps = [first, second].map((node) => (unknown(node, run) ? node.gap : NO_GAP))
      return openBecause((gaps[0]! | gaps[1]!) as Gap)
    },
    (run) => {
      const paths = [first, second].flatMap((node) => (node.path && unknown(node, run) ? [node.path] : []))
      const isTold = [first, second].every((node) => node.path || !unknown(node, run))
      return { paths, exact: isTold }
    },
  )
}
