import { exact, signOf } from '../../exact/exact.ts'
import type { Field } from '../factDefinition.ts'
import { tableIn } from '../tableIn.ts'
import { measuresOf } from '../walk/measuresOf.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

/** A rate's points are declared from 0 to its maximum, and the maximum is declared above 0. */
export const checkRates: SchemeCheck = (scheme) =>
  measuresOf(scheme).flatMap(({ node, path }) => {
    if (node.kind !== 'rate') return []
    const { fields } = tableIn(scheme, node.in)
    const [points, max] = [fields[node.points] as NumberField, fields[node.max] as NumberField]
    const declared = typeof points.max === 'object' && points.max.field === node.max
    const fromZero = points.min !== undefined && signOf(exact(points.min)) === 0
    const positive = max.above !== undefined && signOf(exact(max.above)) >= 0
    return [
      ...(declared && fromZero
        ? []
        : [
            unusable(`${node.points} must have min "0" and max { field: "${node.max}" }`, [
              ...path,
              'points',
            ]),
          ]),
      ...(positive ? [] : [unusable(`${node.max} must be "above" 0`, [...path, 'max'])]),
    ]
  })

/** That both fields are numbers has been checked before. */
type NumberField = Field & { readonly kind: 'number' }
