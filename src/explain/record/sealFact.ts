import { canonicalJson } from '../../scheme/canonicalJson.ts'
import { textDigest } from '../../scheme/textDigest.ts'

/** The fewest characters of a salt: 128 bits as hexadecimal digits. */
export const MIN_SALT = 32

/**
 * The digest that stands for a fact that is withheld; `null` stands for one that is not known.
 *
 * The digest names the fact, so that equal values of two facts do not look alike. A flag has two values and a date a few
 * thousand: without the salt anybody could try them all.
 */
export function sealFact(salt: string, fact: string, value: unknown): string {
  return textDigest(canonicalJson([salt, fact, value ?? null]))
}

/** Whether a salt is long enough that nobody can try them all. */
export function isSalt(salt: unknown): salt is string {
  return typeof salt === 'string' && salt.length >= MIN_SALT
}
