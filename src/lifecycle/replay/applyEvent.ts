import { formatDay, parseDayNumber } from '../../calendar/dayNumber.ts'
import { type Issue, makeIssue, nestIssue } from '../../issue.ts'
import { own } from '../../own.ts'
import type { Cite } from '../../scheme/basics.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { LifecycleRules } from '../../scheme/lifecycleDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { follow, governing, periodFrom, type ReplayContext } from './context.ts'
import type { DatedEvent, Event, EventKind } from './event.ts'
import type { Certification, State } from './state.ts'
import { mayStand } from './transition.ts'

/** The state after an event, or why the text does not allow it. */
export type Step = { readonly state: State } | { readonly issue: Issue }

type Decided = Event & { readonly kind: 'decided' }

/** Takes one event into a state. */
export function applyEvent(context: ReplayContext, state: State, dated: DatedEvent): Step {
  const { event, day } = dated
  const edition = governing(context, day)
  if (!edition) return refuse(dated, undefined, 'no-edition')
  const { certification } = state
  const rules = edition.lifecycle
  const needs = (element: keyof LifecycleRules) => requirePermission(dated, edition, element)
  const running = mayStand(certification, day) ? certification : undefined

  switch (event.kind) {
    case 'applied':
      if (state.appliedOn !== undefined) return refuse(dated, edition, 'already-applied')
      return { state: { ...state, appliedOn: day } }
    case 'applicationWithdrawn':
      if (state.appliedOn === undefined) return refuse(dated, edition, 'no-application')
      return needs('applicationWithdrawal') ?? { state: { ...state, appliedOn: undefined } }
    case 'accepted':
      if (state.appliedOn === undefined) return refuse(dated, edition, 'no-application')
      return { state }
    case 'decided':
      return decide(context, { ...state, appliedOn: undefined }, dated, event, edition)
    case 'notified':
      return { state }
    case 'changeReported':
      if (!running) return refuse(dated, edition, notRunning(certification))
      return { state }
    case 'reportSubmitted':
      if (!running) return refuse(dated, edition, notRunning(certification))
      return needs('reports') ?? update(state, running, { reportsOn: [...running.reportsOn, day] })
    case 'suspended':
      if (!running) return refuse(dated, edition, notRunning(certification))
      if (running.suspendedOn !== undefined) return refuse(dated, edition, 'already-suspended')
      return needs('suspension') ?? update(state, running, { suspendedOn: day })
    case 'resumed': {
      if (running?.suspendedOn === undefined) return refuse(dated, edition, 'not-suspended')
      const stopped =
        rules?.suspension && follow(context, edition, rules.suspension.clock) === 'stops'
          ? day - running.suspendedOn
          : 0
      return update(state, running, { suspendedOn: undefined, until: running.until + stopped })
    }
    case 'withdrawn': {
      if (!running) return refuse(dated, edition, notRunning(certification))
      const refusal = needs('withdrawal')
      if (refusal) return refusal
      const ends = rules?.withdrawal ? follow(context, edition, rules.withdrawal.ends) : 'onFiling'
      if (ends === 'onRevocation') return update(state, running, { withdrawalFiledOn: day })
      return end(state, running, 'withdrawn', day, rules?.withdrawal?.cite)
    }
    case 'revoked':
      if (!running) return refuse(dated, edition, notRunning(certification))
      return needs('revocation') ?? revoke(state, dated, event.ground, edition, running)
    case 'extended': {
      if (!running) return refuse(dated, edition, notRunning(certification))
      const until = parseDayNumber(event.until)!
      if (until <= running.until) return refuse(dated, edition, 'no-extension', rules?.extension?.cite)
      return needs('extension') ?? update(state, running, { until, extended: true, perhaps: undefined })
    }
  }
}

function decide(
  context: ReplayContext,
  state: State,
  dated: DatedEvent,
  event: Decided,
  edition: Scheme,
): Step {
  const { certification } = state
  const { day } = dated
  const running = mayStand(certification, day) ? certification : undefined
  if (
    event.tier !== null &&
    edition.tiers.length > 0 &&
    !edition.tiers.some((tier) => tier.id === event.tier)
  ) {
    const expected = edition.tiers.map((tier) => tier.id)
    return {
      issue: makeIssue('choice/unknown', ['events', dated.at, 'tier'], { given: event.tier, expected }),
    }
  }
  switch (event.for) {
    case 'initial':
      if (running) return refuse(dated, edition, 'already-certified')
      return event.tier === null
        ? { state }
        : certify(context, state, dated, edition, event.tier, 'initial', day, day)
    case 'renewal': {
      if (!certification || certification.ended) return refuse(dated, edition, notRunning(certification))
      const refusal = requirePermission(dated, edition, 'renewal')
      if (refusal || event.tier === null) return refusal ?? { state }
      const rule = edition.lifecycle?.renewal
      const anchored = rule && follow(context, edition, rule.from) === 'oldExpiry'
      const counted = anchored ? certification.until + 1 : day
      return certify(context, state, dated, edition, event.tier, 'renewal', counted, day)
    }
    case 'reapplication': {
      if (!running) return refuse(dated, edition, notRunning(certification))
      const refusal = requirePermission(dated, edition, 'reapplication')
      if (refusal) return refusal
      const rule = edition.lifecycle?.reapplication
      const takes = rule ? follow(context, edition, rule.takes) : 'anyOtherTier'
      if (
        event.tier === null ||
        !changesTier(edition, running.tier, event.tier, takes === 'higherTier' ? 'up' : 'any')
      ) {
        return { state }
      }
      return certify(context, state, dated, edition, event.tier, 'initial', day, day)
    }
    case 'change': {
      if (!running) return refuse(dated, edition, notRunning(certification))
      const refusal = requirePermission(dated, edition, 'change')
      if (refusal) return refusal
      const rule = edition.lifecycle?.change
      const takes = rule ? follow(context, edition, rule.takes) : 'anyOtherTier'
      if (takes === 'sameTier') return { state }
      if (event.tier === null) return end(state, running, 'revoked', day, rule?.cite)
      if (!changesTier(edition, running.tier, event.tier, takes === 'lowerTier' ? 'down' : 'any'))
        return { state }
      const isDecision = rule ? follow(context, edition, rule.isDecision) : false
      return update(state, running, { tier: event.tier, ...(isDecision ? { latest: day } : {}) })
    }
  }
}

