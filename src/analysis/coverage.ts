import { formatPath, type PathStep } from '../issue.ts'
import { allCited, type Cite } from '../scheme/basics.ts'
import { schemeName } from '../scheme/defineScheme.ts'
import { inTextOrder } from '../scheme/inTextOrder.ts'
import type { Provision, Scheme } from '../scheme/schemeDefinition.ts'

/** One provision, and the elements of the definition that execute or carry it. */
export type CoveredProvision = {
  readonly id: string
  /** Where the text has it. */
  readonly cite: string
  readonly treatment: Provision['treatment']
  /** Paths in the definition; none for a provision that nothing refers to. */
  readonly coveredBy: readonly string[]
}

/** The provisions of an edition with what covers them. */
export type Coverage = {
  /** `id@edition`. */
  readonly scheme: string
  readonly provisions: readonly CoveredProvision[]
}

/**
 * Says for each provision of an edition what executes or carries it, computed from the references of the definition.
 *
 * @param scheme - the edition
 * @returns the provisions in the order of the text; one with no paths is not covered
 * @example
 * ```ts
 * import { coverage } from 'kijun/analysis'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * coverage(yokohamaYSdgs20240401).provisions.find((of) => of.id === '11-1')?.coveredBy.includes('validity.initial') // => true
 * ```
 */
export function coverage(scheme: Scheme): Coverage {
  const references = new Map<string, string[]>()
  const { provisions: _, words: __, ...elements } = scheme
  collect(elements, [], references)
  return {
    scheme: schemeName(scheme),
    provisions: inTextOrder(scheme).map(([id, { cite, treatment }]) => ({
      id,
      cite,
      treatment,
      coveredBy: references.get(id) ?? [],
    })),
  }
}

/** Notes under each cited provision the path of every element that cites it. */
function collect(value: unknown, path: readonly PathStep[], references: Map<string, string[]>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    value.forEach((inner, at) => {
      collect(inner, [...path, at], references)
    })
    return
  }
  const { cite, ...rest } = value as { readonly cite?: unknown }
  if (isCite(cite)) {
    for (const provision of allCited(cite)) {
      references.set(provision, [...(references.get(provision) ?? []), formatPath(path)])
    }
  } else collect(cite, [...path, 'cite'], references)
  for (const [key, inner] of Object.entries(rest)) collect(inner, [...path, key], references)
}

/** A field or a row can have the name of a citation: what stands under it then is none. */
function isCite(value: unknown): value is Cite {
  return typeof value === 'string' || Array.isArray(value)
}
