import { assessWithout, inputOf } from '../../assess/assess.ts'
import type { Assessment } from '../../assess/assessment.ts'
import { deepFreeze } from '../../assess/deepFreeze.ts'
import { own } from '../../own.ts'
import { canonicalJson } from '../../scheme/canonicalJson.ts'
import { schemeName } from '../../scheme/defineScheme.ts'
import type { FactDefinition } from '../../scheme/factDefinition.ts'
import { rulesDigest } from '../../scheme/rulesDigest.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { engineVersion } from '../../version.ts'
import { type DecisionRecord, recordFormat } from './decisionRecord.ts'
import { recordedResult } from './recordedResult.ts'
import { recordDigest } from './recordText.ts'
import { factSalt, isSalt, MIN_SALT, sealFact } from './sealFact.ts'

/** Which facts a record withholds, and the secret that keeps them from being guessed. */
export type RecordOptions<FactId extends string = string> = {
  /** `true`: every fact that the scheme declares `sensitive`; or the facts by name. */
  readonly redact?: boolean | readonly FactId[]
  /** At least 32 characters that nobody can guess, drawn anew for each record. */
  readonly salt?: string
}

/**
 * Makes the record of an assessment: scheme, digest of the rules, engine version, facts, readings, parameters and
 * result, as codes and figures. {@link verifyRecord} computes it again.
 *
 * A fact that is withheld becomes a digest of its salt and its value, even where it is not known. A flag has two values,
 * so that all secrecy is in the salt: draw 32 random bytes for each record and keep them with the values, apart from the
 * record. Whoever has the salt of a record can try the values of all its withheld facts; {@link factSalt} gives that of
 * one fact alone. Reasons, figures, missing facts and referrals are then those that hold whatever the withheld facts
 * are. Only `outcome`, `tier`, `tierRange` and `stages` come from the whole, and tell what they tell: if nothing else
 * keeps a stage from being met and it is not, a withheld fact does.
 *
 * The digest of the record is no signature: it shows what happened to a record by accident or by a hand that knows no
 * better. To keep a record from being replaced as a whole, keep its digest elsewhere.
 *
 * @param assessment - what `assess` returned itself
 * @param options - what is withheld; nothing unless it says so
 * @returns the record, frozen, its members in canonical order; {@link recordText} writes it
 * @throws TypeError if the assessment is a copy, if a fact to withhold is none of the scheme's, or if the salt is
 * missing or too short
 * @example
 * ```ts
 * import { assess, toRecord } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const result = assess(yokohamaYSdgs20240401, { points: '61' }, { stages: ['criteria'] })
 * const record = result.ok ? toRecord(result.value) : undefined
 * record?.facts.points // => '61'
 * record?.result.tier // => 'superior'
 * record?.result.reasons[0] // => { code: 'tier/earned', provision: '9-2-2', params: { tier: 'superior' } }
 * ```
 */
export function toRecord<TierId extends string, FactId extends string>(
  assessment: Assessment<TierId, FactId>,
  options: RecordOptions<NoInfer<FactId>> = {},
): DecisionRecord {
  const { scheme, facts, ...input } = inputOf(assessment)
  const redacted = redactedFacts(scheme, options)
  const open = redacted.length === 0 ? assessment : assessWithout(assessment, redacted)
  const given = Object.entries(facts)
  const content: Omit<DecisionRecord, 'digest'> = {
    format: recordFormat,
    scheme: schemeName(scheme),
    rules: rulesDigest(scheme),
    engine: engineVersion,
    ...input,
    facts: Object.fromEntries(given.filter(([id]) => !redacted.includes(id))),
    ...(redacted.length === 0 ? {} : { redacted: sealed(redacted, facts, options) }),
    result: recordedResult(assessment, open, redacted),
  }
  // In canonical order, so that JSON.stringify writes it so as well.
  return deepFreeze(JSON.parse(canonicalJson({ ...content, digest: recordDigest(content) })))
}

function redactedFacts(scheme: Scheme, { redact = false }: RecordOptions): readonly string[] {
  if (redact === false) return []
  const facts = Object.entries<FactDefinition>(scheme.facts)
  if (redact === true) return facts.filter(([, { sensitive }]) => sensitive).map(([id]) => id)
  const unknown = redact.find((id) => !own<FactDefinition>(scheme.facts, id))
  if (unknown !== undefined) throw new TypeError(`${schemeName(scheme)} has no fact ${unknown} to withhold`)
  return facts.map(([id]) => id).filter((id) => redact.includes(id))
}

function sealed(
  redacted: readonly string[],
  facts: { readonly [fact: string]: unknown },
  { salt }: RecordOptions,
): { readonly [fact: string]: string } {
  if (!isSalt(salt)) throw new TypeError(`withholding facts needs a salt of at least ${MIN_SALT} characters`)
  return Object.fromEntries(redacted.map((id) => [id, sealFact(factSalt(salt, id), facts[id])]))
}
