import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, backwardPeriod, legalPeriod, type PeriodLength } from '../../src/calendar/index.ts'
import { walkBackwardPeriod, writeAlmanac } from '../oracle/calendar.ts'
import { anyCivilDate } from './anyCivilDate.ts'
import { anyCounting, anyPeriodLength, walkedLength } from './anyPeriodLength.ts'

const almanac = writeAlmanac()

test.each<PeriodLength>([{ years: 1 }, { years: 2 }, { years: 5 }, { months: 1 }, { months: 6 }])(
  'backwardPeriod() of %j agrees with the oracle on every day of 2019 to 2029',
  (length) => {
    const wrong: unknown[] = []
    for (const { date: from, year } of almanac) {
      if (year < 2019 || year > 2029) continue
      for (const counting of ['firstDayCounted', 'firstDayNotCounted'] as const) {
        const found = backwardPeriod({ from, length, counting })
        const walked = walkBackwardPeriod(from, walkedLength(length), counting === 'firstDayCounted')
        if (found.firstDay !== walked.firstDay) wrong.push([from, counting, found, walked])
        if (found.lastDay !== walked.lastDay) wrong.push([from, counting, found, walked])
        if (found.dayBefore !== walked.dayBefore) wrong.push([from, counting, found, walked])
      }
    }
    expect(wrong).toEqual([])
  },
)

test('backwardPeriod() agrees with the oracle for any length', () => {
  fc.assert(
    fc.property(anyCivilDate(1900, 2200), anyPeriodLength, anyCounting, (from, length, counting) => {
      const walked = walkBackwardPeriod(from, walkedLength(length), counting === 'firstDayCounted')
      expect(backwardPeriod({ from, length, counting })).toEqual(walked)
    }),
    { numRuns: 500 },
  )
})

test('backwardPeriod() and legalPeriod() mirror each other where every month has the day', () => {
  const anyDayBefore29 = anyCivilDate(1900, 2150).filter((date) => date.slice(8) <= '28')
  fc.assert(
    fc.property(anyDayBefore29, fc.integer({ min: 1, max: 120 }), (from, months) => {
      const length = { months }
      const forward = legalPeriod({ from, length, counting: 'firstDayCounted' })
      const back = backwardPeriod({ from: forward.lastDay, length, counting: 'firstDayCounted' })
      expect(back).toEqual({ firstDay: from, lastDay: forward.lastDay, dayBefore: addDays(from, -1) })
    }),
    { numRuns: 400 },
  )
})

test('backwardPeriod() of months, counted forward again, never ends before its last day', () => {
  fc.assert(
    fc.property(
      anyCivilDate(1900, 2180),
      fc.integer({ min: 1, max: 120 }),
      anyCounting,
      (from, months, counting) => {
        const back = backwardPeriod({ from, length: { months }, counting })
        const again = { from: back.firstDay, length: { months }, counting: 'firstDayCounted' } as const
        expect(legalPeriod(again).lastDay >= back.lastDay).toBe(true)
      },
    ),
    { numRuns: 400 },
  )
})

test('backwardPeriod() never begins earlier for a later day, nor later for a longer length', () => {
  fc.assert(
    fc.property(anyCivilDate(1900, 2199), anyPeriodLength, anyCounting, (from, length, counting) => {
      const { firstDay } = backwardPeriod({ from, length, counting })
      const later = backwardPeriod({ from: addDays(from, 1), length, counting })
      const longer = { ...length, months: (length.months ?? 0) + 1 }
      expect(later.firstDay >= firstDay).toBe(true)
      expect(backwardPeriod({ from, length: longer, counting }).firstDay < firstDay).toBe(true)
    }),
    { numRuns: 300 },
  )
})
