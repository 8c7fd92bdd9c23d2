/** Whether an object itself, and not what it inherits from, has a property; a proxy that throws has none. */
function hasOwn(object: object, key: PropertyKey): boolean {
  try {
    return Object.hasOwn(object, key)
  } catch {
    return false
  }
}

/** What a record holds itself under a key; never what every object inherits. */
export function own<T>(record: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return record !== undefined && hasOwn(record, key) ? record[key] : undefined
}
