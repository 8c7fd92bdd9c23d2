/** Random choices that come out the same for the same seed, on every machine. */
export type Dice = {
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number
  readonly pick: <T>(among: readonly T[]) => T
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

/** Makes dice (sfc32, from two numbers). */
export function makeDice(seed: number, stream = 0): Dice {
  let [a, b, c, d] = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, stream >>> 0, 1]
  const next = () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 2 ** 32
  }
  for (let mixed = 0; mixed < 16; mixed += 1) next()
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    int,
    pick: (among) => among[int(0, among.length - 1)]!,
    chance: (percent) => next() * 100 < percent,
    shuffle: (list) => {
      const left = [...list]
      for (let at = left.length - 1; at > 0; at -= 1) {
        const other = int(0, at)
        const kept = left[at]!
        left[at] = left[other]!
        left[other] = kept
      }
      return left
    },
  }
}
