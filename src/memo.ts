/**
 * Remembers what was computed from a definition for as long as the definition lives. This is the only state the
 * library keeps, and it cannot be observed: the same definition always gives an equal result.
 */
export function memoByDefinition<D extends object, T>(compute: (definition: D) => T): (definition: D) => T {
  const known = new WeakMap<D, T>()
  return (definition) => {
    const remembered = known.get(definition)
    if (remembered !== undefined) return remembered
    const computed = compute(definition)
    known.set(definition, computed)
    return computed
  }
}
