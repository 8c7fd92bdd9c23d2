import { type Issue, makeIssue } from '../../index.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import { keyIssue, typeIssue } from './shapeIssues.ts'

/** How many unknown keys are named; more than one answer lists. */
const MAX_UNKNOWN_KEYS = 101

/** An entry of the input as an object with the keys that its command knows. */
export type Request = {
  readonly id?: string | number
  readonly line: number
  readonly issues: readonly Issue[]
  /** What it says under a key; `undefined` where it says nothing, or `null`. */
  get(key: string): unknown
  /** Whether there is an object to answer at all. */
  readonly readable: boolean
}

/**
 * Reads an entry as a request. What is no object, a key that the command does not know and an id that is neither text
 * nor a number are issues.
 */
export function readRequest(entry: JsonEntry, keys: readonly string[]): Request {
  const { line, value } = entry
  if (!isObject(value)) {
    const issues = value === undefined ? entry.issues : [...entry.issues, typeIssue([], 'an object', value)]
    return { line, issues, get: () => undefined, readable: false }
  }
  const get = (key: string) => (Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined)
  const id = get('id')
  const named = typeof id === 'string' || typeof id === 'number'
  const unknown = Object.keys(value).filter((key) => !keys.includes(key))
  const issues = [
    ...entry.issues,
    ...unknown.slice(0, MAX_UNKNOWN_KEYS).map((key) => keyIssue(key, keys)),
    ...(named || id === undefined ? [] : [typeIssue(['id'], 'text', id)]),
  ]
  return { ...(named ? { id } : {}), line, issues, get, readable: true }
}

/** The request with an issue, if what it must say under a key is not there. */
export function demand(request: Request, key: string, value: unknown, expected: string): Request {
  if (value !== undefined) return request
  return { ...request, issues: [...request.issues, makeIssue('input/missing', [key], { expected })] }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
