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
import { validityAnswer } from '../../oracle/schemes/validityEnd.ts'
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

function walked({
  date,
  length,
  isFirstDayCounted,
  monthDay,
  startMonth,
  closed,
  months,
  validity: of,
}: AskedOfDate) {
  const walkedLength = {
    months: (length.years ?? 0) * 12 + (length.months ?? 0),
    days: (length.weeks ?? 0) * 7 + (length.days ?? 0),
  }
  const within = <T extends object | string>(found: T): T | 'out of range' => {
    const days: readonly string[] = typeof found === 'string' ? [found] : Object.values(found)
    return days.every((day) => day >= earliest && day <= latest) ? found : 'out of range'
  }
  return {
    forward: within(walkLegalPeriod(date, walkedLength, isFirstDayCounted)),
    backward: within(walkBackwardPeriod(date, walkedLength, isFirstDayCounted)),
    corresponding: within(walkToCorrespondingDay(date, months)),
    first: walkToMonthDay(date, monthDay.month, monthDay.day) ?? 'out of range',
    fiscal: walkFiscalYear(date, startMonth),
    deadline: walkToOpenDay(date, closed),
    wareki: writeWareki(date),
    read: [date, date],
    validity: validityAnswer(of.scheme, date, of.renewal, of.readings),
  }
}
