import { deepFreeze } from '../assess/deepFreeze.ts'
import type { CivilDate } from '../calendar/civilDate.ts'
import { formatDay, LATEST_DAY } from '../calendar/dayNumber.ts'
import { requireDay } from '../calendar/requireDay.ts'
import type { Citation } from '../issue.ts'
import type { Cite } from '../scheme/basics.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import { applyEvent } from './replay/applyEvent.ts'
import { governing, type ReplayContext, tiersUnder } from './replay/context.ts'
import { type Event, eventKinds, everyPurpose } from './replay/event.ts'
import { type Replayed, replayUntil } from './replay/replay.ts'
import type { State } from './replay/state.ts'

/** An event that the text allows on a day. */
export type AvailableEvent = {
  readonly kind: Event['kind']
  /** Of a decision, what it can be for. */
  readonly for?: 'initial' | 'renewal' | 'reapplication' | 'change'
  /** Of a revocation, on which ground. A ground makes it available; only a decision revokes. */
  readonly ground?: string
  readonly citation?: Citation
}

/**
 * Lists the events that the text allows next on a day.
 *
 * @param replayed - what `replay` returned
 * @param date - a civil date
 * @returns the events in the order of a certification's life, with the article where the text has one
 * @throws RangeError if `date` is not a civil date
 * @example
 * ```ts
 * import { availableEvents, replay } from 'kijun'
 * import { yokohamaYSdgs } from 'kijun/schemes'
 * const { history } = replay(yokohamaYSdgs, { events: [] })
 * availableEvents(history, '2024-05-01').map((event) => event.kind) // => ['applied', 'decided']
 * ```
 */
export function availableEvents(replayed: Replayed, date: CivilDate): readonly AvailableEvent[] {
  const day = requireDay(date, 'date')
  const { context, state } = replayUntil(replayed, day)
  const edition = governing(context, day)
  if (!edition) return deepFreeze([])
  const available = candidates(edition, date, tierFor(context, state, edition))
    .filter(({ event }) => 'state' in applyEvent(context, state, { event, day, at: 0 }))
    .map(
      ({ event, cite }): AvailableEvent => ({
        kind: event.kind,
        ...(event.kind === 'decided' ? { for: event.for } : {}),
        ...(event.kind === 'revoked' ? { ground: event.ground } : {}),
        ...(cite === undefined ? {} : { citation: citationOf(edition, cite) }),
      }),
    )
  return deepFreeze(available)
}

/** The tier to ask about: the one that is held, since a text may decide no other upon a change. */
function tierFor(context: ReplayContext, { certification }: State, edition: Scheme): string {
  return certification?.tier ?? tiersUnder(context, edition)[0] ?? 'certified'
}

/** One event of each kind that could be asked about, with its article. */
function candidates(
  edition: Scheme,
  on: CivilDate,
  tier: string,
): readonly { readonly event: Event; readonly cite: Cite | undefined }[] {
  const { lifecycle } = edition
  return eventKinds.flatMap((kind): { event: Event; cite: Cite | undefined }[] => {
    switch (kind) {
      case 'decided':
        return everyPurpose.map((purpose) => ({
          event: { kind, on, for: purpose, tier },
          cite: purpose === 'initial' ? undefined : lifecycle?.[purpose]?.cite,
        }))
      case 'revoked': {
        const grounds = lifecycle?.revocation?.grounds ?? []
        return grounds.map((ground) => ({ event: { kind, on, ground: ground.id }, cite: ground.cite }))
      }
      case 'extended':
        return [{ event: { kind, on, until: formatDay(LATEST_DAY) }, cite: lifecycle?.extension?.cite }]
      case 'changeReported':
        return [{ event: { kind, on }, cite: (lifecycle?.changeReport ?? lifecycle?.change)?.cite }]
      case 'reportSubmitted':
        return [{ event: { kind, on }, cite: lifecycle?.reports?.[0]?.cite }]
      case 'suspended':
      case 'resumed':
        return [{ event: { kind, on }, cite: lifecycle?.suspension?.cite }]
      case 'withdrawn':
        return [{ event: { kind, on }, cite: lifecycle?.withdrawal?.cite }]
      case 'applicationWithdrawn':
        return [{ event: { kind, on }, cite: lifecycle?.applicationWithdrawal?.cite }]
      default:
        return [{ event: { kind, on }, cite: undefined }]
    }
  })
}
