import { compareFractions } from '../exact/fraction.ts'
import type { Citation } from '../issue.ts'
import type { SchemePlan } from '../logic/compileScheme.ts'
import type { ConditionNode } from '../logic/conditionNode.ts'
import { rowRates } from '../logic/measures/rate.ts'
import { rowsOf } from '../logic/rows.ts'
import { intervalOf, type Run } from '../logic/run.ts'
import { nameVerdict, type VerdictName } from '../logic/verdict.ts'
import { own } from '../own.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Condition } from '../scheme/conditionDefinition.ts'
import type { GroupPlan, TablePlan } from '../scheme/factPlan.ts'
import type { Measure } from '../scheme/measureDefinition.ts'

/** A row that decides, with the article of its own where it has one. */
export type DecidingRow = {
  readonly row: string | number
  readonly verdict: VerdictName
  readonly citation?: Citation
}

/** A row that has the lowest rate of its group. */
export type LowestRow = {
  readonly in: string
  readonly row: string | number
  readonly citation?: Citation
}

type RowsCondition = Condition & { readonly kind: 'each' | 'some' }

/** Of `each` the rows not met or not known to be, of `some` those met or perhaps so. */
export function decidingRows(
  plan: SchemePlan,
  run: Run,
  node: ConditionNode,
  definition: RowsCondition,
): readonly DecidingRow[] {
  const table = plan.facts.byId.get(definition.in) as TablePlan
  const silent = definition.kind === 'each' ? 'met' : 'unmet'
  const verdicts = node.rowVerdicts!(run)
  const rows = rowsOf(run, table) ?? []
  return rows.flatMap(({ key, row }, at): DecidingRow[] => {
    const verdict = nameVerdict(verdicts[at]!)
    if (verdict === silent) return []
    const citation = row?.cite && citationOf(plan.scheme, row.cite)
    return [{ row: key, verdict, ...(citation ? { citation } : {}) }]
  })
}

/** The one flag that a condition asks of its rows, if it asks for no more. */
export function flagAsked({ satisfies }: RowsCondition): { readonly field?: string } {
  return satisfies.kind === 'field' && satisfies.is === true ? { field: satisfies.field } : {}
}

/** The rows that surely hold a lowest rate as low as it is at most; `undefined` for any other measure. */
export function lowestRows(plan: SchemePlan, run: Run, measure: string): readonly LowestRow[] | undefined {
  const rate = lowestRateIn(plan, run, own(plan.scheme.measures, measure)!.value)
  if (!rate) return undefined
  const table = plan.facts.byId.get(rate.in) as GroupPlan
  const { high } = intervalOf(run, plan.measures.get(measure)!)
  // A rate is of a group: each of its rows is in the definition.
  return rowRates(run, table, rate)
    .filter((row) => compareFractions(row.low, high) === 0 && compareFractions(row.high, high) === 0)
    .map(({ key, row }) => ({
      in: rate.in,
      row: key,
      ...(row!.cite ? { citation: citationOf(plan.scheme, row!.cite) } : {}),
    }))
}

function lowestRateIn(
  plan: SchemePlan,
  run: Run,
  measure: Measure,
): (Measure & { kind: 'rate' }) | undefined {
  switch (measure.kind) {
    case 'rate':
      return measure.take === 'lowest' ? measure : undefined
    case 'measure':
      return lowestRateIn(plan, run, own(plan.scheme.measures, measure.measure)!.value)
    case 'byReading': {
      const alternative = run.readings[plan.readings.indexOf(measure.reading)]!
      return lowestRateIn(plan, run, own(measure.cases, alternative)!)
    }
    default:
      return undefined
  }
}
