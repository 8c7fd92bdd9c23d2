import { parseDayNumber } from '../../calendar/dayNumber.ts'
import { showGiven } from '../../given.ts'
import { makeIssue } from '../../issue.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { LifecycleRules } from '../../scheme/lifecycleDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { follow, governing, type ReplayContext } from './context.ts'
import { decide } from './decide.ts'
import type { DatedEvent } from './event.ts'
import { lastDayOn, lastDayPerhaps, runningOn } from './standing.ts'
import type { Certification, State } from './state.ts'
import { end, notRunning, refuse, requirePermission, type Step, update } from './step.ts'

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
      return update(state, running, {
        suspended: undefined,
        until: lastDayOn(running, day),
        perhaps: perhaps && { ...perhaps, until: lastDayPerhaps(running, day)! },
      })
    }
    case 'withdrawn': {
      if (!running) return refuseEnded()
      const refusal = needs('withdrawal')
      if (refusal) return refusal
      const article = { edition, cite: rules?.withdrawal?.cite }
      const awaits = rules?.withdrawal && follow(context, edition, rules.withdrawal.ends) === 'onRevocation'
      if (awaits) return update(state, running, { withdrawalFiled: { ...article, on: day } })
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
      const beyond = perhaps && perhaps.until > until ? perhaps : undefined
      const extended = { edition, cite: rules?.extension?.cite }
      return needs('extension') ?? update(state, running, { until, extended, perhaps: beyond })
    }
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
