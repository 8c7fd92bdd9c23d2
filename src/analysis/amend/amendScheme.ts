import { showGiven } from '../../given.ts'
import { type Citation, makeIssue, type PathStep } from '../../issue.ts'
import { issueList } from '../../issueList.ts'
import { failWith, type Result, resultOf } from '../../result.ts'
import { citationOf } from '../../scheme/citation.ts'
import { parseScheme } from '../../scheme/parseScheme.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { nearestPaths } from './nearestPaths.ts'
import { type RuleValue, ruleValues } from './ruleValues.ts'
import { type SchemeThreshold, schemeThresholds } from './schemeThresholds.ts'

/** A value of the rules that is to be another. */
export type Amendment = {
  /** Where it stands in the definition, as traces write it. */
  readonly path: string
  /** What is to stand there, as text: `'59.5'`, `'1/2'`, `'true'`. */
  readonly value: string
}

/** What an amendment changed. */
export type AmendedValue = {
  readonly path: string
  readonly from: string
  readonly to: string
  readonly citation: Citation
  /** Paths of thresholds with the same value for the same measure, or of the same article, that were left as they are. */
  readonly unchangedAt: readonly string[]
}

/**
 * Changes values of an edition's rules: what it would be if its text were amended.
 *
 * A text often has one number in several places: the floor of one tier is the ceiling of the next. Each place is
 * changed by its own path, and `unchangedAt` says where the number still stands.
 *
 * @param scheme - the edition
 * @param amendments - paths of values that are there, each once, and what is to stand there. Facts, measures,
 * requirements, exclusions, tiers and referrals can be amended; ids, citations, words and provisions cannot
 * @returns the amended edition, under the same name, and what changed; or `definition/unknown-path` for each path that
 * leads to no such value, `definition/duplicate` for one that is given twice, and else what `parseScheme` says of the
 * amended definition
 * @example
 * ```ts
 * import { assess } from 'kijun'
 * import { amendScheme } from 'kijun/analysis'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const amended = amendScheme(yokohamaYSdgs20240401, [{ path: 'tiers.supreme.when.value', value: '75' }])
 * const result = amended.ok && assess(amended.value.scheme, { points: '75' })
 * result && result.ok && result.value.tier // => 'supreme'
 * ```
 */
export function amendScheme(
  scheme: Scheme,
  amendments: readonly Amendment[],
): Result<{ readonly scheme: Scheme; readonly changes: readonly AmendedValue[] }> {
  const values = ruleValues(scheme)
  const list = issueList()
  const found = new Map<string, RuleValue & { readonly to: string }>()
  for (const { path, value: to } of amendments) {
    const value = values.get(path)
    if (!value) {
      const near = nearestPaths(path, values.keys())
      list.add(makeIssue('definition/unknown-path', [], { given: showGiven(path), near }))
    } else if (found.has(path)) list.add(makeIssue('definition/duplicate', [], { kind: 'path', id: path }))
    else found.set(path, { ...value, to })
  }
  if (list.issues.length > 0) return failWith(list.issues)
  const amended = [...found.values()].reduce<unknown>(
    (definition, { steps, value, to }) => replaced(definition, steps, readAs(value, to)),
    scheme,
  )
  const parsed = parseScheme(amended)
  if (!parsed.ok) return parsed
  const thresholds = schemeThresholds(scheme)
  const changes = [...found.values()].map(({ path, value, to, cite }): AmendedValue => {
    const citation = citationOf(scheme, cite)
    const unchangedAt = sameThresholds(thresholds, path).filter((of) => !found.has(of))
    return { path, from: String(value), to, citation, unchangedAt }
  })
  return resultOf({ scheme: parsed.value, changes }, [])
}

/** Where else the number of a threshold stands: the floor of one tier is the ceiling of the next. */
function sameThresholds(thresholds: readonly SchemeThreshold[], path: string): readonly string[] {
  const changed = thresholds.find((of) => of.path === path)
  if (!changed) return []
  const { value, measure, citation } = changed
  return thresholds
    .filter((of) => of.value === value && of.measure === measure)
    .filter((of) => measure !== undefined || of.citation.text === citation.text)
    .map((of) => of.path)
}

/** Text as the kind of value that it replaces; what cannot be one stays text, and `parseScheme` refuses it. */
function readAs(value: RuleValue['value'], text: string): RuleValue['value'] {
  switch (typeof value) {
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : text)
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : text
    default:
      return text
  }
}

/** A copy with another value at the end of the steps, all of which are there. */
function replaced(node: unknown, [step, ...rest]: readonly PathStep[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(node)) return node.map((of, at) => (at === step ? replaced(of, rest, value) : of))
  const object = node as { readonly [key: string]: unknown }
  return { ...object, [step]: replaced(object[step], rest, value) }
}
