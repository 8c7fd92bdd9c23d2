import { memoByDefinition } from '../memo.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { FactDefinition } from './factDefinition.ts'
import type { Scheme } from './schemeDefinition.ts'
import { textDigest } from './textDigest.ts'

/**
 * The fingerprint of the rules of an edition: SHA-256 over the UTF-8 of its definition as canonical JSON, without its
 * words, without what lint and comparisons are told of it and without what is marked `sensitive`. Mending a label leaves it as it is;
 * changing a threshold, a citation or an id does not.
 *
 * @param scheme - any definition; the order in which its members are written does not matter
 * @returns `sha256:` and 64 lowercase hexadecimal digits
 * @throws TypeError if the definition is not JSON-serialisable
 * @example
 * ```ts
 * import { rulesDigest } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const { words, ...rules } = yokohamaYSdgs20240401
 * rulesDigest(rules) === rulesDigest(yokohamaYSdgs20240401) // => true
 * ```
 */
export const rulesDigest: (scheme: Scheme) => string = memoByDefinition((scheme: Scheme) => {
  const { words, acknowledged, predecessor, ...rules } = scheme
  return textDigest(canonicalJson(rules.facts ? { ...rules, facts: withoutMarks(rules.facts) } : rules))
})

/** Who may read a fact is no rule of the text. */
function withoutMarks(facts: Scheme['facts']): object {
  return Object.fromEntries(
    Object.entries<FactDefinition>(facts).map(([id, { sensitive, ...fact }]) => [id, fact]),
  )
}
