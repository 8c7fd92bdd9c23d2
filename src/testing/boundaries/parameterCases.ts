import type { IssueCode, Scheme } from '../../index.ts'
import { compare, type Ratio, ratio, textOf } from '../naive/ratio.ts'
import type { ParameterBoundary } from './boundaryCase.ts'
import { citationIn } from './citationIn.ts'
import { besideIn } from './conditionCase.ts'
import { besides } from './numberCases.ts'

/** The least and the most that the operator may supply for a number that the text does not disclose. */
export function parameterCases(scheme: Scheme, usual: Ratio): readonly ParameterBoundary[] {
  return Object.entries(scheme.parameters ?? {}).flatMap(([id, { min, max, cite }]) =>
    Object.entries({ min, max }).flatMap(([key, bound]) =>
      bound === undefined
        ? []
        : besides(ratio(bound), usual).map(({ side, value }): ParameterBoundary => {
            const text = textOf(value)
            const issues: readonly IssueCode[] = [
              ...(min !== undefined && compare(value, ratio(min)) < 0 ? [BELOW] : []),
              ...(max !== undefined && compare(value, ratio(max)) > 0 ? [ABOVE] : []),
            ]
            return {
              kind: 'parameter',
              name: `parameters.${id}.${key}: ${text} is ${besideIn(side)} ${bound}`,
              path: `parameters.${id}.${key}`,
              citation: citationIn(scheme, cite),
              side,
              threshold: bound,
              value: text,
              options: { parameters: { [id]: text } },
              issues,
            }
          }),
    ),
  )
}

const BELOW: IssueCode = 'number/below-minimum'
const ABOVE: IssueCode = 'number/above-maximum'
