import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOnOrAfter } from '../../src/calendar/index.ts'
import { walkToMonthDay, writeAlmanac } from '../oracle/calendar.ts'
import { anyCivilDate } from './anyCivilDate.ts'

const almanac = writeAlmanac()

/** A leap year, so that 29 February comes up. */
const anyMonthDay = fc.constantFrom(...almanac.filter((day) => day.year === 2024))

test('firstOnOrAfter() agrees with the oracle', () => {
  fc.assert(
    fc.property(anyCivilDate(1873, 2190), anyMonthDay, (date, { month, day }) => {
      expect(firstOnOrAfter(date, { month, day })).toBe(walkToMonthDay(date, month, day))
    }),
    { numRuns: 400 },
  )
})

test('firstOnOrAfter() agrees with the oracle on 29 February', () => {
  fc.assert(
    fc.property(anyCivilDate(1873, 2195), (date) => {
      expect(firstOnOrAfter(date, { month: 2, day: 29 })).toBe(walkToMonthDay(date, 2, 29))
    }),
    { numRuns: 300 },
  )
})

test('firstOnOrAfter() of its own answer is that answer', () => {
  fc.assert(
    fc.property(anyCivilDate(1873, 2190), anyMonthDay, (date, { month, day }) => {
      const found = firstOnOrAfter(date, { month, day })
      expect(found >= date).toBe(true)
      expect(firstOnOrAfter(found, { month, day })).toBe(found)
    }),
    { numRuns: 300 },
  )
})
