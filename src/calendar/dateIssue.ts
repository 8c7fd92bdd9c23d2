import { showGiven } from '../given.ts'
import { type Issue, makeIssue, type PathStep } from '../issue.ts'
import { EARLIEST_DAY, formatDay, LATEST_DAY, splitDate } from './dayNumber.ts'
import { daysInMonth } from './daysInMonth.ts'

/**
 * Says why a value is not a civil date.
 *
 * @param given - a value that `parseDayNumber` did not read
 * @param path - where the value stands in the data
 * @returns the issue `input/type`, `date/form`, `date/impossible` or `date/out-of-range`
 */
export function dateIssue(given: unknown, path: readonly PathStep[] = []): Issue {
  const shown = showGiven(given)
  if (typeof given !== 'string') {
    return makeIssue('input/type', path, { expected: 'a date YYYY-MM-DD', given: shown })
  }
  const civil = splitDate(given)
  if (civil === undefined) return makeIssue('date/form', path, { given: shown })
  if (civil.day < 1 || civil.day > daysInMonth(civil.year, civil.month)) {
    return makeIssue('date/impossible', path, { given: shown })
  }
  return outOfRangeIssue(given, path)
}

/** The issue that a day which exists lies outside 1873-01-01 to 2200-12-31. */
export function outOfRangeIssue(given: string, path: readonly PathStep[] = []): Issue {
  return makeIssue('date/out-of-range', path, {
    given: showGiven(given),
    earliest: formatDay(EARLIEST_DAY),
    latest: formatDay(LATEST_DAY),
  })
}
