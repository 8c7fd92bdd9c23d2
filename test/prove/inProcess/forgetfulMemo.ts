/** A memo that can be made to forget: what it remembers of a definition is wrong as soon as a mutant is another one. */
let asked = {}

declare global {
  /** Makes every memo compute anew. */
  var kijunForget: (() => void) | undefined
  /** How many memos are computing at the moment, one within the other. */
  var kijunComputing: number | undefined
}
globalThis.kijunForget = () => {
  asked = {}
}
globalThis.kijunComputing = 0

/** As `src/memo.ts`, until it is told to forget. */
export function memoByDefinition<D extends object, T>(compute: (definition: D) => T): (definition: D) => T {
  let during = asked
  let known = new WeakMap<D, T>()
  return (definition) => {
    if (during !== asked) {
      during = asked
      known = new WeakMap()
    }
    const remembered = known.get(definition)
    if (remembered !== undefined) return remembered
    const computed = computing(() => compute(definition))
    known.set(definition, computed)
    return computed
  }
}

function computing<T>(compute: () => T): T {
  globalThis.kijunComputing = (globalThis.kijunComputing ?? 0) + 1
  try {
    return compute()
  } finally {
    globalThis.kijunComputing -= 1
  }
}
