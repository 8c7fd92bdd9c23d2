import type { Problem } from '../verb.ts'

/** What an option says of a name. */
export type Pair = { readonly name: string; readonly value: string }

/** Reads the values of an option that takes `NAME=VALUE` and may be repeated, each name once. */
export function readPairs(
  option: string,
  given: readonly string[] = [],
): { readonly pairs: readonly Pair[] } | Problem {
  const names = new Set<string>()
  const pairs: Pair[] = []
  for (const text of given) {
    const at = text.indexOf('=')
    const name = text.slice(0, at).trim()
    if (at === -1 || name === '') return { problem: `--${option} ${text}: expected NAME=VALUE` }
    if (names.has(name)) return { problem: `--${option}: ${name} is given twice` }
    names.add(name)
    pairs.push({ name, value: text.slice(at + 1).trim() })
  }
  return { pairs }
}
