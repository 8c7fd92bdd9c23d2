import { sha256 } from '@noble/hashes/sha2'
import { memoByDefinition } from '../memo.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { Scheme } from './schemeDefinition.ts'
import { utf8 } from './utf8.ts'

/**
 * The fingerprint of the rules of an edition: SHA-256 over the UTF-8 of its definition as canonical JSON, without its
 * words and without what lint is told of it. Mending a label leaves it as it is; changing a threshold, a citation or an id does not.
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
  const { words, acknowledged, ...rules } = scheme
  const bytes = sha256(utf8(canonicalJson(rules)))
  return `sha256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
})
