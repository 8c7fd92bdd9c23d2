import { formatDay, parseDayNumber } from '../../calendar/dayNumber.ts'
import { own } from '../../own.ts'
import { type Result, succeed } from '../../result.ts'
import type { ByReading } from '../../scheme/basics.ts'
import { editionOn } from '../../scheme/editionOn.ts'
import type { Facts } from '../../scheme/parseFacts.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { validity } from '../validity.ts'

/** What a replay is made under. */
export type ReplayContext = {
  readonly series: readonly Scheme[]
  /** As the edition reads them that asks for them. */
  readonly facts: Facts['data'] | undefined
  /** The readings that the history chooses. */
  readonly readings: { readonly [reading: string]: string }
  /** The readings that were followed on the way, each with its alternative. */
  readonly followed: Map<string, string>
}

/**
 * The edition that governs what happens on a day: the one in force, or the only one where none has a date. Duties, the
 * mark, publication, suspension and the end of a certification follow it; the period follows the edition of the decision.
 */
export function governing(context: ReplayContext, day: number): Scheme | undefined {
  const dated = context.series.filter((edition) => edition.inForce)
  if (dated.length === 0) return context.series[0]
  return editionOn(dated, formatDay(day))
}

/** The edition that governs a certification on a day in all but its period; its own where no text is in force. */
export function governingOver(
  context: ReplayContext,
  certification: { readonly edition: Scheme },
  day: number,
): Scheme {
  return governing(context, day) ?? certification.edition
}

/** The newest edition of a series whose text is held. */
export function newestFull(series: readonly Scheme[]): Scheme | undefined {
  const from = (edition: Scheme) => parseDayNumber(edition.inForce?.from ?? '') ?? Number.NEGATIVE_INFINITY
  return [...series].filter((of) => of.holds !== 'period').sort((a, b) => from(b) - from(a))[0]
}

/** The tiers of an edition, highest first; those of the newest full edition where of a text only the period is held. */
export function tiersUnder({ series }: ReplayContext, edition: Scheme): readonly string[] {
  const full = edition.holds === 'period' ? (newestFull(series) ?? edition) : edition
  return full.tiers.map((tier) => tier.id)
}

function alternativeOf(context: ReplayContext, edition: Scheme, reading: string): string {
  return own(readingsFor(context, edition), reading) ?? own(edition.readings, reading)!.default
}

/** What a definition gives by reading, under the alternative that is followed; notes that it was. */
export function follow<T extends string | boolean>(
  context: ReplayContext,
  edition: Scheme,
  value: T | ByReading<T>,
): T {
  if (typeof value !== 'object') return value
  const alternative = alternativeOf(context, edition, value.reading)
  context.followed.set(value.reading, alternative)
  return own(value.cases, alternative) as T
}

/** The chosen readings that an edition knows; the name of one may have other alternatives in another edition. */
export function readingsFor(context: ReplayContext, edition: Scheme): { readonly [reading: string]: string } {
  return Object.fromEntries(
    Object.entries(context.readings).filter(([reading, alternative]) =>
      own(edition.readings, reading)?.alternatives.includes(alternative),
    ),
  )
}

/** The last day of a period that an edition gives from a day, `undefined` where it states no period; or why it gives none. */
export function lastDayFrom(
  context: ReplayContext,
  edition: Scheme,
  from: number,
  purpose: 'initial' | 'renewal',
): Result<number | undefined> {
  const period = validity(edition, {
    decidedOn: formatDay(from),
    for: purpose,
    readings: readingsFor(context, edition),
  })
  if (period.ok) {
    for (const [reading, alternative] of Object.entries(period.value.readings)) {
      context.followed.set(reading, alternative)
    }
    return succeed(parseDayNumber(period.value.until)!)
  }
  return period.issues[0].code === 'validity/not-stated' ? succeed(undefined) : period
}
