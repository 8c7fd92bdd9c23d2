import type { InPeriod, RowDateOf } from '../../index.ts'
import { dayAfter, dayBefore, daysAfter } from '../naive/calendar.ts'
import { daysWithin } from '../naive/naiveLeaves.ts'
import type { Side } from './boundaryCase.ts'

/** Two dates of a condition, one of them at an end that the other sets, or a day beside it. */
export type DayPair = {
  readonly side: Side
  readonly what: string
  readonly threshold: string
  readonly value: string
  readonly verdict: boolean
  readonly days: readonly (readonly [of: RowDateOf, day: string])[]
}

/** A day on which nothing starts or ends, and one to which most years have no corresponding day. */
const USUAL_DAYS = ['2025-01-15', '2024-02-29']

/** A date on the day of another, a day before and a day after. */
export function notAfterPairs(date: RowDateOf, other: RowDateOf): readonly DayPair[] {
  if (isSame(date, other)) return []
  const fixed = 'day' in other ? other.day : 'day' in date ? date.day : USUAL_DAYS[0]!
  return besideMoment(fixed, 'day').map(({ side, value: beside }) => {
    // Where the text fixes the date itself, the other one is moved to the other side of it.
    const [value, limit] = 'day' in date ? [date.day, mirrored(date.day, side)] : [beside, fixed]
    const days = [[date, value] as const, [other, limit] as const]
    const threshold = `${nameOf(other)} ${limit}`
    return { side, what: nameOf(date), threshold, value, verdict: side !== 'above', days }
  })
}

/** A date at the first and last day of the period that runs from another, and beside them. */
export function withinPairs(
  { date, from }: { readonly date: RowDateOf; readonly from: RowDateOf },
  period: InPeriod,
): readonly DayPair[] {
  if (isSame(date, from)) return []
  if ('day' in date) return fixedDatePairs(date, from, period)
  const starts = 'day' in from ? [from.day] : USUAL_DAYS
  return starts.flatMap((start) =>
    endsOf(start, period).flatMap(({ end, day }) =>
      besideMoment(day, 'day').map(({ side, value }) =>
        pairOf({ date, from, period }, { side, value, start, end }),
      ),
    ),
  )
}

type Ends = { readonly date: RowDateOf; readonly from: RowDateOf; readonly period: InPeriod }
type End = 'first' | 'last'

/** The day from which the period runs is moved, so that an end of it comes to the date that the text fixes. */
function fixedDatePairs(
  date: { readonly day: string },
  from: RowDateOf,
  period: InPeriod,
): readonly DayPair[] {
  const { day: value } = date
  const sides: readonly Side[] = ['below', 'at', 'above']
  return (['first', 'last'] as const).flatMap((end) =>
    sides.flatMap((side) => {
      const wanted = mirrored(value, side)
      const start = startOf(wanted, end, period)
      return start === undefined ? [] : [pairOf({ date, from, period }, { side, value, start, end })]
    }),
  )
}

/** Periods of more years than this are not looked for. */
const MOST_DAYS = 40_000

/** A day from which a period runs whose first or last day is the one that is wanted; some days are none. */
function startOf(wanted: string, end: End, period: InPeriod): string | undefined {
  const step = period.direction === 'forward' ? -1 : 1
  let start = wanted
  for (let tried = 0; tried < MOST_DAYS; tried += 1) {
    const day = daysWithin(start, period)[end]
    if (day === wanted) return start
    if (step < 0 ? day < wanted : day > wanted) return undefined
    start = daysAfter(start, step)
  }
  return undefined
}

function endsOf(start: string, period: InPeriod): readonly { readonly end: End; readonly day: string }[] {
  const { first, last } = daysWithin(start, period)
  return [
    { end: 'first', day: first },
    { end: 'last', day: last },
  ]
}

function pairOf(
  { date, from, period }: Ends,
  at: { readonly side: Side; readonly value: string; readonly start: string; readonly end: End },
): DayPair {
  const { side, value, start, end } = at
  const { first, last } = daysWithin(start, period)
  const day = end === 'first' ? first : last
  return {
    side,
    what: nameOf(date),
    threshold: `${day}, the ${end} day of ${lengthText(period)} from ${nameOf(from)} ${start}`,
    value,
    verdict: first <= value && value <= last,
    days: [
      [date, value],
      [from, start],
    ],
  }
}

/** A day or time, and those just before and after it. */
export function besideMoment(
  at: string,
  unit: 'day' | 'minute' | 'second',
): readonly { readonly side: Side; readonly value: string }[] {
  return [
    { side: 'below', value: unit === 'day' ? dayBefore(at) : timeBeside(at, unit, -1) },
    { side: 'at', value: at },
    { side: 'above', value: unit === 'day' ? dayAfter(at) : timeBeside(at, unit, 1) },
  ]
}

function mirrored(day: string, side: Side): string {
  return side === 'at' ? day : side === 'below' ? dayAfter(day) : dayBefore(day)
}

function timeBeside(at: string, unit: 'minute' | 'second', step: 1 | -1): string {
  const [date, time] = [at.slice(0, 10), at.slice(11)]
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  const moved = hours * 3600 + minutes * 60 + seconds + step * (unit === 'minute' ? 60 : 1)
  const day = moved < 0 ? dayBefore(date) : moved < SECONDS_OF_DAY ? date : dayAfter(date)
  const second = (moved + SECONDS_OF_DAY) % SECONDS_OF_DAY
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
  const written = parts.map((part) => String(part).padStart(2, '0'))
  const isWholeMinute = unit === 'minute' && seconds === 0
  return `${day}T${(isWholeMinute ? written.slice(0, 2) : written).join(':')}`
}

const SECONDS_OF_DAY = 86_400

function isSame(a: RowDateOf, b: RowDateOf): boolean {
  if ('day' in a && 'day' in b) return true
  return JSON.stringify(a) === JSON.stringify(b)
}

function nameOf(date: RowDateOf): string {
  if ('fact' in date) return date.fact
  if ('field' in date) return date.field
  return 'day' in date ? date.day : 'the moment'
}

function lengthText({ length, counting, direction }: InPeriod): string {
  const parts = Object.entries(length).map(([unit, n]) => `${n} ${unit}`)
  const how = counting === 'firstDayCounted' ? 'that day counted' : 'that day not counted'
  return `${parts.join(' ')} ${direction === 'forward' ? 'on' : 'back'} (${how})`
}
