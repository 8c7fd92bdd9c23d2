/**
 * A second, deliberately naive fraction on BigInt. It shares no code with src/exact and never reduces: numerator over
 * denominator, the denominator above zero.
 */

export type Ratio = { readonly n: bigint; readonly d: bigint }

/** Reads `-12.5`, `2/3`, `-0.1/7` or `80%`. */
export function ratio(text: string): Ratio {
  const [over, under] = text.split('/') as [string, string?]
  if (under !== undefined) return div(ratio(over), ratio(under))
  if (over.endsWith('%')) return div(ratio(over.slice(0, -1)), { n: 100n, d: 1n })
  const [whole, decimals = ''] = over.split('.') as [string, string?]
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) }
}

export function whole(n: number | bigint): Ratio {
  return { n: BigInt(n), d: 1n }
}

export function add(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
}

export function sub(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d - b.n * a.d, d: a.d * b.d }
}

export function mul(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.n, d: a.d * b.d }
}

export function div(a: Ratio, b: Ratio): Ratio {
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n }
}

export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const { n } = sub(a, b)
  return n < 0n ? -1 : n > 0n ? 1 : 0
}

export function magnitude(a: Ratio): Ratio {
  return { n: a.n < 0n ? -a.n : a.n, d: a.d }
}

/** The value cut towards zero to a number of decimals; BigInt division cuts. */
export function cut(a: Ratio, decimals: number): string {
  const units = (magnitude(a).n * 10n ** BigInt(decimals)) / a.d
  const digits = String(units).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return a.n < 0n && units > 0n ? `-${text}` : text
}

/** Numerator over denominator without a common divisor, the denominator left out where it is 1. */
export function lowestTerms({ n, d }: Ratio): string {
  let [large, small] = [n < 0n ? -n : n, d]
  while (small !== 0n) [large, small] = [small, large % small]
  return d === large ? String(n / large) : `${n / large}/${d / large}`
}
