/** A memo that can be made to forget: what it remembers of a definition is wrong as soon as a mutant is another one. */
let asked = {}

declare global {
  /** Makes every memo compute anew. */
  var kijunForget: (() => void) | undefined
}
globalThis.kijunForget = () => {
  asked = {}
}

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
    const computed = compute(definition)
    known.set(definition, computed)
    return computed
  }
}
