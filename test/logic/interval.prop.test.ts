import { describe, expect, test } from 'vitest'
import { exact } from '../../src/exact/exact.ts'
import { compareFractions, type Fraction, fraction, noBound, noLowerBound } from '../../src/exact/fraction.ts'
import {
  compareInterval,
  FACT_GAP,
  FINDING_GAP,
  type Gap,
  type Interval,
  isSettled,
  joinGaps,
  NO_GAP,
  settledAt,
  within,
} from '../../src/logic/interval.ts'
import { MET, REFERRED, UNDETERMINED, UNMET } from '../../src/logic/verdict.ts'
import type { Comparison } from '../../src/scheme/conditionDefinition.ts'

// Ends and bounds lie on whole numbers from -3 to 3; in between and beyond, a half stands for every number.
const ends = [-3, -2, -1, 0, 1, 2, 3]
const halves = Array.from({ length: 17 }, (_, at) => at / 2 - 4)

const holds: { readonly [C in Comparison]: (value: number, bound: number) => boolean } = {
  atLeast: (value, bound) => value >= bound,
  moreThan: (value, bound) => value > bound,
  atMost: (value, bound) => value <= bound,
  lessThan: (value, bound) => value < bound,
  equal: (value, bound) => value === bound,
}
const comparisons = Object.keys(holds) as Comparison[]

function end(n: number): Fraction {
  if (Math.abs(n) === Number.POSITIVE_INFINITY) return n < 0 ? noLowerBound : noBound
  return fraction(exact(3 * n), exact(3)) // not in lowest terms, so that comparing has to cross-multiply
}

const intervals = [Number.NEGATIVE_INFINITY, ...ends].flatMap((low) =>
  [...ends, Number.POSITIVE_INFINITY].flatMap((high) => (low <= high ? [{ low, high }] : [])),
)
const open = (low: number, high: number, gap: Gap = FACT_GAP): Interval => ({
  low: end(low),
  high: end(high),
  gap,
})
const valuesIn = (low: number, high: number) => halves.filter((value) => value >= low && value <= high)

describe.each(comparisons)('compareInterval() %s', (is) => {
  test('is met if every number of the interval is, unmet if none is, and else open', () => {
    const wrong = intervals.flatMap(({ low, high }) =>
      ends.filter((bound) => {
        const outcomes = valuesIn(low, high).map((value) => holds[is](value, bound))
        const expected = outcomes.every((met) => met) ? MET : outcomes.includes(true) ? UNDETERMINED : UNMET
        return compareInterval(open(low, high), is, fraction(exact(bound))) !== expected
      }),
    )
    expect(wrong).toEqual([])
  })

  test('keeps its answer in every narrower interval', () => {
    const wrong = intervals.flatMap((outer) =>
      intervals.flatMap((inner) =>
        ends.filter((bound) => {
          if (inner.low < outer.low || inner.high > outer.high) return false
          const before = compareInterval(open(outer.low, outer.high), is, end(bound))
          return (
            before !== UNDETERMINED && compareInterval(open(inner.low, inner.high), is, end(bound)) !== before
          )
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('refers only where a finding is all that is missing', () => {
    const bound = end(1)
    for (const [low, high] of [
      [0, 2],
      [1, 1],
    ] as const) {
      const settled = compareInterval(open(low, high, FACT_GAP), is, bound) !== UNDETERMINED
      const found = compareInterval(open(low, high, FINDING_GAP), is, bound)
      const both = compareInterval(open(low, high, 3), is, bound)
      if (!settled) expect([found, both]).toEqual([REFERRED, UNDETERMINED])
      else expect(found).toBe(both)
    }
  })
})

test('isSettled() holds for a known value and for an interval of one number', () => {
  expect(isSettled(settledAt(end(2)))).toBe(true)
  expect(isSettled(open(2, 2))).toBe(true)
  expect(
    isSettled({ low: fraction(exact(1), exact(2)), high: fraction(exact(2), exact(4)), gap: FACT_GAP }),
  ).toBe(true)
  expect(isSettled(open(1, 2))).toBe(false)
  expect(isSettled(open(1, Number.POSITIVE_INFINITY))).toBe(false)
})

test('joinGaps() says every kind of gap there is', () => {
  const gaps: Gap[] = [NO_GAP, FACT_GAP, FINDING_GAP, 3]
  for (const a of gaps) for (const b of gaps) expect(joinGaps([{ gap: a }, { gap: b }])).toBe(a | b)
  expect(joinGaps([])).toBe(NO_GAP)
})

describe('within()', () => {
  const bounds = [undefined, ...ends]
  const cases = intervals.flatMap(({ low, high }) =>
    bounds.flatMap((least) =>
      bounds.flatMap((most) => ((least ?? -9) <= (most ?? 9) ? [{ low, high, least, most }] : [])),
    ),
  )
  const bounded = ({ low, high, least, most }: (typeof cases)[number], gap: Gap = FACT_GAP) =>
    within(
      open(low, high, gap),
      least === undefined ? undefined : end(least),
      most === undefined ? undefined : end(most),
    )
  const contains = (interval: Interval, value: number) =>
    compareFractions(interval.low, fraction(exact(value))) <= 0 &&
    compareFractions(interval.high, fraction(exact(value))) >= 0

  test('keeps every number that the bounds allow', () => {
    const wrong = cases.filter((of) =>
      valuesIn(of.low, of.high).some(
        (value) => value >= (of.least ?? -9) && value <= (of.most ?? 9) && !contains(bounded(of), value),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('adds no number, and turns no interval round', () => {
    const wrong = cases.filter((of) => {
      const { low, high } = bounded(of)
      return (
        compareFractions(low, end(of.low)) < 0 ||
        compareFractions(high, end(of.high)) > 0 ||
        compareFractions(low, high) > 0
      )
    })
    expect(wrong).toEqual([])
  })

  test('leaves a bound alone that the known part already breaks', () => {
    // 110 points are known of a measure that the text says is at most 100, and more are missing.
    expect(bounded({ low: 2, high: 3, least: undefined, most: 1 })).toEqual(open(2, 3))
    expect(bounded({ low: -3, high: -2, least: 0, most: undefined })).toEqual(open(-3, -2))
    const wrong = cases.filter(({ low, high, least, most }) => {
      const found = bounded({ low, high, least, most })
      const lowMoved = compareFractions(found.low, end(low)) !== 0
      const highMoved = compareFractions(found.high, end(high)) !== 0
      return (lowMoved && least! > high) || (highMoved && most! < low)
    })
    expect(wrong).toEqual([])
  })

  test('changes no value that is known', () => {
    for (const least of ends) {
      for (const most of ends) {
        expect(within(settledAt(end(2)), end(least), end(most))).toEqual(settledAt(end(2)))
      }
    }
  })
})
