import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { lintScheme } from '../../../src/analysis/index.ts'
import type { Scheme } from '../../../src/index.ts'

/** A band of points, both ends in it. */
type Band = { readonly from: number; readonly until: number }

/** Bands that do not touch, the highest first. */
const anyBands = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 6 })
  .map((ends) => {
    const sorted = [...ends].sort((a, b) => b - a)
    const bands: Band[] = []
    for (let at = 0; at + 1 < sorted.length; at += 2)
      bands.push({ until: sorted[at]!, from: sorted[at + 1]! })
    return bands
  })

function schemeOf(bands: readonly Band[], kind: 'number' | 'count'): Scheme {
  return {
    id: 'bands',
    edition: '1',
    provisions: { '1': { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: { points: { kind, cite: '1', min: '0' } },
    measures: { points: { value: { kind: 'fact', fact: 'points' } } },
    tiers: bands.map(({ from, until }, at) => ({
      id: `band-${at}`,
      cite: '1',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'points', is: 'atLeast', value: String(from) },
          { kind: 'compare', measure: 'points', is: 'atMost', value: String(until) },
        ],
      },
    })),
  }
}

const gapsOf = (scheme: Scheme) =>
  lintScheme(scheme)
    .findings.filter(({ rule }) => rule === 'tier/gap')
    .map(({ params: { above, below, from, until } }) =>
      above === undefined ? [Number(from) - 1, Number(until) + 1] : [Number(above), Number(below)],
    )
    .sort((a, b) => b[0]! - a[0]!)

const between = (bands: readonly Band[]) =>
  bands.slice(0, -1).map(({ from }, at): [number, number] => [bands[at + 1]!.until, from])

test.prop([anyBands])(
  'lintScheme() finds a gap between any two bands of numbers that do not touch',
  (bands) => {
    expect(gapsOf(schemeOf(bands, 'number'))).toEqual(between(bands))
  },
)

test.prop([anyBands])(
  'lintScheme() finds none between bands of whole numbers that follow on each other',
  (bands) => {
    const apart = between(bands).filter(([above, below]) => below - above > 1)
    // A gap in whole numbers is told by the whole numbers in it.
    expect(gapsOf(schemeOf(bands, 'count'))).toEqual(apart.map(([above, below]) => [above, below]))
  },
)
