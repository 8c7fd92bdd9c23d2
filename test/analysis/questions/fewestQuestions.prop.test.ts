import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { editions } from '../../laws/editions.ts'
import { anyWhole } from './anyWhole.ts'
import { mostDecisive, questionsUntilSettled, simpleOrders } from './asking.ts'

// Asking in the order of nextQuestions(), anew after each answer, settles the outcome with the fewest questions in the
// mean: counted over the same random applicants, of whom nothing is known at first, against orders that need no thought.

const on = '2026-10-01'
const seed = 20261001
const applicantsOf = (edition: string) => (edition.startsWith('okinawa-sdgs@2023') ? 20 : 150)

describe('nextQuestions()', () => {
  let means: ReadonlyMap<string, { readonly [order: string]: number }>

  beforeAll(() => {
    means = new Map(editions.map((edition) => [edition.name, meansOf(edition)]))
  })

  const overall = (order: string) =>
    [...means.values()].reduce((sum, mean) => sum + mean[order]!, 0) / means.size

  test.each(Object.keys(simpleOrders(anyNumbers(seed))))(
    'takes fewer questions than %s over all editions',
    (order) => {
      expect(overall('decisive')).toBeLessThan(overall(order))
    },
  )

  test.each(editions)('takes no more than they do in the mean for $name', ({ name }) => {
    const { decisive, ...simple } = means.get(name)!
    const others = Object.values(simple)
    expect(decisive).toBeLessThanOrEqual(others.reduce((sum, of) => sum + of, 0) / others.length)
  })
})

/** How many questions each order takes in the mean. */
function meansOf(edition: (typeof editions)[number]): { readonly [order: string]: number } {
  const applicants = fc.sample(anyWhole(edition), { numRuns: applicantsOf(edition.name), seed })
  const orders = { decisive: mostDecisive(on), ...simpleOrders(anyNumbers(seed)) }
  const counted = Object.entries(orders).map(([name, order]): [string, number] => {
    const counts = applicants.map((whole) => questionsUntilSettled(edition.scheme, whole, order, on))
    return [name, counts.reduce((sum, count) => sum + count, 0) / counts.length]
  })
  return Object.fromEntries(counted)
}

/** Numbers from 0 to 1, the same each time. */
function anyNumbers(start: number): () => number {
  let state = start
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
