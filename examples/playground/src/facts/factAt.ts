import type { FactPath, Facts } from './factPath.ts'

/** The value at a path, or `undefined` where nothing is known. */
export function factAt(facts: Facts, path: FactPath): unknown {
  let value: unknown = facts
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as { readonly [step: string]: unknown })[step]
  }
  return value ?? undefined
}
