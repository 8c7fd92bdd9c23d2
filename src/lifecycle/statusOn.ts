import type { CivilDate } from '../calendar/civilDate.ts'
import { formatDay } from '../calendar/dayNumber.ts'
import { requireDay } from '../calendar/requireDay.ts'
import type { Citation } from '../issue.ts'
import type { Cite } from '../scheme/basics.ts'
import { citationOf } from '../scheme/citation.ts'
import { schemeName } from '../scheme/defineScheme.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import { alternativeOf, follow, governing, type ReplayContext } from './replay/context.ts'
import { contextOfReplayed, type Replayed, stateOn } from './replay/replay.ts'
import type { Certification, State } from './replay/state.ts'

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
    | 'status/expired'
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
  /** The first and last day of the period that runs, or ran last. */
  readonly from: CivilDate | null
  readonly until: CivilDate | null
  /** Between what the last day lies, while a fact that a supplementary provision asks for is missing. */
  readonly untilRange?: { readonly earliest: CivilDate; readonly latest: CivilDate }
  readonly mayUseMark: boolean | null
  readonly published: boolean | null
  /** The edition that governs the certification: the one it was decided under, or whose supplementary provision reached it. */
  readonly governedBy: string | null
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
  const context = contextOfReplayed(replayed)
  const state = stateOn(replayed, day)
  const { certification } = state
  if (!certification) {
    return {
      on: date,
      status: 'notCertified',
      tier: null,
      from: null,
      until: null,
      mayUseMark: false,
      published: false,
      governedBy: governedBy(governing(context, day)),
      readings: {},
      reasons: [{ code: 'status/not-certified', params: {} }],
    }
  }
  const status = statusName(context, state, certification, day)
  const { edition, perhaps } = certification
  const open = perhaps !== undefined && !certification.ended
  return {
    on: date,
    status,
    tier: certification.tier,
    from: formatDay(certification.from),
    until: open ? null : formatDay(certification.until),
    ...(open
      ? { untilRange: { earliest: formatDay(certification.until), latest: formatDay(perhaps.until) } }
      : {}),
    ...uses(context, edition, status),
    governedBy: governedBy(edition),
    readings: readingsUsed(context, certification),
    reasons: reasonsFor(status, certification, day),
  }
}

function statusName(
  context: ReplayContext,
  state: State,
  certification: Certification,
  day: number,
): StatusName {
  if (certification.ended) return certification.ended.how
  const running = certification.suspendedOn === undefined ? 'inForce' : 'suspended'
  if (day <= certification.until || isBridged(context, state, certification)) return running
  if (certification.perhaps && day <= certification.perhaps.until) return 'undetermined'
  return 'expired'
}

/** Whether a renewal applied for in time carries the certification on until it is decided. */
function isBridged(context: ReplayContext, { appliedOn }: State, certification: Certification): boolean {
  const { edition, until } = certification
  const rule = edition.lifecycle?.renewal
  if (!rule || appliedOn === undefined || appliedOn > until) return false
  return follow(context, edition, rule.lapse) === 'continues'
}

function uses(
  context: ReplayContext,
  edition: Scheme,
  status: StatusName,
): Pick<Status, 'mayUseMark' | 'published'> {
  if (status === 'undetermined') return { mayUseMark: null, published: null }
  if (status !== 'inForce' && status !== 'suspended') return { mayUseMark: false, published: false }
  if (edition.holds === 'period') return { mayUseMark: null, published: null }
  const suspension = status === 'suspended' ? edition.lifecycle?.suspension : undefined
  const grants = (kind: string) => edition.benefits?.some((of) => of.kind === kind) === true
  return {
    mayUseMark: grants('mark') && !(suspension && follow(context, edition, suspension.stopsMark)),
    published: grants('publication') && !suspension?.stopsPublication,
  }
}

function reasonsFor(status: StatusName, certification: Certification, day: number): readonly StatusReason[] {
  const { edition, ended, transition, perhaps, suspendedOn, withdrawalFiledOn } = certification
  const cited = (of: Scheme, cite: Cite | undefined) =>
    cite === undefined ? {} : { citation: citationOf(of, cite) }
  const { lifecycle } = edition
  const reasons: StatusReason[] = []
  const add = (code: StatusReason['code'], params: object, citation: { readonly citation?: Citation }) =>
    reasons.push({ code, params, ...citation })
  const period = { from: formatDay(certification.from), until: formatDay(certification.until) }
  add(
    status === 'expired' ? 'status/expired' : 'status/period',
    period,
    cited(edition, periodCite(edition, certification)),
  )
  if (transition) {
    const params = { from: formatDay(transition.from), to: formatDay(transition.until) }
    add('status/transition', params, cited(transition.edition, transition.cite))
  }
  if (perhaps && !ended) {
    const params = { from: formatDay(perhaps.from), to: formatDay(perhaps.until) }
    add('status/transition-open', params, cited(perhaps.edition, perhaps.cite))
  }
  if (certification.extended) add('status/extended', period, cited(edition, lifecycle?.extension?.cite))
  if (suspendedOn !== undefined && !ended) {
    add('status/suspended', { on: formatDay(suspendedOn) }, cited(edition, lifecycle?.suspension?.cite))
  }
  if (withdrawalFiledOn !== undefined && !ended) {
    add(
      'status/withdrawal-filed',
      { on: formatDay(withdrawalFiledOn) },
      cited(edition, lifecycle?.withdrawal?.cite),
    )
  }
  if (ended) {
    add(
      ended.how === 'revoked' ? 'status/revoked' : 'status/withdrawn',
      { on: formatDay(ended.on) },
      cited(edition, ended.cite),
    )
  }
  if ((status === 'inForce' || status === 'suspended') && day > certification.until) {
    add('status/lapse-bridged', period, cited(edition, lifecycle?.renewal?.cite))
  }
  return reasons
}

/** The provision from which the period follows. */
function periodCite(edition: Scheme, certification: Certification): Cite | undefined {
  const rules = edition.validity
  let rule = certification.purpose === 'renewal' ? (rules?.renewal ?? rules?.initial) : rules?.initial
  while (rule?.kind === 'byReading') rule = Object.values(rule.cases)[0]
  return rule?.cite
}

/** Every reading that the period of a certification and its course may rest on. */
function readingsUsed(
  context: ReplayContext,
  { edition, perhaps }: Certification,
): { readonly [id: string]: string } {
  const { validity, lifecycle, transitions } = edition
  const text = JSON.stringify([
    validity,
    { ...lifecycle, revocation: undefined },
    transitions,
    perhaps?.edition.transitions,
  ])
  const found = [...text.matchAll(/"reading":"([^"]+)"/g)].map((match) => match[1]!)
  const owner = (id: string) => (edition.readings && id in edition.readings ? edition : perhaps?.edition)
  return Object.fromEntries(
    [...new Set(found)].flatMap((id) => {
      const of = owner(id)
      return of ? [[id, alternativeOf(context, of, id)]] : []
    }),
  )
}

function governedBy(edition: Scheme | undefined): string | null {
  return edition ? schemeName(edition) : null
}
