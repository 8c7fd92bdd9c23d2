import { civilOf, dayNumberOf } from './dayNumber.ts'
import { daysInMonth } from './daysInMonth.ts'

/**
 * Finds the day with the same number in another month (応当日, 民法第143条第2項).
 *
 * Where that month has no such day, it is the first day of the month after it. The day before it is then the end of
 * the month, which is where 143(2) ends a period: the one rule serves every length.
 *
 * @param dayNumber - days since 1970-01-01
 * @param months - how many months later; negative for earlier
 * @returns a day number, in range or not
 */
export function correspondingDay(dayNumber: number, months: number): number {
  const { year, month, day } = civilOf(dayNumber)
  const monthIndex = year * 12 + (month - 1) + months
  const targetYear = Math.floor(monthIndex / 12)
  const targetMonth = monthIndex - targetYear * 12 + 1
  return dayNumberOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth) + 1))
}
