/** Freezes a plain value of the library's own making, all the way down. */
export function deepFreeze<T>(value: T): T {
  // What is no object counts as frozen.
  if (Object.isFrozen(value)) return value
  for (const inner of Object.values(value as object)) deepFreeze(inner)
  return Object.freeze(value)
}
