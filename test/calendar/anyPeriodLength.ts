import fc from 'fast-check'
import type { PeriodLength } from '../../src/calendar/index.ts'

/** Any length with a positive part, short enough to stay within the range between 1910 and 2160. */
export const anyPeriodLength: fc.Arbitrary<PeriodLength> = fc
  .record(
    {
      years: fc.nat(12),
      months: fc.nat(30),
      weeks: fc.nat(10),
      days: fc.nat(100),
    },
    { requiredKeys: [] },
  )
  .filter((length) => Object.values(length).some((part) => part > 0))

export const anyCounting = fc.constantFrom('firstDayCounted' as const, 'firstDayNotCounted' as const)

/** The same length as the oracle takes it. */
export function walkedLength({ years = 0, months = 0, weeks = 0, days = 0 }: PeriodLength) {
  return { months: years * 12 + months, days: weeks * 7 + days }
}
