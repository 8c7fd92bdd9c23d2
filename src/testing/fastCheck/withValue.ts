type Path = readonly (string | number)[]

/** The same data with something else at a place; nothing stands there where it is `undefined`. */
export function withValue<T>(data: T, [step, ...rest]: Path, value: unknown): T {
  if (step === undefined) return value as T
  if (Array.isArray(data)) {
    return data.map((entry, at) => (at === step ? withValue(entry, rest, value) : entry)) as T
  }
  const object = data as { readonly [key: string]: unknown }
  return { ...object, [step]: withValue(object[step], rest, value) } as T
}

/** What stands at a place. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as { readonly [key: string]: unknown })?.[step], data)
}
