import { deepFreeze } from '../../assess/deepFreeze.ts'
import { type Issue, nestIssue } from '../../issue.ts'
import { failWith, type Result, succeed } from '../../result.ts'
import { findScheme } from '../../scheme/findScheme.ts'
import { rulesDigest } from '../../scheme/rulesDigest.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { engineVersion } from '../../version.ts'
import type { DecisionRecord } from './decisionRecord.ts'
import { differencesIn, MAX_DIFFERENCES, type RecordDifference } from './differences.ts'
import { readRecord } from './readRecord.ts'
import { readSupplied, type SuppliedFacts } from './readSupplied.ts'
import { readableBy, recompute } from './recompute.ts'
import { recordDigest } from './recordText.ts'

/** What came of verifying a record. */
export type Verification = {
  /**
   * The first of these that holds:
   * - `altered`: the record is not what its digest was taken of;
   * - `definitionChanged`: the rules of the edition are not those under which it was made;
   * - `resultDiffers`: computed anew under the same rules, something is not what was recorded;
   * - `incomplete`: nothing contradicts it, but withheld facts are not supplied, and part rests on them;
   * - `identical`: computed anew, everything that was recorded is there.
   */
  readonly verdict: 'identical' | 'definitionChanged' | 'resultDiffers' | 'altered' | 'incomplete'
  /** `id@edition`. */
  readonly scheme: string
  /** Where the record and what is computed now are not the same; at most 100. */
  readonly differences: readonly RecordDifference[]
  /** The withheld facts whose values were not supplied. */
  readonly notSupplied: readonly string[]
  /** The version that made the record, and this one. That they differ is no difference. */
  readonly engine: { readonly recorded: string; readonly present: string }
  /** What keeps an altered record, or one made under other rules, from being computed anew; else empty. */
  readonly issues: readonly Issue[]
}

/**
 * Verifies a record: whether it is as it was made, whether the rules are what they were, and whether the same comes out
 * again, and if not, where.
 *
 * Under changed rules the result is computed by the present ones: the differences say where it now comes out otherwise,
 * and none but that of `rules` that it does not.
 *
 * Everything that was recorded must come out again, exactly. What is computed may say more: a later minor version may
 * add reasons, and fields to reasons and figures, and a record made before still verifies.
 *
 * @param series - the editions among which the record's is found by its name, be they of one scheme or of several
 * @param record - unknown data, such as `JSON.parse` gives
 * @param options - `supplied`: values of withheld facts, with the `salt` of the record
 * @returns the verification; or issues: of data that are no record (`input/missing`, `input/type`, `key/unknown`, ...),
 * of another format (`record/format`), of an edition that is not there (`edition/unknown`, `scheme/unknown`), of facts that the
 * rules of an intact record do not read, and `record/other-value` for a supplied value that is not the withheld one
 * @example
 * ```ts
 * import { assess, toRecord, verifyRecord } from 'kijun'
 * import { yokohamaYSdgs, yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const result = assess(yokohamaYSdgs20240401, { points: '61' }, { stages: ['criteria'] })
 * const text = result.ok ? JSON.stringify(toRecord(result.value)) : ''
 * const verified = verifyRecord(yokohamaYSdgs, JSON.parse(text))
 * verified.ok && verified.value.verdict // => 'identical'
 * const changed = verifyRecord(yokohamaYSdgs, JSON.parse(text.replace('"points":"61"', '"points":"81"')))
 * changed.ok && changed.value.verdict // => 'altered'
 * const tier = { path: ['result', 'tier'], recorded: 'superior', computed: 'supreme' }
 * changed.ok && changed.value.differences.find(({ path }) => path[1] === 'tier') // => tier
 * ```
 */
export function verifyRecord(
  series: readonly Scheme[],
  record: unknown,
  options: SuppliedFacts = {},
): Result<Verification> {
  const read = readRecord(record)
  if (!read.ok) return read
  const digest = recordDigest(read.value)
  const altered = differencesIn(read.value.digest, digest, ['digest'])
  const verified = verifyRules(series, read.value, options)
  if (!('verdict' in verified)) {
    if (altered.length === 0) return failWith(verified.issues)
    return succeed(verificationOf(read.value, { ...verified, verdict: 'altered', differences: altered }))
  }
  const { verdict, differences } = verified
  return succeed(
    verificationOf(read.value, {
      ...verified,
      verdict: altered.length > 0 ? 'altered' : verdict,
      differences: [...altered, ...differences],
    }),
  )
}

type Found = Omit<Verification, 'scheme' | 'engine'>

function verificationOf(record: DecisionRecord, found: Found): Verification {
  return deepFreeze({
    verdict: found.verdict,
    scheme: record.scheme,
    differences: found.differences.slice(0, MAX_DIFFERENCES),
    notSupplied: found.notSupplied,
    engine: { recorded: record.engine, present: engineVersion },
    issues: found.issues,
  })
}

/** Verifies a record that is taken to be intact; without a verdict where it cannot be computed anew. */
function verifyRules(
  series: readonly Scheme[],
  record: DecisionRecord,
  options: SuppliedFacts,
): Found | Pick<Found, 'issues' | 'notSupplied'> {
  const withheld = Object.keys(record.redacted ?? {})
  const found = findScheme(series, record.scheme)
  if (!found.ok) {
    return { issues: found.issues.map((issue) => nestIssue(issue, 'scheme')), notSupplied: withheld }
  }
  const scheme = found.value
  const rules = differencesIn(record.rules, rulesDigest(scheme), ['rules'])
  const supplied = readSupplied(scheme, record, options)
  if (!supplied.ok) return { issues: supplied.issues, notSupplied: withheld }
  const notSupplied = withheld.filter((fact) => !Object.hasOwn(supplied.value, fact))
  const readable = rules.length === 0 ? record : readableBy(scheme, record)
  const computed = recompute(scheme, readable, supplied.value)
  if (!computed.ok) {
    const { issues } = computed
    if (rules.length === 0) return { issues, notSupplied }
    return { verdict: 'definitionChanged', differences: rules, notSupplied, issues }
  }
  const differences = Object.entries(computed.value).flatMap(([member, value]) =>
    differencesIn(record[member as keyof DecisionRecord], value, [member]),
  )
  const same = notSupplied.length === 0 ? 'identical' : 'incomplete'
  const verdict = differences.length === 0 ? same : 'resultDiffers'
  return {
    verdict: rules.length === 0 ? verdict : 'definitionChanged',
    differences: [...rules, ...differences],
    notSupplied,
    issues: [],
  }
}
