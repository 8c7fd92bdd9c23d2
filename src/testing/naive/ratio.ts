/**
 * Fractions of whole numbers, for the kit alone: they share no code with the numbers of the engine, so that a mistake
 * there is not made here as well. They are reduced only when they are written.
 */
export type Ratio = { readonly n: bigint; readonly d: bigint }

/** Reads a number as definitions and facts have it: `-12.5`, `2/3`, `80%`. */
export function ratio(text: string): Ratio {
  const [over = '', under] = text.split('/')
  if (under !== undefined) return divide(ratio(over), ratio(under))
  if (over.endsWith('%')) return divide(ratio(over.slice(0, -1)), whole(100))
  const [before = '', decimals = ''] = over.split('.')
  return { n: BigInt(before + decimals), d: 10n ** BigInt(decimals.length) }
}

export function whole(n: number | bigint): Ratio {
  return { n: BigInt(n), d: 1n }
}

export function add(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d - b.n * a.d, d: a.d * b.d }
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.n, d: a.d * b.d }
}

export function divide(a: Ratio, b: Ratio): Ratio {
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n }
}

/** Below zero where the first is less, above where it is more. */
export function compare(a: Ratio, b: Ratio): number {
  const { n } = subtract(a, b)
  return n < 0n ? -1 : n > 0n ? 1 : 0
}

export function lesser(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) <= 0 ? a : b
}

export function greater(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) >= 0 ? a : b
}

/** A decimal where it terminates, else a fraction in lowest terms. */
export function textOf(value: Ratio): string {
  const { n, d } = lowestTerms(value)
  let decimals = 0
  for (let rest = 1n; rest % d !== 0n; rest = (rest * 10n) % d) {
    decimals += 1
    if (decimals > MOST_DECIMALS) return `${n}/${d}`
  }
  const digits = String(((n < 0n ? -n : n) * 10n ** BigInt(decimals)) / d).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  return `${n < 0n ? '-' : ''}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ''}`
}

export function lowestTerms({ n, d }: Ratio): Ratio {
  const divisor = commonDivisor(n < 0n ? -n : n, d)
  return { n: n / divisor, d: d / divisor }
}

/** More than any fact may have. */
const MOST_DECIMALS = 60

/** The greatest number of which both are multiples; the other one, where one of them is 0. */
export function commonMeasure(a: Ratio, b: Ratio): Ratio {
  const magnitude = (n: bigint) => (n < 0n ? -n : n)
  return { n: commonDivisor(magnitude(a.n * b.d), magnitude(b.n * a.d)), d: a.d * b.d }
}

/** The greatest whole number that is not more. */
export function floor({ n, d }: Ratio): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d)
}

/** The least whole number that is not less. */
export function ceiling({ n, d }: Ratio): bigint {
  return -floor({ n: -n, d })
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b)
}
