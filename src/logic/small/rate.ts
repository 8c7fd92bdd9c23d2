import { MOST_SCALED } from '../../exact/scaled.ts'
import { MOST_ROWS } from '../../scheme/factColumns.ts'
import type { FieldPlan, TablePlan } from '../../scheme/factPlan.ts'
import type { Context } from '../context.ts'
import { NO_GAP } from '../interval.ts'
import { quotientNode } from './overNode.ts'
import { DECLINED, type SmallNode } from './smallNode.ts'

/** Points over maxima of the rows taken; it declines while any of them is missing. */
export function smallRate(
  context: Context,
  table: TablePlan,
  { points, max }: { readonly points: FieldPlan; readonly max: FieldPlan },
  take: 'overall' | 'lowest',
  only?: number,
): SmallNode | undefined {
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const columns = run.columns.tables[table.index]
    if (!columns || run.columns.unit === 0) return DECLINED
    const count = columns.rows.length
    const from = only ?? 0
    const until = only === undefined ? count : only + 1
    const [ofPoints, ofMax] = [columns.first + points.column * count, columns.first + max.column * count]
    let [num, den] = take === 'lowest' ? [1, 0] : [0, 0]
    for (let row = from; row < until; row++) {
      const value = columns.numbers[ofPoints + row]!
      const most = columns.numbers[ofMax + row]!
      if (Number.isNaN(value) || Number.isNaN(most)) return DECLINED
      if (take === 'overall') {
        num += value
        den += most
      } else if (value * den < num * most) {
        num = value
        den = most
      }
    }
    write(numbers, at, num, den)
    return NO_GAP
  }
  const rows = take === 'overall' ? MOST_ROWS : 1
  return quotientNode(context, { most: rows * MOST_SCALED, mostDen: rows * MOST_SCALED, fill })
}

/** A rate of nothing is nought, whatever it is of. */
function write(numbers: Float64Array, at: number, num: number, den: number): void {
  numbers[at] = num
  numbers[at + 1] = num === 0 ? 1 : den
  numbers[at + 2] = num
  numbers[at + 3] = num === 0 ? 1 : den
}
