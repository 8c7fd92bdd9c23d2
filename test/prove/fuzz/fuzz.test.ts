import { appendFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { anyThrows, diceOf } from '../../laws/random/dice.ts'
import { targets } from './targets.ts'

// Hostile input: what reads it throws nothing, answers as promised, looks at no more than it is given, keeps nothing of
// it, and changes nothing that others see. `npm run prove:fuzz` makes a million of them; how long each takes is told,
// and decides nothing.

const total = Number(process.env['KIJUN_FUZZ_RUNS'] ?? 4_000)
const written = process.env['KIJUN_FUZZ_COUNTS']

/** What the heap may have grown by from the middle third of the runs to the last: what stays of each would be far more. */
const MOST_GROWTH = 12_000_000
/** Each takes a while. */
const SAMPLES = total > 100_000 ? 30 : 6

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const prototypes = [Object, Array, Function, String, Number, Map, Error].map((of) => ({
  prototype: of.prototype as object,
  keys: Reflect.ownKeys(of.prototype).length,
}))

afterEach(() => {
  for (const { prototype, keys } of prototypes) expect(Reflect.ownKeys(prototype)).toHaveLength(keys)
})

test.each(targets)('$name', async ({ name, share, roll }) => {
  const runs = Math.max(1, Math.round((total * share) / 1_000))
  const every = Math.max(1, Math.floor(runs / SAMPLES))
  const took = new Float64Array(runs)
  const heap: number[] = []
  let made = 0
  try {
    await fc.assert(
      fc.asyncProperty(anyThrows, async (throws) => {
        const act = roll(diceOf(throws))
        const start = performance.now()
        const answered = act()
        const faults = answered instanceof Promise ? await answered : answered
        if (made < runs) took[made] = performance.now() - start
        made += 1
        if (faults.length > 0) throw new Error(faults.slice(0, 5).join('; '))
        if (Object.keys(Object.prototype).length > 0 || 'polluted' in {})
          throw new Error('the prototype of all objects')
        if (made % every === 0) {
          collect()
          heap.push(process.memoryUsage().heapUsed)
        }
      }),
      { numRuns: runs },
    )
  } finally {
    if (written !== undefined)
      appendFileSync(written, `${JSON.stringify({ name, ...figures(took.subarray(0, made), heap) })}\n`)
  }
  expect(figures(took, heap).growth).toBeLessThan(MOST_GROWTH)
})

function figures(took: Float64Array, heap: readonly number[]) {
  const sorted = Float64Array.from(took).sort()
  const third = Math.floor(heap.length / 3)
  const leastOf = (of: readonly number[]) => Math.min(...of)
  const growth = third === 0 ? 0 : leastOf(heap.slice(-third)) - leastOf(heap.slice(third, 2 * third))
  return {
    runs: sorted.length,
    ms: sorted.reduce((sum, of) => sum + of, 0),
    p9999: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.9999))] ?? 0,
    slowest: sorted.at(-1) ?? 0,
    growth,
  }
}
