import type { CivilDate } from './civilDate.ts'
import { formatDay } from './dayNumber.ts'
import { periodDays } from './periodDays.ts'
import { type Counting, type PeriodLength, requireCounting, requireLength } from './periodLength.ts'
import { requireDate } from './requireDate.ts'
import { requireDay } from './requireDay.ts'

/** A legal period: 起算日, the last day (経過する日), and the day after it (経過した日). */
export type LegalPeriod = {
  readonly firstDay: CivilDate
  readonly lastDay: CivilDate
  readonly dayAfter: CivilDate
}

/**
 * Counts a period forward as the Civil Code does (民法第138条から第143条まで).
 *
 * The day counted from is left out unless the text says 起算して or the period starts at 00:00 (140). Months and
 * years follow the calendar and end the day before the day that corresponds to the first day; where the last month
 * has no such day, at its end (143). The last day belongs to the period as a whole (141). Days run on after months.
 *
 * @param period.from - the civil date that the text names
 * @param period.length - whole years, months, weeks and days; years and months are added before anything is counted
 * @param period.counting - whether `from` is the first day, or the day after it is
 * @returns the first day, the last day, and the day after the last one. `dayAfter` alone may be 2201-01-01
 * @throws RangeError if an argument is not of its kind, or the last day would lie after 2200-12-31
 * @example
 * ```ts
 * import { legalPeriod } from 'kijun/calendar'
 * const twoYears = legalPeriod({ from: '2022-02-28', length: { years: 2 }, counting: 'firstDayNotCounted' })
 * twoYears // => { firstDay: '2022-03-01', lastDay: '2024-02-29', dayAfter: '2024-03-01' }
 * legalPeriod({ from: '2024-01-31', length: { months: 1 }, counting: 'firstDayCounted' }).lastDay // => '2024-02-29'
 * ```
 */
export function legalPeriod(period: {
  readonly from: CivilDate
  readonly length: PeriodLength
  readonly counting: Counting
}): LegalPeriod {
  const from = requireDay(period.from, 'from')
  requireLength(period.length)
  requireCounting(period.counting)
  const { firstDay, lastDay, dayAfter } = periodDays(from, period.length, period.counting)
  const last = requireDate(lastDay, 'the last day of the period')
  return { firstDay: formatDay(firstDay), lastDay: last, dayAfter: formatDay(dayAfter) }
}
