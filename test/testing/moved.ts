import { ruleValues } from '../../src/analysis/amend/ruleValues.ts'
import { type SchemeThreshold, schemeThresholds } from '../../src/analysis/index.ts'
import { addDays } from '../../src/calendar/index.ts'
import type { Scheme } from '../../src/index.ts'

type Steps = readonly (string | number)[]

/** The numbers and dates that conditions hold something against, and the caps of measures; no figures that are added. */
export function movableThresholds(scheme: Scheme): readonly SchemeThreshold[] {
  return schemeThresholds(scheme).filter(({ path }) => !path.startsWith('measures.') || path.endsWith('.at'))
}

/** The definition with a threshold moved by one of its own unit, up and down. */
export function withThresholdMoved(scheme: Scheme, { path }: SchemeThreshold): readonly Scheme[] {
  const { steps, value } = ruleValues(scheme).get(path)!
  return withLimitMoved(scheme, { path, steps, value: value as string | number })
}

function moved(value: string | number, by: 1 | -1): string | number {
  if (typeof value === 'number') return value + by
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
  if (date !== undefined) return addDays(date, by) + value.slice(10)
  // A percentage moves by one percent, a fraction by one of its parts, a decimal by one.
  return value.replace(/^-?\d+/, (digits) => String(BigInt(digits) + BigInt(by)))
}

/** A limit that is no condition's, and where it stands. */
export type Limit = { readonly path: string; readonly steps: Steps; readonly value: string | number }

const namesNothing = [
  'cite',
  'id',
  'when',
  'presumed',
  'unit',
  'options',
  'rows',
  'findings',
  'finding',
  'asked',
  'where',
]

/** The limits of facts and parameters, and the numbers and dates of everything after the decision. */
export function limitsIn(scheme: Scheme): readonly Limit[] {
  const { facts, parameters, inForce, validity, transitions, places } = scheme
  const reports = scheme.lifecycle?.reports
  return [
    ...limitsAt(facts, ['facts']),
    ...limitsAt(parameters, ['parameters']),
    ...limitsAt(inForce, ['inForce']),
    ...limitsAt(validity, ['validity']),
    ...limitsAt(reports, ['lifecycle', 'reports']),
    ...limitsAt(transitions, ['transitions']),
    ...limitsAt(places, ['places']),
  ]
}

function limitsAt(node: unknown, steps: Steps): readonly Limit[] {
  if (typeof node === 'number' || (typeof node === 'string' && /^[\d.%-]+$/.test(node))) {
    return [{ path: steps.join('.'), steps, value: node }]
  }
  if (typeof node !== 'object' || node === null) return []
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(node)
    ? [...node.entries()]
    : Object.entries(node)
  return entries.flatMap(([key, inner]) =>
    namesNothing.includes(String(key)) ? [] : limitsAt(inner, [...steps, key]),
  )
}

/** The definition with a limit moved by one, up and down; a day of a month down alone, since the next one may be none. */
export function withLimitMoved(scheme: Scheme, { steps, value }: Limit): readonly Scheme[] {
  const ways = steps.at(-1) === 'day' ? ([-1] as const) : ([1, -1] as const)
  return ways.map((by) => put(scheme, steps, moved(value, by)) as Scheme)
}

function put(node: unknown, [step, ...rest]: Steps, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(node)) return node.map((of, at) => (at === step ? put(of, rest, value) : of))
  return { ...(node as object), [step]: put((node as Record<string, unknown>)[step], rest, value) }
}
