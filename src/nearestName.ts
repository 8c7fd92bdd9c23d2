const LONGEST = 60

/**
 * The known name that somebody probably meant: at most a third of its letters, and no more than three, typed wrong.
 *
 * @param given - what was typed
 * @param known - the names that there are
 * @returns the nearest of them, the first of those equally near, or `undefined` where none is near
 * @example
 * ```ts
 * import { nearestName } from 'kijun'
 * nearestName('pionts', ['places', 'points']) // => 'points'
 * nearestName('tax', ['places', 'points']) // => undefined
 * ```
 */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
  if (given.length > LONGEST) return undefined
  let nearest: string | undefined
  let fewest = Math.min(3, Math.ceil(given.length / 3)) + 1
  for (const name of known) {
    if (Math.abs(name.length - given.length) >= fewest) continue
    const edits = editDistance(given.toLowerCase(), name.toLowerCase(), fewest)
    if (edits < fewest) {
      nearest = name
      fewest = edits
    }
  }
  return nearest
}

/** Letters to insert, delete, replace or swap; `limit` or more once it is clear that it takes as many. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let edits = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, beforeLast[j - 2]! + 1)
      row.push(edits)
    }
    if (Math.min(...row) >= limit) return limit
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

/** The name that was probably meant, as issues carry it; nothing where there is none. */
export function suggestionIn(given: unknown, known: Iterable<string>): { readonly suggestion?: string } {
  const suggestion = typeof given === 'string' ? nearestName(given, known) : undefined
  return suggestion === undefined ? {} : { suggestion }
}
