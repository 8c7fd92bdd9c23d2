import type { AssessOptions } from '../assess/options.ts'
import { compileScheme } from '../logic/compileScheme.ts'
import { own } from '../own.ts'
import type { Condition } from '../scheme/conditionDefinition.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import { decide } from './reasoning/decide.ts'
import type { FactsData } from './reasoning/factsData.ts'
import { worldOf } from './reasoning/world.ts'

/** Facts that meet a condition, or that there are none, or that none were found. */
export type FoundFacts =
  | {
      readonly kind: 'possible'
      readonly facts: { readonly [fact: string]: unknown }
      /** Under what they meet it: the day of the moment, and readings and parameters that were asked for or needed. */
      readonly options: Pick<AssessOptions, 'on' | 'readings' | 'parameters'>
    }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'notDecided' }

/** Under what facts are looked for. */
export type FindFactsOptions = Pick<AssessOptions, 'on' | 'readings'> & {
  readonly parameters?: { readonly [parameter: string]: string }
  /** Facts that are given: they stay as they are, and what they leave out is filled in. */
  readonly known?: { readonly [fact: string]: unknown }
}

/**
 * Finds facts that meet a condition over the facts and measures of an edition: one of its own, or one made up.
 *
 * What is found is what the engine itself finds to meet the condition; facts on which it does not rest are left out.
 *
 * @param scheme - the edition
 * @param condition - what has to hold
 * @param options - the day of the moment (a usual day if it does not say), readings, parameters, and known facts
 * @returns the facts; `impossible` where no applicant at all meets it under these readings, whatever is known;
 * `notDecided` where none was found
 * @throws RangeError for a reading or an alternative that the scheme does not have
 * @throws DefinitionError if the condition names what the scheme does not have
 * @example
 * ```ts
 * import { findFacts } from 'kijun/analysis'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const found = findFacts(yokohamaYSdgs20240401, { kind: 'compare', measure: 'points', is: 'equal', value: '59.5' })
 * found.kind === 'possible' && found.facts // => { points: '59.5' }
 * ```
 */
export function findFacts(scheme: Scheme, condition: Condition, options: FindFactsOptions = {}): FoundFacts {
  const { on, readings = {}, parameters, known } = options
  for (const [id, alternative] of Object.entries(readings)) {
    const reading = own(scheme.readings, id)
    if (!reading) {
      const known = Object.keys(scheme.readings ?? {}).join(', ')
      throw new RangeError(`readings: there is no reading ${id}; the scheme has ${known || 'none'}`)
    }
    const { alternatives } = reading
    if (!alternatives.includes(alternative)) {
      const expected = alternatives.join(', ')
      throw new RangeError(
        `readings.${id}: there is no alternative ${alternative}; expected one of ${expected}`,
      )
    }
  }
  // A name that the scheme does not have is refused before anything looks it up.
  compileScheme(scheme).compileAnother(condition)
  const usual = worldOf(scheme, readings)
  const world = {
    ...usual,
    ...(on === undefined ? {} : { on }),
    ...(parameters ? { parameters: { ...usual.parameters, ...parameters }, usesParameters: true } : {}),
  }
  const decision = decide(world, condition, known as FactsData | undefined)
  if (decision.kind !== 'possible') return { kind: decision.kind }
  const needed = decision.world.usesParameters ? { parameters: decision.world.parameters } : {}
  const asked = Object.keys(readings).length > 0 ? { readings } : {}
  const { facts, world: found } = decision
  return { kind: 'possible', facts, options: { on: found.on, ...asked, ...needed } }
}
