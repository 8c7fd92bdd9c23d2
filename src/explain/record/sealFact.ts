import { canonicalJson } from '../../scheme/canonicalJson.ts'
import { textDigest } from '../../scheme/textDigest.ts'

/** The fewest characters of a salt: 128 bits as hexadecimal digits. */
export const MIN_SALT = 32

/**
 * The salt of one withheld fact, from that of its record. Who is to see one fact gets its salt; it tells neither the
 * salt of the record nor that of another fact.
 *
 * @param salt - the salt with which the record was made
 * @param fact - the id of the fact
 * @returns text that `verifyRecord` takes in `salt`, under the id of the fact
 * @example
 * ```ts
 * import { assess, factSalt, toRecord, verifyRecord } from 'kijun'
 * import { yokohamaYSdgs, yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const salt = '6f1d40c3a2b5e8970d4f8c61b2a39e57' // drawn at random, for this record alone
 * const result = assess(yokohamaYSdgs20240401, { points: '61', cityTaxArrears: true })
 * const record = result.ok ? toRecord(result.value, { redact: ['cityTaxArrears', 'officeTaxArrears'], salt }) : undefined
 * const shown = { supplied: { cityTaxArrears: true }, salt: { cityTaxArrears: factSalt(salt, 'cityTaxArrears') } }
 * const verified = verifyRecord(yokohamaYSdgs, record, shown)
 * verified.ok && verified.value.notSupplied // => ['officeTaxArrears']
 * ```
 */
export function factSalt(salt: string, fact: string): string {
  return textDigest(canonicalJson([salt, fact]))
}

/**
 * The digest that stands for a fact that is withheld; `null` stands for one that is not known.
 *
 * A flag has two values and a date a few thousand: without the salt anybody could try them all.
 *
 * @param salt - the salt of this fact, as {@link factSalt} gives it: equal values of two facts do not look alike
 */
export function sealFact(salt: string, value: unknown): string {
  return textDigest(canonicalJson([salt, value ?? null]))
}

/** Whether a salt is long enough that nobody can try them all. */
export function isSalt(salt: unknown): salt is string {
  return typeof salt === 'string' && salt.length >= MIN_SALT
}
