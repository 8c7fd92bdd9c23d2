import { addDays, type CivilDate } from '../calendar/index.ts'
import { problems } from './problems.ts'
import { found, type Read, refused } from './read.ts'

/** How a workbook numbers its days: from 1 January 1900 (1) or from 1 January 1904 (0). */
export type DateSystem = '1900' | '1904'

/** More days than lie between the first day of either system and the last civil date. */
const MANY_DAYS = 120_000
const FALSE_LEAP_DAY = 60
const YEARS = { from: 1873, to: 2200 }

/**
 * The day of a serial number. The system of 1900 counts a 29 February 1900 that never was (60), so that later days
 * have one more. A number that reads as a year is refused: `2026` in a column of dates is somebody's year, and as a
 * serial number it would be a day of 1905.
 */
export function dateOfSerial(serial: number, system: DateSystem): Read<CivilDate> {
  if (serial >= YEARS.from && serial <= YEARS.to) return refused(problems.yearAlone(serial))
  if (!Number.isInteger(serial) || serial > MANY_DAYS) return refused(problems.serial(serial))
  if (system === '1904') return serial < 0 ? refused(problems.serial(serial)) : stepped('1904-01-01', serial)
  if (serial === FALSE_LEAP_DAY) return refused(problems.falseLeapDay())
  if (serial < 1) return refused(problems.serial(serial))
  return stepped(serial < FALSE_LEAP_DAY ? '1899-12-31' : '1899-12-30', serial)
}

function stepped(from: CivilDate, days: number): Read<CivilDate> {
  const last = LAST_SERIAL[from]
  return last !== undefined && days > last ? refused(problems.serial(days)) : found(addDays(from, days))
}

/** The serial number of 2200-12-31, counted from each of those days. */
const LAST_SERIAL: { readonly [from: string]: number } = { '1899-12-30': 109_939, '1904-01-01': 108_477 }
