import { showGiven } from '../given.ts'

/**
 * How long a period is. Each part is a whole number of 0 or more, and at least one is positive.
 *
 * Years and months are one number of months; weeks and days are one number of days, which runs on after the months.
 */
export type PeriodLength = {
  readonly years?: number
  readonly months?: number
  readonly weeks?: number
  readonly days?: number
}

/** Whether the day a period is counted from belongs to it (民法第140条: it does not, unless it starts at 00:00). */
export type Counting = 'firstDayCounted' | 'firstDayNotCounted'

const PARTS: readonly string[] = ['years', 'months', 'weeks', 'days']

/** The months in a length, its years included. */
export function monthsOf(length: PeriodLength): number {
  return (length.years ?? 0) * 12 + (length.months ?? 0)
}

/** The days in a length, its weeks included, its months not. */
export function daysOf(length: PeriodLength): number {
  return (length.weeks ?? 0) * 7 + (length.days ?? 0)
}

/** @throws RangeError if a part is unknown, not whole or negative, or if no part is positive. */
export function requireLength(length: PeriodLength): void {
  for (const [part, value] of Object.entries(length)) {
    if (!PARTS.includes(part)) {
      throw new RangeError(`length: unknown part ${showGiven(part)}; expected one of ${PARTS.join(', ')}`)
    }
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) {
      throw new RangeError(`length.${part}: ${showGiven(value)} is not a whole number of 0 or more`)
    }
  }
  if (monthsOf(length) + daysOf(length) === 0) {
    throw new RangeError(`length: at least one of ${PARTS.join(', ')} must be positive`)
  }
}

/** @throws RangeError if the value is neither of the two ways of counting. */
export function requireCounting(counting: Counting): void {
  switch (counting) {
    case 'firstDayCounted':
    case 'firstDayNotCounted':
      return
    default: {
      const unknown: never = counting
      throw new RangeError(
        `counting: ${showGiven(unknown)} is neither 'firstDayCounted' nor 'firstDayNotCounted'`,
      )
    }
  }
}
