import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { ConditionNode } from '../conditionNode.ts'
import { type Context, tableOf } from '../context.ts'
import { openBecause } from '../interval.ts'
import { compileSeeing, type SeeingRows, surelyCanBeMet, surelyTurns } from '../rowLooks.ts'
import { compileRowCondition, pathTo, type RowAt, type RowNode, rowsOf } from '../rows.ts'
import type { Run } from '../run.ts'
import { gapOfUnknown } from '../unknownList.ts'
import { allOf, anyOf, isOpen, MET, UNMET, type Verdict } from '../verdict.ts'
import { type At, leaf } from './leaf.ts'

/** Every row that is meant meets a condition; rows carry citations of their own. */
export function compileEach(
  context: Context,
  definition: Condition & { kind: 'each' },
  at: At,
): ConditionNode {
  const table = tableOf(context, definition.in)
  const where = definition.where ? compileRowCondition(context, table, definition.where) : undefined
  const satisfies = compileSeeing(context, table, definition.satisfies)
  const judge = (run: Run, row: RowAt): Verdict => {
    const meant = where ? where.verdict(run, row) : MET
    if (meant === UNMET) return MET
    const met = satisfies.verdict(run, row)
    return meant === MET || met === MET ? met : meant
  }
  const missing = (run: Run, row: RowAt) => [
    ...(where?.missing(run, row) ?? []),
    ...satisfies.missing(run, row),
  ]
  const exact = (run: Run, row: RowAt) => where === undefined && surelyTurns(run, table, row, satisfies)
  return overRows(context, definition, at, { judge, missing, join: allOf, exact, satisfies })
}

/** At least one row meets a condition. */
export function compileSome(
  context: Context,
  definition: Condition & { kind: 'some' },
  at: At,
): ConditionNode {
  const table = tableOf(context, definition.in)
  const satisfies = compileSeeing(context, table, definition.satisfies)
  return overRows(context, definition, at, {
    judge: satisfies.verdict,
    missing: satisfies.missing,
    join: anyOf,
    exact: (run, row) => surelyTurns(run, table, row, satisfies),
    satisfies,
  })
}

type Judgement = {
  readonly judge: (run: Run, row: RowAt) => Verdict
  readonly missing: RowNode['missing']
  readonly join: (verdicts: readonly Verdict[]) => Verdict
  /** Whether everything missing in an open row surely can turn it. */
  readonly exact: (run: Run, row: RowAt) => boolean
  readonly satisfies: SeeingRows
}

function overRows(
  context: Context,
  definition: Condition & { kind: 'each' | 'some' },
  at: At,
  { judge, missing, join, exact, satisfies }: Judgement,
): ConditionNode {
  const table = tableOf(context, definition.in)
  const rowSlot = context.nextRowSlot()
  const node = leaf(
    context,
    definition,
    at,
    (run) => {
      const rows = rowsOf(run, table)
      if (!rows) return openBecause(gapOfUnknown(run, table, judge))
      const verdicts = rows.map((row) => judge(run, row))
      run.rowVerdicts[rowSlot] = verdicts
      return join(verdicts)
    },
    (run) => {
      const source = at.path.join('.')
      const rows = rowsOf(run, table)
      if (!rows) {
        const hasWhere = definition.kind === 'each' && definition.where !== undefined
        const surely = !hasWhere && surelyCanBeMet(definition.satisfies, satisfies.looks, table)
        return { paths: [[table.id]], exact: surely, source }
      }
      const open = rows.filter((row) => isOpen(judge(run, row)))
      const paths = open.flatMap((row) => missing(run, row).map((field) => pathTo(table, row, field)))
      return { paths, exact: open.every((row) => exact(run, row)), source }
    },
  )
  return { ...node, rowSlot }
}
