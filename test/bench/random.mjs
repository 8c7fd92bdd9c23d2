/** A sequence that looks like chance and comes out the same everywhere: 32-bit xorshift. */
export function random(seed) {
  // Small seeds would begin alike, and 0 would stay 0.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  const below = (n) => next() % n
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    oneOf: (list) => list[below(list.length)],
    percent: (share) => below(100) < share,
    shuffled: (list) => {
      const left = [...list]
      return list.map(() => left.splice(below(left.length), 1)[0])
    },
  }
}
