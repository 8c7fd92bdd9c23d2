import { compareExact, type Exact } from '../../exact/exact.ts'
import type { FactsPlan, FactValues, TablePlan } from '../../scheme/factPlan.ts'
import type { Value } from '../../scheme/fieldPlan.ts'

type Row = readonly Value[]

/** Whether every row and record keeps to its limits and to the maxima that its own fields set. */
export function keepsToRecords(plan: FactsPlan, values: FactValues): boolean {
  return plan.facts.every((fact) => {
    if (fact.shape === 'scalar') return true
    const rows = values[fact.index] as readonly Row[] | undefined
    return rows === undefined || rows.every((row) => keepsToLimits(fact, row))
  })
}

/** Whether one row does. */
export function keepsToLimits({ record, limits }: TablePlan, row: Row): boolean {
  const withinMaxima = record.fields.every(({ index, maxField }) => {
    const most = maxField === undefined ? undefined : row[maxField]
    return most === undefined || row[index] === undefined || !exceeds(row[index], most)
  })
  return (
    withinMaxima &&
    limits.every(({ definition, where, field, max }) => {
      const value = row[field.index]
      if (value === undefined || !where.every((clause) => clause.among.has(row[clause.field.index])))
        return true
      if (max && exceeds(value, max)) return false
      return !definition.only || definition.only.includes(value as string | boolean)
    })
  )
}

function exceeds(value: Value, most: Value): boolean {
  return compareExact(value as Exact, most as Exact) > 0
}
