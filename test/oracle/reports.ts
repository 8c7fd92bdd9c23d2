import { type Closed, walkToOpenDay } from './almanac.ts'
import { nextDay, readDay, walkLegalPeriod, writeDay } from './calendar.ts'

export type Report = {
  readonly n: number
  readonly elapsedOn: string
  readonly plain: string
  readonly due: string
}

/**
 * おきなわSDGs認証制度実施要綱 第12条第1項: 認証を受けた日から1年が経過する毎に…当該経過日から20日以内, while the certification
 * runs. A due day on which the office is closed moves to the next open one (民法第142条).
 */
export function okinawaReports(decidedOn: string, until: string, closed: Closed): readonly Report[] {
  const reports: Report[] = []
  for (let n = 1; ; n += 1) {
    const elapsedOn = walkLegalPeriod(decidedOn, { months: 12 * n, days: 0 }, false).lastDay
    if (elapsedOn > until) return reports
    let plain = readDay(elapsedOn)
    for (let days = 0; days < 20; days += 1) plain = nextDay(plain)
    reports.push({ n, elapsedOn, plain: writeDay(plain), due: walkToOpenDay(writeDay(plain), closed) })
  }
}
