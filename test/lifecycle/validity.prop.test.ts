import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validity } from '../../src/index.ts'
import { anyCivilDate } from '../calendar/anyCivilDate.ts'
import { anyReadings } from '../laws/arbitraries.ts'
import { issuesOf } from '../laws/assessed.ts'
import { editions } from '../laws/editions.ts'
import { nextDay, readDay, writeDay } from '../oracle/calendar.ts'
import { validityEnd } from '../oracle/schemes/validityEnd.ts'

const anyDay = fc.oneof(
  anyCivilDate(2020, 2040),
  anyCivilDate(1990, 2200),
  fc
    .tuple(fc.integer({ min: 2020, max: 2036 }), fc.constantFrom('02-28', '02-29', '03-31', '04-01', '12-31'))
    .map(([year, day]) => (day === '02-29' && year % 4 !== 0 ? `${year}-03-01` : `${year}-${day}`)),
)

describe.each(editions.filter(({ scheme }) => scheme.validity))('$name', ({ name, scheme }) => {
  const anyRequest = fc.record({
    decidedOn: anyDay,
    for: fc.constantFrom('initial' as const, 'renewal' as const),
    readings: anyReadings(scheme),
  })

  test('validity() ends on the day that walking from day to day ends on', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { decidedOn } = request
        const until = validityEnd(name, decidedOn, request.for === 'renewal', request.readings)
        const found = validity(scheme, request)
        if (until === undefined) expect(issuesOf(found)).toMatchObject([{ code: 'validity/out-of-range' }])
        else if (until < decidedOn) {
          expect(issuesOf(found)).toMatchObject([{ code: 'validity/ends-before-start', params: { until } }])
        } else expect(found).toMatchObject({ ok: true, value: { from: decidedOn, until } })
      }),
      { numRuns: 120 },
    )
  })

  test('validity() never ends earlier for a decision a day later', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const later = { ...request, decidedOn: writeDay(nextDay(readDay(request.decidedOn))) }
        const [first, second] = [validity(scheme, request), validity(scheme, later)]
        if (first.ok && second.ok) expect(second.value.until >= first.value.until).toBe(true)
      }),
      { numRuns: 120 },
    )
  })

  test('validity() names the readings that it rests on, and rests on no other', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const found = validity(scheme, request)
        if (!found.ok) return
        const { readings } = found.value
        expect(validity(scheme, { ...request, readings })).toEqual(found)
        for (const [id, alternative] of Object.entries(readings)) {
          expect(alternative).toBe(request.readings[id] ?? scheme.readings![id]!.default)
        }
      }),
      { numRuns: 60 },
    )
  })
})
