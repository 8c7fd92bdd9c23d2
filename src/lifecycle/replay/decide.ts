import { showGiven } from '../../given.ts'
import { makeIssue } from '../../issue.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { certify } from './certify.ts'
import { follow, type ReplayContext, tiersUnder } from './context.ts'
import type { DatedEvent, Event } from './event.ts'
import { lastDayOn, runningOn } from './standing.ts'
import type { State } from './state.ts'
import { end, notRunning, refuse, requirePermission, type Step, update } from './step.ts'

type Decided = Event & { readonly kind: 'decided' }

/** Takes a decision of the authority into a state. */
export function decide(
  context: ReplayContext,
  before: State,
  dated: DatedEvent,
  event: Decided,
  edition: Scheme,
): Step {
  const { certification } = before
  const { day } = dated
  const running = runningOn(context, before, day)
  const tiers = tiersUnder(context, edition)
  if (event.tier !== null && tiers.length > 0 && !tiers.includes(event.tier)) {
    const params = { given: showGiven(event.tier), expected: tiers }
    return { issue: makeIssue('choice/unknown', ['events', dated.at, 'tier'], params) }
  }
  // What is decided upon a change leaves an application pending.
  const state: State = {
    ...before,
    decided: true,
    appliedOn: event.for === 'change' ? before.appliedOn : undefined,
  }
  switch (event.for) {
    case 'initial':
      if (running) return refuse(dated, edition, 'already-certified')
      return event.tier === null ? { state } : certify(context, state, dated, edition, event.tier)
    case 'renewal': {
      if (!certification || certification.ended) return refuse(dated, edition, notRunning(certification))
      const refusal = requirePermission(dated, edition, 'renewal')
      if (refusal || event.tier === null) return refusal ?? { state }
      const rule = edition.lifecycle?.renewal
      const anchored = rule && follow(context, edition, rule.from) === 'oldExpiry'
      const lastDay = lastDayOn(certification, day)
      return certify(context, state, dated, edition, event.tier, {
        by: 'renewal',
        cite: rule?.cite,
        counted: anchored && lastDay !== undefined ? lastDay + 1 : day,
      })
    }
    case 'reapplication': {
      if (!running) return refuse(dated, edition, notRunning(certification))
      const refusal = requirePermission(dated, edition, 'reapplication')
      if (refusal || event.tier === null) return refusal ?? { state }
      const rule = edition.lifecycle?.reapplication
      const takes = rule ? follow(context, edition, rule.takes) : 'anyOtherTier'
      if (!changesTier(tiers, running.tier, event.tier, takes === 'higherTier' ? 'up' : 'any')) {
        return { state }
      }
      const restart = { by: 'reapplication', cite: rule?.cite, counted: day } as const
      return certify(context, state, dated, edition, event.tier, restart)
    }
    case 'change': {
      if (!running) return refuse(dated, edition, notRunning(certification))
      const refusal = requirePermission(dated, edition, 'change')
      if (refusal) return refusal
      const rule = edition.lifecycle?.change
      const takes = rule ? follow(context, edition, rule.takes) : 'anyOtherTier'
      if (takes === 'sameTier') {
        return event.tier === running.tier ? { state } : refuse(dated, edition, 'same-tier-only')
      }
      const article = { edition, cite: rule?.cite }
      if (event.tier === null) return end(state, running, 'revoked', day, article)
      if (!changesTier(tiers, running.tier, event.tier, takes === 'lowerTier' ? 'down' : 'any')) {
        return { state }
      }
      const isDecision = rule ? follow(context, edition, rule.isDecision) : false
      return update(state, running, {
        tier: event.tier,
        tierChanged: { ...article, on: day, from: running.tier, to: event.tier },
        ...(isDecision ? { latest: day } : {}),
      })
    }
  }
}

/** Whether a tier is another one, in the direction that the text takes account of; tiers stand highest first. */
function changesTier(
  tiers: readonly string[],
  from: string,
  to: string,
  direction: 'up' | 'down' | 'any',
): boolean {
  if (from === to) return false
  if (direction === 'any') return true
  return direction === 'up'
    ? tiers.indexOf(to) < tiers.indexOf(from)
    : tiers.indexOf(to) > tiers.indexOf(from)
}
