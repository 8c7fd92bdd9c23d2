import { definitionLimits } from '../definitionLimits.ts'
import { type MeasureSize, measureSize } from '../measureSize.ts'
import { measureOrder } from '../walk/measureOrder.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

const nothing: MeasureSize = { depth: 0, terms: 0, num: 0, den: 0 }

/**
 * With every name in it written out, no measure is so deep or so large, or its exact value so long, that computing
 * it would exhaust the machine: forty measures that each add the one before to itself are 2^40 terms.
 */
export const checkMeasureSize: SchemeCheck = (scheme) => {
  const { measureDepth, measureTerms, measureDigits } = definitionLimits
  const sizes = new Map<string, MeasureSize>()
  return measureOrder(scheme).order.flatMap((id) => {
    const { depth, terms, num, den } = measureSize(scheme.measures![id]!.value, (name) => sizes.get(name)!)
    const tooLarge = [
      depth > measureDepth ? `is nested deeper than ${measureDepth} levels` : undefined,
      terms > measureTerms ? `comes to more than ${measureTerms} terms` : undefined,
      num + den > measureDigits ? `can need more than ${measureDigits} digits` : undefined,
    ].filter((detail) => detail !== undefined)
    sizes.set(id, tooLarge.length === 0 ? { depth, terms, num, den } : nothing)
    return tooLarge.map((detail) => unusable(`the measure ${id} ${detail}`, ['measures', id]))
  })
}
