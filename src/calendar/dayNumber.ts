import type { CivilDate } from './civilDate.ts'
import { daysInMonth } from './daysInMonth.ts'

/** A day of the civil calendar in its parts: month 1 to 12, day 1 to 31. */
export type CivilDay = { readonly year: number; readonly month: number; readonly day: number }

const DAYS_PER_ERA = 146_097 // 400 years
const DAYS_TO_1970 = 719_468 // from 0000-03-01

/**
 * Counts the days from 1970-01-01 to a day, negative before it.
 *
 * Years are taken to start on 1 March, so that a leap day is the last of its year. Nothing is checked: a day beyond
 * the end of the month runs on into the next one.
 */
export function dayNumberOf(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970
}

/** The parts of a day number: the inverse of {@link dayNumberOf}. */
export function civilOf(dayNumber: number): CivilDay {
  const shifted = dayNumber + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** The first day that a civil date can name: 1873-01-01. */
export const EARLIEST_DAY = dayNumberOf(1873, 1, 1)

/** The last day that a civil date can name: 2200-12-31. */
export const LATEST_DAY = dayNumberOf(2200, 12, 31)

/** Tells whether a day number lies from 1873-01-01 to 2200-12-31. */
export function isDayInRange(dayNumber: number): boolean {
  return dayNumber >= EARLIEST_DAY && dayNumber <= LATEST_DAY
}

/** Reads text of the exact form `YYYY-MM-DD`; undefined where it is not an existing day within the range. */
export function parseDayNumber(text: string): number | undefined {
  const civil = splitDate(text)
  if (civil === undefined || civil.day < 1 || civil.day > daysInMonth(civil.year, civil.month))
    return undefined
  const dayNumber = dayNumberOf(civil.year, civil.month, civil.day)
  return isDayInRange(dayNumber) ? dayNumber : undefined
}

/** The parts that text of the form `YYYY-MM-DD` names, whether or not there is such a day. */
export function splitDate(text: string): CivilDay | undefined {
  if (text.length !== 10 || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) }
}

/** Writes a day number of the years 0 to 9999 as `YYYY-MM-DD`. */
export function formatDay(dayNumber: number): CivilDate {
  const { year, month, day } = civilOf(dayNumber)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
