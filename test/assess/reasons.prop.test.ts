import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, Reason } from '../../src/index.ts'
import { anyOptions, anyPartialApplicant } from '../laws/arbitraries.ts'
import { assessed } from '../laws/assessed.ts'
import { editions } from '../laws/editions.ts'

const numRuns = 60

type Compared = {
  readonly kind: string
  readonly verdict?: string
  readonly figure?: object
  readonly threshold?: object
  readonly difference?: { readonly exact: string }
  readonly leastDifference?: { readonly exact: string }
  readonly side?: string
  readonly citation?: object
  readonly tier?: string
}

/** Every leaf that a reason speaks of, with the verdict that it came to. */
function leavesOf({ code, params, citation }: Reason): readonly Compared[] {
  const { leaves } = params as { readonly leaves?: readonly Compared[] }
  if (leaves) return leaves
  return 'kind' in params ? [{ ...(params as Compared), verdict: code.split('-').at(-1)!, citation }] : []
}

function refusing(assessment: Assessment): readonly Reason[] {
  return assessment.reasons.filter(({ code }) =>
    ['requirement/unmet', 'exclusion/applies', 'tier/threshold-unmet', 'tier/condition-unmet'].includes(code),
  )
}

describe.each(editions)('reasons of $name', (edition) => {
  const { scheme } = edition
  const anyAssessment = fc
    .tuple(anyPartialApplicant(edition), anyOptions(scheme))
    .map(([data, options]) => assessed(scheme, data, options))

  test('a refusal has a reason, and every number missed has its figure, threshold, distance and article', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const reasons = refusing(assessment)
        const isFound = assessment.reasons.some(({ code }) => code === 'tier/found')
        if (assessment.outcome === 'unmet' && !isFound) expect(reasons).not.toEqual([])
        for (const leaf of reasons.flatMap(leavesOf)) {
          expect(leaf).toMatchObject({ verdict: expect.any(String), citation: { text: expect.any(String) } })
          if (leaf.kind !== 'compare' || leaf.verdict !== 'unmet') continue
          expect(leaf).toMatchObject({ figure: expect.any(Object), threshold: expect.any(Object) })
          const distance = leaf.difference ?? leaf.leastDifference
          if (!distance) continue
          expect(distance.exact === '0').toBe(leaf.side === 'at')
        }
      }),
      { numRuns },
    )
  })

  test('a tier below the highest comes with what keeps from the next one', () => {
    const places = scheme.tiers.map(({ id }) => id)
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { tier, reasons, stages } = assessment
        const at = tier === undefined || tier === null ? -1 : places.indexOf(tier)
        if (at < 1 || stages.criteria !== 'met' || reasons.some(({ code }) => code === 'tier/found')) return
        const next = refusing(assessment).filter(
          ({ params }) => (params as { tier?: string }).tier === places[at - 1],
        )
        expect(next).not.toEqual([])
      }),
      { numRuns },
    )
  })
})
