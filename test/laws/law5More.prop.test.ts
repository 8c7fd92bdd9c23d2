import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import type { AssessOptions } from '../../src/index.ts'
import { anyApplicant, anyPartialApplicant } from './arbitraries.ts'
import { assessed } from './assessed.ts'
import type { Data, Edition } from './edition.ts'
import { yokohama } from './editions/yokohama.ts'
import { editions } from './editions.ts'

// Law 5, More never hurts: raising points, or meeting one more item, never lowers a tier.

const numRuns = 120

describe.each(editions.filter(({ scheme }) => scheme !== yokohamaYSdgs20240401))('$name', (edition) => {
  test('one thing better never lowers the tier', () => {
    fc.assert(
      fc.property(anyBettered(edition, anyApplicant(edition)), ({ data, better }) => {
        expectNotLower(edition, data, better)
      }),
      { numRuns },
    )
  })

  test('nor, with facts missing, either end of tierRange', () => {
    fc.assert(
      fc.property(anyBettered(edition, anyPartialApplicant(edition)), ({ data, better }) => {
        expectNotLower(edition, data, better)
      }),
      { numRuns },
    )
  })
})

describe('yokohama-y-sdgs@2024-04-01', () => {
  test('more points never lower the tier where bands run up to the next one', () => {
    fc.assert(
      fc.property(anyBettered(yokohama, anyApplicant(yokohama)), ({ data, better }) => {
        expectNotLower(yokohama, data, better, { readings: { 'yoko-band-gap': 'contiguous' } })
      }),
      { numRuns },
    )
  })

  test('more points never lower the tier as long as both lie in a band', () => {
    fc.assert(
      fc.property(anyBettered(yokohama, anyApplicant(yokohama)), ({ data, better }) => {
        const fewer = { ...data, bandFound: null }
        const more = { ...better, bandFound: null }
        fc.pre([fewer, more].every((of) => assessed(yokohama.scheme, of).stages.criteria !== 'referred'))
        expectNotLower(yokohama, fewer, more)
      }),
      { numRuns },
    )
  })

  test('between two bands more points can leave none settled: 59 is standard, 59.5 is for the mayor', () => {
    expect(assessed(yokohama.scheme, { points: '59' }).tierRange.lowest).toBe('standard')
    expect(assessed(yokohama.scheme, { points: '59.5' }).tierRange.lowest).toBe(null)
  })
})

function anyBettered(edition: Edition, applicants: fc.Arbitrary<Data>) {
  return applicants.chain((data) => edition.better(data).map((better) => ({ data, better })))
}

function expectNotLower({ scheme }: Edition, data: Data, better: Data, options?: AssessOptions): void {
  const order = [...scheme.tiers.map(({ id }) => id), null]
  const places = (of: Data) => {
    const { lowest, highest } = assessed(scheme, of, options).tierRange
    return { lowest: order.indexOf(lowest), highest: order.indexOf(highest) }
  }
  const [before, after] = [places(data), places(better)]
  expect(after.lowest).toBeLessThanOrEqual(before.lowest)
  expect(after.highest).toBeLessThanOrEqual(before.highest)
}
