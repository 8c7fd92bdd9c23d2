import type { Exact } from '../../exact/exact.ts'
import {
  addFractions,
  type Fraction,
  fraction,
  greater,
  lesser,
  multiplyFractions,
  oneFraction,
  wholeFraction,
  zeroFraction,
} from '../../exact/fraction.ts'
import type { TablePlan } from '../../scheme/factPlan.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import { type Context, gapOf, type MeasureNode, tableOf } from '../context.ts'
import { fieldSpan } from '../fieldSpan.ts'
import { FACT_GAP, FINDING_GAP, type Gap, type Interval, joinGaps, NO_GAP } from '../interval.ts'
import { type Part, type Parts, pointSpan, type Span, type Swing, spanPart, switchPart } from '../part.ts'
import { compileSeeing, type SeeingRows, surelyCanBeMet, surelyTurns } from '../rowLooks.ts'
import { fieldOf, pathTo, type RowAt, rowsOf } from '../rows.ts'
import { type Run, workOf } from '../run.ts'
import { smallCount, smallSum } from '../small/leaves.ts'
import { compileRowBits } from '../small/rowBits.ts'
import { isOpen, MET, REFERRED, UNMET, type Verdict } from '../verdict.ts'

/** What one row gives: surely, or between two values while facts are missing. */
type Contribution = {
  readonly low: Fraction
  readonly high: Fraction
  readonly gap: Gap
  /** The row as an open part; worked out when somebody asks which missing facts matter, and not for a value. */
  readonly open?: () => Part
  /** Whether the part is neither more nor less than what the row can give. */
  readonly exact: () => boolean
}

/** The rows of a table that count, and what each of them gives. */
export function compileAggregate(
  context: Context,
  definition: Measure & { kind: 'count' | 'sum' },
): MeasureNode {
  const table = tableOf(context, definition.in)
  const where = definition.where ? compileSeeing(context, table, definition.where) : everyRow
  const rowSlot = context.nextRows()
  const bits = definition.where && compileRowBits(context, table, definition.where)
  const contribute =
    definition.kind === 'count' ? countRow(table) : sumRow(table, fieldOf(table, definition.field))
  const mostOf = definition.kind === 'count' ? undefined : fieldOf(table, definition.field)
  const contributions = (run: Run) => rowContributions(run, table, where, rowSlot, contribute)

  return {
    slot: context.nextInterval(),
    definition,
    evaluate(run) {
      const rows = contributions(run)
      if (!rows) return { ...unknownList(table, mostOf), gap: gapOf(table) }
      return sumUp(rows)
    },
    parts(run) {
      const rows = contributions(run)
      if (!rows) {
        const open = [spanPart({ ...unknownList(table, mostOf), between: 'some' }, [[table.id]])]
        const exact =
          surelyCanBeMet(definition.where, where.looks, table) && (!mostOf || fieldSpan(mostOf, table).exact)
        return { known: zeroFraction, open, exact }
      }
      return partsOf(rows)
    },
    small: mostOf ? smallSum(context, table, mostOf, bits) : smallCount(context, table, bits!),
  }
}

const everyRow: SeeingRows = { verdict: () => MET, missing: () => [], looks: [] }

function rowContributions(
  run: Run,
  table: TablePlan,
  where: SeeingRows,
  rowSlot: number,
  contribute: (run: Run, row: RowAt, verdict: Verdict, where: SeeingRows) => Contribution,
): readonly Contribution[] | undefined {
  const rows = rowsOf(run, table)
  if (!rows) return undefined
  const { rowVerdicts } = workOf(run)
  const verdicts = rowVerdicts[rowSlot] ?? rows.map((row) => where.verdict(run, row))
  rowVerdicts[rowSlot] = verdicts
  return rows.map((row, at) => contribute(run, row, verdicts[at]!, where))
}

function known(value: Fraction): Contribution {
  return { low: value, high: value, gap: NO_GAP, exact: surely }
}

const surely = () => true

function countRow(table: TablePlan) {
  return (run: Run, row: RowAt, verdict: Verdict, where: SeeingRows): Contribution => {
    if (!isOpen(verdict)) return known(verdict === MET ? oneFraction : zeroFraction)
    return {
      low: zeroFraction,
      high: oneFraction,
      gap: gapIn(verdict),
      open: () => {
        const paths = where.missing(run, row).map((field) => pathTo(table, row, field))
        return switchPart(zeroFraction, oneFraction, paths)
      },
      exact: () => surelyTurns(run, table, row, where),
    }
  }
}

function sumRow(table: TablePlan, field: ReturnType<typeof fieldOf>) {
  const path = (row: RowAt) => pathTo(table, row, field)
  return (run: Run, row: RowAt, verdict: Verdict, where: SeeingRows): Contribution => {
    if (verdict === UNMET) return known(zeroFraction)
    const value = row.values[field.index] as Exact | undefined
    if (value !== undefined && verdict === MET) return known(fraction(value))
    const { exact, ...span } =
      value === undefined ? fieldSpan(field, table, row) : { ...pointSpan(fraction(value)), exact: true }
    const low = lesser(zeroFraction, span.low)
    const high = greater(zeroFraction, span.high)
    if (verdict === MET) {
      const open = () => spanPart(span, [path(row)])
      return { low: span.low, high: span.high, gap: gapOf(table), open, exact: () => exact }
    }
    return {
      low,
      high,
      gap: value === undefined ? joinGaps([{ gap: gapIn(verdict) }, { gap: gapOf(table) }]) : gapIn(verdict),
      open: () => {
        const turns = where.missing(run, row).flatMap((open) => turnsOf(pathTo(table, row, open), span))
        const moves = value === undefined ? spanPart(span, [path(row)]).swings : []
        return { reach: [pointSpan(zeroFraction), span], swings: [...turns, ...moves] }
      },
      exact: () =>
        exact && surelyTurns(run, table, row, where) && !where.looks.some((look) => look.field === field),
    }
  }
}

/** A fact that decides whether a number counts moves the sum between zero and any value of the number. */
function turnsOf(path: Swing['path'], { low, high, between }: Span): readonly Swing[] {
  return [
    { path, from: zeroFraction, to: low, between: 'none' },
    { path, from: zeroFraction, to: high, between: 'none' },
    { path, from: low, to: high, between },
  ]
}

/** Why an open row is open. */
function gapIn(verdict: Verdict): Gap {
  return verdict === REFERRED ? FINDING_GAP : FACT_GAP
}

function sumUp(rows: readonly Contribution[]): Interval {
  let low = zeroFraction
  let high = zeroFraction
  for (const row of rows) {
    low = addFractions(low, row.low)
    high = addFractions(high, row.high)
  }
  return { low, high, gap: joinGaps(rows) }
}

function partsOf(rows: readonly Contribution[]): Parts {
  return {
    known: rows.filter((row) => !row.open).reduce((sum, row) => addFractions(sum, row.low), zeroFraction),
    open: rows.flatMap((row) => row.open?.() ?? []),
    get exact() {
      return rows.every((row) => row.exact())
    },
  }
}

/** A list that is not known yet can hold any number of records up to its maximum. */
function unknownList(
  table: TablePlan,
  field: ReturnType<typeof fieldOf> | undefined,
): { low: Fraction; high: Fraction } {
  const records = wholeFraction(table.shape === 'list' ? table.maxRecords : table.rows.length)
  if (!field) return { low: zeroFraction, high: records }
  const bounds = fieldSpan(field, table)
  return {
    low: lesser(zeroFraction, multiplyFractions(bounds.low, records)),
    high: greater(zeroFraction, multiplyFractions(bounds.high, records)),
  }
}
