import { correspondingDay } from './correspondingDay.ts'
import { type Counting, daysOf, monthsOf, type PeriodLength } from './periodLength.ts'

/** A legal period in day numbers. */
export type PeriodDays = { readonly firstDay: number; readonly lastDay: number; readonly dayAfter: number }

/** A period counted back, in day numbers. */
export type BackwardPeriodDays = {
  readonly firstDay: number
  readonly lastDay: number
  readonly dayBefore: number
}

/**
 * The arithmetic of `legalPeriod` on day numbers. It checks nothing and never throws: the caller compares the
 * result with `EARLIEST_DAY` and `LATEST_DAY`.
 */
export function periodDays(from: number, length: PeriodLength, counting: Counting): PeriodDays {
  const firstDay = counting === 'firstDayCounted' ? from : from + 1
  const dayAfter = correspondingDay(firstDay, monthsOf(length)) + daysOf(length)
  return { firstDay, lastDay: dayAfter - 1, dayAfter }
}

/** The arithmetic of `backwardPeriod` on day numbers, as unchecked as {@link periodDays}. */
export function backwardPeriodDays(
  from: number,
  length: PeriodLength,
  counting: Counting,
): BackwardPeriodDays {
  const dayAfter = counting === 'firstDayCounted' ? from + 1 : from
  const firstDay = correspondingDay(dayAfter, -monthsOf(length)) - daysOf(length)
  return { firstDay, lastDay: dayAfter - 1, dayBefore: firstDay - 1 }
}
