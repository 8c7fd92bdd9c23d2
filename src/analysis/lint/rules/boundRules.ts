import { compareFractions } from '../../../exact/fraction.ts'
import { parseFraction } from '../../../exact/parseFraction.ts'
import type { PathStep } from '../../../issue.ts'
import { fieldsOf } from '../../../scheme/walk/fieldsOf.ts'
import { entriesIn } from '../../../scheme/walk/located.ts'
import type { LintResult } from '../finding.ts'
import { finding, type LintSubject } from '../subjectOf.ts'

/** Numbers whose minimum is above their maximum, and parameters that are not bounded. */
export function boundRules({ scheme }: LintSubject): readonly LintResult[] {
  const parameters = entriesIn(scheme.parameters, 'parameters')
  const bounded = [
    ...fieldsOf(scheme).flatMap(({ node, path }) =>
      node.kind === 'number' || node.kind === 'count' ? [{ path, ...boundsOf(node) }] : [],
    ),
    ...entriesIn(scheme.measures, 'measures').map(({ node, path }) => ({ path, ...boundsOf(node) })),
    ...parameters.map(({ node, path }) => ({ path, ...boundsOf(node) })),
  ]
  return [
    ...bounded.flatMap(({ path, min, max }) => checkOrder(path, min, max)),
    ...parameters.flatMap(({ id, node, path }): readonly LintResult[] => {
      if (node.min !== undefined && node.max !== undefined) return []
      const lacks =
        node.min === node.max
          ? ('both' as const)
          : node.min === undefined
            ? ('minimum' as const)
            : ('maximum' as const)
      const params = { parameter: id, lacks }
      const witness = { kind: 'value', value: node } as const
      return [finding({ rule: 'parameter/unbounded', severity: 'warning', path, params, witness })]
    }),
  ]
}

/** The ends that are plain numbers; one that another field or a reading gives is no bound here. */
function boundsOf(of: { readonly min?: unknown; readonly above?: unknown; readonly max?: unknown }) {
  const plain = (bound: unknown) => (typeof bound === 'string' ? bound : undefined)
  return { min: plain(of.min) ?? plain(of.above), max: plain(of.max) }
}

function checkOrder(
  path: readonly PathStep[],
  min: string | undefined,
  max: string | undefined,
): readonly LintResult[] {
  const low = min === undefined ? undefined : parseFraction(min)
  const high = max === undefined ? undefined : parseFraction(max)
  if (!low?.ok || !high?.ok || compareFractions(low.value, high.value) <= 0) return []
  const params = { minimum: min!, maximum: max! }
  const witness = { kind: 'value', value: { min, max } } as const
  return [finding({ rule: 'number/minimum-above-maximum', severity: 'error', path, params, witness })]
}
