import type { TablePlan } from '../scheme/factPlan.ts'
import { gapOf } from './context.ts'
import { noRow } from './fieldSpan.ts'
import { FACT_GAP, FINDING_GAP, type Gap } from './interval.ts'
import type { RowNode } from './rows.ts'
import type { Run } from './run.ts'
import { UNDETERMINED } from './verdict.ts'

/**
 * What it means that a list is not known. Once a person has found what it holds, its records may still wait for what
 * stands beside them, such as the day of the moment: then a fact is missing as well.
 */
export function gapOfUnknown(run: Run, table: TablePlan, judge: RowNode['verdict']): Gap {
  const gap = gapOf(table)
  if (gap !== FINDING_GAP || judge(run, noRow) !== UNDETERMINED) return gap
  return (gap | FACT_GAP) as Gap
}
