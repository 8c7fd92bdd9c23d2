import type { CivilDate } from './civilDate.ts'
import { formatDay } from './dayNumber.ts'
import { backwardPeriodDays } from './periodDays.ts'
import { type Counting, type PeriodLength, requireCounting, requireLength } from './periodLength.ts'
import { requireDate } from './requireDate.ts'
import { requireDay } from './requireDay.ts'

/** A period counted back: its first and last day, and the day before it, which is the first that lies outside. */
export type BackwardPeriod = {
  readonly firstDay: CivilDate
  readonly lastDay: CivilDate
  readonly dayBefore: CivilDate
}

/**
 * Counts a period back from a date (過去5年, 前2年): the mirror of {@link legalPeriod}.
 *
 * The Civil Code speaks of periods that run forward; its rules are applied in mirror image to those counted back.
 * Left and right change places in 民法第143条第2項, and with them the start and the end of a month:
 *
 * - Counted back from the end of a month, the period is whole calendar months: a month back from 30 April begins on
 *   1 April, two years back from 2026-02-28 begin on 2024-03-01.
 * - Otherwise it begins the day after the day that corresponds to its last day; where the first month has no such
 *   day, after the end of that month: a month back from 2023-03-30 begins on 2023-03-01.
 *
 * With the first day not counted, both say that the period begins on the day that corresponds to `from`, which is
 * how 相続税法基本通達19-2 reads 相続の開始前3年以内. Days are counted back after the months. Counting whole months
 * forward again from the first day may end after the last day, because months differ in length, but never before it.
 *
 * @param period.from - the civil date that the text names
 * @param period.length - whole years, months, weeks and days
 * @param period.counting - whether `from` is the last day, or the day before it is
 * @returns the first day, the last day, and the day before the first one. `dayBefore` alone may be 1872-12-31
 * @throws RangeError if an argument is not of its kind, or the period would begin before 1873-01-01
 * @example
 * ```ts
 * import { backwardPeriod } from 'kijun/calendar'
 * const past = backwardPeriod({ from: '2026-03-01', length: { years: 5 }, counting: 'firstDayNotCounted' })
 * past // => { firstDay: '2021-03-01', lastDay: '2026-02-28', dayBefore: '2021-02-28' }
 * ```
 */
export function backwardPeriod(period: {
  readonly from: CivilDate
  readonly length: PeriodLength
  readonly counting: Counting
}): BackwardPeriod {
  const from = requireDay(period.from, 'from')
  requireLength(period.length)
  requireCounting(period.counting)
  const { firstDay, lastDay, dayBefore } = backwardPeriodDays(from, period.length, period.counting)
  const first = requireDate(firstDay, 'the first day of the period')
  return { firstDay: first, lastDay: formatDay(lastDay), dayBefore: formatDay(dayBefore) }
}
