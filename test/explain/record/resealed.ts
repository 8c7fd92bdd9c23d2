import { recordDigest } from '../../../src/explain/record/recordText.ts'
import { type DecisionRecord, type Result, type Verification, verifyRecord } from '../../../src/index.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'

/** A record with something else at a place in it, and the digest as it was. */
export function changed(record: DecisionRecord, path: readonly (string | number)[], value: unknown): object {
  return replaced(record, path, value) as object
}

/** The same with a digest taken anew, as one who knows how it is made would do. */
export function resealed(record: DecisionRecord, path: readonly (string | number)[], value: unknown): object {
  const altered = changed(record, path, value)
  return { ...altered, digest: recordDigest(altered) }
}

/** The verification of a record that can be read. */
export function verified(
  series: readonly Scheme[],
  record: unknown,
  options?: Parameters<typeof verifyRecord>[2],
): Verification {
  const result: Result<Verification> = verifyRecord(series, record, options)
  if (!result.ok) throw new Error(`not read: ${result.issues.map((issue) => issue.message).join('; ')}`)
  return result.value
}

function replaced(data: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(data)) return data.map((of, at) => (at === key ? replaced(of, rest, value) : of))
  const object = data as { readonly [name: string]: unknown }
  return { ...object, [key]: replaced(object[String(key)], rest, value) }
}
