import fc from 'fast-check'

/** Decimals as whole units of their 40th place, so that a threshold has neighbours. */
export const ONE = 10n ** 40n

/** The decimal text of a number of units. */
export function decimal(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(41, '0')
  const decimals = digits.slice(-40).replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -40)}${decimals === '' ? '' : `.${decimals}`}`
}

/** How many units decimal text, or a number that was written as one, stands for. */
export function unitsOf(given: unknown): bigint {
  const [whole = '0', decimals = ''] = String(given).split('.')
  return BigInt(`${whole}${decimals.padEnd(40, '0')}`)
}

/** From `min` to `max` units: whole numbers, halves and hundredths, both ends, and any 40 decimals. */
export function anyUnits(min: bigint, max: bigint): fc.Arbitrary<bigint> {
  const steps = [ONE, ONE / 2n, ONE / 100n].flatMap((step) => {
    const first = (min + step - 1n) / step
    const last = max / step
    return first <= last ? [fc.bigInt({ min: first, max: last }).map((n) => n * step)] : []
  })
  return fc.oneof(fc.bigInt({ min, max }), fc.constantFrom(min, max), ...steps)
}

/** One of some numbers of units or a neighbour of it, kept from `min` to `max`. */
export function anyBeside(units: readonly bigint[], min: bigint, max: bigint): fc.Arbitrary<bigint> {
  return fc
    .tuple(fc.constantFrom(...units), fc.constantFrom(-1n, 0n, 1n))
    .map(([near, by]) => clamp(near + by, min, max))
}

export function clamp(units: bigint, min: bigint, max: bigint): bigint {
  if (units < min) return min
  return units > max ? max : units
}
