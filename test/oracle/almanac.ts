import {
  type AlmanacDay,
  nextDay,
  previousDay,
  readDay,
  type WalkedDay,
  writeAlmanac,
  writeDay,
} from './calendar.ts'

/** Every day that a civil date can name, and where it stands in the list. */
const days: readonly AlmanacDay[] = writeAlmanac()
const places = new Map(days.map(({ date }, at) => [date, at]))

export type Walked<T> = T | 'out of range'

/** What stands on a day; undefined for one that is not among the days. */
export function lookUp(date: string): AlmanacDay | undefined {
  const at = places.get(date)
  return at === undefined ? undefined : days[at]
}

/** 令和8年3月31日, 元年 for a first year. */
export function writeWareki(date: string): string {
  const { era, yearOfEra, month, day } = lookUp(date)!
  return `${era}${yearOfEra === 1 ? '元' : yearOfEra}年${month}月${day}日`
}

const letters: Readonly<Record<string, string>> = { 明治: 'M', 大正: 'T', 昭和: 'S', 平成: 'H', 令和: 'R' }

/** R8.3.31. */
export function writeShortWareki(date: string, mark: string): string {
  const { era, yearOfEra, month, day } = lookUp(date)!
  return [`${letters[era]}${yearOfEra}`, month, day].join(mark)
}

/** The year that starts with a month: walks back to its first day and on to its last. */
export function walkFiscalYear(
  date: string,
  startMonth: number,
): Walked<{ readonly year: number; readonly firstDay: string; readonly lastDay: string }> {
  const isFirst = ({ month, day }: WalkedDay) => month === startMonth && day === 1
  let first = readDay(date)
  while (!isFirst(first)) first = previousDay(first)
  let last = readDay(date)
  while (!isFirst(nextDay(last))) last = nextDay(last)
  if (first.year < 1873 || last.year > 2200) return 'out of range'
  return { year: first.year, firstDay: writeDay(first), lastDay: writeDay(last) }
}

export type Closed = {
  readonly weekends?: boolean
  readonly yearEnd?: boolean
  readonly dates?: readonly string[]
}

/** 民法第142条: the day itself, or the first open day after it. */
export function walkToOpenDay(date: string, closed: Closed): Walked<string> {
  for (let at = places.get(date)!; at < days.length; at += 1)
    if (!isClosed(days[at]!, closed)) return days[at]!.date
  return 'out of range'
}

function isClosed({ date, weekday, month, day }: AlmanacDay, closed: Closed): boolean {
  const isWeekend = weekday === 0 || weekday === 6
  const isYearEnd = (month === 12 && day >= 29) || (month === 1 && day <= 3)
  return (
    (closed.weekends === true && isWeekend) ||
    (closed.yearEnd === true && isYearEnd) ||
    (closed.dates ?? []).includes(date)
  )
}
