import { describe, expect, test } from 'vitest'
import { differencesIn, MAX_DIFFERENCES } from '../../../src/explain/record/differences.ts'

const many = (value: unknown) => Array.from({ length: MAX_DIFFERENCES + 50 }, () => value)

describe('differencesIn()', () => {
  test.each<[string, unknown, unknown]>([
    ['entries of a list', many(0), many(1)],
    ['members of an object', { ...many(0) }, { ...many(1) }],
    ['members that are not there', { ...many(0) }, {}],
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

  test.each<[string, unknown, unknown, ReturnType<typeof differencesIn>]>([
    ['what is the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ['an entry too many', { a: [1, 2] }, { a: [1] }, [{ path: ['a', 1], recorded: 2 }]],
    ['an entry too few', { a: [1] }, { a: [1, 2] }, [{ path: ['a', 1], computed: 2 }]],
    ['a member too many', { a: 1 }, {}, [{ path: ['a'], recorded: 1 }]],
    [
      'a list and an object',
      { a: [1] },
      { a: { 0: 1 } },
      [{ path: ['a'], recorded: [1], computed: { 0: 1 } }],
    ],
    [
      'an object and a list',
      { a: { 0: 1 } },
      { a: [1] },
      [{ path: ['a'], recorded: { 0: 1 }, computed: [1] }],
    ],
    ['nothing and an object', { a: null }, { a: {} }, [{ path: ['a'], recorded: null, computed: {} }]],
    ['an object and nothing', { a: {} }, { a: null }, [{ path: ['a'], recorded: {}, computed: null }]],
  ])('tells apart %s', (_, recorded, computed, differences) => {
    expect(differencesIn(recorded, computed)).toStrictEqual(differences)
  })

  test.each<[string, readonly string[], unknown, unknown, ReturnType<typeof differencesIn>]>([
    ['a fact that is called tier', ['facts'], {}, { tier: 'a' }, []],
    ['a fact', ['facts'], {}, { a: 'b' }, []],
    ['a member beside the result', [], { facts: {} }, { facts: { stages: {} } }, []],
    [
      'the tier of a result',
      ['result'],
      {},
      { tier: null, readings: {} },
      [{ path: ['result', 'tier'], computed: null }],
    ],
    [
      'a reading that was used',
      ['result'],
      { readings: {}, stages: {} },
      { readings: { r: 'a' }, stages: { criteria: 'met' } },
      [
        { path: ['result', 'readings', 'r'], computed: 'a' },
        { path: ['result', 'stages', 'criteria'], computed: 'met' },
      ],
    ],
    [
      'what a reading may say one day',
      ['result'],
      { readings: { r: {} } },
      { readings: { r: { a: 1 } } },
      [],
    ],
    ['a measure', ['result'], { measures: {} }, { measures: { points: { exact: '1' } } }, []],
    [
      'a fact that is missing',
      ['result'],
      { missing: [] },
      { missing: [{ fact: ['a'] }] },
      [{ path: ['result', 'missing', 0], computed: { fact: ['a'] } }],
    ],
  ])(
    'takes what is computed and was not recorded as it speaks: %s',
    (_, path, recorded, computed, differences) => {
      expect(differencesIn(recorded, computed, path)).toStrictEqual(differences)
    },
  )

  const a = { code: 'a' }
  const b = { code: 'b' }
  const at = (...path: readonly (string | number)[]) => ['result', 'reasons', ...path]
  test.each<[string, readonly unknown[], readonly unknown[], ReturnType<typeof differencesIn>]>([
    ['those that stand among others', [a, b], [{ code: 'c' }, a, { code: 'd' }, b], []],
    ['those that say more now', [a], [{ ...a, newer: 1 }], []],
    ['one without a code', [{ x: 1 }], [{ x: 1 }], []],
    ['those in another order', [a, b], [b, a], [{ path: at(1), recorded: b }]],
    ['one that was there twice', [a, a], [a], [{ path: at(1), recorded: a }]],
    ['another one', [a], [b], [{ path: at(0), recorded: a }]],
    ['one without a code that says otherwise', [{ x: 1 }], [{ y: 1 }], [{ path: at(0), recorded: { x: 1 } }]],
    ['what is no reason', ['a'], [a], [{ path: at(0), recorded: 'a' }]],
    [
      'one that says otherwise, and what follows it',
      [
        { ...a, p: 1 },
        { ...a, p: 9 },
      ],
      [{ ...a, p: 9 }],
      [
        { path: at(0, 'p'), recorded: 1, computed: 9 },
        { path: at(1), recorded: { ...a, p: 9 } },
      ],
    ],
    [
      'the one of several with the same list',
      [{ ...a, of: [1, 2] }],
      [
        { ...a, of: [1, 3] },
        { ...a, of: [1, 2], newer: 1 },
      ],
      [],
    ],
    [
      'another list',
      [{ ...a, of: [1, 2] }],
      [{ ...a, of: [1, 3] }],
      [{ path: at(0, 'of', 1), recorded: 2, computed: 3 }],
    ],
    ['a longer list', [{ ...a, of: [1] }], [{ ...a, of: [1, 2] }], [{ path: at(0, 'of', 1), computed: 2 }]],
    ['an empty list', [{ ...a, of: [] }], [{ ...a, of: [1] }], [{ path: at(0, 'of', 0), computed: 1 }]],
    [
      'a list that is an object',
      [{ ...a, of: [1] }],
      [{ ...a, of: { length: 1, 0: 1 } }],
      [{ path: at(0, 'of'), recorded: [1], computed: { length: 1, 0: 1 } }],
    ],
    [
      'a number that is an object',
      [{ ...a, x: 1 }],
      [{ ...a, x: {} }],
      [{ path: at(0, 'x'), recorded: 1, computed: {} }],
    ],
    [
      'an object that is a number',
      [{ ...a, x: {} }],
      [{ ...a, x: 1 }],
      [{ path: at(0, 'x'), recorded: {}, computed: 1 }],
    ],
  ])('finds reasons again in their order: %s', (_, recorded, computed, differences) => {
    expect(differencesIn({ result: { reasons: recorded } }, { result: { reasons: computed } })).toStrictEqual(
      differences,
    )
  })

  test('takes no list for the reasons of a result but those', () => {
    expect(differencesIn({ other: { reasons: [] } }, { other: { reasons: [a] } })).toStrictEqual([
      { path: ['other', 'reasons', 0], computed: a },
    ])
  })
})
