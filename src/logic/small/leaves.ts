import { type Fraction, isBounded } from '../../exact/fraction.ts'
import { MOST_SCALED, wholeRatio } from '../../exact/scaled.ts'
import { MOST_ROWS } from '../../scheme/factColumns.ts'
import type { FactPlan, TablePlan } from '../../scheme/factPlan.ts'
import type { FieldPlan } from '../../scheme/fieldPlan.ts'
import { type Context, gapOf } from '../context.ts'
import { overNode } from './overNode.ts'
import { Op } from './program.ts'
import { joinedIn, type RowBits } from './rowBits.ts'
import type { SmallNode } from './smallNode.ts'

/** A number of the text. */
export function smallLiteral(context: Context, value: Fraction): SmallNode | undefined {
  const whole = wholeRatio(value)
  if (!whole) return undefined
  const { num, den } = whole
  return overNode(
    context,
    { per: den, inUnits: false, most: Math.abs(num), constant: num },
    (writer, slot, at) => writer.step(Op.Literal, slot, at, writer.real(num)),
  )
}

/** A number that is handed in, or what it can be while it is missing. */
export function smallFact(
  context: Context,
  fact: FactPlan,
  { low, high }: { readonly low: Fraction; readonly high: Fraction },
): SmallNode | undefined {
  const [least, most] = [boundIn(low), boundIn(high)]
  if (!least || !most) return undefined
  const ends = [least, most].map(({ whole }) => Math.abs(whole)).filter(Number.isFinite)
  return overNode(
    context,
    { per: 1, inUnits: true, most: Math.max(1, ...ends) * MOST_SCALED },
    (writer, slot, at) => {
      const bounds = [least, most].flatMap(({ whole, of }) => [writer.real(whole), of])
      writer.step(Op.Fact, slot, at, fact.index, ...bounds, gapOf(fact))
    },
  )
}

/** A bound as a whole number over a power of ten, which divides the unit of every case: it has no more decimals. */
function boundIn(bound: Fraction): { readonly whole: number; readonly of: number } | undefined {
  if (!isBounded(bound)) return { whole: bound.num.coef * Number.POSITIVE_INFINITY, of: 1 }
  if (bound.num.big) return undefined
  return { whole: bound.num.coef, of: 10 ** bound.num.scale }
}

/** How many rows meet a condition. */
export function smallCount(context: Context, table: TablePlan, where: RowBits): SmallNode | undefined {
  return overNode(context, { per: 1, inUnits: false, most: MOST_ROWS }, (writer, slot, at) => {
    if (where.all) {
      writer.step(Op.CountAll, slot, at, ...joinedIn(writer, table, where.all))
    } else {
      writer.use(where)
      writer.step(Op.CountMask, slot, at, table.column, where.at)
    }
  })
}

/** What the rows that meet a condition have in a field; it declines where a number that may count is missing. */
export function smallSum(
  context: Context,
  table: TablePlan,
  { column }: FieldPlan,
  where: RowBits | undefined,
): SmallNode | undefined {
  const most = MOST_ROWS * MOST_SCALED
  return overNode(context, { per: 1, inUnits: true, most }, (writer, slot, at) => {
    if (where) writer.use(where)
    writer.step(Op.Sum, slot, at, table.column, where ? where.at : -1, column)
  })
}
