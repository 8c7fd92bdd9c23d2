import { NOT_A_DAY, type SheetCell } from './sheet.ts'

const SECOND = 1000
const DAY = 86_400_000
/** Milliseconds of 1 March 1900, on which both ways of counting from 1900 agree. */
const MARCH_1900 = Date.UTC(1900, 2, 1)

/**
 * Reads a number that a workbook shows as a day. Counting from 1900, spreadsheets have a 29 February 1900 that never
 * was: the days before it are one further on than the reader of the file says, and that day itself is none.
 *
 * @param at - the moment as the reader of the file counts it
 */
export function dateCell(at: Date, date1904: boolean): SheetCell {
  // A time of day is a fraction of a day, cut off somewhere behind the seconds.
  const exact = Math.round(at.getTime() / SECOND) * SECOND
  const early = !date1904 && exact < MARCH_1900
  if (early && exact >= MARCH_1900 - DAY) return { kind: 'error', text: NOT_A_DAY }
  const moment = new Date(early ? exact + DAY : exact)
  if (Number.isNaN(moment.getTime())) return { kind: 'error', text: NOT_A_DAY }
  return { kind: 'date', at: moment.toISOString().slice(0, 19) }
}
