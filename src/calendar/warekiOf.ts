import type { CivilDate } from './civilDate.ts'
import { civilOf } from './dayNumber.ts'
import { type Era, eras } from './eras.ts'
import { requireDay } from './requireDay.ts'

/** A day in the Japanese calendar (和暦); year 1 is written 元年. */
export type Wareki = {
  readonly era: Era
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * Finds the era and its year for a date. A day on which the era changed belongs to the new one.
 *
 * @param date - a civil date
 * @returns the era, the year within it (1 for 元年), the month and the day
 * @throws RangeError if it is not a civil date
 * @example
 * ```ts
 * import { warekiOf } from 'kijun/calendar'
 * warekiOf('2019-05-01') // => { era: '令和', year: 1, month: 5, day: 1 }
 * ```
 */
export function warekiOf(date: CivilDate): Wareki {
  const dayNumber = requireDay(date, 'date')
  const { year, month, day } = civilOf(dayNumber)
  const span = eras.find((candidate) => candidate.firstDay <= dayNumber)!
  return { era: span.era, year: year - span.yearOne + 1, month, day }
}
