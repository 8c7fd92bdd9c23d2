import type { Exact } from '../exact/exact.ts'
import { decimalsNeeded, MOST_DECIMALS, MOST_SCALED, scaledTo } from '../exact/scaled.ts'
import type { FactsPlan, FactValues, FieldPlan, TablePlan, Value } from './factPlan.ts'

/** A table of more rows than this is not written as bits. */
export const MOST_ROWS = 30

/** The facts of a case once more, column by column, as the fast way of evaluation takes them. */
export type FactColumns = {
  /**
   * What one is written as where all numbers of the case are small: each is a whole multiple of one over `unit`, and is
   * held as that whole number, of at most {@link MOST_SCALED}; 0 where they are not small.
   */
  readonly unit: number
  /** The numbers that stand for themselves, by place of the fact; NaN where not known. */
  readonly numbers: Float64Array
  /** The groups and lists, by place of the fact; nothing for a list that is not known or has too many rows. */
  readonly tables: readonly (TableColumns | undefined)[]
}

/** The rows of one group or list. */
export type TableColumns = {
  readonly rows: readonly (readonly Value[])[]
  /** A bit for every row. */
  readonly all: number
  /** Of a flag or choice the rows in which it is known, and then of each of its values the rows that have it. */
  readonly bits: Int32Array
  /** Column after column; NaN where not known. */
  readonly numbers: Float64Array
}

type Rows = TableColumns['rows']
type Scale = { decimals: number; isSmall: boolean }

/** Writes the values of a case column by column. */
export function factColumns(plan: FactsPlan, values: FactValues): FactColumns {
  const scale: Scale = { decimals: decimalsOfAll(plan, values), isSmall: true }
  if (scale.decimals > MOST_DECIMALS) scale.isSmall = false
  const numbers = new Float64Array(plan.scalarNumbers.length > 0 ? plan.facts.length : 0)
  for (const { index } of plan.scalarNumbers) numbers[index] = scaled(values[index] as Value, scale)
  const tables = new Array<TableColumns | undefined>(plan.facts.length).fill(undefined)
  for (const table of plan.tables) {
    const rows = values[table.index] as Rows | undefined
    if (rows !== undefined && rows.length <= MOST_ROWS) tables[table.index] = tableColumns(table, rows, scale)
  }
  return { unit: scale.isSmall ? 10 ** scale.decimals : 0, numbers, tables }
}

/** As many decimals as every number of the case can be written with. */
function decimalsOfAll(plan: FactsPlan, values: FactValues): number {
  let { decimals } = plan
  const widen = (value: Value) => {
    if (value === undefined) return
    const needed = decimalsNeeded(value as Exact)
    if (needed > decimals) decimals = needed
  }
  for (const { index } of plan.scalarNumbers) widen(values[index] as Value)
  for (const { index, record } of plan.tables) {
    if (record.numberFields.length === 0) continue
    for (const row of (values[index] ?? []) as Rows) {
      for (const field of record.numberFields) widen(row[field.index])
    }
  }
  return decimals
}

function tableColumns({ record }: TablePlan, rows: Rows, scale: Scale): TableColumns {
  const bits = new Int32Array(record.bitCount)
  for (const field of record.bitFields) writeBits(bits, field, rows)
  const numbers = new Float64Array(record.numberFields.length * rows.length)
  let at = 0
  for (const { index } of record.numberFields) {
    for (let row = 0; row < rows.length; row++) numbers[at++] = scaled(rows[row]![index], scale)
  }
  return { rows, all: 2 ** rows.length - 1, bits, numbers }
}

function writeBits(bits: Int32Array, { index, column, options }: FieldPlan, rows: Rows): void {
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]![index]
    if (value === undefined) continue
    const bit = 1 << row
    bits[column]! |= bit
    const option = value === true ? 0 : value === false ? -1 : options.indexOf(value)
    if (option >= 0) bits[column + 1 + option]! |= bit
  }
}

function scaled(value: Value, scale: Scale): number {
  if (value === undefined || !scale.isSmall) return Number.NaN
  const whole = scaledTo(value as Exact, scale.decimals)
  if (whole > MOST_SCALED || whole < -MOST_SCALED) scale.isSmall = false
  return whole
}
