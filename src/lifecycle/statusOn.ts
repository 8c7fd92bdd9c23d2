import { deepFreeze } from '../assess/deepFreeze.ts'
import type { CivilDate } from '../calendar/civilDate.ts'
import { formatDay, LATEST_DAY } from '../calendar/dayNumber.ts'
import { requireDay } from '../calendar/requireDay.ts'
import type { Citation } from '../issue.ts'
import type { Cite } from '../scheme/basics.ts'
import { citationOf } from '../scheme/citation.ts'
import { schemeName } from '../scheme/defineScheme.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import { follow, governing, governingOver, type ReplayContext } from './replay/context.ts'
import { type Replayed, replayUntil } from './replay/replay.ts'
import { bridgeOn, isPast, lastDayOn, lastDayPerhaps } from './replay/standing.ts'
import type { Article, Certification } from './replay/state.ts'

/** How a certification stands on a day. */
export type StatusName =
  | 'notCertified'
  | 'inForce'
  | 'suspended'
  | 'expired'
  | 'revoked'
  | 'withdrawn'
  | 'undetermined'

/** Why a certification stands as it does. */
export type StatusReason = {
  readonly code:
    | 'status/not-certified'
    | 'status/period'
    | 'status/no-period'
    | 'status/expired'
    | 'status/renewed'
    | 'status/reapplied'
    | 'status/tier-changed'
    | 'status/lapse-bridged'
    | 'status/suspended'
    | 'status/revoked'
    | 'status/withdrawn'
    | 'status/withdrawal-filed'
    | 'status/extended'
    | 'status/transition'
    | 'status/transition-open'
  readonly citation?: Citation
  readonly params: object
}

/** A certification as of a day. `null` stands where there is none, or where of the text only the period is held. */
export type Status = {
  readonly on: CivilDate
  readonly status: StatusName
  readonly tier: string | null
  /** The first and last day of the period that runs, or ran last; no last day where the text states no period. */
  readonly from: CivilDate | null
  readonly until: CivilDate | null
  /** Between what the last day lies, while a fact that a supplementary provision asks for is missing. */
  readonly untilRange?: { readonly earliest: CivilDate; readonly latest: CivilDate }
  /** `null` for what the text in force on the day does not say, or is not held for. */
  readonly mayUseMark: boolean | null
  readonly published: boolean | null
  /** The edition that gives the period: the one it was decided under, or whose supplementary provision reached it. */
  readonly governedBy: string | null
  /** The readings that were followed to come to this. */
  readonly readings: { readonly [reading: string]: string }
  readonly reasons: readonly StatusReason[]
}

/**
 * Says how a certification stands on a day, under which text and why. The last day is valid; the next is not.
 *
 * @param replayed - what `replay` returned
 * @param date - a civil date
 * @returns the status on that day; events after it play no part
 * @throws RangeError if `date` is not a civil date
 * @example
 * ```ts
 * import { replay, statusOn } from 'kijun'
 * import { yokohamaYSdgs } from 'kijun/schemes'
 * const events = [{ kind: 'decided', on: '2024-04-01', for: 'initial', tier: 'superior' }, { kind: 'suspended', on: '2025-06-01' }]
 * const { history } = replay(yokohamaYSdgs, { events })
 * statusOn(history, '2025-06-01').mayUseMark // => false
 * ```
 */
export function statusOn(replayed: Replayed, date: CivilDate): Status {
  const day = requireDay(date, 'date')
  const { context, state } = replayUntil(replayed, day)
  const { certification } = state
  if (!certification) {
    const edition = governing(context, day)
    return deepFreeze<Status>({
      on: date,
      status: 'notCertified',
      tier: null,
      from: null,
      until: null,
      mayUseMark: false,
      published: false,
      governedBy: edition ? schemeName(edition) : null,
      readings: Object.fromEntries(context.followed),
      reasons: [{ code: 'status/not-certified', params: {} }],
    })
  }
  const bridge = bridgeOn(context, state, day)
  const status = statusName(certification, day, bridge !== undefined)
  const days = periodOn(certification, day)
  const used = uses(context, governingOver(context, certification, day), status)
  return deepFreeze<Status>({
    on: date,
    status,
    tier: certification.tier,
    from: days.from,
    until: days.perhaps === undefined ? days.until : null,
    ...(days.until !== null && days.perhaps !== undefined
      ? { untilRange: { earliest: days.until, latest: days.perhaps } }
      : {}),
    ...used,
    governedBy: schemeName(certification.edition),
    readings: Object.fromEntries(context.followed),
    reasons: reasonsFor(status, certification, days, bridge),
  })
}

