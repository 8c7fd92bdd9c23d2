import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { ConditionNode } from '../conditionNode.ts'
import { type Context, gapOf, tableOf } from '../context.ts'
import { openBecause } from '../interval.ts'
import { compileRowCondition, pathTo, type RowAt, rowsOf } from '../rows.ts'
import type { Run } from '../run.ts'
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
  const satisfies = compileRowCondition(context, table, definition.satisfies)
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
  return overRows(context, definition, at, { judge, missing, join: allOf, exact: where === undefined })
}

/** At least one row meets a condition. */
export function compileSome(
  context: Context,
  definition: Condition & { kind: 'some' },
  at: At,
): ConditionNode {
  const satisfies = compileRowCondition(context, tableOf(context, definition.in), definition.satisfies)
  return overRows(context, definition, at, {
    judge: satisfies.verdict,
    missing: satisfies.missing,
    join: anyOf,
    exact: true,
  })
}

type Judgement = {
  readonly judge: (run: Run, row: RowAt) => Verdict
  readonly missing: (run: Run, row: RowAt) => ReturnType<ReturnType<typeof compileRowCondition>['missing']>
  readonly join: (verdicts: readonly Verdict[]) => Verdict
  readonly exact: boolean
}

function overRows(
  context: Context,
  definition: Condition & { kind: 'each' | 'some' },
  at: At,
  { judge, missing, join, exact }: Judgement,
): ConditionNode {
  const table = tableOf(context, definition.in)
  const rowSlot = context.nextRowSlot()
  const node = leaf(
    context,
    definition,
    at,
    (run) => {
      const rows = rowsOf(run, table)
      if (!rows) return openBecause(gapOf(table))
      const verdicts = rows.map((row) => judge(run, row))
      run.rowVerdicts[rowSlot] = verdicts
      return join(verdicts)
    },
    (run) => {
      const source = at.path.join('.')
      const rows = rowsOf(run, table)
      if (!rows) return { paths: [[table.id]], exact: true, source }
      const open = rows.filter((row) => isOpen(judge(run, row)))
      const paths = open.flatMap((row) => missing(run, row).map((field) => pathTo(table, row, field)))
      return { paths, exact, source }
    },
  )
  return { ...node, rowSlot }
}
