const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * How many days a month of the Gregorian calendar has.
 *
 * The leap rule is that of 明治31年勅令第90号: every fourth year, but not the hundredth unless the four-hundredth.
 *
 * @param year - a whole number
 * @param month - 1 to 12
 * @returns 28 to 31, or 0 where there is no such month
 */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeapYear ? 29 : (DAYS[month - 1] ?? 0)
}
