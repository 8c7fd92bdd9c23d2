import { type Exact, isWhole, remainder, signOf } from '../exact/exact.ts'
import { fraction, lesser } from '../exact/fraction.ts'
import type { TablePlan } from '../scheme/factPlan.ts'
import type { FieldPlan } from '../scheme/fieldPlan.ts'
import type { Span } from './part.ts'
import { boundsInRow, fieldBounds, type RowAt } from './rows.ts'

/** What a missing number can be; `exact` if it surely can be as little and as much as that. */
export type FieldSpan = Span & { readonly exact: boolean }

/** A row of which nothing is known. */
export const noRow: RowAt = { key: 0, values: [], row: undefined }

/** What a number can be while it is missing: what its field allows, and what else is known of its row. */
export function fieldSpan(field: FieldPlan, table?: TablePlan, row: RowAt = noRow): FieldSpan {
  const { min, above, step } = field
  const bounds = table ? boundsInRow(table, field, row) : fieldBounds(field, row)
  const most = field.maxField === undefined ? undefined : table?.record.fields[field.maxField]
  const inSteps = field.definition.kind === 'count' || step !== undefined
  const isReached = (end: Exact) => (step ? signOf(remainder(end, step)) === 0 : !inSteps || isWhole(end))
  return {
    low: bounds.low,
    high: most?.max ? lesser(bounds.high, fraction(most.max)) : bounds.high,
    between: inSteps ? 'some' : 'all',
    exact:
      (above === undefined || min !== undefined) &&
      !(table && isBoundUp(table, field, row)) &&
      [min, field.max].every((end) => end === undefined || isReached(end)),
  }
}

/** Whether another missing field of the row, or what is known of it, may forbid values of this one. */
export function isBoundUp(table: TablePlan, field: FieldPlan, row: RowAt): boolean {
  const isMissing = (index: number) => row.values[index] === undefined
  if (field.maxField !== undefined && isMissing(field.maxField)) return true
  if (table.record.fields.some(({ maxField }) => maxField === field.index)) return true
  return table.limits.some((limit) => {
    const others = limit.where.filter((clause) => clause.field !== field)
    const values = others.map((clause) => ({ clause, value: row.values[clause.field.index] }))
    if (values.some(({ clause, value }) => value !== undefined && !clause.among.has(value))) return false
    if (limit.field === field) return !limit.max || values.some(({ value }) => value === undefined)
    return others.length < limit.where.length
  })
}
