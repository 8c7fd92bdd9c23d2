import type { Issue } from './issue.ts'

/**
 * What every function that reads outside data returns: a value, or at least one issue.
 *
 * @example
 * ```ts
 * import { parseDate } from 'kijun/calendar'
 * const read = parseDate('2024-02-30')
 * read.ok ? read.value : read.issues[0].code // => 'date/impossible'
 * ```
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] }

/** Wraps a value as a successful result. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** Wraps one or more issues as a failed result. */
export function fail(...issues: [Issue, ...Issue[]]): Result<never> {
  return { ok: false, issues }
}

/** The same of a list that holds at least one. */
export function failWith(issues: readonly Issue[]): Result<never> {
  return fail(...(issues as readonly [Issue, ...Issue[]]))
}

/** A result that fails when `issues` holds anything and otherwise carries `value`. */
export function resultOf<T>(value: T, issues: readonly Issue[]): Result<T> {
  const [first, ...rest] = issues
  return first ? { ok: false, issues: [first, ...rest] } : succeed(value)
}
