import { replay, type Scheme, statusOn } from '../../index.ts'
import type { ConditionBoundary, TransitionBoundary } from '../boundaries/boundaryCase.ts'
import { elementsOf } from '../boundaries/thresholds.ts'

/**
 * A scheme in whose traces an element stands, and the list in which it does. Grounds for revocation, benefits and
 * supplementary provisions have no trace: their conditions are asked as a requirement.
 */
export function withElementAsked(
  scheme: Scheme,
  { kind, id }: ConditionBoundary['of'],
): { readonly scheme: Scheme; readonly prefix: string } {
  if (kind !== 'ground' && kind !== 'benefit' && kind !== 'transition') return { scheme, prefix: `${kind}s` }
  return { scheme: askingAs(scheme, kind, id), prefix: 'requirements' }
}

const asking = new WeakMap<Scheme, Map<string, Scheme>>()

/** Made once for each element: a definition is compiled when it is first assessed. */
function askingAs(scheme: Scheme, kind: ConditionBoundary['of']['kind'], id: string): Scheme {
  const made = asking.get(scheme) ?? new Map<string, Scheme>()
  asking.set(scheme, made)
  const key = `${kind} ${id}`
  const asked = elementsOf(scheme).find((of) => of.kind === kind && of.id === id)
  const requirements = asked
    ? [{ id, stage: 'eligibility' as const, when: asked.when, cite: asked.cite }]
    : []
  const trial = made.get(key) ?? { ...scheme, requirements, exclusions: [] }
  made.set(key, trial)
  return trial
}

/** Far from every day that is tried: the newer text is not in force yet, so that it governs by its provision alone. */
const NEWER_FROM = '2199-01-01'
const EARLIER_UNTIL = '2198-12-31'

/** Whether a supplementary provision gives a certification under an earlier text another last day. */
export function isReached(scheme: Scheme, boundary: TransitionBoundary): boolean {
  const { transition: id, decidedOn, heldUntil, facts, readings } = boundary
  const transitions = (scheme.transitions ?? [])
    .filter((of) => of.id === id)
    .map((of) => ({ standingOn: scheme.inForce?.from, ...of }))
  // What else the text asks for has no part in it.
  const { lifecycle, requirements, exclusions, referrals, benefits, ...rest } = scheme
  const newer: Scheme = { ...rest, inForce: { from: NEWER_FROM }, transitions }
  const earlier: Scheme = {
    id: scheme.id,
    edition: `before ${scheme.edition}`,
    inForce: { from: '1900-01-01', until: EARLIER_UNTIL },
    provisions: {},
    facts: {},
    tiers: scheme.tiers,
    validity: { initial: { kind: 'fixed', until: heldUntil, cite: '-' } },
  }
  const tier = scheme.tiers[0]?.id ?? ''
  const events = [{ kind: 'decided', on: decidedOn, for: 'initial', tier }]
  const { history } = replay([earlier, newer], { events, facts, readings })
  return statusOn(history, boundary.heldUntil).until !== heldUntil
}
