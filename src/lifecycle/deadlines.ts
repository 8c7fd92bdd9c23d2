import type { CivilDate } from '../calendar/civilDate.ts'
import { type ClosedDays, compileClosedDays } from '../calendar/closedDays.ts'
import { formatDay, LATEST_DAY } from '../calendar/dayNumber.ts'
import { firstOpenDay } from '../calendar/filingDeadline.ts'
import { periodDays } from '../calendar/periodDays.ts'
import { requireDay } from '../calendar/requireDay.ts'
import type { Citation } from '../issue.ts'
import type { PeriodLength } from '../scheme/basics.ts'
import { citationOf } from '../scheme/citation.ts'
import type { ReportDuty } from '../scheme/lifecycleDefinition.ts'
import { follow, type ReplayContext } from './replay/context.ts'
import { contextOfReplayed, type Replayed, stateOn } from './replay/replay.ts'
import type { Certification } from './replay/state.ts'

/** Something that is due. `plain` is the day the text gives, `due` the day after closed days have moved it. */
export type Deadline =
  | {
      readonly kind: 'report'
      readonly id: string
      readonly n: number
      /** The day on which the length has elapsed. */
      readonly elapsedOn: CivilDate
      readonly plain: CivilDate | null
      readonly due: CivilDate | null
      /** Why there is no last day, where there is none. */
      readonly why?: 'no-last-day-in-text'
      readonly citation: Citation
    }
  | {
      readonly kind: 'renewal'
      readonly opens: CivilDate | null
      readonly due: CivilDate | null
      readonly why: 'window-not-disclosed'
      readonly citation: Citation
    }
  | {
      readonly kind: 'expiry'
      /** `null` while a fact that a supplementary provision asks for is missing. */
      readonly due: CivilDate | null
      /** Between what the last day then lies. */
      readonly untilRange?: { readonly earliest: CivilDate; readonly latest: CivilDate }
      readonly citation?: Citation
    }

/** Up to when deadlines are listed, and on which days the office is closed. */
export type DeadlineOptions = { readonly until?: CivilDate; readonly closedDays?: ClosedDays }

const MAX_REPORTS = 400

/**
 * Lists what is due under the certification that runs after the last event: reports, renewal, expiry, in the order of
 * their days. A filing deadline on a closed day moves to the next open one (民法第142条) where the text's reading
 * says so; an expiry never moves.
 *
 * @param replayed - what `replay` returned
 * @param options - the last day to list, and the closed days that the caller knows
 * @returns the deadlines; none where there is no certification, or where it has ended
 * @throws RangeError if `until` or a closed day is not a civil date
 * @example
 * ```ts
 * import { deadlines, replay } from 'kijun'
 * import { okinawaSdgs } from 'kijun/schemes'
 * const events = [{ kind: 'decided', on: '2026-10-05', for: 'initial', tier: 'platinum' }]
 * const [first] = deadlines(replay(okinawaSdgs, { events }).history)
 * first?.kind === 'report' && first.due // => '2027-10-25'
 * ```
 */
export function deadlines(replayed: Replayed, options: DeadlineOptions = {}): readonly Deadline[] {
  const { until, closedDays } = options
  const limit = until === undefined ? LATEST_DAY : requireDay(until, 'until')
  const isClosed = closedDays ? compileClosedDays(closedDays) : () => false
  const context = contextOfReplayed(replayed)
  const { certification } = stateOn(replayed, LATEST_DAY)
  if (!certification || certification.ended) return []
  const { edition } = certification
  const reports = (edition.lifecycle?.reports ?? []).flatMap((duty) =>
    reportsUnder(context, certification, duty, isClosed),
  )
  const renewal = edition.lifecycle?.renewalWindow ?? edition.lifecycle?.renewal
  const entries: { readonly day: number; readonly deadline: Deadline }[] = [
    ...reports,
    ...(renewal
      ? [
          {
            day: certification.until,
            deadline: {
              kind: 'renewal',
              opens: null,
              due: null,
              why: 'window-not-disclosed',
              citation: citationOf(edition, renewal.cite),
            } as const,
          },
        ]
      : []),
    { day: certification.until, deadline: expiryOf(certification) },
  ]
  return entries
    .filter(({ day }) => day <= limit)
    .sort((a, b) => a.day - b.day)
    .map(({ deadline }) => deadline)
}

function expiryOf({ until, perhaps }: Certification): Deadline {
  if (!perhaps) return { kind: 'expiry', due: formatDay(until) }
  return {
    kind: 'expiry',
    due: null,
    untilRange: { earliest: formatDay(until), latest: formatDay(perhaps.until) },
    citation: citationOf(perhaps.edition, perhaps.cite),
  }
}

function reportsUnder(
  context: ReplayContext,
  certification: Certification,
  duty: ReportDuty,
  isClosed: (day: number) => boolean,
): readonly { readonly day: number; readonly deadline: Deadline }[] {
  const { edition, latest, until } = certification
  const counting = follow(context, edition, duty.counting)
  const chained = follow(context, edition, duty.from) === 'previous'
  const found: { day: number; deadline: Deadline }[] = []
  let previous = latest
  for (let n = 1; n <= (duty.times ?? MAX_REPORTS); n++) {
    const elapsed = chained
      ? periodDays(previous, duty.every, counting).lastDay
      : periodDays(latest, repeated(duty.every, n), counting).lastDay
    if (elapsed > until || elapsed > LATEST_DAY) break
    previous = elapsed
    const plain = duty.within && periodDays(elapsed, duty.within.length, duty.within.counting).lastDay
    const shifts = duty.closedDays !== undefined && follow(context, edition, duty.closedDays) === 'shift'
    const due = plain !== undefined && shifts ? firstOpenDay(plain, isClosed) : plain
    found.push({
      day: due ?? elapsed,
      deadline: {
        kind: 'report',
        id: duty.id,
        n,
        elapsedOn: formatDay(elapsed),
        plain: plain === undefined ? null : formatDay(plain),
        due: due === undefined ? null : formatDay(due),
        ...(plain === undefined ? { why: 'no-last-day-in-text' as const } : {}),
        citation: citationOf(edition, duty.cite),
      },
    })
  }
  return found
}

/** Always counted from the day itself: steps that build on each other drift at the ends of months. */
function repeated(length: PeriodLength, n: number): PeriodLength {
  return Object.fromEntries(Object.entries(length).map(([unit, value]) => [unit, (value ?? 0) * n]))
}
