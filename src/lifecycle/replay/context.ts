import { formatDay } from '../../calendar/dayNumber.ts'
import { own } from '../../own.ts'
import type { ByReading } from '../../scheme/basics.ts'
import { editionOn } from '../../scheme/editionOn.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { validity } from '../validity.ts'

/** What a replay is made under. */
export type ReplayContext = {
  readonly series: readonly Scheme[]
  readonly facts: unknown
  /** The readings that the history chooses. */
  readonly readings: { readonly [reading: string]: string }
}

/** The edition that governs what happens on a day: the one in force, or the only one where none has a date. */
export function governing(context: ReplayContext, day: number): Scheme | undefined {
  const dated = context.series.filter((edition) => edition.inForce)
  if (dated.length === 0) return context.series[0]
  return editionOn(dated, formatDay(day))
}

/** The alternative that is followed for a reading of an edition. */
export function alternativeOf(context: ReplayContext, edition: Scheme, reading: string): string {
  return own(context.readings, reading) ?? own(edition.readings, reading)?.default ?? ''
}

/** What a definition gives by reading, under the alternative that is followed. */
export function follow<T extends string | boolean>(
  context: ReplayContext,
  edition: Scheme,
  value: T | ByReading<T>,
): T {
  if (typeof value !== 'object') return value
  return own(value.cases, alternativeOf(context, edition, value.reading)) as T
}

/** The chosen readings that an edition knows. */
export function readingsFor(context: ReplayContext, edition: Scheme): { readonly [reading: string]: string } {
  return Object.fromEntries(
    Object.entries(context.readings).filter(([reading]) => own(edition.readings, reading) !== undefined),
  )
}

/** The last day of a period that an edition gives from a day, or why it gives none. */
export function periodFrom(
  context: ReplayContext,
  edition: Scheme,
  from: number,
  purpose: 'initial' | 'renewal',
): ReturnType<typeof validity> {
  return validity(edition, {
    decidedOn: formatDay(from),
    for: purpose,
    readings: readingsFor(context, edition),
  })
}
