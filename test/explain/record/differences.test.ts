import { describe, expect, test } from 'vitest'
import { differencesIn, MAX_DIFFERENCES } from '../../../src/explain/record/differences.ts'

const many = (value: unknown) => Array.from({ length: MAX_DIFFERENCES + 50 }, () => value)

describe('differencesIn()', () => {
  test.each<[string, unknown, unknown]>([
    ['entries of a list', many(0), many(1)],
    ['reasons', { result: { reasons: many({ code: 'a' }) } }, { result: { reasons: [] } }],
  ])('lists no more %s than its most', (_, recorded, computed) => {
    expect(differencesIn(recorded, computed)).toHaveLength(MAX_DIFFERENCES)
  })

  test('takes a newer field for no difference, and one that speaks by being there for one', () => {
    const recorded = { result: { referrals: [{ id: 'a' }], missing: [{ fact: ['b'] }], reasons: [] } }
    const computed = {
      result: {
        referrals: [{ id: 'a', applies: 'unknown', newer: 1 }],
        missing: [{ fact: ['b'], by: 'mayor', newer: 1 }],
        reasons: [{ code: 'c' }],
        newer: 1,
      },
    }
    expect(differencesIn(recorded, computed)).toEqual([
      { path: ['result', 'referrals', 0, 'applies'], computed: 'unknown' },
      { path: ['result', 'missing', 0, 'by'], computed: 'mayor' },
    ])
  })
})