function certify(
  context: ReplayContext,
  state: State,
  dated: DatedEvent,
  edition: Scheme,
  tier: string,
  purpose: 'initial' | 'renewal',
  counted: number,
  day: number,
): Step {
  const period = periodFrom(context, edition, counted, purpose)
  if (!period.ok) return { issue: nestIssue(period.issues[0], 'events', dated.at) }
  const before = state.certification
  const unbroken = before && !before.ended && day <= before.until + 1
  return {
    state: {
      ...state,
      certification: {
        tier,
        latest: day,
        purpose,
        edition,
        from: day,
        until: parseDayNumber(period.value.until)!,
        since: unbroken ? before.since : day,
        extended: false,
        suspendedOn: unbroken && day <= before.until ? before.suspendedOn : undefined,
        ended: undefined,
        withdrawalFiledOn: undefined,
        reportsOn: [],
        transition: undefined,
        perhaps: undefined,
      },
    },
  }
}

function revoke(
  state: State,
  dated: DatedEvent,
  ground: string,
  edition: Scheme,
  running: Certification,
): Step {
  const revocation = edition.lifecycle?.revocation
  const known = revocation?.grounds.find((of) => of.id === ground)
  if (revocation && !known) {
    const expected = revocation.grounds.map((of) => of.id)
    const citation = citationOf(edition, revocation.cite)
    const path = ['events', dated.at, 'ground']
    return { issue: makeIssue('choice/unknown', path, { given: ground.slice(0, 60), expected }, citation) }
  }
  return end(state, running, 'revoked', dated.day, known?.cite)
}

/** Whether a tier is another one, in the direction that the text takes account of. */
function changesTier(edition: Scheme, from: string, to: string, direction: 'up' | 'down' | 'any'): boolean {
  const rank = (tier: string) => edition.tiers.findIndex((of) => of.id === tier)
  if (from === to) return false
  if (direction === 'any') return true
  return direction === 'up' ? rank(to) < rank(from) : rank(to) > rank(from)
}

function update(state: State, certification: Certification, change: Partial<Certification>): Step {
  return { state: { ...state, certification: { ...certification, ...change } } }
}

function end(
  state: State,
  certification: Certification,
  how: 'revoked' | 'withdrawn',
  on: number,
  cite: Cite | undefined,
): Step {
  return update(state, certification, { ended: { how, on, ...(cite === undefined ? {} : { cite }) } })
}

/** What a text does not mention it does not allow; of a text that is not held, nothing is known. */
function requirePermission(
  dated: DatedEvent,
  edition: Scheme,
  element: keyof LifecycleRules,
): Step | undefined {
  if (edition.holds === 'period' || own(edition.lifecycle as object as Record<string, unknown>, element)) {
    return undefined
  }
  return refuse(dated, edition, 'not-in-text')
}

function notRunning(certification: Certification | undefined): string {
  if (!certification) return 'not-certified'
  return certification.ended?.how ?? 'expired'
}

const citedBy: { readonly [K in EventKind]?: keyof LifecycleRules } = {
  applicationWithdrawn: 'applicationWithdrawal',
  changeReported: 'change',
  suspended: 'suspension',
  resumed: 'suspension',
  withdrawn: 'withdrawal',
  revoked: 'revocation',
  extended: 'extension',
}

function refuse(dated: DatedEvent, edition: Scheme | undefined, because: string, cite?: Cite): Step {
  const { event, at } = dated
  const element = event.kind === 'decided' && event.for !== 'initial' ? event.for : citedBy[event.kind]
  const rule = element === undefined || element === 'reports' ? undefined : edition?.lifecycle?.[element]
  const article = cite ?? (rule && 'cite' in rule ? rule.cite : undefined)
  const citation = edition && article !== undefined ? citationOf(edition, article) : undefined
  const params = { event: event.kind, on: formatDay(dated.day), because }
  return { issue: makeIssue('event/not-allowed', ['events', at], params, citation) }
}
