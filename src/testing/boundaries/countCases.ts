import type { Condition, Scheme } from '../../index.ts'
import type { ConditionBoundary } from './boundaryCase.ts'
import { conditionCase } from './conditionCase.ts'
import type { Found } from './thresholds.ts'

/** As many conditions as are asked for, one fewer and one more. */
export function countCases(
  scheme: Scheme,
  found: Found<Condition & { kind: 'atLeast' | 'exactly' }>,
): readonly ConditionBoundary[] {
  const { kind, n, of } = found.node
  return ([-1, 0, 1] as const)
    .map((step) => ({ met: n + step, side: step < 0 ? 'below' : step === 0 ? 'at' : 'above' }) as const)
    .filter(({ met }) => met >= 0 && met <= of.length)
    .map(({ met, side }) =>
      conditionCase(scheme, found, {
        side,
        what: 'conditions met',
        threshold: `${kind === 'atLeast' ? 'at least' : 'exactly'} ${n} of ${of.length}`,
        value: String(met),
        verdict: kind === 'atLeast' ? met >= n : met === n,
        facts: { kind: 'all', of: of.map((inner, at) => (at < met ? inner : { kind: 'not', of: inner })) },
      }),
    )
}
