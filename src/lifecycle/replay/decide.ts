import { showGiven } from '../../given.ts'
import { makeIssue } from '../../issue.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { certify } from './certify.ts'
import { follow, type ReplayContext, tiersUnder } from './context.ts'
import type { DatedEvent, Event } from './event.ts'
import { lastDayOn, runningOn } from './standing.ts'
import type { Certification, State } from './state.ts'
import { end, notRunning, refuse, requirePermission, type Step, update } from './step.ts'

/** A decision that is taken into a state, and what it meets there. */
type Decision = {
  readonly context: ReplayContext
  readonly state: State
  readonly dated: DatedEvent
  readonly edition: Scheme
  /** The tier that is decided; `null` when it was refused. */
  readonly tier: string | null
  /** The tiers of the edition, highest first. */
  readonly tiers: readonly string[]
  readonly running: Certification | undefined
}

/** Takes a decision of the authority into a state. */
export function decide(
  context: ReplayContext,
  before: State,
  dated: DatedEvent,
  event: Event & { readonly kind: 'decided' },
  edition: Scheme,
): Step {
  const { tier } = event
  const tiers = tiersUnder(context, edition)
  if (tier !== null && tiers.length > 0 && !tiers.includes(tier)) {
    const params = { given: showGiven(tier), expected: tiers }
    return { issue: makeIssue('choice/unknown', ['events', dated.at, 'tier'], params) }
  }
  // What is decided upon a change leaves an application pending.
  const appliedOn = event.for === 'change' ? before.appliedOn : undefined
  const state: State = { ...before, decided: true, appliedOn }
  const running = runningOn(context, before, dated.day)
  const decision = { context, state, dated, edition, tier, tiers, running }
  switch (event.for) {
    case 'initial':
      return decideInitial(decision)
    case 'renewal':
      return decideRenewal(decision)
    case 'reapplication':
      return decideReapplication(decision)
    case 'change':
      return decideChange(decision)
  }
}

function decideInitial({ context, state, dated, edition, tier, running }: Decision): Step {
  if (running) return refuse(dated, edition, 'already-certified')
  return tier === null ? { state } : certify(context, state, dated, edition, tier)
}

function decideRenewal({ context, state, dated, edition, tier }: Decision): Step {
  const { certification } = state
  if (!certification || certification.ended) return refuse(dated, edition, notRunning(certification))
  const refusal = requirePermission(dated, edition, 'renewal')
  if (refusal || tier === null) return refusal ?? { state }
  const rule = edition.lifecycle?.renewal
  const anchored = rule && follow(context, edition, rule.from) === 'oldExpiry'
  const lastDay = lastDayOn(certification, dated.day)
  const counted = anchored && lastDay !== undefined ? lastDay + 1 : dated.day
  return certify(context, state, dated, edition, tier, { by: 'renewal', cite: rule?.cite, counted })
}

function decideReapplication({ context, state, dated, edition, tier, tiers, running }: Decision): Step {
  if (!running) return refuse(dated, edition, notRunning(state.certification))
  const refusal = requirePermission(dated, edition, 'reapplication')
  if (refusal || tier === null) return refusal ?? { state }
  const rule = edition.lifecycle?.reapplication
  const takes = rule && follow(context, edition, rule.takes)
  if (!changesTier(tiers, running.tier, tier, takes)) return { state }
  const restart = { by: 'reapplication', cite: rule?.cite, counted: dated.day } as const
  return certify(context, state, dated, edition, tier, restart)
}

function decideChange({ context, state, dated, edition, tier, tiers, running }: Decision): Step {
  if (!running) return refuse(dated, edition, notRunning(state.certification))
  const refusal = requirePermission(dated, edition, 'change')
  if (refusal) return refusal
  const rule = edition.lifecycle?.change
  const takes = rule && follow(context, edition, rule.takes)
  if (takes === 'sameTier') {
    return tier === running.tier ? { state } : refuse(dated, edition, 'same-tier-only')
  }
  const { day } = dated
  const article = { edition, cite: rule?.cite }
  if (tier === null) return end(state, running, 'revoked', day, article)
  if (!changesTier(tiers, running.tier, tier, takes)) return { state }
  const isDecision = rule && follow(context, edition, rule.isDecision)
  return update(state, running, {
    tier,
    tierChanged: { ...article, on: day, from: running.tier, to: tier },
    ...(isDecision ? { latest: day } : {}),
  })
}

/** Whether a tier is another one that the text takes account of, any where it does not say; tiers stand highest first. */
function changesTier(
  tiers: readonly string[],
  from: string,
  to: string,
  takes: 'higherTier' | 'lowerTier' | 'anyOtherTier' | undefined,
): boolean {
  if (from === to) return false
  const down = tiers.indexOf(to) - tiers.indexOf(from)
  return takes === 'higherTier' ? down < 0 : takes !== 'lowerTier' || down > 0
}
