import { describe, expect, test } from 'vitest'
import { withFact } from '../../../src/analysis/reasoning/factsData.ts'

describe('withFact()', () => {
  test.each([
    [{}, ['points'], { points: '1' }],
    [{ points: '0' }, ['points'], { points: '1' }],
    [{}, ['items', 'a', 'weight'], { items: { a: { weight: '1' } } }],
    [
      { items: { b: { weight: '2' } } },
      ['items', 'a', 'weight'],
      { items: { a: { weight: '1' }, b: { weight: '2' } } },
    ],
    [{ list: [{ base: '5' }, {}] }, ['list', 1, 'base'], { list: [{ base: '5' }, { base: '1' }] }],
    [{}, ['list', 0, 'base'], { list: [{ base: '1' }] }],
  ])('of %j says %j', (facts, path, expected) => {
    const before = structuredClone(facts)
    expect(withFact(facts, path, '1')).toEqual(expected)
    expect(facts).toEqual(before)
  })
})
