import { Decimal } from 'decimal.js'

/**
 * One own constructor: `defaults: true` keeps a host application's global settings out, and a precision that no
 * bounded input can reach makes `plus`, `minus` and `times` exact (they round to `precision` digits). Inputs hold
 * at most 60 digits, so the digits of a result are bounded by the size of the definition. Nothing here divides
 * but `quotient`, which cuts to a whole number.
 */
const Big = Decimal.clone({ defaults: true, precision: 1e8, toExpNeg: -9e15, toExpPos: 9e15 })

/** An exact decimal number. Opaque: only `src/exact` knows what it is made of. */
export type Exact = Decimal

/** An exact number from decimal text or a whole number that this library itself wrote. */
export function exact(value: string | number): Exact {
  return normal(new Big(value))
}

export const zero: Exact = exact(0)
export const one: Exact = exact(1)
export const hundred: Exact = exact(100)

export function plus(a: Exact, b: Exact): Exact {
  return a.plus(b)
}

export function minus(a: Exact, b: Exact): Exact {
  return normal(a.minus(b))
}

export function times(a: Exact, b: Exact): Exact {
  return normal(a.times(b))
}

/** The sign of `a - b`. */
export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  return a.comparedTo(b) as -1 | 0 | 1
}

export function signOf(a: Exact): -1 | 0 | 1 {
  return a.isZero() ? 0 : a.isNegative() ? -1 : 1
}

export function isWhole(a: Exact): boolean {
  return a.isInteger()
}

/** Digits after the decimal point, without trailing zeros. */
export function decimalsOf(a: Exact): number {
  return a.decimalPlaces()
}

/** `a / b` cut towards zero to a whole number. */
export function quotient(a: Exact, b: Exact): Exact {
  return normal(a.divToInt(b))
}

/** What is left of `a` after taking `b` out as often as it goes. */
export function remainder(a: Exact, b: Exact): Exact {
  return normal(a.mod(b))
}

/** `10` to the power of a whole number of zero or more. */
export function powerOfTen(exponent: number): Exact {
  return new Big(`1e${exponent}`)
}

/** Decimal text without exponent, sign of zero or trailing zeros. */
export function textOf(a: Exact): string {
  return a.toFixed()
}

/** decimal.js has a negative zero; this library has not. */
function normal(value: Decimal): Exact {
  return value.isZero() ? new Big(0) : value
}