/** The period of a certification as it is on a day. */
type PeriodOn = {
  readonly from: CivilDate
  readonly until: CivilDate | null
  /** What the last day may be, while that is open. */
  readonly perhaps: CivilDate | undefined
}

function periodOn(certification: Certification, day: number): PeriodOn {
  // What has ended has the period that it had then: no clock of it is held any more.
  const { ended } = certification
  const at = ended ? Math.min(day, ended.on) : day
  const [lastDay, perhaps] = [lastDayOn(certification, at), lastDayPerhaps(certification, at)]
  return {
    from: formatDay(certification.from),
    until: lastDay === undefined ? null : formatDay(Math.min(lastDay, LATEST_DAY)),
    perhaps: perhaps === undefined || ended ? undefined : formatDay(Math.min(perhaps, LATEST_DAY)),
  }
}

function statusName(certification: Certification, day: number, bridged: boolean): StatusName {
  if (certification.ended) return certification.ended.how
  if (!isPast(certification, day) || bridged) return certification.suspended ? 'suspended' : 'inForce'
  const perhaps = lastDayPerhaps(certification, day)
  return perhaps !== undefined && day <= perhaps ? 'undetermined' : 'expired'
}

/** What a certification may be used for, by the text in force on the day. */
function uses(
  context: ReplayContext,
  text: Scheme,
  status: StatusName,
): Pick<Status, 'mayUseMark' | 'published'> {
  if (status === 'undetermined') return { mayUseMark: null, published: null }
  if (status !== 'inForce' && status !== 'suspended') return { mayUseMark: false, published: false }
  const suspension = status === 'suspended' ? text.lifecycle?.suspension : undefined
  const grants = (kind: string) => text.benefits?.some((of) => of.kind === kind) === true
  return {
    mayUseMark: grants('mark') ? !(suspension && follow(context, text, suspension.stopsMark)) : null,
    published: grants('publication') ? !suspension?.stopsPublication : null,
  }
}

function reasonsFor(
  status: StatusName,
  certification: Certification,
  { from, until, perhaps: latest }: PeriodOn,
  bridge: Article | undefined,
): readonly StatusReason[] {
  const { edition, ended, transition, perhaps, extended, suspended, withdrawalFiled } = certification
  const { restarted, tierChanged } = certification
  const reasons: StatusReason[] = []
  const add = (code: StatusReason['code'], params: object, { edition: of, cite }: Article) =>
    reasons.push({ code, params, ...(cite === undefined ? {} : { citation: citationOf(of, cite) }) })
  const period = { from, until }
  const periodArticle = { edition, cite: periodCite(certification) }
  if (until === null) add('status/no-period', { from }, periodArticle)
  else add(status === 'expired' ? 'status/expired' : 'status/period', period, periodArticle)
  if (restarted) {
    const code = restarted.by === 'renewal' ? 'status/renewed' : 'status/reapplied'
    add(code, { on: formatDay(restarted.on) }, restarted)
  }
  if (tierChanged) {
    const { from: before, to, on } = tierChanged
    add('status/tier-changed', { from: before, to, on: formatDay(on) }, tierChanged)
  }
  if (transition) {
    const params = { from: formatDay(transition.from), to: formatDay(transition.until) }
    add('status/transition', params, transition)
  }
  if (perhaps && latest !== undefined) {
    add('status/transition-open', { from: until, to: latest }, perhaps)
  }
  if (extended) add('status/extended', period, extended)
  if (suspended && !ended) add('status/suspended', { on: formatDay(suspended.on) }, suspended)
  if (withdrawalFiled && !ended) {
    add('status/withdrawal-filed', { on: formatDay(withdrawalFiled.on) }, withdrawalFiled)
  }
  if (ended) {
    const code = ended.how === 'revoked' ? 'status/revoked' : 'status/withdrawn'
    add(code, { on: formatDay(ended.on) }, ended)
  }
  if (bridge) add('status/lapse-bridged', period, bridge)
  return reasons
}

/** The provision from which the period follows. */
function periodCite({ edition, purpose }: Certification): Cite | undefined {
  const rules = edition.validity
  let rule = purpose === 'renewal' ? (rules?.renewal ?? rules?.initial) : rules?.initial
  while (rule?.kind === 'byReading') rule = Object.values(rule.cases)[0]
  return rule?.cite
}
