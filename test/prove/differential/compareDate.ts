import { okinawaSdgs } from '../../../schemes/index.ts'
import * as rules from '../../../schemes/rules.ts'
import { addDays } from '../../../src/calendar/addDays.ts'
import { backwardPeriod } from '../../../src/calendar/backwardPeriod.ts'
import { correspondingDay } from '../../../src/calendar/correspondingDay.ts'
import { formatDay, parseDayNumber } from '../../../src/calendar/dayNumber.ts'
import { filingDeadline } from '../../../src/calendar/filingDeadline.ts'
import { firstOnOrAfter } from '../../../src/calendar/firstOnOrAfter.ts'
import { fiscalYear } from '../../../src/calendar/fiscalYear.ts'
import { legalPeriod } from '../../../src/calendar/legalPeriod.ts'
import { parseWareki } from '../../../src/calendar/parseWareki.ts'
import { toWareki } from '../../../src/calendar/toWareki.ts'
import { deadlines } from '../../../src/lifecycle/deadlines.ts'
import { replay } from '../../../src/lifecycle/replay/replay.ts'
import { validity } from '../../../src/lifecycle/validity.ts'
import { schemeName } from '../../../src/scheme/defineScheme.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { walkFiscalYear, walkToOpenDay, writeShortWareki, writeWareki } from '../../oracle/almanac.ts'
import {
  walkBackwardPeriod,
  walkLegalPeriod,
  walkToCorrespondingDay,
  walkToMonthDay,
} from '../../oracle/calendar.ts'
import { okinawaReports } from '../../oracle/reports.ts'
import { validityAnswer, validityEnd } from '../../oracle/schemes/validityEnd.ts'
import type { AskedOfDate } from './anyDateQuestion.ts'
import type { Comparison } from './comparison.ts'

const schemes = new Map<string, Scheme>(Object.values(rules).map((scheme) => [schemeName(scheme), scheme]))
const [earliest, latest] = ['1873-01-01', '2200-12-31']

/** Asks one date everything that a date is asked, both ways. */
export function compareDate(asked: AskedOfDate): Comparison {
  return { asked, library: answerOf(asked), oracle: walked(asked) }
}

function answerOf(asked: AskedOfDate) {
  const { date, length, isFirstDayCounted, monthDay, startMonth, closed, months } = asked
  const counting = isFirstDayCounted ? 'firstDayCounted' : 'firstDayNotCounted'
  const { scheme, readings, renewal } = asked.validity
  const until = validity(schemes.get(scheme)!, {
    decidedOn: date,
    for: renewal ? 'renewal' : 'initial',
    readings,
  })
  const read = (text: string) => {
    const found = parseWareki(text)
    return found.ok ? found.value : found.issues[0].code
  }
  return {
    forward: inRange(() => legalPeriod({ from: date, length, counting })),
    backward: inRange(() => backwardPeriod({ from: date, length, counting })),
    corresponding: inRange(() => addDays(formatDay(correspondingDay(parseDayNumber(date)!, months)), 0)),
    first: inRange(() => firstOnOrAfter(date, monthDay)),
    fiscal: inRange(() => fiscalYear(date, { startMonth })),
    deadline: inRange(() => filingDeadline(date, closed).due),
    wareki: toWareki(date),
    read: [read(writeWareki(date)), read(writeShortWareki(date, '.'))],
    reports: hasReports(asked) ? reportsOf(date, closed) : [],
    validity: until.ok
      ? { from: until.value.from, until: until.value.until }
      : { issue: until.issues[0].code },
  }
}

function inRange<T>(answer: () => T): T | 'out of range' {
  try {
    return answer()
  } catch (thrown) {
    if (thrown instanceof RangeError) return 'out of range'
    throw thrown
  }
}

function walked(asked: AskedOfDate) {
  const { date, length, isFirstDayCounted, monthDay, startMonth, closed, months, validity: of } = asked
  const walkedLength = {
    months: (length.years ?? 0) * 12 + (length.months ?? 0),
    days: (length.weeks ?? 0) * 7 + (length.days ?? 0),
  }
  // Only the day beside a period may lie one day outside the calendar.
  const within = <T extends object>(found: T, ...days: readonly string[]): T | 'out of range' =>
    days.every((day) => day >= earliest && day <= latest) ? found : 'out of range'
  const forward = walkLegalPeriod(date, walkedLength, isFirstDayCounted)
  const backward = walkBackwardPeriod(date, walkedLength, isFirstDayCounted)
  const corresponding = walkToCorrespondingDay(date, months)
  return {
    forward: within(forward, forward.firstDay, forward.lastDay),
    backward: within(backward, backward.firstDay, backward.lastDay),
    corresponding: corresponding >= earliest && corresponding <= latest ? corresponding : 'out of range',
    first: walkToMonthDay(date, monthDay.month, monthDay.day) ?? 'out of range',
    fiscal: walkFiscalYear(date, startMonth),
    deadline: walkToOpenDay(date, closed),
    wareki: writeWareki(date),
    read: [date, date],
    reports: hasReports(asked) ? okinawaReports(date, validityEnd(of.scheme, date, false, {})!, closed) : [],
    validity: validityAnswer(of.scheme, date, of.renewal, of.readings),
  }
}

/** Certified under the text of 2026, and long enough before the end of the calendar. */
function hasReports({ date, validity: { scheme } }: AskedOfDate): boolean {
  return scheme === 'okinawa-sdgs@2026-06-03' && date >= '2026-06-03' && date < '2190-01-01'
}

function reportsOf(date: string, closedDays: AskedOfDate['closed']) {
  const events = [{ kind: 'decided', on: date, for: 'initial', tier: 'active' }]
  return deadlines(replay(okinawaSdgs, { events }).history, { closedDays }).flatMap((deadline) => {
    if (deadline.kind !== 'report') return []
    const { n, elapsedOn, plain, due } = deadline
    return [{ n, elapsedOn, plain, due }]
  })
}
