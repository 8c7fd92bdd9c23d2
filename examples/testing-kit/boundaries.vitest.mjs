// The same cases in vitest: `npx vitest run --config examples/testing-kit/vitest.config.mjs`.

import { assess } from 'kijun'
import { toyotaSdgsRound4 as scheme } from 'kijun/schemes'
import { boundaryCases, expectBoundary, expectTier, fixtures } from 'kijun/testing'
import { describe, test } from 'vitest'
import { applicationOf } from './applicationOf.mjs'
import { hasColumns, rowOf } from './rowOf.mjs'

const cases = boundaryCases(scheme).filter(
  (boundary) => boundary.kind === 'condition' && boundary.facts && hasColumns(boundary.facts),
)

describe('the evaluation sheet', () => {
  test.each(cases)('$name', (boundary) => {
    expectBoundary(scheme, boundary, applicationOf(rowOf(boundary.facts)))
  })

  test('of a silver applicant is silver', () => {
    const { silver } = fixtures(scheme, { stages: ['criteria'] })
    expectTier(assess(scheme, applicationOf(rowOf(silver.facts)), silver.options), 'silver')
  })
})
