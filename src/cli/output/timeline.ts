import { addDays } from '../../calendar/index.ts'
import { type Deadline, type Event, type Locale, type Scheme, type Status, statusOn } from '../../index.ts'
import { deadlinesOf } from '../answers/deadlinesEntry.ts'
import type { GivenHistory } from '../answers/historyEntry.ts'
import type { Standing } from '../answers/statusEntry.ts'
import { lifecycleWordsIn } from '../lifecycleWords.ts'
import { groundInSeries, tierInSeries } from './lifecycleLabels.ts'
import { reasonText } from './reasonText.ts'

/** A day on which something happens to a certification, and what; no day for what is said of the timeline itself. */
export type TimelineEntry = { readonly day?: string; readonly lines: readonly string[] }

/** How many days are told. Each asks for a replay, so that a history of thousands would take minutes. */
const MAX_DAYS = 400

/**
 * Tells the life of a certification: its events, and on each day on which anything changes what does; then what is due,
 * and how it stands on the day that is asked about.
 */
export function timelineOf({ history, status }: Standing, locale: Locale): readonly TimelineEntry[] {
  const { series, replayed } = history
  const words = lifecycleWordsIn(locale)
  const due = byDay(datedDeadlines(history), ({ day }) => day)
  const events = byDay(replayed.events, ({ on }) => on)
  const { told, more } = statusesOf(history, [status.on, ...events.keys(), ...due.keys()])
  let before: Status | undefined
  const entries = told.map((now) => {
    const lines = [
      ...(now.on === status.on ? [onThisDay(series, now, locale)] : []),
      ...(events.get(now.on) ?? []).map((event) => words.event(event, namedIn(series, event, locale))),
      ...changes(series, before, now, locale),
      ...(due.get(now.on) ?? []).map(({ deadline }) => deadlineText(deadline, locale)),
    ]
    before = now
    return { day: now.on, lines }
  })
  if (more === 0) return entries.filter(({ lines }) => lines.length > 0)
  const asked = told.some(({ on }) => on === status.on)
    ? []
    : [{ day: status.on, lines: [onThisDay(series, status, locale)] }]
  return [...entries.filter(({ lines }) => lines.length > 0), { lines: [words.moreDays(more)] }, ...asked]
}

function byDay<T>(items: readonly T[], dayOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const days = new Map<string, T[]>()
  for (const item of items) {
    const day = dayOf(item)
    const listed = days.get(day)
    if (listed) listed.push(item)
    else days.set(day, [item])
  }
  return days
}

/**
 * The status on every day on which it may have changed: the given days, those of transitions, and each after a last day;
 * and how many more there would be.
 */
function statusesOf(
  { series, replayed }: GivenHistory,
  given: readonly string[],
): { readonly told: readonly Status[]; readonly more: number } {
  const transitions = series.flatMap((edition) =>
    (edition.transitions ?? []).flatMap(({ standingOn }) => standingOn ?? edition.inForce?.from ?? []),
  )
  const days = [...new Set([...given, ...transitions])].sort()
  const known = new Map(days.slice(0, MAX_DAYS).map((day) => [day, statusOn(replayed, day)]))
  const more = days.length - known.size
  const lastDays = [...known.values()].flatMap(({ until, untilRange }) =>
    untilRange ? [untilRange.earliest, untilRange.latest] : (until ?? []),
  )
  for (const lastDay of more === 0 ? new Set(lastDays) : []) {
    const day = addDays(lastDay, 1)
    if (!known.has(day)) known.set(day, statusOn(replayed, day))
  }
  return { told: [...known.values()].sort((a, b) => (a.on < b.on ? -1 : 1)), more }
}

/** What is different from the day before: the status, why, the tier, the mark and publication, and the text. */
function changes(
  series: readonly Scheme[],
  before: Status | undefined,
  now: Status,
  locale: Locale,
): readonly string[] {
  const words = lifecycleWordsIn(locale)
  const known = new Set(before?.reasons.map((reason) => JSON.stringify(reason)))
  const name = (tier: string) => tierInSeries(series, tier, locale)
  const tiers = [before?.tier ?? null, now.tier] as const
  const uses = ({ mayUseMark, published }: Status) =>
    words.uses(words.yesNo(mayUseMark), words.yesNo(published))
  const unused = words.uses(words.yesNo(false), words.yesNo(false))
  return [
    ...(now.status === (before?.status ?? 'notCertified') ? [] : [words.becomes(words.statuses[now.status])]),
    ...now.reasons
      .filter((reason) => reason.code !== 'status/not-certified' && !known.has(JSON.stringify(reason)))
      .map((reason) => reasonText(reason, locale)),
    ...(tiers[0] !== null && tiers[1] !== null && tiers[0] !== tiers[1]
      ? [words.tierChanges(name(tiers[0]), name(tiers[1]))]
      : []),
    ...(uses(now) === (before ? uses(before) : unused) ? [] : [uses(now)]),
    ...(now.tier === null || now.governedBy === null || now.governedBy === governedBefore(before)
      ? []
      : [words.governedBy(now.governedBy)]),
  ]
}

/** The text that governed the certification; none while there was none. */
function governedBefore(before: Status | undefined): string | null {
  return before && before.tier !== null ? before.governedBy : null
}

function onThisDay(series: readonly Scheme[], { status, tier }: Status, locale: Locale): string {
  const words = lifecycleWordsIn(locale)
  return words.onThisDay(
    words.statuses[status],
    tier === null ? undefined : tierInSeries(series, tier, locale),
  )
}

function namedIn(series: readonly Scheme[], event: Event, locale: Locale): string {
  if (event.kind === 'decided' && event.tier !== null) return tierInSeries(series, event.tier, locale)
  return event.kind === 'revoked' ? groundInSeries(series, event.ground, event.on, locale) : ''
}

/** What is due, each under the day on which it is told; that of a renewal, which has none, on the last day. */
function datedDeadlines(
  history: GivenHistory,
): readonly { readonly day: string; readonly deadline: Deadline }[] {
  const deadlines = deadlinesOf(history)
  const expiry = deadlines.find((deadline) => deadline.kind === 'expiry')
  const lastDay = expiry?.due ?? expiry?.untilRange?.earliest
  return deadlines.flatMap((deadline) => {
    const day = deadline.kind === 'report' ? (deadline.due ?? deadline.elapsedOn) : lastDay
    return day === undefined ? [] : [{ day, deadline }]
  })
}

function deadlineText(deadline: Deadline, locale: Locale): string {
  const words = lifecycleWordsIn(locale)
  const text = words.deadline(deadline)
  return deadline.citation ? words.cited(text, deadline.citation.text) : text
}
