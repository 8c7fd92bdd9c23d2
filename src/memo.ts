/**
 * Remembers what was computed from a definition for as long as the definition lives. All that the library keeps between
 * two calls is of this kind, or a schema of definitions that is built when it is first used. It cannot be observed: the
 * same definition always gives an equal result.
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
