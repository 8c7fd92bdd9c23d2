import type { PeriodLength } from '../../../src/calendar/periodLength.ts'
import { lookUp } from '../../oracle/almanac.ts'
import { lastOfMonth, nextDay, readDay, writeDay } from '../../oracle/calendar.ts'
import type { Dice } from '../../support/dice.ts'
import { anyDay, dayBeside } from './days.ts'

/** All that one date is asked. */
export type AskedOfDate = {
  readonly date: string
  readonly length: PeriodLength
  readonly isFirstDayCounted: boolean
  readonly months: number
  readonly monthDay: { readonly month: number; readonly day: number }
  readonly startMonth: number
  readonly closed: {
    readonly weekends: boolean
    readonly yearEnd: boolean
    readonly dates: readonly string[]
  }
  readonly validity: {
    readonly scheme: string
    readonly renewal: boolean
    readonly readings: { readonly [reading: string]: string }
  }
}

const readingsOf: { readonly [scheme: string]: { readonly [reading: string]: readonly string[] } } = {
  'sp2-esg@undated': {
    'sp2-first-day': ['not-counted', 'counted'],
    'sp2-renewal-anchor': ['anniversary', 'fiscal-year'],
  },
  'toyota-sdgs@round-4': { 'toyota-validity-formula': ['fixed-end', 'first-march-after-2-years'] },
  'toyota-workplace@undated': {},
  'okinawa-sdgs@2023-07-31': { 'oki23-first-day': ['not-counted', 'counted'] },
  'okinawa-sdgs@2026-06-03': { 'oki26-elapsed': ['next-day', 'last-day'] },
  'yokohama-y-sdgs@2020-10-12': {},
  'yokohama-y-sdgs@2024-04-01': { 'yoko-first-day': ['counted', 'not-counted'] },
}

/** The days about which a calendar is most often wrong. */
const edges = [
  '1873-01-01',
  '1912-07-30',
  '1926-12-25',
  '1989-01-08',
  '2019-05-01',
  '2100-02-28',
  '2200-12-31',
]

export function anyDateQuestion(dice: Dice): AskedOfDate {
  const date = anyDate(dice)
  const month = dice.int(1, 12)
  const scheme = dice.pick(Object.keys(readingsOf))
  return {
    date,
    length: anyLength(dice),
    isFirstDayCounted: dice.chance(50),
    months: dice.int(-60, 60),
    monthDay: dice.chance(50) ? { month: 3, day: 31 } : { month, day: dice.int(1, lastOfMonth(2000, month)) },
    startMonth: dice.chance(50) ? 4 : dice.int(1, 12),
    closed: {
      weekends: dice.chance(70),
      yearEnd: dice.chance(70),
      dates: [0, 1, 2].flatMap((days) => (dice.chance(20) ? [later(date, days)] : [])),
    },
    validity: {
      scheme,
      renewal: dice.chance(30),
      readings: Object.fromEntries(
        Object.entries(readingsOf[scheme]!).flatMap(([id, alternatives]) =>
          dice.chance(50) ? [[id, dice.pick(alternatives)]] : [],
        ),
      ),
    },
  }
}

function anyDate(dice: Dice): string {
  if (dice.chance(5)) {
    const near = dayBeside(dice, dice.pick(edges), 0)
    if (lookUp(near)) return near
  }
  return dice.chance(60) ? anyDay(dice, 2020, 2050) : anyDay(dice, 1873, 2200)
}

/** Mostly what texts give: some years, months, weeks or days; sometimes several together. */
function anyLength(dice: Dice): PeriodLength {
  const years = { years: dice.int(1, 6) }
  const months = { months: dice.int(1, 30) }
  const days = { days: dice.int(1, 120) }
  const weeks = { weeks: dice.int(1, 8) }
  return dice.pick([
    years,
    years,
    months,
    days,
    weeks,
    { ...years, ...months },
    { ...months, ...days },
    { ...years, ...weeks, ...days },
  ])
}

/** So many days later, or the day itself where the calendar ends before that. */
function later(date: string, days: number): string {
  let found = readDay(date)
  for (let left = days; left > 0; left -= 1) found = nextDay(found)
  return lookUp(writeDay(found)) ? writeDay(found) : date
}
