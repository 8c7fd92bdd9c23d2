import { isPositive, leastValues } from '../leastValues.ts'
import { measuresOf } from '../walk/measuresOf.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

/** What a ratio divides by is more than zero, whatever the facts are. */
export const checkRatios: SchemeCheck = (scheme) => {
  const least = leastValues(scheme)
  return measuresOf(scheme).flatMap(({ node, path }) => {
    if (node.kind !== 'ratio' || isPositive(least(node.to))) return []
    const detail =
      'a ratio divides by what may be zero or less; declare its facts "above" 0, or add a positive number'
    return [unusable(detail, [...path, 'to'])]
  })
}
