import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFacts, traceOf, validity } from '../../src/index.ts'
import { anyCivilDate } from '../calendar/anyCivilDate.ts'
import { anyOptions, anyPartialApplicant, anyReadings } from './arbitraries.ts'
import { assessed, expectSame } from './assessed.ts'
import { editions } from './editions.ts'
import { empty, everythingOf, frozen, thawedIn, whole } from './whole.ts'

// Law 1, Pure: the same arguments give the same result; inputs are never mutated; results are deeply readonly. That
// neither depends on the time zone is seen by running the suite under four of them.

const numRuns = 40

describe.each(editions)('$name', ({ scheme, ...edition }) => {
  const anyCase = fc.tuple(anyPartialApplicant({ scheme, ...edition }), anyOptions(scheme))

  test('assess() gives the same result for the same arguments, whatever was assessed in between', () => {
    fc.assert(
      fc.property(anyCase, anyCase, ([data, options], [other, otherOptions]) => {
        const first = everythingOf(assessed(scheme, data, options))
        assessed(scheme, other, otherOptions)
        expectSame(everythingOf(assessed(scheme, structuredClone(data), structuredClone(options))), first)
      }),
      { numRuns },
    )
  })

  test('assess() and parseFacts() never mutate what they are given', () => {
    fc.assert(
      fc.property(anyCase, ([data, options]) => {
        const before = structuredClone({ data, options })
        everythingOf(assessed(scheme, data, options))
        expect({ data, options }).toEqual(before)
        everythingOf(assessed(scheme, frozen(data), frozen(options)))
        expect(parseFacts(scheme, frozen(data)).ok).toBe(true)
      }),
      { numRuns },
    )
  })

  test('assess() gives a result that is frozen all the way down, its trace too', () => {
    fc.assert(
      fc.property(anyCase, ([data, options]) => {
        const found = assessed(scheme, data, options)
        for (const view of [found, traceOf(found)]) {
          expect(Object.isFrozen(view)).toBe(true)
          for (const part of Object.values(whole(view))) expect(thawedIn(part)).toEqual([])
        }
      }),
      { numRuns },
    )
  })

  test('a result does not change when the facts it was made from do', () => {
    fc.assert(
      fc.property(anyCase, ([data, options]) => {
        const mine = structuredClone(data)
        const found = assessed(scheme, mine, options)
        const facts = parseFacts(scheme, mine)
        empty(mine)
        const expected = everythingOf(assessed(scheme, data, options))
        expectSame(everythingOf(found), expected)
        if (facts.ok) expectSame(everythingOf(assessed(scheme, facts.value, options)), expected)
      }),
      { numRuns: 25 },
    )
  })

  test('parseFacts() gives frozen facts whose data is the caller’s own copy', () => {
    fc.assert(
      fc.property(anyCase, ([data]) => {
        const read = parseFacts(scheme, data)
        if (!read.ok) throw new Error('not in order')
        const before = structuredClone(read.value.data)
        expect(Object.isFrozen(read.value)).toBe(true)
        empty(read.value.data)
        expect(read.value.data).toEqual(before)
      }),
      { numRuns: 25 },
    )
  })

  test('validity() gives the same result for the same request, and mutates none', () => {
    fc.assert(
      fc.property(anyCivilDate(), anyReadings(scheme), (decidedOn, readings) => {
        const request = frozen({ decidedOn, readings })
        expect(validity(scheme, request)).toEqual(validity(scheme, structuredClone(request)))
      }),
      { numRuns: 25 },
    )
  })
})

test('assess() never changes a definition', () => {
  for (const { scheme, best } of editions) {
    const mine = frozen(structuredClone(scheme))
    expect(everythingOf(assessed(mine, best({})))).toEqual(everythingOf(assessed(scheme, best({}))))
  }
})
