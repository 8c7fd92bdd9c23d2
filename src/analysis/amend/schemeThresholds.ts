import type { Citation } from '../../issue.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { Condition, RowCondition } from '../../scheme/conditionDefinition.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { type RuleValue, ruleValues } from './ruleValues.ts'

/** A number or a date that a rule holds something against, or computes with. */
export type SchemeThreshold = {
  /** Where it stands in the definition, as traces write it: `tiers.gold.when.of[0].value`. */
  readonly path: string
  /** As the definition has it: `80%`. */
  readonly value: string
  /** The measure that is held against it, where there is one. */
  readonly measure?: string
  readonly citation: Citation
}

/** Under which keys each kind of condition or measure holds a number or a date. */
const keysOf: { readonly [K in (Condition | RowCondition | Measure)['kind']]?: readonly string[] } = {
  compare: ['value'],
  near: ['value', 'within'],
  amount: ['value'],
  atLeast: ['n'],
  exactly: ['n'],
  between: ['from', 'until'],
  literal: ['value'],
  times: ['by'],
  cap: ['at'],
}

/** The parts of a length, and a day that the text names. */
const unitKeys: readonly string[] = ['years', 'months', 'weeks', 'days', 'day']

/**
 * The numbers and dates of an edition's conditions and measures: what an amendment would change.
 *
 * @param scheme - the edition
 * @returns each with its path, its value as it is written and its article, in the order of the definition
 * @example
 * ```ts
 * import { schemeThresholds } from 'kijun/analysis'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const first = schemeThresholds(yokohamaYSdgs20240401).find(({ measure }) => measure === 'points')
 * first?.path // => 'tiers.supreme.when.value'
 * first?.value // => '80'
 * first?.citation.text // => '第9条第2項第3号'
 * ```
 */
export function schemeThresholds(scheme: Scheme): readonly SchemeThreshold[] {
  return [...ruleValues(scheme).values()].filter(isThreshold).map(({ path, value, cite, around }) => {
    const { measure } = around[0] as { readonly measure?: unknown }
    const citation = citationOf(scheme, cite)
    return {
      path,
      value: String(value),
      ...(typeof measure === 'string' ? { measure } : {}),
      citation,
    }
  })
}

function isThreshold({ steps, around }: RuleValue): boolean {
  const key = steps.at(-1)
  if (typeof key !== 'string' || steps[0] === 'facts') return false
  const { kind } = around[0] as { readonly kind?: unknown }
  if (typeof kind !== 'string') return unitKeys.includes(key)
  return Object.hasOwn(keysOf, kind) && keysOf[kind as keyof typeof keysOf]!.includes(key)
}
