import { expect } from 'vitest'
import { parseOptions } from '../../src/assess/options.ts'
import type { AssessOptions } from '../../src/index.ts'
import { type SchemePlan, startRun } from '../../src/logic/compileScheme.ts'
import type { ConditionNode } from '../../src/logic/conditionNode.ts'
import { type Run, verdictOf } from '../../src/logic/run.ts'
import { type FactColumns, NO_ROWS } from '../../src/scheme/factColumns.ts'
import type { FactValues } from '../../src/scheme/factPlan.ts'
import { parseFacts, valuesOf } from '../../src/scheme/parseFacts.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** Columns that decline everything: what is left are exact numbers, row by row. */
export const exactColumns = ({ facts }: SchemePlan): FactColumns => ({
  unit: 0,
  numbers: [],
  bits: new Array(facts.bitCount).fill(NO_ROWS),
  rowNumbers: [],
})

export function valuesIn(scheme: Scheme, data: unknown): FactValues {
  const read = parseFacts(scheme, data)
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('; '))
  return valuesOf(scheme, read.value)
}

export function runOf(
  plan: SchemePlan,
  values: FactValues,
  columns: FactColumns,
  options: AssessOptions = {},
  thorough = true,
) {
  const parsed = parseOptions(plan.scheme, options)
  if (!parsed.ok) throw new Error('the options are wrong')
  return startRun(plan, values, parsed.value, columns, thorough)
}

function everyNode(plan: SchemePlan): readonly ConditionNode[] {
  const elements = [...plan.requirements, ...plan.exclusions, ...plan.tiers, ...plan.referrals]
  return elements.map(({ node }) => node)
}

export const verdictsIn = (plan: SchemePlan, run: Run) => everyNode(plan).map((node) => verdictOf(run, node))

/**
 * Both note the same readings. Of a list without records bits are asked all the same, while no row is: there the bits
 * may note more.
 */
export function expectSameReadings(fast: Run, slow: Run, data: object): void {
  const empty = Object.values(data).some((of) => Array.isArray(of) && of.length === 0)
  if (!empty) expect(fast.readingsUsed).toEqual(slow.readingsUsed)
  slow.readingsUsed.forEach((used, at) => {
    if (used) expect(fast.readingsUsed[at]).toBe(true)
  })
}
