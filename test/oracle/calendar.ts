/**
 * A second, deliberately naive calendar. It shares no code and no method with src/calendar: it knows how long each
 * month is and which day follows which, and finds everything else by walking from day to day.
 */

export type WalkedDay = { readonly year: number; readonly month: number; readonly day: number }

/** A period as a count of months, then of days. */
export type WalkedLength = { readonly months: number; readonly days: number }

/** How many days a month has. */
export function lastOfMonth(year: number, month: number): number {
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30
  if (month !== 2) return 31
  if (year % 400 === 0) return 29
  if (year % 100 === 0) return 28
  return year % 4 === 0 ? 29 : 28
}

export function nextDay({ year, month, day }: WalkedDay): WalkedDay {
  if (day < lastOfMonth(year, month)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}

export function previousDay({ year, month, day }: WalkedDay): WalkedDay {
  if (day > 1) return { year, month, day: day - 1 }
  return month > 1
    ? { year, month: month - 1, day: lastOfMonth(year, month - 1) }
    : { year: year - 1, month: 12, day: 31 }
}

export function writeDay({ year, month, day }: WalkedDay): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

export function readDay(text: string): WalkedDay {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  return { year, month, day }
}

/** 民法第140条, 第143条, read literally. */
export function walkLegalPeriod(from: string, length: WalkedLength, isFirstDayCounted: boolean) {
  const firstDay = isFirstDayCounted ? readDay(from) : nextDay(readDay(from))
  let lastDay = length.months > 0 ? walkMonths(firstDay, length.months) : previousDay(firstDay)
  for (let left = length.days; left > 0; left -= 1) lastDay = nextDay(lastDay)
  return { firstDay: writeDay(firstDay), lastDay: writeDay(lastDay), dayAfter: writeDay(nextDay(lastDay)) }
}

function walkMonths(firstDay: WalkedDay, months: number): WalkedDay {
  let monthsLeft = months
  for (let today = firstDay; ; today = nextDay(today)) {
    const tomorrow = nextDay(today)
    if (tomorrow.day === 1) monthsLeft -= 1
    const isDayBeforeCorresponding = monthsLeft === 0 && tomorrow.day === firstDay.day
    const isEndOfLastMonth = monthsLeft < 0
    if (isDayBeforeCorresponding || isEndOfLastMonth) return today
  }
}

/** 民法第140条, 第143条 in mirror image: 月の初め becomes 月の終わり, 前日 becomes 翌日. */
export function walkBackwardPeriod(from: string, length: WalkedLength, isFirstDayCounted: boolean) {
  const lastDay = isFirstDayCounted ? readDay(from) : previousDay(readDay(from))
  let firstDay = length.months > 0 ? walkMonthsBack(lastDay, length.months) : nextDay(lastDay)
  for (let left = length.days; left > 0; left -= 1) firstDay = previousDay(firstDay)
  return {
    firstDay: writeDay(firstDay),
    lastDay: writeDay(lastDay),
    dayBefore: writeDay(previousDay(firstDay)),
  }
}

function walkMonthsBack(lastDay: WalkedDay, months: number): WalkedDay {
  const isWholeMonths = nextDay(lastDay).day === 1
  let monthsLeft = months
  for (let today = lastDay; ; today = previousDay(today)) {
    const yesterday = previousDay(today)
    if (today.day === 1) monthsLeft -= 1
    if (monthsLeft > 0) continue
    if (isWholeMonths) return today
    const isDayAfterCorresponding = yesterday.day === lastDay.day
    const isAfterMonthWithoutIt = today.day === 1 && yesterday.day < lastDay.day
    if (isDayAfterCorresponding || isAfterMonthWithoutIt) return today
  }
}

/**
 * 応当日: the day with the same number so many months on or back. Where the month has no such day, 143(2) ends the
 * period with the month, so that the first day of the next month stands in its place.
 */
export function walkToCorrespondingDay(from: string, months: number): string {
  const start = readDay(from)
  let { year, month } = start
  for (let left = months; left > 0; left -= 1) [year, month] = month < 12 ? [year, month + 1] : [year + 1, 1]
  for (let left = months; left < 0; left += 1) [year, month] = month > 1 ? [year, month - 1] : [year - 1, 12]
  const hasDay = start.day <= lastOfMonth(year, month)
  return writeDay(
    hasDay ? { year, month, day: start.day } : nextDay({ year, month, day: lastOfMonth(year, month) }),
  )
}

/** Walks to the first such month and day; undefined if it does not come by 2200-12-31. */
export function walkToMonthDay(from: string, month: number, day: number): string | undefined {
  for (let today = readDay(from); today.year <= 2200; today = nextDay(today)) {
    if (today.month === month && today.day === day) return writeDay(today)
  }
  return undefined
}

export type AlmanacDay = WalkedDay & {
  readonly date: string
  /** 0 is Sunday. */
  readonly weekday: number
  readonly era: string
  readonly yearOfEra: number
}

const changesOfEra: Readonly<Record<string, string>> = {
  '1912-07-30': '大正',
  '1926-12-25': '昭和',
  '1989-01-08': '平成',
  '2019-05-01': '令和',
}

/** Writes down every day from 1873-01-01, a Wednesday of 明治6年, to 2200-12-31. */
export function writeAlmanac(): readonly AlmanacDay[] {
  const days: AlmanacDay[] = []
  let weekday = 3
  let era = '明治'
  let yearOfEra = 6
  for (let today = readDay('1873-01-01'); today.year <= 2200; today = nextDay(today)) {
    const date = writeDay(today)
    const newEra = changesOfEra[date]
    if (newEra !== undefined) {
      era = newEra
      yearOfEra = 1
    } else if (today.month === 1 && today.day === 1 && days.length > 0) {
      yearOfEra += 1
    }
    days.push({ ...today, date, weekday, era, yearOfEra })
    weekday = weekday === 6 ? 0 : weekday + 1
  }
  return days
}
