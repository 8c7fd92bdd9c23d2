/** Exact numbers as BigInt numerator over denominator, the denominator above zero and nothing ever reduced. */

export function fraction(text) {
  const [whole, decimals = ''] = text.split('.')
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) }
}

export const whole = (n) => ({ n: BigInt(n), d: 1n })
export const percent = (n) => ({ n: BigInt(n), d: 100n })
export const add = (a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
export const divide = (a, b) => ({ n: a.n * b.d, d: a.d * b.n })
export const isEqual = (a, b) => a.n * b.d === b.n * a.d
export const isAtLeast = (a, b) => a.n * b.d >= b.n * a.d
export const sum = (fractions) => fractions.reduce(add, whole(0))
export const least = (fractions) => fractions.reduce((a, b) => (isAtLeast(b, a) ? a : b))

/** Decimal text of a number of tenths. */
export function tenthsText(tenths) {
  const rest = tenths % 10
  return rest === 0 ? String(tenths / 10) : `${(tenths - rest) / 10}.${rest}`
}
