import { fiscalYear } from '../../calendar/fiscalYear.ts'
import { validity } from '../../lifecycle/validity.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { ValidityExample, ValidityOf } from './schemeDiff.ts'

/** The day with which texts are compared that have none themselves. */
const USUAL_DAY = '2025-06-01'
/** The years whose fiscal years lie wholly within the calendar. */
const [EARLIEST, LATEST] = ['1874-01-01', '2199-12-31']

/** What both editions make of a few days of decision. */
export function validityExamples(a: Scheme, b: Scheme, days: readonly string[]): readonly ValidityExample[] {
  return days.map((decidedOn) => ({ decidedOn, a: validityOf(a, decidedOn), b: validityOf(b, decidedOn) }))
}

/**
 * The day on which the newer text comes into force, between the first and the last day of its fiscal year: on those
 * most periods change.
 */
export function exampleDays(a: Scheme, b: Scheme): readonly string[] {
  const days = [a, b].flatMap(({ inForce }) => (inForce ? [inForce.from] : [])).sort()
  const from = days.at(-1) ?? USUAL_DAY
  if (from < EARLIEST || from > LATEST) return [from]
  const { firstDay, lastDay } = fiscalYear(from)
  return [...new Set([firstDay, from, lastDay])]
}

function validityOf(scheme: Scheme, decidedOn: string): ValidityOf {
  const found = validity(scheme, { decidedOn })
  return found.ok ? { until: found.value.until } : { issue: found.issues[0] }
}
