import type { Scheme } from '../../index.ts'
import type { InForceBoundary } from './boundaryCase.ts'
import { cited } from './citationIn.ts'
import { besideIn } from './conditionCase.ts'
import { besideMoment } from './dayPairs.ts'

/** The days on which the text comes into force and goes out of it, and those beside them. */
export function inForceCases(scheme: Scheme): readonly InForceBoundary[] {
  const { inForce } = scheme
  if (!inForce) return []
  const { from, until, cite } = inForce
  return Object.entries({ from, until }).flatMap(([key, end]) =>
    end === undefined
      ? []
      : besideMoment(end, 'day').map(
          ({ side, value: on }): InForceBoundary => ({
            kind: 'inForce',
            name: `inForce.${key}: ${on} is ${besideIn(side)} ${end}`,
            path: `inForce.${key}`,
            ...cited(scheme, cite),
            side,
            threshold: end,
            value: on,
            on,
            inForce: on >= from && (until === undefined || on <= until),
          }),
        ),
  )
}
