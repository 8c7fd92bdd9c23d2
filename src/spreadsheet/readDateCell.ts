import { type CivilDate, parseDate, parseWareki } from '../calendar/index.ts'
import { type DateSystem, dateOfSerial } from './dateOfSerial.ts'
import { halfWidth } from './plainText.ts'
import { problems } from './problems.ts'
import { found, type Read, refused, refusedBy } from './read.ts'

const MAX_CHARACTERS = 60
/** A serial number as text, which is what becomes of a date that a formula joins to other text. */
const SERIAL = /^\d{5}$/
const BY_MARK = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const IN_WORDS = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/
const WAREKI = /^(?:[MTSHR]|明治|大正|昭和|平成|令和)/

/** A date with its time of day as the host's clock shows it. */
export type Clock = { readonly date: CivilDate; readonly time: string }

/**
 * A civil date from a cell: text with the year first or in wareki, a serial number, or a `Date` as Google Sheets hands
 * it over. What could be two dates (`4/1`, `10/4/2026`, `24.4.1`) is none.
 */
export function readDateCell(cell: unknown, system: DateSystem): Read<CivilDate> {
  if (typeof cell === 'string') return dateOfText(cell, system)
  if (typeof cell === 'number') return dateOfSerial(cell, system)
  if (!isDate(cell)) return refused(problems.date(cell))
  const clock = clockOf(cell)
  if (!clock.ok) return clock
  // A cell of a date is midnight in the sheet's own zone. Another time says that the script runs in another zone, where
  // the day may be the one before.
  if (clock.value.time !== '00:00:00') return refused(problems.timeOfDay(clock.value.time))
  return found(clock.value.date)
}

/** A civil date from text as people type it. */
export function dateOfText(text: string, system: DateSystem): Read<CivilDate> {
  if (text.length > MAX_CHARACTERS) return refused(problems.date(text))
  const plain = halfWidth(text)
  if (SERIAL.test(plain)) return dateOfSerial(Number(plain), system)
  const parts = BY_MARK.exec(plain) ?? IN_WORDS.exec(plain)
  if (parts) {
    const [month, day] = parts.slice(-2) as [string, string]
    const date = parseDate(`${parts[1]}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    return date.ok ? found(date.value) : refusedBy(date.issues[0])
  }
  if (!WAREKI.test(plain)) return refused(problems.date(text))
  const date = parseWareki(plain)
  return date.ok ? found(date.value) : refusedBy(date.issues[0])
}

/** Whether a value is a `Date`, of this realm or another: a script's host has its own. */
export function isDate(cell: unknown): cell is Date {
  try {
    // Throws for everything else, whatever it says of itself.
    Date.prototype.getTime.call(cell)
    return true
  } catch {
    return false
  }
}

/**
 * What the clock of the script's time zone shows at that moment, to the second. A host makes the `Date` of a cell from
 * the fields that the cell shows, so that these are the fields again as long as sheet and script share a zone.
 */
export function clockOf(moment: Date): Read<Clock> {
  const two = (part: number) => String(part).padStart(2, '0')
  const year = String(moment.getFullYear()).padStart(4, '0')
  const read = parseDate(`${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`)
  if (!read.ok) return refusedBy(read.issues[0])
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':')
  return found({ date: read.value, time })
}
