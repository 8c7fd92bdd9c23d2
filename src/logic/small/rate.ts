import { MOST_SCALED } from '../../exact/scaled.ts'
import { MOST_ROWS } from '../../scheme/factColumns.ts'
import type { TablePlan } from '../../scheme/factPlan.ts'
import type { FieldPlan } from '../../scheme/fieldPlan.ts'
import type { Context } from '../context.ts'
import { quotientNode } from './overNode.ts'
import { Op } from './program.ts'
import type { SmallNode } from './smallNode.ts'

/** Points over maxima of the rows taken; it declines while any of them is missing. */
export function smallRate(
  context: Context,
  table: TablePlan,
  { points, max }: { readonly points: FieldPlan; readonly max: FieldPlan },
  take: 'overall' | 'lowest',
  only = -1,
): SmallNode | undefined {
  const rows = take === 'overall' ? MOST_ROWS : 1
  const most = rows * MOST_SCALED
  return quotientNode(context, { most, mostDen: most }, (writer, slot, at) =>
    writer.step(Op.Rate, slot, at, table.column, points.column, max.column, only, take === 'lowest' ? 1 : 0),
  )
}
