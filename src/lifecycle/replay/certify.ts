import { formatDay } from '../../calendar/dayNumber.ts'
import { makeIssue, nestIssue } from '../../issue.ts'
import type { Cite } from '../../scheme/basics.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { lastDayFrom, type ReplayContext } from './context.ts'
import type { DatedEvent } from './event.ts'
import { isPast } from './standing.ts'
import type { State } from './state.ts'
import type { Step } from './step.ts'

/** What started a period anew, and from which day it is counted. */
export type Restart = {
  readonly by: 'renewal' | 'reapplication'
  readonly cite: Cite | undefined
  readonly counted: number
}

/** Gives a certification with the period that an edition gives it. */
export function certify(
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
    // Only a renewal counted from the old last day comes to this, and an article counts it so.
    const citation = citationOf(edition, restart!.cite!)
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
