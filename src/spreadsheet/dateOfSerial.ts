import { addDays, type CivilDate } from '../calendar/index.ts'
import { problems } from './problems.ts'
import { found, type Read, refused } from './read.ts'

/** How a workbook numbers its days: from 1 January 1900 (1) or from 1 January 1904 (0). */
export type DateSystem = '1900' | '1904'

const FALSE_LEAP_DAY = 60
const YEARS = { from: 1873, to: 2200 }

/**
 * The day of a serial number. The system of 1900 counts a 29 February 1900 that never was (60), so that later days
 * have one more. A number that reads as a year is refused: `2026` in a column of dates is somebody's year, and as a
 * serial number it would be a day of 1905.
 */
export function dateOfSerial(serial: number, system: DateSystem): Read<CivilDate> {
  if (serial >= YEARS.from && serial <= YEARS.to) return refused(problems.yearAlone(serial))
  if (system === '1900' && serial === FALSE_LEAP_DAY) return refused(problems.falseLeapDay())
  const { first, last } = SERIALS[system]
  if (!Number.isInteger(serial) || serial < first || serial > last) return refused(problems.serial(serial))
  if (system === '1904') return found(addDays('1904-01-01', serial))
  return found(addDays(serial < FALSE_LEAP_DAY ? '1899-12-31' : '1899-12-30', serial))
}

/** The serial numbers of the first day of each system and of 2200-12-31. */
const SERIALS = { '1900': { first: 1, last: 109_939 }, '1904': { first: 0, last: 108_477 } }
