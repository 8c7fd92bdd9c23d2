import type { Words } from '../index.ts'
import type { NamedOption } from './readChoiceCell.ts'

type WordList = { readonly [key: string]: Words } | undefined

/** Elements of a scheme as one chooses among them. `prefix` stands before the id where their words are. */
export function namedOptions(ids: readonly string[], list: WordList, prefix = ''): readonly NamedOption[] {
  return ids.map((id) => ({ id, words: wordsOr(id, list, prefix + id) }))
}

/** The words of an element; without any it is called by its id. */
export function wordsOr(id: string, list: WordList, key = id): Words {
  return list && Object.hasOwn(list, key) ? list[key]! : { ja: id, en: id }
}
