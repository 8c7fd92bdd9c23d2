/** @import { Counted, Plan } from './spread.d.mts' */

/** What every property is tried at least, unless that takes longer; never less than `npm test` tries it. */
const LEAST_RUNS = 1_000
const LONGEST_MS = 20_000
/** What no property needs more of while others have less. */
const MOST_RUNS = 40_000

/** @param {Pick<Counted, 'file' | 'test' | 'at'>} of */
export const propertyKey = ({ file, test, at }) => `${file} ${test} ${at}`

/**
 * Spreads a total of runs over properties: all get about the same time, so that cheap ones get more of them.
 *
 * @param {readonly Counted[]} measured
 * @param {number} total
 * @returns {Plan}
 */
export function spread(measured, total) {
  const costs = measured.map((of) => ({
    key: propertyKey(of),
    usual: of.usual,
    ms: Math.max(of.ms / Math.max(of.runs, 1), 0.001),
  }))
  const share = Math.min(1, total / (LEAST_RUNS * Math.max(costs.length, 1)))
  const least = (/** @type {number} */ ms, /** @type {number} */ usual) =>
    Math.max(usual, Math.floor(Math.min(LEAST_RUNS, LONGEST_MS / ms) * share))
  const runsWithin = (/** @type {number} */ budget, most = MOST_RUNS) =>
    costs.map(({ ms, usual }) => Math.max(least(ms, usual), Math.min(most, Math.floor(budget / ms))))
  const sum = (/** @type {readonly number[]} */ runs) => runs.reduce((all, of) => all + of, 0)
  const most = sum(runsWithin(Number.POSITIVE_INFINITY)) < total ? total : MOST_RUNS
  let [low, high] = [0, 1e12]
  for (let step = 0; step < 100; step++) {
    const budget = (low + high) / 2
    if (sum(runsWithin(budget, most)) <= total) low = budget
    else high = budget
  }
  const runs = runsWithin(low, most)
  // Whole runs leave a rest: the cheapest property makes it.
  const cheapest = costs.reduce((best, { ms }, at) => (ms < costs[best].ms ? at : best), 0)
  if (runs.length > 0) runs[cheapest] += Math.max(0, total - sum(runs))
  return Object.fromEntries(costs.map(({ key }, at) => [key, runs[at]]))
}
