import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, textOf } from '../../src/exact/exact.ts'
import { type Fraction, fraction, noBound, noLowerBound } from '../../src/exact/fraction.ts'
import { eachAgainstOthers, type Part, reachOf, spanPart, switchPart } from '../../src/logic/part.ts'
import { pivotal } from '../../src/logic/pivotal.ts'
import type { Comparison } from '../../src/scheme/conditionDefinition.ts'
import { compare, ratio, whole } from '../oracle/fraction.ts'

const holds: { readonly [C in Comparison]: (value: number, bound: number) => boolean } = {
  atLeast: (value, bound) => value >= bound,
  moreThan: (value, bound) => value > bound,
  atMost: (value, bound) => value <= bound,
  lessThan: (value, bound) => value < bound,
  equal: (value, bound) => value === bound,
}
const anyComparison = fc.constantFrom(...(Object.keys(holds) as Comparison[]))
const number = (n: number): Fraction => fraction(exact(n))

/**
 * A fact and what it adds. Everything is counted in quarters, so that between any two ends and beyond any bound there
 * is a number to try.
 */
type Fact =
  | { readonly kind: 'switch'; readonly from: number; readonly to: number }
  | { readonly kind: 'number'; readonly low: number; readonly high: number; readonly step: number }

const anySwitch = fc.record({
  kind: fc.constant('switch' as const),
  from: fc.integer({ min: -3, max: 3 }),
  to: fc.integer({ min: -6, max: 6 }),
})
const anyNumber = (step: number) =>
  fc
    .tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 3 }))
    .map(([low, steps]): Fact => ({ kind: 'number', low, high: low + steps * Math.max(1, step), step }))

const GRID = 1 / 4
function valuesOf(fact: Fact): readonly number[] {
  if (fact.kind === 'switch') return [fact.from, fact.to]
  const step = fact.step || GRID
  return Array.from({ length: (fact.high - fact.low) / step + 1 }, (_, at) => fact.low + at * step)
}

function partOf(fact: Fact, path: string): Part {
  if (fact.kind === 'switch') return switchPart(number(fact.from), number(fact.to), [[path]])
  const between = fact.step === 0 ? 'all' : 'some'
  return spanPart({ low: number(fact.low), high: number(fact.high), between }, [[path]])
}

/** Whether some values of the others leave it to this fact. */
function decides(at: number, facts: readonly Fact[], holdsAt: (sum: number) => boolean): boolean {
  const others = facts.filter((_, index) => index !== at)
  const sums = others.reduce<number[]>(
    (all, fact) => [...new Set(all.flatMap((sum) => valuesOf(fact).map((value) => sum + value)))],
    [0],
  )
  const own = valuesOf(facts[at]!)
  return sums.some((sum) => own.some((value) => holdsAt(sum + value) !== holdsAt(sum + own[0]!)))
}

function found(facts: readonly Fact[], known: number, is: Comparison, bound: number) {
  const open = facts.map((fact, at) => partOf(fact, `f${at}`))
  const { paths, exact } = pivotal({ known: number(known), open, exact: true }, is, number(bound))
  return { ids: paths.map(([id]) => id as string).sort(), exact }
}

function expected(facts: readonly Fact[], known: number, is: Comparison, bound: number): readonly string[] {
  return facts.flatMap((_, at) =>
    decides(at, facts, (sum) => holds[is](known + sum, bound)) ? [`f${at}`] : [],
  )
}

const anyBound = fc.integer({ min: -12, max: 16 }).map((n) => n / 2)

