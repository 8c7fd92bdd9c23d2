import {
  compareExact,
  type Exact,
  exact,
  hundred,
  minus,
  one,
  powerOfTen,
  quotient,
  remainder,
  signOf,
  textOf,
  times,
  zero,
} from './exact.ts'
import type { Fraction } from './fraction.ts'
import { wholeRatio } from './scaled.ts'

/** A decimal as people read it, and whether it says everything: a decimal that does not terminate is cut. */
export type CutDecimal = { readonly text: string; readonly terminates: boolean }

/**
 * The value as text: `'59.5'` where the denominator is 1; else in lowest terms, `'83/104'`.
 *
 * @param value - a fraction with a bound
 */
export function renderExact(value: Fraction): string {
  return compareExact(value.den, one) === 0 ? textOf(value.num) : renderRatio(value)
}

/** The value in lowest terms, `'4/5'`, however it was come by: 8 of 10 and 0.8 of 1 are written alike. */
export function renderRatio(value: Fraction): string {
  const { num, den } = lowestTerms(value)
  return compareExact(den, one) === 0 ? textOf(num) : `${textOf(num)}/${textOf(den)}`
}

/**
 * The value in decimals, cut and never rounded: a value below a threshold never prints as the threshold.
 *
 * @param value - a fraction with a bound
 * @param decimals - how many decimals a value that does not terminate is cut to, and how many are shown at least
 */
export function renderDecimal(value: Fraction, decimals: number): CutDecimal {
  const { num, den } = lowestTerms(value)
  const terminates = compareExact(withoutTwosAndFives(den), one) === 0
  const shown = terminates ? Math.max(decimals, decimalsOfQuotient(num, den)) : decimals
  return { text: cutTo(num, den, shown), terminates }
}

/** As {@link renderDecimal}, in hundredths: 83/104 is `79.80`, and does not terminate. */
export function renderPercent(value: Fraction, decimals = 2): CutDecimal {
  return renderDecimal({ num: times(value.num, hundred), den: value.den }, decimals)
}

function cutTo(num: Exact, den: Exact, decimals: number): string {
  const digits = textOf(quotient(times(num, powerOfTen(decimals)), den))
  const negative = signOf(num) < 0
  const bare = digits.replace('-', '').padStart(decimals + 1, '0')
  const whole = bare.slice(0, bare.length - decimals)
  const text = decimals === 0 ? whole : `${whole}.${bare.slice(-decimals)}`
  return negative && /[1-9]/.test(text) ? `-${text}` : text
}

/** Whole numerator and denominator without a common divisor. */
function lowestTerms(value: Fraction): Fraction {
  const whole = wholeRatio(value)
  if (whole) return { num: exact(whole.num), den: exact(whole.den) }
  const { num, den } = value
  // Of decimals it is one as well: both terms are so many of it, and have no divisor in common any more.
  const divisor = greatestExactDivisor(signOf(num) < 0 ? minus(zero, num) : num, den)
  return { num: quotient(num, divisor), den: quotient(den, divisor) }
}

function greatestExactDivisor(a: Exact, b: Exact): Exact {
  let [large, small] = [a, b]
  while (signOf(small) !== 0) [large, small] = [small, remainder(large, small)]
  return large
}

function withoutTwosAndFives(den: Exact): Exact {
  let rest = den
  for (const prime of [exact(2), exact(5)]) {
    while (signOf(remainder(rest, prime)) === 0) rest = quotient(rest, prime)
  }
  return rest
}

/** How many decimals a quotient that terminates has. */
function decimalsOfQuotient(num: Exact, den: Exact): number {
  let decimals = 0
  let rest = remainder(num, den)
  while (signOf(rest) !== 0) {
    rest = remainder(times(rest, exact(10)), den)
    decimals += 1
  }
  return decimals
}
