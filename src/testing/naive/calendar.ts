import type { Counting, PeriodLength } from '../../calendar/index.ts'

/**
 * A calendar for the kit alone, which shares no code with that of the engine: it counts years, months and days as they
 * are written, and goes from day to day where days are counted.
 */

export function dayAfter(date: string): string {
  const [year, month, day] = partsOf(date)
  if (day < daysIn(year, month)) return written(year, month, day + 1)
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1)
}

export function dayBefore(date: string): string {
  const [year, month, day] = partsOf(date)
  if (day > 1) return written(year, month, day - 1)
  return month > 1 ? written(year, month - 1, daysIn(year, month - 1)) : written(year - 1, 12, 31)
}

/** So many days on, or back where they are less than none. */
export function daysAfter(date: string, days: number): string {
  let today = date
  for (let left = days; left > 0; left -= 1) today = dayAfter(today)
  for (let left = days; left < 0; left += 1) today = dayBefore(today)
  return today
}

/** The first and the last day of a period that runs on from a day (民法第140条, 第141条, 第143条). */
export function periodFrom(date: string, length: PeriodLength, counting: Counting): Days {
  const first = counting === 'firstDayCounted' ? date : dayAfter(date)
  const last = dayBefore(daysAfter(correspondingDay(first, monthsOf(length)), daysOf(length)))
  return { first, last }
}

/** The same in mirror image, for a period that runs back. */
export function periodBackFrom(date: string, length: PeriodLength, counting: Counting): Days {
  const last = counting === 'firstDayCounted' ? date : dayBefore(date)
  const first = daysAfter(correspondingDay(dayAfter(last), -monthsOf(length)), -daysOf(length))
  return { first, last }
}

type Days = { readonly first: string; readonly last: string }

/** The first such day of a year on or after a date; 29 February waits for a leap year. */
export function firstSuchDay(date: string, { month, day }: { month: number; day: number }): string {
  let [year] = partsOf(date)
  while (day > daysIn(year, month) || written(year, month, day) < date) year += 1
  return written(year, month, day)
}

/** The same day of the month so many months on; where there is no such day, the day after the end of that month. */
function correspondingDay(date: string, months: number): string {
  const [year, month, day] = partsOf(date)
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return day <= daysIn(toYear, toMonth)
    ? written(toYear, toMonth, day)
    : dayAfter(written(toYear, toMonth, daysIn(toYear, toMonth)))
}

function monthsOf({ years = 0, months = 0 }: PeriodLength): number {
  return years * 12 + months
}

function daysOf({ weeks = 0, days = 0 }: PeriodLength): number {
  return weeks * 7 + days
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function partsOf(date: string): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

function written(year: number, month: number, day: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
