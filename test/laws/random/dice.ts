import fc from 'fast-check'

/** Throws that decide what is built, one after the other; nought, the simplest choice, once they are used up. */
export type Dice = {
  /** A whole number from 0 to `most`. */
  nat(most: number): number
  /** Whether something is so, once in `of` times. */
  once(of: number): boolean
  pick<T>(from: readonly T[]): T
  /** From `least` to `most` of something. */
  several<T>(least: number, most: number, make: (at: number) => T): T[]
  /** The parts of an object, once in `of` times; else none of them. */
  maybe<T extends object>(of: number, make: () => T): Partial<T>
}

/** A series of throws: where it starts, and how many there are. A counterexample shrinks to the fewest that fail. */
export type Throws = { readonly start: number; readonly count: number }

export const anyThrows: fc.Arbitrary<Throws> = fc.record({
  start: fc.noShrink(fc.nat({ max: 2 ** 31 - 1 })),
  count: fc.nat({ max: 500 }),
})

export function diceOf({ start, count }: Throws): Dice {
  let [state, left] = [start, count]
  const nat = (most: number) => {
    if (left === 0 || most <= 0) return 0
    left -= 1
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % (most + 1)
  }
  const once = (of: number) => nat(of - 1) === of - 1
  return {
    nat,
    once,
    pick: (from) => from[nat(from.length - 1)]!,
    several: (least, most, make) => Array.from({ length: least + nat(most - least) }, (_, at) => make(at)),
    maybe: (of, make) => (once(of) ? make() : {}),
  }
}
