import { canonicalJson } from '../../scheme/canonicalJson.ts'
import { textDigest } from '../../scheme/textDigest.ts'
import type { DecisionRecord } from './decisionRecord.ts'

/**
 * Writes a record as canonical JSON (RFC 8785): equal records give equal text, on every machine.
 *
 * @param record - what {@link toRecord} returned, or the same as read from JSON
 * @returns one line of text, without a line break
 * @throws TypeError if it holds what JSON cannot
 * @example
 * ```ts
 * import { assess, recordText, toRecord } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const result = assess(yokohamaYSdgs20240401, { points: '61' }, { stages: ['criteria'] })
 * const text = result.ok ? recordText(toRecord(result.value)) : ''
 * text.slice(0, 30) // => '{"at":"decision","digest":"sha'
 * ```
 */
export function recordText(record: DecisionRecord): string {
  return canonicalJson(record)
}

/** SHA-256 over the canonical JSON of a record without its digest. */
export function recordDigest(record: object): string {
  const { digest, ...content } = record as { readonly digest?: unknown }
  return textDigest(canonicalJson(content))
}
