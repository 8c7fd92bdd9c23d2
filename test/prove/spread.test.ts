import { expect, test } from 'vitest'
import { type Counted, propertyKey, spread } from './spread.mjs'

const measured = (ms: number, at: number): Counted => ({
  file: 'test/a.prop.test.ts',
  test: 'a',
  at,
  usual: 100,
  runs: 20,
  ms: ms * 20,
  failed: false,
})
const spreadOver = (costs: readonly number[], total: number) => {
  const all = costs.map(measured)
  const plan = spread(all, total)
  return all.map((of) => plan[propertyKey(of)]!)
}
const sum = (runs: readonly number[]) => runs.reduce((all, of) => all + of, 0)

test('spread() makes exactly as many runs as were asked for, and more of those that cost less', () => {
  for (const total of [10_000, 60_000, 100_001, 1_000_000]) {
    const runs = spreadOver([0.01, 0.1, 1, 10, 20], total)
    expect(sum(runs)).toBe(total)
    expect([...runs].sort((a, b) => b - a)).toEqual(runs)
  }
})

test('spread() makes a thousand of each, however dear, unless they took more than twenty seconds', () => {
  expect(spreadOver([0.1, 0.1, 20, 600], 80_000).slice(2)).toEqual([1_000, 100])
})

test('spread() shares a total that is smaller than a thousand of each, and tries none less than usual', () => {
  expect(spreadOver([1, 1, 1, 1], 40)).toEqual([100, 100, 100, 100])
  expect(spreadOver([1, 1, 1, 1], 400)).toEqual([100, 100, 100, 100])
})