describe('pivotal()', () => {
  test('names a switch if and only if some position of the others leaves the answer to it', () => {
    fc.assert(
      fc.property(
        fc.array(anySwitch, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: -3, max: 3 }),
        anyComparison,
        anyBound,
        (facts, known, is, bound) => {
          const { ids, exact } = found(facts, known, is, bound)
          expect(ids).toEqual(expected(facts, known, is, bound))
          if (ids.length > 0) expect(exact).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('names a number or switch if and only if some values of the others leave the answer to it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anySwitch, anyNumber(0)), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -3, max: 3 }),
        anyComparison,
        anyBound,
        (facts, known, is, bound) => {
          const { ids, exact } = found(facts, known, is, bound)
          expect(ids).toEqual(expected(facts, known, is, bound))
          if (ids.length > 0) expect(exact).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('names none too few where numbers go in steps, and none too many where it says it is exact', () => {
    const anyFact = fc.oneof(anySwitch, anyNumber(0), anyNumber(1), anyNumber(3))
    fc.assert(
      fc.property(
        fc.array(anyFact, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -3, max: 3 }),
        anyComparison,
        anyBound,
        (facts, known, is, bound) => {
          const { ids, exact } = found(facts, known, is, bound)
          const wanted = expected(facts, known, is, bound)
          expect(ids).toEqual(expect.arrayContaining([...wanted]))
          if (exact) expect(ids).toEqual(wanted)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('does not say that it is exact where the others may leap over the fact', () => {
    const small = switchPart(number(0), number(1), [['small']])
    // Nine switches reach every tenth number up to 5,110: too many to keep apart, and none that small could turn.
    const tens = Array.from({ length: 9 }, (_, at) => switchPart(number(0), number(10 * 2 ** at), [[at]]))
    expect(
      pivotal({ known: number(0), open: [small, ...tens], exact: true }, 'atLeast', number(15)).exact,
    ).toBe(false)
    // A number from 0 to 1 and one that goes in threes reach neither 1.5 nor 2.
    const all = spanPart({ low: number(0), high: number(1), between: 'all' }, [['all']])
    const threes = spanPart({ low: number(0), high: number(9), between: 'some' }, [['threes']])
    for (const open of [
      [small, all, threes],
      [threes, all, small],
    ]) {
      expect(pivotal({ known: number(0), open, exact: true }, 'atLeast', number(2.5)).exact).toBe(false)
    }
  })

  test('does not say that it is exact where one fact moves two parts', () => {
    // x and -x: whatever x is, the sum is 0.
    const open = [switchPart(number(0), number(1), [['x']]), switchPart(number(0), number(-1), [['x']])]
    const { paths, exact } = pivotal({ known: number(0), open, exact: true }, 'atLeast', number(1))
    expect([paths, exact]).toEqual([[['x']], false])
  })

  test('names none too few where facts move several parts', () => {
    const anyPart = fc.tuple(anySwitch, fc.constantFrom('x', 'y', 'z'))
    fc.assert(
      fc.property(
        fc.array(anyPart, { minLength: 1, maxLength: 5 }),
        anyComparison,
        anyBound,
        (parts, is, bound) => {
          const open = parts.map(([fact, path]) => partOf(fact, path))
          const { paths, exact } = pivotal({ known: number(0), open, exact: true }, is, number(bound))
          const ids = paths.map(([id]) => id)
          const sumWith = (on: number) =>
            parts.reduce(
              (sum, [{ from, to }, path]) => sum + ((on >> 'xyz'.indexOf(path)) & 1 ? to : from),
              0,
            )
          const wanted = ['x', 'y', 'z'].filter((_, at) =>
            [0, 1, 2, 3, 4, 5, 6, 7].some(
              (on) => holds[is](sumWith(on), bound) !== holds[is](sumWith(on ^ (1 << at)), bound),
            ),
          )
          expect(ids).toEqual(expect.arrayContaining(wanted))
          if (exact) expect([...ids].sort()).toEqual(wanted)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('answers at once for a hundred and fifty open parts, all of them different', () => {
    const open = Array.from({ length: 150 }, (_, at) => switchPart(number(0), number(at * at + 1), [[at]]))
    const started = performance.now()
    const { paths } = pivotal({ known: number(0), open, exact: true }, 'atLeast', number(1000))
    expect(paths.length).toBe(150)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

test('reachOf() holds every sum, and nothing else while it counts them one by one', () => {
  const seen = (value: Fraction) => ratio(`${textOf(value.num)}/${textOf(value.den)}`)
  fc.assert(
    fc.property(fc.array(anySwitch, { maxLength: 12 }), (facts) => {
      const spans = reachOf(facts.map((fact, at) => partOf(fact, `f${at}`)))
      let sums: readonly number[] = [0]
      for (const { from, to } of facts) sums = [...new Set(sums.flatMap((sum) => [sum + from, sum + to]))]
      const reached = (sum: number) =>
        spans.some(
          ({ low, high }) => compare(seen(low), whole(sum)) <= 0 && compare(seen(high), whole(sum)) >= 0,
        )
      expect(sums.filter((sum) => !reached(sum))).toEqual([])
      expect(spans.length).toBeLessThanOrEqual(256)
      if (spans.every(({ between }) => between === 'none')) expect(spans.length).toBe(sums.length)
    }),
    { numRuns: 100 },
  )
})

test('eachAgainstOthers() visits nothing where nothing is open', () => {
  const visited: Part[] = []
  eachAgainstOthers([], (part) => visited.push(part))
  expect(visited).toEqual([])
})

test('pivotal() names each of two numbers of which nothing is known', () => {
  const free = { low: noLowerBound, high: noBound, between: 'all' } as const
  const open = [spanPart(free, [['a']]), spanPart(free, [['b']])]
  expect(pivotal({ known: number(0), open, exact: true }, 'atLeast', number(3))).toEqual({
    paths: [['a'], ['b']],
    exact: true,
  })
})
