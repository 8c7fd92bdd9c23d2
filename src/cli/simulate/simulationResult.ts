import type { Scheme, VerdictName } from '../../index.ts'
import type { Answer } from '../answers/answer.ts'
import type { Assessed } from '../answers/assessEntry.ts'
import type { Simulation } from './simulation.ts'

/** What is counted of an assessment. */
export type CountedBy = 'tier' | 'outcome'

/** What came of an applicant; `tier` is `null` where there is none. */
export type SimulationResult =
  | { readonly tier: string | null }
  | { readonly tierRange: { readonly lowest: string | null; readonly highest: string | null } }
  | { readonly outcome: VerdictName }
  | { readonly unanswerable: true }

/** How two results differ; each applicant is counted under one of these. */
export const movements = [
  'unchanged',
  'up',
  'down',
  'settled',
  'opened',
  'otherwise',
  'unanswerable',
] as const

export type Movement = (typeof movements)[number]

export function simulationResult(answer: Answer<Assessed>, by: CountedBy): SimulationResult {
  if (!answer.ok) return { unanswerable: true }
  const { outcome, tier, tierRange } = answer.value.assessment
  if (by === 'outcome') return { outcome }
  return tier === undefined ? { tierRange } : { tier }
}

/** Equal for equal results. */
export function resultKey(result: SimulationResult): string {
  return 'tierRange' in result
    ? JSON.stringify([result.tierRange.lowest, result.tierRange.highest])
    : JSON.stringify(result)
}

/** How a result under the change differs from the one as things stand. */
export function movementOf(
  from: SimulationResult,
  to: SimulationResult,
  { scheme, toScheme }: Pick<Simulation, 'scheme' | 'toScheme'>,
): Movement {
  if ('unanswerable' in from || 'unanswerable' in to) return 'unanswerable'
  if (resultKey(from) === resultKey(to)) return 'unchanged'
  const [before, after] = [settledAt(from), settledAt(to)]
  if (before === undefined && after === undefined) return 'otherwise'
  if (before === undefined) return 'settled'
  if (after === undefined) return 'opened'
  if ('outcome' in to) return to.outcome === 'met' ? 'up' : 'down'
  const order = [toScheme, scheme].map(placesOf).find((places) => places.has(before) && places.has(after))
  if (!order) return 'otherwise'
  return order.get(after)! > order.get(before)! ? 'up' : 'down'
}

/** What a result is settled to: a tier, none (`null`), met or unmet. */
function settledAt(result: SimulationResult): string | null | undefined {
  if ('tier' in result) return result.tier
  if (!('outcome' in result)) return undefined
  return result.outcome === 'met' || result.outcome === 'unmet' ? result.outcome : undefined
}

/** How high each tier of a text stands; none is the lowest. Two tiers are compared by one text that has both. */
function placesOf({ tiers }: Scheme): ReadonlyMap<string | null, number> {
  const places = new Map<string | null, number>([[null, 0]])
  tiers.forEach(({ id }, at) => {
    places.set(id, tiers.length - at)
  })
  return places
}
