import { isList, showGiven } from './given.ts'
import { makeIssue, type PathStep } from './issue.ts'
import type { IssueList } from './issueList.ts'

/**
 * The own enumerable properties of an unknown value, each read once. A value that is no object, a forbidden key
 * and a getter that throws are issues.
 */
export function readObject(
  value: unknown,
  path: readonly PathStep[],
  list: IssueList,
): ReadonlyMap<string, unknown> | undefined {
  if (!isPlain(value)) {
    list.add(makeIssue('input/type', path, { expected: 'an object', given: showGiven(value) }))
    return undefined
  }
  const entries = new Map<string, unknown>()
  for (const key of keysOf(value, path, list)) {
    if (list.full) break
    if (key === '__proto__') {
      list.add(makeIssue('key/forbidden', [...path, key], { key }))
      continue
    }
    try {
      entries.set(key, (value as Record<string, unknown>)[key])
    } catch {
      list.add(makeIssue('input/unreadable', [...path, key], { given: 'it threw' }))
    }
  }
  return entries
}

/** The entries of an unknown value that should be a list, at most `maximum` of them. */
export function readList(
  value: unknown,
  maximum: number,
  path: readonly PathStep[],
  list: IssueList,
): readonly unknown[] | undefined {
  if (!isList(value)) {
    list.add(makeIssue('input/type', path, { expected: 'a list', given: showGiven(value) }))
    return undefined
  }
  try {
    const { length } = value
    if (length > maximum) {
      list.add(makeIssue('list/too-many', path, { given: length, maximum }))
      return undefined
    }
    // By index: neither an iterator of its own nor a length that grows can make the reading endless.
    return Array.from({ length }, (_, at) => value[at])
  } catch {
    list.add(makeIssue('input/unreadable', path, { given: 'it threw' }))
    return undefined
  }
}

function keysOf(value: object, path: readonly PathStep[], list: IssueList): readonly string[] {
  try {
    return Object.keys(value)
  } catch {
    list.add(makeIssue('input/unreadable', path, { given: 'it threw' }))
    return []
  }
}

/** An object that holds properties and nothing else: no list, date, map or the like. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || isList(value)) return false
  try {
    return Object.prototype.toString.call(value) === '[object Object]'
  } catch {
    return true // a proxy that throws: its keys are read one by one, and each tells
  }
}
