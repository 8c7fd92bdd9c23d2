import { describe, expect, test } from 'vitest'
import { exact } from '../../src/exact/exact.ts'
import {
  addFractions,
  divideFractions,
  type Fraction,
  fraction,
  greater,
  isBounded,
  lesser,
  multiplyFractions,
  noBound,
  noLowerBound,
  oneFraction,
  subtractFractions,
  zeroFraction,
} from '../../src/exact/fraction.ts'

/** The terms as they stand, which are what makes a sum of hundreds of rates short or long. */
const over = (num: number, den: number): Fraction => fraction(exact(num), exact(den))

describe('the terms of fractions', () => {
  test.each<[string, Fraction, Fraction]>([
    ['1/15 + 2/15 keeps the denominator', addFractions(over(1, 15), over(2, 15)), over(3, 15)],
    ['1/3 + 1/2', addFractions(over(1, 3), over(1, 2)), over(5, 6)],
    ['1/3 - 1/2', subtractFractions(over(1, 3), over(1, 2)), over(-1, 6)],
    ['2/3 · 5/7', multiplyFractions(over(2, 3), over(5, 7)), over(10, 21)],
    ['2/3 : 5/7', divideFractions(over(2, 3), over(5, 7)), over(14, 15)],
    ['0/3 · 5/7 is the one zero', multiplyFractions(over(0, 3), over(5, 7)), zeroFraction],
    ['5/7 · 0/3 is the one zero', multiplyFractions(over(5, 7), over(0, 3)), zeroFraction],
    ['0/3 : 5/7 is the one zero', divideFractions(over(0, 3), over(5, 7)), zeroFraction],
    ['1/3 : ∞ is the one zero', divideFractions(over(1, 3), noBound), zeroFraction],
    ['∞ + 1/3', addFractions(noBound, over(1, 3)), noBound],
    ['1/3 + ∞', addFractions(over(1, 3), noBound), noBound],
    ['-∞ + 1/3', addFractions(noLowerBound, over(1, 3)), noLowerBound],
    ['1/3 + -∞', addFractions(over(1, 3), noLowerBound), noLowerBound],
    ['∞ · 2/3', multiplyFractions(noBound, over(2, 3)), noBound],
    ['2/3 · ∞', multiplyFractions(over(2, 3), noBound), noBound],
    ['-2/3 · ∞', multiplyFractions(over(-2, 3), noBound), noLowerBound],
    ['∞ : 2/3', divideFractions(noBound, over(2, 3)), noBound],
    ['2/3 : 0', divideFractions(over(2, 3), zeroFraction), noBound],
    ['-2/3 : 0', divideFractions(over(-2, 3), zeroFraction), noLowerBound],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  test('a value without bound is one over zero, or minus one', () => {
    expect(noBound).toEqual(over(1, 0))
    expect(noLowerBound).toEqual(over(-1, 0))
    expect([noBound, noLowerBound, zeroFraction, oneFraction].map(isBounded)).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect(oneFraction).toEqual(over(1, 1))
  })

  test('lesser() and greater() give the former of two that are equal', () => {
    const [half, same, more] = [over(1, 2), over(2, 4), over(3, 4)]
    expect(lesser(half, same)).toBe(half)
    expect(greater(half, same)).toBe(half)
    expect(lesser(half, more)).toBe(half)
    expect(lesser(more, half)).toBe(half)
    expect(greater(half, more)).toBe(more)
    expect(greater(more, half)).toBe(more)
  })
})
