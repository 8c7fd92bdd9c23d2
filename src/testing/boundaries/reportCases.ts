import type { PeriodLength } from '../../calendar/index.ts'
import type { ReportDuty, Scheme } from '../../index.ts'
import { periodFrom } from '../naive/calendar.ts'
import { chosen, type NaiveValidity, naiveUntil } from '../naive/naiveValidity.ts'
import type { ReportBoundary, Side } from './boundaryCase.ts'
import { cited } from './citationIn.ts'
import { besideIn } from './conditionCase.ts'
import { besideMoment } from './dayPairs.ts'
import { readingsOf } from './readingsOf.ts'
import { leapDayIn, readingText } from './validityCases.ts'

/** The last report of each duty that falls into the period of a certification, and the one before and after it. */
export function reportCases(scheme: Scheme): readonly ReportBoundary[] {
  return (scheme.lifecycle?.reports ?? []).flatMap((duty) =>
    readingsOf(scheme, [duty.counting, duty.from, scheme.validity?.initial]).flatMap((readings) =>
      besideMoment(leapDayIn(scheme), 'day').flatMap(({ value: decidedOn }) =>
        casesOf({ scheme, readings }, duty, decidedOn),
      ),
    ),
  )
}

/** No period of validity is so long. */
const MOST_REPORTS = 1_000

function casesOf(under: NaiveValidity, duty: ReportDuty, decidedOn: string): readonly ReportBoundary[] {
  const { scheme, readings } = under
  const { validity } = scheme
  if (!validity) return []
  const until = naiveUntil(under, validity.initial, decidedOn)
  const elapsed = [...elapsedDays(under, duty, decidedOn, until)]
  const last = elapsed.length
  const path = `lifecycle.reports.${duty.id}`
  return [last - 1, last, last + 1]
    .filter((n) => n > 0)
    .map((n): ReportBoundary => {
      const side: Side = n < last ? 'below' : n === last ? 'at' : 'above'
      const elapsedOn = elapsed[n - 1] ?? null
      const { within } = duty
      const due = elapsedOn && within ? periodFrom(elapsedOn, within.length, within.counting).last : null
      const threshold = `${last}, the last until ${until}`
      return {
        kind: 'report',
        name: `${path}${readingText(readings)}: report ${n} after ${decidedOn} is ${besideIn(side)} ${threshold}`,
        path,
        ...cited(scheme, duty.cite),
        side,
        threshold,
        value: String(n),
        decidedOn,
        readings,
        duty: duty.id,
        n,
        elapsedOn,
        due,
      }
    })
}

/** The days on which the time of each report has elapsed, as long as the certification runs. */
function* elapsedDays(
  under: NaiveValidity,
  { every, counting, from, times = MOST_REPORTS }: ReportDuty,
  decidedOn: string,
  until: string,
): Generator<string> {
  const isChained = chosen(under, from) === 'previous'
  let elapsed = decidedOn
  for (let n = 1; n <= times; n += 1) {
    const of = chosen(under, counting)
    elapsed = isChained
      ? periodFrom(elapsed, every, of).last
      : periodFrom(decidedOn, timesOver(every, n), of).last
    if (elapsed > until) return
    yield elapsed
  }
}

function timesOver(length: PeriodLength, n: number): PeriodLength {
  return Object.fromEntries(Object.entries(length).map(([unit, of]) => [unit, of * n]))
}
