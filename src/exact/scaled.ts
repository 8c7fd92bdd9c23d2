import { decimalsOf, type Exact } from './exact.ts'
import type { Fraction } from './fraction.ts'

/**
 * The most that a scaled number is, on either side of zero: the product of two of them is still a whole number that a
 * double holds exactly.
 */
export const MOST_SCALED = 2 ** 26
/** The most decimals of a scale: one is written as no more than {@link MOST_SCALED}. */
export const MOST_DECIMALS = 7

/** How many decimals a number needs; more than {@link MOST_DECIMALS} where it cannot be scaled. */
export function decimalsNeeded(value: Exact): number {
  if (value.big) return MOST_DECIMALS + 1
  return value.scale <= MOST_DECIMALS ? value.scale : decimalsOf(value)
}

/** The whole number that `value` is of the unit with so many decimals, which it needs no more of. */
export function scaledTo(value: Exact, decimals: number): number {
  return value.coef * 10 ** (decimals - value.scale)
}

/** A quotient of two whole numbers in lowest terms, the lower one above zero. */
export type WholeRatio = { readonly num: number; readonly den: number }

/** A bounded fraction in whole numbers; `undefined` where they are not safe ones, as none that decimal.js holds is. */
export function wholeRatio({ num, den }: Fraction): WholeRatio | undefined {
  const over = num.coef * 10 ** den.scale
  const under = den.coef * 10 ** num.scale
  if (!Number.isSafeInteger(over) || !Number.isSafeInteger(under) || under === 0) return undefined
  const common = greatestCommonDivisor(Math.abs(over), under)
  return { num: over / common, den: under / common }
}

export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
