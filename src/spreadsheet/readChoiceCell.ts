import type { Words } from '../index.ts'
import { nameKey } from './plainText.ts'
import { problems } from './problems.ts'
import { found, type Read, refused } from './read.ts'

const MAX_CHARACTERS = 400

/** An option with its words. */
export type NamedOption = { readonly id: string; readonly words: Words }

/** Reads one of some options, by its id or by what it is called in either language. */
export function choiceReader(options: readonly NamedOption[]): (cell: unknown) => Read<string> {
  const ids = new Map(options.map(({ id }) => [nameKey(id), id]))
  const named = new Map<string, string | undefined>()
  for (const { id, words } of options) {
    for (const key of new Set([nameKey(words.ja), nameKey(words.en)])) {
      named.set(key, named.has(key) ? undefined : id)
    }
  }
  const expected = options.map(({ words }) => words)
  return (cell) => {
    if (typeof cell === 'number') return refused(problems.choiceAsNumber(cell))
    if (typeof cell !== 'string' || cell.length > MAX_CHARACTERS)
      return refused(problems.choice(cell, expected))
    const key = nameKey(cell)
    const id = ids.get(key) ?? named.get(key)
    return id === undefined ? refused(problems.choice(cell, expected)) : found(id)
  }
}
