import { addDays as addDaysOfDateFns } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { format } from 'date-fns/format'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, legalPeriod, type PeriodLength } from '../../src/calendar/index.ts'
import { walkLegalPeriod, writeAlmanac } from '../oracle/calendar.ts'
import { anyCivilDate } from './anyCivilDate.ts'
import { anyCounting, anyPeriodLength, walkedLength } from './anyPeriodLength.ts'

const almanac = writeAlmanac()

const usualLengths: PeriodLength[] = [
  { years: 1 },
  { years: 2 },
  { years: 4 },
  { years: 5 },
  { months: 1 },
  { months: 3 },
  { months: 6 },
]

test.each(usualLengths)(
  'legalPeriod() of %j agrees with the oracle on every day of 2019 to 2029',
  (length) => {
    const wrong: unknown[] = []
    for (const { date: from, year } of almanac) {
      if (year < 2019 || year > 2029) continue
      for (const counting of ['firstDayCounted', 'firstDayNotCounted'] as const) {
        const found = legalPeriod({ from, length, counting })
        const walked = walkLegalPeriod(from, walkedLength(length), counting === 'firstDayCounted')
        if (found.firstDay !== walked.firstDay) wrong.push([from, counting, found, walked])
        if (found.lastDay !== walked.lastDay) wrong.push([from, counting, found, walked])
        if (found.dayAfter !== walked.dayAfter) wrong.push([from, counting, found, walked])
      }
    }
    expect(wrong).toEqual([])
  },
)

test('legalPeriod() agrees with the oracle for any length', () => {
  fc.assert(
    fc.property(anyCivilDate(1873, 2180), anyPeriodLength, anyCounting, (from, length, counting) => {
      const walked = walkLegalPeriod(from, walkedLength(length), counting === 'firstDayCounted')
      expect(legalPeriod({ from, length, counting })).toEqual(walked)
    }),
    { numRuns: 500 },
  )
})

/** Noon exists on every day after 2011 in every zone, so date-fns' local arithmetic may be compared with ours. */
function atNoon(date: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return new Date(year, month - 1, day, 12)
}

test('legalPeriod() ends the day before what date-fns adds, or on it where date-fns had to clamp', () => {
  fc.assert(
    fc.property(anyCivilDate(2012, 2150), fc.integer({ min: 1, max: 240 }), (from, months) => {
      const corresponding = addMonths(atNoon(from), months)
      const isClamped = corresponding.getDate() !== atNoon(from).getDate()
      const lastDay = isClamped ? corresponding : addDaysOfDateFns(corresponding, -1)
      const period = legalPeriod({ from, length: { months }, counting: 'firstDayCounted' })
      expect(period.lastDay).toBe(format(lastDay, 'yyyy-MM-dd'))
    }),
    { numRuns: 500 },
  )
})

test('legalPeriod() with the first day not counted is that of the next day with it counted', () => {
  fc.assert(
    fc.property(anyCivilDate(1873, 2180), anyPeriodLength, (from, length) => {
      const left = legalPeriod({ from, length, counting: 'firstDayNotCounted' })
      expect(left).toEqual(legalPeriod({ from: addDays(from, 1), length, counting: 'firstDayCounted' }))
    }),
    { numRuns: 300 },
  )
})

test('legalPeriod() never ends earlier for a later start or a longer length', () => {
  fc.assert(
    fc.property(anyCivilDate(1873, 2180), anyPeriodLength, anyCounting, (from, length, counting) => {
      const { lastDay } = legalPeriod({ from, length, counting })
      const later = legalPeriod({ from: addDays(from, 1), length, counting })
      const longer = { ...length, months: (length.months ?? 0) + 1 }
      expect(later.lastDay >= lastDay).toBe(true)
      expect(legalPeriod({ from, length: longer, counting }).lastDay > lastDay).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('legalPeriod() of days has exactly that many days', () => {
  fc.assert(
    fc.property(
      anyCivilDate(1873, 2180),
      fc.integer({ min: 1, max: 5000 }),
      anyCounting,
      (from, days, counting) => {
        const { firstDay, lastDay, dayAfter } = legalPeriod({ from, length: { days }, counting })
        expect(daysBetween(firstDay, lastDay) + 1).toBe(days)
        expect(daysBetween(lastDay, dayAfter)).toBe(1)
      },
    ),
    { numRuns: 300 },
  )
})

test('legalPeriod() does not change what it is given', () => {
  const length = Object.freeze({ years: 2 })
  const period = Object.freeze({ from: '2022-02-28', length, counting: 'firstDayNotCounted' as const })
  expect(legalPeriod(period)).toEqual(legalPeriod(period))
  expect(period).toEqual({ from: '2022-02-28', length: { years: 2 }, counting: 'firstDayNotCounted' })
})
