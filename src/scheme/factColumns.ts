import type { Exact } from '../exact/exact.ts'
import { decimalsNeeded, MOST_DECIMALS, MOST_SCALED, scaledTo } from '../exact/scaled.ts'
import { memoByDefinition } from '../memo.ts'
import type { FactsPlan, FactValues, TablePlan } from './factPlan.ts'
import type { FieldPlan, Value } from './fieldPlan.ts'

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
  readonly numbers: readonly number[]
  /**
   * A bit for every row. Of each group or list, from {@link TablePlan.column} on: all of its rows, or -1 for a list that
   * is not known or has too many; and where its numbers begin. From {@link FieldPlan.column} on, of a flag or choice the
   * rows in which it is known, and then of each of its values the rows that have it.
   */
  readonly bits: readonly number[]
  /** Those of rows, of each group or list column after column; NaN where not known. */
  readonly rowNumbers: readonly number[]
}

/** What stands for the rows of a list that is not known or has too many. */
export const NO_ROWS = -1

type Rows = readonly (readonly Value[])[]
type Scale = { decimals: number; isSmall: boolean }

// Plain arrays: a typed one of more than a few words is memory outside of the heap, at twenty times the cost.
const zeros = (count: number) => new Array<number>(count).fill(0)

/** Writes the values of a case column by column. */
export function factColumns(plan: FactsPlan, values: FactValues): FactColumns {
  const scale: Scale = { decimals: decimalsOfAll(plan, values), isSmall: true }
  if (scale.decimals > MOST_DECIMALS) scale.isSmall = false
  const numbers = plan.scalarNumbers.length > 0 ? zeros(plan.facts.length) : []
  for (const { index } of plan.scalarNumbers) numbers[index] = scaled(values[index] as Value, scale)
  const bits = unsaidBits(plan).slice()
  const rowNumbers: number[] = []
  for (const table of plan.tables)
    writeTable(table, values[table.index] as Rows | undefined, bits, rowNumbers, scale)
  return { unit: scale.isSmall ? 10 ** scale.decimals : 0, numbers, bits, rowNumbers }
}

/** As many decimals as every number of the case can be written with. */
function decimalsOfAll(plan: FactsPlan, values: FactValues): number {
  let { decimals } = plan
  for (const { index } of plan.scalarNumbers) decimals = widened(decimals, values[index] as Value)
  for (const { index, record } of plan.numberTables) {
    for (const row of (values[index] ?? []) as Rows) {
      for (const field of record.numberFields) decimals = widened(decimals, row[field.index])
    }
  }
  return decimals
}

function widened(decimals: number, value: Value): number {
  return value === undefined ? decimals : Math.max(decimals, decimalsNeeded(value as Exact))
}

function writeTable(
  table: TablePlan,
  rows: Rows | undefined,
  bits: number[],
  rowNumbers: number[],
  scale: Scale,
): void {
  const { column, record } = table
  if (rows === undefined || rows.length > MOST_ROWS) {
    bits[column] = NO_ROWS
    return
  }
  bits[column] = 2 ** rows.length - 1
  bits[column + 1] = rowNumbers.length
  if (!isUnsaid(table, rows)) for (const field of record.bitFields) writeBits(bits, field, rows)
  for (const field of record.numberFields) {
    for (let row = 0; row < rows.length; row++) rowNumbers.push(scaled(rows[row]![field.index], scale))
  }
}

/** The bits of a case of which nothing is said: those of most groups of most cases. */
const unsaidBits = memoByDefinition((plan: FactsPlan): readonly number[] => {
  const bits = zeros(plan.bitCount)
  for (const table of plan.tables) {
    if (table.shape !== 'group' || !table.unsaid || table.rows.length > MOST_ROWS) continue
    for (const field of table.record.bitFields) writeBits(bits, field, table.unsaid)
  }
  return bits
})

function isUnsaid(table: TablePlan, rows: Rows): boolean {
  return table.shape === 'group' && rows === table.unsaid
}

/** Writes the bits of one field, whatever they were. */
function writeBits(bits: number[], { index, column, options }: FieldPlan, rows: Rows): void {
  bits.fill(0, column, column + 1 + options.length)
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
