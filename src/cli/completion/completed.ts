import type { OptionSpec } from '../arguments/optionSpec.ts'
import type { VerbText } from '../verb.ts'

/** What may stand in a place of the command line: some words, names of files, or what nobody can guess. */
export type Completed =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly list?: true }
  | { readonly kind: 'files' }
  | { readonly kind: 'anything' }

/** What follows an option that takes a value. */
export function completedValue(
  { choices, list, value, names }: OptionSpec,
  schemes: readonly string[],
): Completed {
  if (choices) return { kind: 'words', words: choices, ...(list ? { list } : {}) }
  if (names === 'schemes') return { kind: 'words', words: schemes }
  if (names === 'series') return { kind: 'words', words: schemes.filter((name) => !name.includes('@')) }
  return { kind: value === 'FILE' ? 'files' : 'anything' }
}

/** What stands where a verb takes operands: words, files, or both. */
export function completedOperands(
  { operands }: Pick<VerbText, 'operands'>,
  schemes: readonly string[],
): { readonly words: readonly string[]; readonly files: boolean } {
  return {
    // Operands in small letters stand for themselves: bash | zsh | fish. An option among them, --to TIER, is none.
    words: /SCHEME|OLD NEW/.test(operands) ? schemes : (operands.match(/(?<!\S)[a-z]+(?!\S)/g) ?? []),
    files: /FILE/.test(operands),
  }
}
