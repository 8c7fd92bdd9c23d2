import type { Scheme } from './schemeDefinition.ts'

/**
 * Declares a scheme and infers the ids of its tiers and facts as literal types.
 *
 * It returns the definition as it is; {@link parseScheme} checks one, and `kijun lint` says more about it.
 *
 * @param definition - the rules of one edition, JSON-serialisable
 * @returns the same object, typed by its ids
 * @example
 * ```ts
 * import { assess, defineScheme } from 'kijun'
 * const scheme = defineScheme({
 *   id: 'my-city', edition: '2026',
 *   provisions: { '3': { cite: '第3条', about: 'tier', treatment: 'rule' } },
 *   facts: { points: { kind: 'number', min: '0', cite: '3' } },
 *   measures: { points: { value: { kind: 'fact', fact: 'points' } } },
 *   tiers: [{ id: 'certified', when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '60', cite: '3' }, cite: '3' }],
 * })
 * const result = assess(scheme, { points: '59.999' })
 * result.ok && result.value.tier // => null
 * ```
 */
export function defineScheme<const TierId extends string, const FactId extends string>(
  definition: Scheme<TierId, FactId>,
): Scheme<TierId, FactId> {
  return definition
}

/**
 * The name of an edition.
 *
 * @param scheme - any definition
 * @returns `id@edition`
 * @example
 * ```ts
 * import { schemeName } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * schemeName(yokohamaYSdgs20240401) // => 'yokohama-y-sdgs@2024-04-01'
 * ```
 */
export function schemeName(scheme: Scheme): string {
  return `${scheme.id}@${scheme.edition}`
}
