import { showGiven } from '../given.ts'
import type { CivilDate } from './civilDate.ts'
import { civilOf, dayNumberOf } from './dayNumber.ts'
import { requireDate } from './requireDate.ts'
import { requireDay } from './requireDay.ts'

/** A fiscal year (年度), named by the calendar year in which it starts. */
export type FiscalYear = { readonly year: number; readonly firstDay: CivilDate; readonly lastDay: CivilDate }

/**
 * Finds the fiscal year (年度) that a date belongs to.
 *
 * A municipality's year runs from 1 April to 31 March (地方自治法第208条第1項); a business may have another.
 *
 * @param date - a civil date
 * @param options.startMonth - the month, 1 to 12, on whose first day the year starts; 4 unless given
 * @returns the calendar year in which it starts, and its first and last day
 * @throws RangeError if an argument is not of its kind, or the year is not wholly within 1873-01-01 to 2200-12-31
 * @example
 * ```ts
 * import { fiscalYear } from 'kijun/calendar'
 * fiscalYear('2026-03-31') // => { year: 2025, firstDay: '2025-04-01', lastDay: '2026-03-31' }
 * fiscalYear('2026-03-31', { startMonth: 1 }).year // => 2026
 * ```
 */
export function fiscalYear(date: CivilDate, options: { readonly startMonth?: number } = {}): FiscalYear {
  const { year: calendarYear, month } = civilOf(requireDay(date, 'date'))
  const { startMonth = 4 } = options
  if (!(Number.isInteger(startMonth) && startMonth >= 1 && startMonth <= 12)) {
    throw new RangeError(`startMonth: ${showGiven(startMonth)} is not a month from 1 to 12`)
  }
  const year = month >= startMonth ? calendarYear : calendarYear - 1
  return {
    year,
    firstDay: requireDate(dayNumberOf(year, startMonth, 1), 'the first day of the fiscal year'),
    lastDay: requireDate(dayNumberOf(year + 1, startMonth, 1) - 1, 'the last day of the fiscal year'),
  }
}
