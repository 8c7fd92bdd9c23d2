import fc from 'fast-check'
import { lastOfMonth, writeDay } from '../oracle/calendar.ts'

/** Any civil date from the year `min` to the year `max`; the last days of short months come up more often. */
export function anyCivilDate(min = 1873, max = 2200): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => writeDay({ year, month, day: Math.min(day, lastOfMonth(year, month)) }))
}
