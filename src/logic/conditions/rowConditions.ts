import type { Condition } from '../../scheme/conditionDefinition.ts'
import { NO_ROWS } from '../../scheme/factColumns.ts'
import type { ConditionNode } from '../conditionNode.ts'
import { type Context, gapOf, tableOf } from '../context.ts'
import { openBecause } from '../interval.ts'
import { compileSeeing, type SeeingRows, surelyCanBeMet, surelyTurns } from '../rowLooks.ts'
import { compileRowCondition, pathTo, type RowAt, type RowNode, rowsOf } from '../rows.ts'
import { type Run, workOf } from '../run.ts'
import { compileRowBits, findRows, type RowBits } from '../small/rowBits.ts'
import { allOf, anyOf, isOpen, MET, REFERRED, UNDETERMINED, UNMET, type Verdict } from '../verdict.ts'
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
  const bits = eachOfBits(
    definition.where && compileRowBits(context, table, definition.where),
    compileRowBits(context, table, definition.satisfies),
  )
  return overRows(context, definition, at, { judge, missing, join: allOf, exact, satisfies, bits })
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
    bits: someOfBits(compileRowBits(context, table, definition.satisfies)),
  })
}

type Judgement = {
  readonly judge: (run: Run, row: RowAt) => Verdict
  readonly missing: RowNode['missing']
  readonly join: (verdicts: readonly Verdict[]) => Verdict
  /** Whether everything missing in an open row surely can turn it. */
  readonly exact: (run: Run, row: RowAt) => boolean
  readonly satisfies: SeeingRows
  /** What all rows come to together, found of all at once. */
  readonly bits: (run: Run, all: number) => Verdict
}

function overRows(
  context: Context,
  definition: Condition & { kind: 'each' | 'some' },
  at: At,
  { judge, missing, join, exact, satisfies, bits }: Judgement,
): ConditionNode {
  const table = tableOf(context, definition.in)
  const rowSlot = context.nextRows()
  const verdictsOf = (run: Run, rows: readonly RowAt[]) => {
    const { rowVerdicts } = workOf(run)
    const verdicts = rowVerdicts[rowSlot] ?? rows.map((row) => judge(run, row))
    rowVerdicts[rowSlot] = verdicts
    return verdicts
  }
  return leaf(
    context,
    definition,
    at,
    (run) => {
      const all = run.columns.bits[table.column]!
      if (all !== NO_ROWS) return all === 0 ? join([]) : bits(run, all)
      const rows = rowsOf(run, table)
      return rows ? join(verdictsOf(run, rows)) : openBecause(gapOf(table))
    },
    (run) => {
      const rows = rowsOf(run, table)
      if (!rows) {
        const hasWhere = definition.kind === 'each' && definition.where !== undefined
        const surely = !hasWhere && surelyCanBeMet(definition.satisfies, satisfies.looks, table)
        return { paths: [[table.id]], exact: surely }
      }
      const open = rows.filter((row) => isOpen(judge(run, row)))
      const paths = open.flatMap((row) => missing(run, row).map((field) => pathTo(table, row, field)))
      return { paths, exact: open.every((row) => exact(run, row)) }
    },
    { rowVerdicts: (run) => verdictsOf(run, rowsOf(run, table) ?? []) },
  )
}

/** As `judge` of {@link compileEach}, joined by `allOf`: a row that is not meant stands in nobody's way. */
function eachOfBits(where: RowBits | undefined, satisfies: RowBits): Judgement['bits'] {
  return (run, all) => {
    const { masks } = run.work
    if (where) findRows(run, where)
    const meant = where ? masks[where.at]! : all
    const maybe = where ? all & ~(meant | masks[where.at + 1]!) : 0
    if ((meant | maybe) === 0) return MET
    const unknown = where ? masks[where.at + 2]! : 0
    findRows(run, satisfies)
    const { at } = satisfies
    const met = masks[at]!
    const unmet = masks[at + 1]!
    const undetermined = masks[at + 2]!
    if (meant & unmet) return UNMET
    const open = (meant & ~met) | (maybe & ~met)
    if (open === 0) return MET
    return (meant & undetermined) | (open & maybe & unknown) ? UNDETERMINED : REFERRED
  }
}

function someOfBits(satisfies: RowBits): Judgement['bits'] {
  return (run, all) => {
    findRows(run, satisfies)
    const { at } = satisfies
    const { masks } = run.work
    if (masks[at]) return MET
    if (masks[at + 2]) return UNDETERMINED
    return all & ~masks[at + 1]! ? REFERRED : UNMET
  }
}
