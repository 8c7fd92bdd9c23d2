import { formatDay } from '../calendar/dayNumber.ts'
import { compareExact, one, textOf } from '../exact/exact.ts'
import type { Fraction } from '../exact/fraction.ts'
import type { SchemePlan } from '../logic/compileScheme.ts'
import type { Run } from '../logic/run.ts'
import type { Moment } from '../scheme/basics.ts'
import type { FactValues } from '../scheme/factPlan.ts'
import type { Scheme, Stage } from '../scheme/schemeDefinition.ts'
import { writeFacts } from '../scheme/writeFacts.ts'

/** All that an assessment was made from, as JSON. Assessed again, it gives the same result. */
export type AssessmentInput = {
  readonly scheme: Scheme
  /** What is known and what is presumed. */
  readonly facts: { readonly [fact: string]: unknown }
  readonly at: Moment
  readonly on?: string
  /** The stages that were asked for. */
  readonly stages: readonly Stage[]
  /** The alternative in force of every reading, whether or not the result rests on it. */
  readonly readings: { readonly [reading: string]: string }
  /** The parameters that were supplied. */
  readonly parameters: { readonly [parameter: string]: string }
}

/** Reads from a run what it was given. */
export function inputOfRun(plan: SchemePlan, run: Run, stages: readonly Stage[]): AssessmentInput {
  const parameters = plan.parameters.flatMap((id, index): [string, string][] => {
    const number = run.parameters[index]
    return number ? [[id, parameterText(number)]] : []
  })
  return {
    scheme: plan.scheme,
    facts: writeFacts(plan.scheme, run.values),
    at: run.at,
    ...(run.on === undefined ? {} : { on: formatDay(run.on) }),
    stages,
    readings: Object.fromEntries(plan.readings.map((id, index) => [id, run.readings[index]!])),
    parameters: Object.fromEntries(parameters),
  }
}

/** The values with nothing known of some facts: no field of any row, and no list. */
export function valuesWithout(plan: SchemePlan, values: FactValues, facts: readonly string[]): FactValues {
  return plan.facts.facts.map((fact) => {
    if (!facts.includes(fact.id)) return values[fact.index]
    return fact.shape === 'group' ? fact.rows.map(() => []) : undefined
  })
}

/** As it was read and not in lowest terms, which can need more digits than are read. */
function parameterText({ num, den }: Fraction): string {
  return compareExact(den, one) === 0 ? textOf(num) : `${textOf(num)}/${textOf(den)}`
}
