import { compareExact, type Exact, exact, minus, one, plus, signOf, times, zero } from './exact.ts'

/**
 * A number as numerator over denominator, never divided out. The denominator is positive, or zero for a value
 * without bound: `1/0` is more than every number and `-1/0` less.
 */
export type Fraction = { readonly num: Exact; readonly den: Exact }

export const noBound: Fraction = { num: one, den: zero }
export const noLowerBound: Fraction = { num: minus(zero, one), den: zero }

/** A fraction of a positive denominator. */
export function fraction(num: Exact, den: Exact = one): Fraction {
  return { num, den }
}

export function wholeFraction(n: number): Fraction {
  return fraction(exact(n))
}

export const zeroFraction: Fraction = fraction(zero)
export const oneFraction: Fraction = fraction(one)

export function isBounded(a: Fraction): boolean {
  return signOf(a.den) !== 0
}

/** The sign of `a - b`, by cross-multiplication; two values without bound have the same denominator. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  if (compareExact(a.den, b.den) === 0) return compareExact(a.num, b.num)
  return compareExact(times(a.num, b.den), times(b.num, a.den))
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (!isBounded(a)) return a
  if (!isBounded(b)) return b
  if (compareExact(a.den, b.den) === 0) return { num: plus(a.num, b.num), den: a.den }
  return { num: plus(times(a.num, b.den), times(b.num, a.den)), den: times(a.den, b.den) }
}

export function negate(a: Fraction): Fraction {
  return { num: minus(zero, a.num), den: a.den }
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, negate(b))
}

/** `a * b`; zero times a value without bound is zero. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  if (signOf(a.num) === 0 || signOf(b.num) === 0) return zeroFraction
  const num = times(a.num, b.num)
  if (!isBounded(a) || !isBounded(b)) return signOf(num) < 0 ? noLowerBound : noBound
  return { num, den: times(a.den, b.den) }
}

/** `a / b` for a positive `b`; over a value without bound it is zero. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  if (signOf(a.num) === 0) return zeroFraction
  if (!isBounded(b)) return zeroFraction
  if (!isBounded(a)) return a
  if (signOf(b.num) === 0) return signOf(a.num) < 0 ? noLowerBound : noBound
  return { num: times(a.num, b.den), den: times(a.den, b.num) }
}

export function lesser(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b
}

export function greater(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b
}
