import { isList, showGiven } from './given.ts'
import { makeIssue, type PathStep } from './issue.ts'
import { type IssueList, MAX_ISSUES } from './issueList.ts'
import { refuseKey } from './readChoice.ts'

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

/**
 * The same where the keys are known: what stands under each of them, by its index. Other keys are issues, after those of
 * reading.
 */
export function readKnown(
  value: unknown,
  indices: ReadonlyMap<string, number>,
  path: readonly PathStep[],
  list: IssueList,
): readonly unknown[] | undefined {
  if (!isPlain(value)) {
    list.add(makeIssue('input/type', path, { expected: 'an object', given: showGiven(value) }))
    return undefined
  }
  const found = new Array<unknown>(indices.size).fill(undefined)
  const unknown: string[] = []
  for (const key of keysOf(value, path, list)) {
    if (list.full) break
    const index = indices.get(key)
    try {
      if (index !== undefined) found[index] = (value as Record<string, unknown>)[key]
      else if (key === '__proto__') list.add(makeIssue('key/forbidden', [...path, key], { key }))
      else {
        // Each property is read once, also those that nobody asks for: a getter that throws is told.
        ;(value as Record<string, unknown>)[key]
        if (unknown.length <= MAX_ISSUES) unknown.push(key)
      }
    } catch {
      list.add(makeIssue('input/unreadable', [...path, key], { given: 'it threw' }))
    }
  }
  if (unknown.length > 0) {
    const expected = [...indices.keys()]
    unknown.every((key) => refuseKey(key, expected, path, list))
  }
  return found
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
    if (Object.getPrototypeOf(value) === Object.prototype && !(Symbol.toStringTag in value)) return true
    return Object.prototype.toString.call(value) === '[object Object]'
  } catch {
    return true // a proxy that throws: its keys are read one by one, and each tells
  }
}
