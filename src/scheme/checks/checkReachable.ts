import { compareFractions } from '../../exact/fraction.ts'
import { renderExact } from '../../exact/renderFraction.ts'
import { literal } from '../literal.ts'
import { mostValues } from '../mostValues.ts'
import { conditionsOf } from '../walk/conditionsOf.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

/** No threshold asks for more than its measure can come to. */
export const checkReachable: SchemeCheck = (scheme) => {
  const most = mostValues(scheme)
  return conditionsOf(scheme).flatMap(({ node, path }) => {
    if (node.kind !== 'compare' || typeof node.value !== 'string') return []
    if (node.is === 'atMost' || node.is === 'lessThan') return []
    const highest = most({ kind: 'measure', measure: node.measure })
    const beyond = compareFractions(literal(node.value), highest)
    if (beyond < 0 || (beyond === 0 && node.is !== 'moreThan')) return []
    const detail = `the threshold ${node.value} is out of reach: ${node.measure} is at most ${renderExact(highest)}`
    return [unusable(detail, [...path, 'value'])]
  })
}
