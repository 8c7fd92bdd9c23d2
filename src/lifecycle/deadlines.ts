import { deepFreeze } from '../assess/deepFreeze.ts'
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
import type { Scheme } from '../scheme/schemeDefinition.ts'
import { follow, governingOver, type ReplayContext } from './replay/context.ts'
import { type Replayed, replayUntil } from './replay/replay.ts'
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
      /** `null` while a fact that a supplementary provision asks for is missing, or a suspension holds the clock. */
      readonly due: CivilDate | null
      readonly why?: 'clock-stopped'
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
 * says so; an expiry never moves. A report falls under the duty of the text that is in force on the day on which its
 * time has elapsed; of those, the first ones are left out for which reports were submitted.
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
  const { context, state } = replayUntil(replayed, LATEST_DAY)
  const { certification } = state
  if (!certification || certification.ended) return deepFreeze([])
  const { until: lastDay } = certification
  const entries = [
    ...reportsOf(context, certification, isClosed),
    ...(lastDay === undefined ? [] : renewalOf(context, certification, lastDay)),
    ...(lastDay === undefined ? [] : [expiryOf(certification, lastDay)]),
  ]
  const listed = entries.filter(({ day }) => day <= limit).sort((a, b) => a.day - b.day)
  return deepFreeze(listed.map(({ deadline }) => deadline))
}

/** A deadline with the day by which it is listed. */
type DatedDeadline = { readonly day: number; readonly deadline: Deadline }

function renewalOf(
  context: ReplayContext,
  certification: Certification,
  lastDay: number,
): readonly DatedDeadline[] {
  const text = governingOver(context, certification, lastDay)
  const rule = text.lifecycle?.renewalWindow ?? text.lifecycle?.renewal
  if (!rule) return []
  const citation = citationOf(text, rule.cite)
  return [
    {
      day: lastDay,
      deadline: { kind: 'renewal', opens: null, due: null, why: 'window-not-disclosed', citation },
    },
  ]
}

function expiryOf({ perhaps, suspended }: Certification, day: number): DatedDeadline {
  if (suspended?.clockStoppedOn !== undefined) {
    const { edition, cite } = suspended
    const citation = citationOf(edition, cite!) // a clock is held by an article alone
    return { day, deadline: { kind: 'expiry', due: null, why: 'clock-stopped', citation } }
  }
  if (!perhaps) return { day, deadline: { kind: 'expiry', due: formatDay(day) } }
  const untilRange = { earliest: formatDay(day), latest: formatDay(perhaps.until) }
  const citation = citationOf(perhaps.edition, perhaps.cite)
  return { day, deadline: { kind: 'expiry', due: null, untilRange, citation } }
}

/** The reports that are still to be submitted, each under the text in force when its time has elapsed. */
function reportsOf(
  context: ReplayContext,
  certification: Certification,
  isClosed: (day: number) => boolean,
): readonly DatedDeadline[] {
  const editions = new Set([certification.edition, ...context.series])
  return [...editions]
    .flatMap((edition) =>
      (edition.lifecycle?.reports ?? []).flatMap((duty) =>
        reportsUnder(context, certification, edition, duty, isClosed),
      ),
    )
    .filter(({ elapsed, edition }) => governingOver(context, certification, elapsed) === edition)
    .sort((a, b) => a.elapsed - b.elapsed)
    .slice(certification.reports)
}

type DatedReport = DatedDeadline & { readonly elapsed: number; readonly edition: Scheme }

function reportsUnder(
  context: ReplayContext,
  certification: Certification,
  edition: Scheme,
  duty: ReportDuty,
  isClosed: (day: number) => boolean,
): readonly DatedReport[] {
  const { latest, until = LATEST_DAY } = certification
  const counting = follow(context, edition, duty.counting)
  const chained = follow(context, edition, duty.from) === 'previous'
  const found: DatedReport[] = []
  let previous = latest
  for (let n = 1; n <= (duty.times ?? MAX_REPORTS); n++) {
    const elapsed = chained
      ? periodDays(previous, duty.every, counting).lastDay
      : periodDays(latest, repeated(duty.every, n), counting).lastDay
    if (elapsed > until) break
    previous = elapsed
    const plain = duty.within && periodDays(elapsed, duty.within.length, duty.within.counting).lastDay
    const shifts = duty.closedDays !== undefined && follow(context, edition, duty.closedDays) === 'shift'
    const due = plain !== undefined && shifts ? firstOpenDay(plain, isClosed) : plain
    found.push({
      day: due ?? elapsed,
      elapsed,
      edition,
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
  return Object.fromEntries(Object.entries(length).map(([unit, value]) => [unit, value * n]))
}
