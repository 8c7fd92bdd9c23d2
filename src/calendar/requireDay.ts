import { dateIssue } from './dateIssue.ts'
import { parseDayNumber } from './dayNumber.ts'

/**
 * Reads a civil date that a program hands in.
 *
 * @param date - should be a civil date
 * @param name - the argument's name, for the message
 * @returns its day number
 * @throws RangeError if it is malformed, impossible or out of range: that is the caller's bug
 */
export function requireDay(date: unknown, name: string): number {
  const dayNumber = typeof date === 'string' ? parseDayNumber(date) : undefined
  if (dayNumber === undefined) throw new RangeError(dateIssue(date, [name]).message)
  return dayNumber
}
