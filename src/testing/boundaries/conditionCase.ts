import type { Condition, Scheme } from '../../index.ts'
import { formatPath } from '../../index.ts'
import type { FactsData } from '../naive/situation.ts'
import type { ConditionBoundary, Side } from './boundaryCase.ts'
import { citationIn } from './citationIn.ts'
import { placed } from './placed.ts'
import type { Found } from './thresholds.ts'

/** What a case of a condition tries. */
export type Trial = {
  readonly side: Side
  readonly what: string
  readonly part?: string
  readonly threshold: string
  readonly value: string
  readonly verdict: boolean
  /** What facts have to meet so that the value is there; known ones are enough where it does not say. */
  readonly facts?: Condition
  readonly known?: FactsData
  readonly on?: string
  readonly parameters?: { readonly [parameter: string]: string }
}

/** A case of one condition, with facts that bring it about. */
export function conditionCase(
  scheme: Scheme,
  { path, cite, readings, element }: Found<Condition>,
  { side, what, part, threshold, value, verdict, facts, ...under }: Trial,
): ConditionBoundary {
  const at = formatPath(path)
  return {
    kind: 'condition',
    name: `${at}: ${what} ${value}${part === undefined ? '' : ` (${part})`} is ${besideIn(side)} ${threshold}`,
    path: at,
    of: { kind: element.kind, id: element.id },
    ...(part === undefined ? {} : { part }),
    citation: citationIn(scheme, cite),
    side,
    threshold,
    value,
    verdict: verdict ? 'met' : 'unmet',
    ...placed(scheme, facts, { element, readings, ...under }),
  }
}

export function besideIn(side: Side): string {
  return side === 'at' ? 'at' : `just ${side}`
}
