import type { Exact } from '../../exact/exact.ts'
import {
  addFractions,
  type Fraction,
  fraction,
  greater,
  lesser,
  multiplyFractions,
  oneFraction,
  zeroFraction,
} from '../../exact/fraction.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import { type Context, gapOf, type MeasureNode, tableOf } from '../context.ts'
import { type Interval, joinGaps, NO_GAP } from '../interval.ts'
import { type FactPath, type Part, type Parts, spanPart, switchPart } from '../part.ts'
import {
  compileRowCondition,
  fieldBounds,
  fieldOf,
  pathTo,
  type RowAt,
  type RowNode,
  rowsOf,
  type TablePlan,
  wholeFraction,
} from '../rows.ts'
import type { Run } from '../run.ts'
import { isOpen, MET, UNMET, type Verdict } from '../verdict.ts'

/** What one row gives: surely, or between two values while facts are missing. */
type Contribution = {
  readonly low: Fraction
  readonly high: Fraction
  /** Only the two ends are possible, and nothing between them. */
  readonly switches: boolean
  readonly paths: readonly FactPath[]
}

/** The rows of a table that count, and what each of them gives. */
export function compileAggregate(
  context: Context,
  definition: Measure & { kind: 'count' | 'sum' },
): MeasureNode {
  const table = tableOf(context, definition.in)
  const where = definition.where ? compileRowCondition(context, table, definition.where) : everyRow
  const rowSlot = context.nextRowSlot()
  const contribute =
    definition.kind === 'count' ? countRow(table) : sumRow(table, fieldOf(table, definition.field))
  const mostOf = definition.kind === 'count' ? undefined : fieldOf(table, definition.field)
  const contributions = (run: Run) => rowContributions(run, table, where, rowSlot, contribute)

  return {
    slot: context.nextMeasureSlot(),
    definition,
    evaluate(run) {
      const rows = contributions(run)
      if (!rows) return { ...unknownList(table, mostOf), gap: gapOf(table) }
      return sumUp(rows, gapOf(table))
    },
    parts(run) {
      const rows = contributions(run)
      if (!rows) {
        const open = [spanPart(unknownList(table, mostOf), [[table.id]])]
        return { known: zeroFraction, open, exact: true }
      }
      return partsOf(rows)
    },
  }
}

const everyRow: RowNode = { verdict: () => MET, missing: () => [] }

function rowContributions(
  run: Run,
  table: TablePlan,
  where: RowNode,
  rowSlot: number,
  contribute: (run: Run, row: RowAt, verdict: Verdict, where: RowNode) => Contribution,
): readonly Contribution[] | undefined {
  const rows = rowsOf(run, table)
  if (!rows) return undefined
  const verdicts = run.rowVerdicts[rowSlot] ?? rows.map((row) => where.verdict(run, row))
  run.rowVerdicts[rowSlot] = verdicts
  return rows.map((row, at) => contribute(run, row, verdicts[at]!, where))
}

const nothing: Contribution = { low: zeroFraction, high: zeroFraction, switches: true, paths: [] }

function countRow(table: TablePlan) {
  return (run: Run, row: RowAt, verdict: Verdict, where: RowNode): Contribution => {
    if (verdict === UNMET) return nothing
    if (verdict === MET) return { low: oneFraction, high: oneFraction, switches: true, paths: [] }
    const paths = where.missing(run, row).map((field) => pathTo(table, row, field))
    return { low: zeroFraction, high: oneFraction, switches: true, paths }
  }
}

function sumRow(table: TablePlan, field: ReturnType<typeof fieldOf>) {
  return (run: Run, row: RowAt, verdict: Verdict, where: RowNode): Contribution => {
    if (verdict === UNMET) return nothing
    const value = row.values[field.index] as Exact | undefined
    const bounds = value === undefined ? fieldBounds(field, row) : spanOf(fraction(value))
    const ofField = value === undefined ? [pathTo(table, row, field)] : []
    if (!isOpen(verdict)) return { ...bounds, switches: value !== undefined, paths: ofField }
    const ofRow = where.missing(run, row).map((open) => pathTo(table, row, open))
    return {
      low: lesser(zeroFraction, bounds.low),
      high: greater(zeroFraction, bounds.high),
      switches: value !== undefined,
      paths: [...ofRow, ...ofField],
    }
  }
}

function spanOf(value: Fraction): { low: Fraction; high: Fraction } {
  return { low: value, high: value }
}

function sumUp(rows: readonly Contribution[], gap: Interval['gap']): Interval {
  let low = zeroFraction
  let high = zeroFraction
  for (const row of rows) {
    low = addFractions(low, row.low)
    high = addFractions(high, row.high)
  }
  return { low, high, gap: joinGaps(rows.map((row) => ({ gap: row.paths.length > 0 ? gap : NO_GAP }))) }
}

function partsOf(rows: readonly Contribution[]): Parts {
  let known = zeroFraction
  const open: Part[] = []
  for (const { low, high, switches, paths } of rows) {
    if (paths.length === 0) known = addFractions(known, low)
    else open.push(switches ? switchPart(low, high, paths) : spanPart({ low, high }, paths))
  }
  return { known, open, exact: true }
}

/** A list that is not known yet can hold any number of records up to its maximum. */
function unknownList(
  table: TablePlan,
  field: ReturnType<typeof fieldOf> | undefined,
): { low: Fraction; high: Fraction } {
  const records = wholeFraction(table.shape === 'list' ? table.maxRecords : table.rows.length)
  if (!field) return { low: zeroFraction, high: records }
  const bounds = fieldBounds(field, { key: 0, values: [], row: undefined })
  return {
    low: lesser(zeroFraction, multiplyFractions(bounds.low, records)),
    high: greater(zeroFraction, multiplyFractions(bounds.high, records)),
  }
}
