import { own } from '../../own.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { withInnerMeasures } from '../../scheme/walk/measuresOf.ts'

/** Whether a number goes into a measure: a fact by itself, or a field of a table. */
export function feeds(scheme: Scheme, measure: string, fact: string, field: string | undefined): boolean {
  const root = own(scheme.measures, measure)
  return root !== undefined && takes(scheme, root.value, fact, field)
}

function takes(scheme: Scheme, measure: Measure, fact: string, field: string | undefined): boolean {
  return withInnerMeasures({ node: measure, path: [] }).some(({ node }) => {
    switch (node.kind) {
      case 'fact':
        return node.fact === fact
      case 'measure':
        return feeds(scheme, node.measure, fact, field)
      case 'sum':
        return node.in === fact && node.field === field
      case 'rate':
        return node.in === fact && (node.points === field || node.max === field)
      default:
        return false
    }
  })
}
