import { Decimal } from 'decimal.js'

/**
 * One own constructor: `defaults: true` keeps a host application's global settings out, and a precision that no
 * bounded input can reach makes `plus`, `minus` and `times` exact (they round to `precision` digits). Inputs hold
 * at most 60 digits, so the digits of a result are bounded by the size of the definition. Nothing here divides
 * but `quotient`, which cuts to a whole number.
 */
const Big = Decimal.clone({ defaults: true, precision: 1e8, toExpNeg: -9e15, toExpPos: 9e15 })

/**
 * An exact decimal number: `coef / 10^scale` while the coefficient is a safe whole number, as nearly all are; where it
 * would not be, decimal.js holds it. Opaque: only `src/exact` knows what it is made of.
 */
export type Exact = { readonly coef: number; readonly scale: number; readonly big: Decimal | undefined }

/** Powers of ten that are safe whole numbers. */
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

/** Decimal text whose digits surely make a safe whole number. */
const SHORT = /^-?\d{1,9}(?:\.\d{1,6})?$/

/** An exact number from decimal text or a whole number that this library itself wrote. */
export function exact(value: string | number): Exact {
  if (Number.isSafeInteger(value)) return small(value as number, 0)
  return shortExact(String(value)) ?? held(new Big(value))
}

/** A number from decimal text of few digits; `undefined` where there are more, or it is no such text. */
export function shortExact(text: string): Exact | undefined {
  if (!SHORT.test(text)) return undefined
  const point = text.indexOf('.')
  if (point === -1) return small(Number(text), 0)
  return small(Number(text.slice(0, point) + text.slice(point + 1)), text.length - point - 1)
}

export const zero: Exact = exact(0)
export const one: Exact = exact(1)
export const hundred: Exact = exact(100)

export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale)
  const sum = coefAt(a, scale) + coefAt(b, scale)
  return isSafe(sum) ? small(sum, scale) : held(bigOf(a).plus(bigOf(b)))
}

export function minus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale)
  const difference = coefAt(a, scale) - coefAt(b, scale)
  return isSafe(difference) ? small(difference, scale) : held(bigOf(a).minus(bigOf(b)))
}

export function times(a: Exact, b: Exact): Exact {
  const product = a.coef * b.coef
  return isSafe(product) ? small(product, a.scale + b.scale) : held(bigOf(a).times(bigOf(b)))
}

/** The sign of `a - b`. */
export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale)
  const [left, right] = [coefAt(a, scale), coefAt(b, scale)]
  if (!isSafe(left) || !isSafe(right)) return bigOf(a).comparedTo(bigOf(b)) as -1 | 0 | 1
  return left < right ? -1 : left > right ? 1 : 0
}

export function signOf(a: Exact): -1 | 0 | 1 {
  if (a.big) return a.big.isZero() ? 0 : a.big.isNegative() ? -1 : 1
  return a.coef < 0 ? -1 : a.coef > 0 ? 1 : 0
}

export function isWhole(a: Exact): boolean {
  if (a.big) return a.big.isInteger()
  return a.scale < POWERS.length ? a.coef % POWERS[a.scale]! === 0 : bigOf(a).isInteger()
}

/** Digits after the decimal point, without trailing zeros. */
export function decimalsOf(a: Exact): number {
  if (a.big) return a.big.decimalPlaces()
  let [coef, scale] = [a.coef, a.scale]
  while (scale > 0 && coef % 10 === 0) {
    coef /= 10
    scale -= 1
  }
  return scale
}

/** `a / b` cut towards zero to a whole number. */
export function quotient(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale)
  const [left, right] = [coefAt(a, scale), coefAt(b, scale)]
  if (!isSafe(left) || !isSafe(right)) return held(bigOf(a).divToInt(bigOf(b)))
  return small((left - (left % right)) / right, 0)
}

/** What is left of `a` after taking `b` out as often as it goes. */
export function remainder(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale)
  const [left, right] = [coefAt(a, scale), coefAt(b, scale)]
  return isSafe(left) && isSafe(right) ? small(left % right, scale) : held(bigOf(a).mod(bigOf(b)))
}

/** `10` to the power of a whole number of zero or more. */
export function powerOfTen(exponent: number): Exact {
  return exponent < POWERS.length ? small(POWERS[exponent]!, 0) : held(new Big(`1e${exponent}`))
}

/** Decimal text without exponent, sign of zero or trailing zeros. */
export function textOf(a: Exact): string {
  if (a.big) return a.big.toFixed()
  const decimals = decimalsOf(a)
  if (decimals === 0) return a.scale === 0 ? String(a.coef) : bigOf(a).toFixed()
  const digits = String(Math.abs(a.coef))
    .slice(0, decimals - a.scale || undefined)
    .padStart(decimals + 1, '0')
  const at = digits.length - decimals
  return `${a.coef < 0 ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`
}

function small(coef: number, scale: number): Exact {
  // A number has a negative zero, and so has decimal.js; this library has not.
  return { coef: coef === 0 ? 0 : coef, scale, big: undefined }
}

/** A number that decimal.js holds: no coefficient of it is ever safe. */
function held(big: Decimal): Exact {
  return { coef: Number.NaN, scale: 0, big: big.isZero() ? new Big(0) : big }
}

/** The coefficient with so many decimals, which is safe only if the number is that small. */
function coefAt(a: Exact, scale: number): number {
  const more = scale - a.scale
  return more < POWERS.length ? a.coef * POWERS[more]! : a.coef === 0 ? 0 : Number.NaN
}

/**
 * Whether a result of safe whole numbers is exact: it is as long as it is safe itself. Of a sum that is safe no term is
 * more than twice the most, up to which a double holds the even numbers, and a term that is more than the most is a
 * multiple of ten.
 */
function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER
}

function bigOf(a: Exact): Decimal {
  return a.big ?? new Big(`${a.coef}e-${a.scale}`)
}
