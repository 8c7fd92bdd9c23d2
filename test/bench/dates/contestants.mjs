import { addYears } from 'date-fns/addYears'
import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import { subDays } from 'date-fns/subDays'
import { firstOnOrAfter, legalPeriod } from '../../../dist/calendar.js'
import { validity } from '../../../dist/index.js'
import { okinawaSdgs20230731, yokohamaYSdgs20240401 } from '../../../dist/schemes.js'
import { untilByAlmanac } from './decisions.mjs'
import { civilOf, dayNumberOf, daysInMonth, readDay, writeDay } from './integerCalendar.mjs'

const MARCH_31 = { month: 3, day: 31 }

function byValidity({ isYokohama, decidedOn }) {
  return validity(isYokohama ? yokohamaYSdgs20240401 : okinawaSdgs20230731, { decidedOn }).value.until
}

function byLegalPeriod({ isYokohama, decidedOn: from }) {
  return isYokohama
    ? firstOnOrAfter(
        legalPeriod({ from, length: { years: 4 }, counting: 'firstDayCounted' }).lastDay,
        MARCH_31,
      )
    : legalPeriod({ from, length: { years: 2 }, counting: 'firstDayNotCounted' }).lastDay
}

const isoDate = { representation: 'date' }

/** What one writes with a date library: add the years, and step back a day where the first one is counted. */
function byDateFns({ isYokohama, decidedOn }) {
  const decided = parseISO(decidedOn)
  if (!isYokohama) return formatISO(addYears(decided, 2), isoDate)
  const last = subDays(addYears(decided, 4), 1)
  const march = new Date(last.getFullYear(), 2, 31)
  return formatISO(march >= last ? march : addYears(march, 1), isoDate)
}

/** The day before the corresponding one, or the end of the month where it has none. */
function lastDay(firstDay, years) {
  const { year, month, day } = civilOf(firstDay)
  const most = daysInMonth(year + years, month)
  return day > most ? dayNumberOf(year + years, month, most) : dayNumberOf(year + years, month, day) - 1
}

function byIntegers({ isYokohama, decidedOn }) {
  const decided = readDay(decidedOn)
  if (!isYokohama) return writeDay(lastDay(decided + 1, 2))
  const last = lastDay(decided, 4)
  const { year } = civilOf(last)
  const march = dayNumberOf(year, 3, 31)
  return writeDay(march >= last ? march : dayNumberOf(year + 1, 3, 31))
}

const given = (decision) => decision

/** Each from the text of the decision's day to the text of the last day. */
export const dateContestants = [
  {
    name: 'kijun, validity() with its steps and citations',
    run: (inputs, verdicts) => {
      for (let at = 0; at < inputs.length; at++) verdicts[at] = byValidity(inputs[at])
    },
  },
  {
    name: 'kijun/calendar, legalPeriod() and firstOnOrAfter()',
    run: (inputs, verdicts) => {
      for (let at = 0; at < inputs.length; at++) verdicts[at] = byLegalPeriod(inputs[at])
    },
  },
  {
    name: 'date-fns',
    run: (inputs, verdicts) => {
      for (let at = 0; at < inputs.length; at++) verdicts[at] = byDateFns(inputs[at])
    },
  },
  {
    name: 'hand-written integer calendar',
    run: (inputs, verdicts) => {
      for (let at = 0; at < inputs.length; at++) verdicts[at] = byIntegers(inputs[at])
    },
  },
].map((contestant) => ({ ...contestant, prepare: given, expected: untilByAlmanac }))
