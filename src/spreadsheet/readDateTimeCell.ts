import { type LocalDateTime, parseLocalDateTime } from '../calendar/index.ts'
import { type DateSystem, dateOfSerial } from './dateOfSerial.ts'
import { halfWidth } from './plainText.ts'
import { problems } from './problems.ts'
import { found, type Read, refused, refusedBy } from './read.ts'
import { clockOf, dateOfText, isDate } from './readDateCell.ts'

const MAX_CHARACTERS = 60
const AT = /^(.+?)(?:T| *)(\d{1,2})(?::(\d{2})(?::(\d{2}))?|時(?:(\d{1,2})分)?)$/
const SERIAL = /^\d{5}\.\d{1,11}$/
const SECONDS_PER_DAY = 86_400
/** A serial number holds a second with errors far below this; less is what is left of a whole second. */
const CLOSE = 1e-3

/**
 * A local date and time from a cell. Parts of a second are cut off, as the cell shows it. A date without a time is not
 * taken for midnight, unless it is typed.
 */
export function readDateTimeCell(cell: unknown, system: DateSystem): Read<LocalDateTime> {
  if (typeof cell === 'string') return ofText(cell, system)
  if (typeof cell === 'number') return ofSerial(cell, system)
  if (!isDate(cell)) return refused(problems.dateTime(cell))
  const clock = clockOf(cell)
  if (!clock.ok) return clock
  const { date, time } = clock.value
  return time === '00:00:00' ? refused(problems.noTime(date)) : found(`${date}T${time}`)
}

function ofText(text: string, system: DateSystem): Read<LocalDateTime> {
  if (text.length > MAX_CHARACTERS) return refused(problems.dateTime(text))
  const plain = halfWidth(text)
  if (SERIAL.test(plain)) return ofSerial(Number(plain), system)
  const parts = AT.exec(plain)
  const date = dateOfText(parts ? parts[1]! : plain, system)
  if (!parts) return refused(date.ok ? problems.noTime(date.value) : problems.dateTime(text))
  if (!date.ok) return date
  const [hours, minutes = '00', seconds] = [parts[2]!, parts[3] ?? parts[5], parts[4]]
  const time = [hours, minutes, ...(seconds === undefined ? [] : [seconds])].map((part) =>
    part.padStart(2, '0'),
  )
  const read = parseLocalDateTime(`${date.value}T${time.join(':')}`)
  return read.ok ? found(read.value) : refusedBy(read.issues[0])
}

function ofSerial(serial: number, system: DateSystem): Read<LocalDateTime> {
  const seconds = Math.floor((serial - Math.floor(serial)) * SECONDS_PER_DAY + CLOSE)
  const carried = seconds === SECONDS_PER_DAY ? 1 : 0
  const date = dateOfSerial(Math.floor(serial) + carried, system)
  if (!date.ok) return date
  const second = seconds - carried * SECONDS_PER_DAY
  if (second === 0) return refused(problems.noTime(date.value))
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
  return found(`${date.value}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`)
}
