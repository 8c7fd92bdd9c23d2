import type { Scheme } from '../../src/index.ts'
import type { Data, Path } from './edition.ts'

type Shape = {
  readonly kind: string
  readonly presumed?: unknown
  readonly fields?: { readonly [field: string]: { readonly presumed?: unknown } }
}

/** Where known facts stand that nothing is presumed about: leaves of groups and records, and lists as a whole. */
export function pathsOf(scheme: Scheme, data: Data): Path[] {
  const facts = Object.entries(scheme.facts as { readonly [fact: string]: Shape })
  return facts.flatMap(([fact, shape]) => {
    const value = data[fact]
    if (value === undefined || value === null) return []
    if (!shape.fields) return shape.presumed === undefined ? [[fact]] : []
    const asked = Object.keys(shape.fields).filter((field) => shape.fields?.[field]?.presumed === undefined)
    const rows = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
    const leaves = rows.flatMap(([row, record]) =>
      asked.filter((field) => record?.[field] !== undefined).map((field): Path => [fact, row, field]),
    )
    return shape.kind === 'list' ? [[fact], ...leaves] : leaves
  })
}

/** What stands at a path. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Data | undefined)?.[step], data)
}

/** The same facts with something else at a path. */
export function withValue<T>(data: T, path: Path, value: unknown): T {
  const [step, ...rest] = path
  if (step === undefined) return value as T
  if (Array.isArray(data)) {
    return data.map((entry, at) => (at === step ? withValue(entry, rest, value) : entry)) as T
  }
  return { ...data, [step]: withValue((data as Data | undefined)?.[step], rest, value) } as T
}

/** The same facts with the paths not known any more. */
export function without(data: Data, paths: readonly Path[], by: null | undefined = undefined): Data {
  const longestFirst = [...paths].sort((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, path) => withValue(rest, path, by), data)
}

/** The same facts with short decimals as JSON numbers. */
export function asNumbers<T>(data: T): T {
  if (typeof data === 'string') return (/^\d{1,9}(\.\d{1,3})?$/.test(data) ? Number(data) : data) as T
  if (Array.isArray(data)) return data.map(asNumbers) as T
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, asNumbers(value)])) as T
}
