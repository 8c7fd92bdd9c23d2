const MAX_SHOWN = 60

/**
 * Text that shows a value in a message: quoted where it was text, shortened where it is long.
 *
 * @param value - anything, also what is no JSON
 * @returns at most some 60 characters; a list or an object is named and not shown
 * @example
 * ```ts
 * import { showGiven } from 'kijun'
 * showGiven('５点') // => '"５点"'
 * showGiven({ points: 5 }) // => 'an object'
 * ```
 */
export function showGiven(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quote(value)
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value)
    case 'bigint':
      return 'a bigint'
    case 'object':
      if (value === null) return 'null'
      return isList(value) ? 'a list' : 'an object'
    default:
      return `a ${typeof value}`
  }
}

function quote(text: string): string {
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
  return JSON.stringify(shown)
}

/** `Array.isArray`, but a revoked proxy is no list instead of an exception. */
export function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}
