import type { Comparison, InPeriod, RowDateOf } from '../../index.ts'
import { periodBackFrom, periodFrom } from './calendar.ts'
import type { Known } from './naiveLogic.ts'
import { compare, type Ratio } from './ratio.ts'
import type { FactsData, Situation } from './situation.ts'

export function naiveCompares(value: Ratio, is: Comparison, bound: Ratio): boolean {
  const order = compare(value, bound)
  switch (is) {
    case 'atLeast':
      return order >= 0
    case 'moreThan':
      return order > 0
    case 'atMost':
      return order <= 0
    case 'lessThan':
      return order < 0
    case 'equal':
      return order === 0
  }
}

export function naiveAmong(is: boolean | string | readonly string[], value: unknown): Known {
  if (value === undefined || value === null) return undefined
  return typeof is === 'object' ? is.includes(value as string) : is === value
}

/** A date of a situation, or of a row in it. */
export function naiveDate(
  { facts, on }: Situation,
  date: RowDateOf,
  fields: FactsData = {},
): string | undefined {
  if ('day' in date) return date.day
  if ('moment' in date) return on
  const said = 'field' in date ? fields[date.field] : facts[date.fact]
  return (said ?? undefined) as string | undefined
}

export function naiveWithin(
  situation: Situation,
  { date, from, ...period }: InPeriod & { readonly date: RowDateOf; readonly from: RowDateOf },
  fields?: FactsData,
): Known {
  const day = naiveDate(situation, date, fields)
  const start = naiveDate(situation, from, fields)
  if (day === undefined || start === undefined) return undefined
  const { first, last } = daysWithin(start, period)
  return day >= first && day <= last
}

/** The first and the last day that lie in a period; the day from which it runs lies in it. */
export function daysWithin(
  from: string,
  { length, counting, direction }: InPeriod,
): { readonly first: string; readonly last: string } {
  return direction === 'forward'
    ? { first: from, last: periodFrom(from, length, counting).last }
    : { first: periodBackFrom(from, length, counting).first, last: from }
}

/** Whether a date or time is neither before the first that a text names nor after the last. */
export function naiveBetween(
  said: string,
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
): boolean {
  const at = withSeconds(said)
  return (from === undefined || at >= withSeconds(from)) && (until === undefined || at <= withSeconds(until))
}

/** A time without seconds is its first second; a date stays as it is. */
function withSeconds(time: string): string {
  return time.length === 16 ? `${time}:00` : time
}
