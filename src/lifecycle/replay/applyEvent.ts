import { formatDay, parseDayNumber } from '../../calendar/dayNumber.ts'
import { showGiven } from '../../given.ts'
import { type Issue, makeIssue, nestIssue } from '../../issue.ts'
import { own } from '../../own.ts'
import type { Cite } from '../../scheme/basics.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { LifecycleRules } from '../../scheme/lifecycleDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { follow, governing, lastDayFrom, type ReplayContext, tiersUnder } from './context.ts'
import type { DatedEvent, Event, EventKind } from './event.ts'
import { isPast, lastDayOn, lastDayPerhaps, runningOn } from './standing.ts'
import type { Article, Certification, State } from './state.ts'

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
  const running = runningOn(context, state, day)
  const refuseEnded = () => refuse(dated, edition, notRunning(certification))

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
      return decide(context, state, dated, event, edition)
    case 'notified':
      return state.decided ? { state } : refuse(dated, edition, 'nothing-decided')
    case 'changeReported':
      if (!running) return refuseEnded()
      return rules?.change ? { state } : (needs('changeReport') ?? { state })
    case 'reportSubmitted': {
      if (!running) return refuseEnded()
      const final = event.final === false ? 0 : 1
      return needs('reports') ?? update(state, running, { reports: running.reports + final })
    }
    case 'suspended': {
      if (!running) return refuseEnded()
      if (running.suspended) return refuse(dated, edition, 'already-suspended')
      const refusal = needs('suspension')
      if (refusal) return refusal
      const stops = rules?.suspension && follow(context, edition, rules.suspension.clock) === 'stops'
      const clockStoppedOn = stops ? day : undefined
      return update(state, running, {
        suspended: { on: day, edition, cite: rules?.suspension?.cite, clockStoppedOn },
      })
    }
    case 'resumed': {
      if (!running?.suspended) return refuse(dated, edition, 'not-suspended')
      const { perhaps } = running
      const until = lastDayPerhaps(running, day)
      return update(state, running, {
        suspended: undefined,
        until: lastDayOn(running, day),
        ...(perhaps && until !== undefined ? { perhaps: { ...perhaps, until } } : {}),
      })
    }
    case 'withdrawn': {
      if (!running) return refuseEnded()
      const refusal = needs('withdrawal')
      if (refusal) return refusal
      const article = { edition, cite: rules?.withdrawal?.cite }
      const ends = rules?.withdrawal ? follow(context, edition, rules.withdrawal.ends) : 'onFiling'
      if (ends === 'onRevocation') return update(state, running, { withdrawalFiled: { ...article, on: day } })
      return end(state, running, 'withdrawn', day, article)
    }
    case 'revoked':
      if (!running) return refuseEnded()
      return needs('revocation') ?? revoke(state, dated, event.ground, edition, running)
    case 'extended': {
      if (!running) return refuseEnded()
      const until = parseDayNumber(event.until)!
      const lastDay = lastDayOn(running, day)
      if (lastDay === undefined || until <= lastDay) {
        return refuse(dated, edition, 'no-extension', rules?.extension?.cite)
      }
      const { perhaps } = running
      const beyond = perhaps && perhaps.until > until ? { ...perhaps, from: until } : undefined
      const extended = { edition, cite: rules?.extension?.cite }
      return needs('extension') ?? update(state, running, { until, extended, perhaps: beyond })
    }
  }
}

function decide(
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

/** What started a period anew, and from which day it is counted. */
type Restart = {
  readonly by: 'renewal' | 'reapplication'
  readonly cite: Cite | undefined
  readonly counted: number
}

function certify(
  context: ReplayContext,
  state: State,
  dated: DatedEvent,
  edition: Scheme,
  tier: string,
  restart?: Restart,
): Step {
  const { day, at } = dated
  const purpose = restart?.by === 'renewal' ? 'renewal' : 'initial'
  const period = lastDayFrom(context, edition, restart?.counted ?? day, purpose)
  if (!period.ok) return { issue: nestIssue(period.issues[0], 'events', at) }
  const until = period.value
  if (until !== undefined && until < day) {
    const params = { from: formatDay(day), until: formatDay(until) }
    const citation = restart?.cite === undefined ? undefined : citationOf(edition, restart.cite)
    return { issue: makeIssue('validity/ends-before-start', ['events', at], params, citation) }
  }
  const before = state.certification
  const suspended = before && !before.ended && !isPast(before, day) ? before.suspended : undefined
  return {
    state: {
      ...state,
      certification: {
        tier,
        latest: day,
        purpose,
        edition,
        from: day,
        until,
        restarted: restart && { by: restart.by, on: day, edition, cite: restart.cite },
        tierChanged: undefined,
        extended: undefined,
        // A clock that is held goes on being held for the new period, from its first day.
        suspended: suspended && {
          ...suspended,
          clockStoppedOn: suspended.clockStoppedOn === undefined ? undefined : day,
        },
        ended: undefined,
        withdrawalFiled: undefined,
        reports: 0,
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
    return { issue: makeIssue('choice/unknown', path, { given: showGiven(ground), expected }, citation) }
  }
  return end(state, running, 'revoked', dated.day, { edition, cite: known?.cite })
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

function update(state: State, certification: Certification, change: Partial<Certification>): Step {
  return { state: { ...state, certification: { ...certification, ...change } } }
}

function end(
  state: State,
  certification: Certification,
  how: 'revoked' | 'withdrawn',
  on: number,
  article: Article,
): Step {
  return update(state, certification, { ended: { ...article, how, on } })
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
  changeReported: 'changeReport',
  reportSubmitted: 'reports',
  suspended: 'suspension',
  resumed: 'suspension',
  withdrawn: 'withdrawal',
  revoked: 'revocation',
  extended: 'extension',
}

function refuse(dated: DatedEvent, edition: Scheme | undefined, because: string, cite?: Cite): Step {
  const { event, at } = dated
  const element = event.kind === 'decided' && event.for !== 'initial' ? event.for : citedBy[event.kind]
  const rules = edition?.lifecycle
  const rule = element === 'reports' ? rules?.reports?.[0] : element && rules?.[element]
  const article = cite ?? rule?.cite
  const citation = edition && article !== undefined ? citationOf(edition, article) : undefined
  const params = { event: event.kind, on: formatDay(dated.day), because }
  return { issue: makeIssue('event/not-allowed', ['events', at], params, citation) }
}
