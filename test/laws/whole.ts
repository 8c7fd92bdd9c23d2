import { traceOf } from '../../src/index.ts'
import type { assessed } from './assessed.ts'

/** All that an assessment says, its trace too. */
export function everythingOf(assessment: ReturnType<typeof assessed>) {
  return { ...whole(assessment), trace: whole(traceOf(assessment)) }
}

/** What is worked out when it is read stands on no object of its own: all of it together. */
export function whole<T extends object>(view: T): T {
  return (view as T & { toJSON(): T }).toJSON()
}

export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

export function thawedIn(value: unknown, path = 'result'): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, of]) => thawedIn(of, `${path}.${key}`))
  return Object.isFrozen(value) ? inner : [path, ...inner]
}

export function empty(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    empty(inner)
    Reflect.deleteProperty(value, key)
  }
}
