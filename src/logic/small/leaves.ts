import { type Fraction, isBounded } from '../../exact/fraction.ts'
import { MOST_SCALED, wholeRatio } from '../../exact/scaled.ts'
import { MOST_ROWS, type TableColumns } from '../../scheme/factColumns.ts'
import type { FactPlan, FieldPlan, TablePlan } from '../../scheme/factPlan.ts'
import { type Context, gapOf } from '../context.ts'
import { FACT_GAP, FINDING_GAP, type Gap, NO_GAP } from '../interval.ts'
import { overNode } from './overNode.ts'
import { countBits, type RowBits } from './rowBits.ts'
import { DECLINED, type SmallNode } from './smallNode.ts'

/** A number of the text. */
export function smallLiteral(context: Context, value: Fraction): SmallNode | undefined {
  const whole = wholeRatio(value)
  if (!whole) return undefined
  const { num, den } = whole
  const fill: (at: number) => SmallNode['fill'] = (at) => (_, numbers) => {
    numbers[at] = num
    numbers[at + 1] = num
    return NO_GAP
  }
  return overNode(context, { per: den, inUnits: false, most: Math.abs(num), constant: num, fill })
}

/** A number that is handed in, or what it can be while it is missing. */
export function smallFact(
  context: Context,
  fact: FactPlan,
  { low, high }: { readonly low: Fraction; readonly high: Fraction },
): SmallNode | undefined {
  const gap = gapOf(fact)
  const [least, most] = [boundIn(low), boundIn(high)]
  if (!least || !most) return undefined
  const ends = [least, most].map(({ whole }) => Math.abs(whole)).filter(Number.isFinite)
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const { unit } = run.columns
    if (unit === 0) return DECLINED
    const value = run.columns.numbers[fact.index]!
    const isMissing = Number.isNaN(value)
    numbers[at] = isMissing ? least.whole * (unit / least.of) : value
    numbers[at + 1] = isMissing ? most.whole * (unit / most.of) : value
    return isMissing ? gap : NO_GAP
  }
  return overNode(context, { per: 1, inUnits: true, most: Math.max(1, ...ends) * MOST_SCALED, fill })
}

/** A bound as a whole number over a power of ten, which divides the unit of every case: it has no more decimals. */
function boundIn(bound: Fraction): { readonly whole: number; readonly of: number } | undefined {
  if (!isBounded(bound)) return { whole: bound.num.coef * Number.POSITIVE_INFINITY, of: 1 }
  if (bound.num.big) return undefined
  return { whole: bound.num.coef, of: 10 ** bound.num.scale }
}

/** How many rows meet a condition. */
export function smallCount(context: Context, table: TablePlan, where: RowBits): SmallNode | undefined {
  const { flags } = where
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const columns = run.columns.tables[table.index]
    if (!columns) return DECLINED
    if (columns.all === 0) {
      numbers[at] = 0
      numbers[at + 1] = 0
      return NO_GAP
    }
    if (flags) return countFlags(flags, columns, numbers, at)
    const from = where.find(run, columns)
    const { masks } = run.work
    const met = masks[from]!
    const open = columns.all & ~(met | masks[from + 1]!)
    numbers[at] = countBits(met)
    numbers[at + 1] = countBits(met | open)
    return gapOfOpen(open, masks[from + 2]!)
  }
  return overNode(context, { per: 1, inUnits: false, most: MOST_ROWS, fill })
}

/** Counts the rows that have every flag, with no mask in between. */
function countFlags(
  { rows, columns, isFact }: NonNullable<RowBits['flags']>,
  { all, bits }: TableColumns,
  numbers: Float64Array,
  at: number,
): Gap {
  let met = all & rows
  let maybe = met
  for (let flag = 0; flag < columns.length; flag += 3) {
    const known = bits[columns[flag]!]!
    const value = bits[columns[flag + 1]!]!
    const wanted = columns[flag + 2] ? known & ~value : value
    met &= wanted
    maybe &= wanted | ~known
  }
  numbers[at] = countBits(met)
  numbers[at + 1] = countBits(maybe)
  return met === maybe ? NO_GAP : isFact ? FACT_GAP : FINDING_GAP
}

/** What the rows that meet a condition have in a field; it declines where a number that may count is missing. */
export function smallSum(
  context: Context,
  table: TablePlan,
  field: FieldPlan,
  where: RowBits | undefined,
): SmallNode | undefined {
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const columns = run.columns.tables[table.index]
    if (!columns || run.columns.unit === 0) return DECLINED
    const { all, rows } = columns
    let [met, unmet, undetermined] = [all, 0, 0]
    if (where && all !== 0) {
      const from = where.find(run, columns)
      const { masks } = run.work
      met = masks[from]!
      unmet = masks[from + 1]!
      undetermined = masks[from + 2]!
    }
    let [low, high] = [0, 0]
    const first = columns.first + field.column * rows.length
    for (let row = 0; row < rows.length; row++) {
      const bit = 1 << row
      if (unmet & bit) continue
      const value = columns.numbers[first + row]!
      if (Number.isNaN(value)) return DECLINED
      if (met & bit || value < 0) low += value
      if (met & bit || value > 0) high += value
    }
    numbers[at] = low
    numbers[at + 1] = high
    return gapOfOpen(all & ~(met | unmet), undetermined)
  }
  return overNode(context, { per: 1, inUnits: true, most: MOST_ROWS * MOST_SCALED, fill })
}

/** Why rows are open: those for which a fact is missing, and those that are a person's to find. */
function gapOfOpen(open: number, undetermined: number): Gap {
  if (open === 0) return NO_GAP
  const missing = open & undetermined
  return ((missing ? FACT_GAP : NO_GAP) | (open & ~missing ? FINDING_GAP : NO_GAP)) as Gap
}
