import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fiscalYear } from '../../src/calendar/index.ts'
import { anyCivilDate } from './anyCivilDate.ts'

test('fiscalYear() holds its date and follows on the year before', () => {
  fc.assert(
    fc.property(anyCivilDate(1875, 2198), fc.integer({ min: 1, max: 12 }), (date, startMonth) => {
      const { year, firstDay, lastDay } = fiscalYear(date, { startMonth })
      expect(firstDay <= date && date <= lastDay).toBe(true)
      expect(fiscalYear(lastDay, { startMonth }).year).toBe(year)
      expect(firstDay.slice(0, 4)).toBe(String(year))
    }),
    { numRuns: 300 },
  )
})
