import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Plain, pack } from '../../build/pack.ts'
import { unpack } from '../../build/unpack.ts'

/** Few keys and texts, so that objects are alike and values come again, as in definitions. */
const anyText = fc.oneof(
  fc.constantFrom('', 'fact', '第1条', '0', '-1', ','),
  fc.string().filter((text) => !/[~|]/.test(text)),
)
const anyKey = fc.constantFrom('kind', 'of', 'cite', 'is', 'k:', '12')
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    anyText,
    fc.integer({ min: -200_000, max: 200_000 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('data'), { maxLength: 5 }),
    fc.dictionary(anyKey, tie('data'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

test('unpack() gives what pack() was given, keys in their order', () => {
  fc.assert(
    fc.property(fc.array(data as fc.Arbitrary<Plain>, { maxLength: 8 }), (plain) => {
      expect(JSON.stringify(unpack(pack(plain)))).toBe(JSON.stringify(plain))
    }),
    { numRuns: 2000 },
  )
})

test('unpack() gives what comes again, at any depth, as often as it came', () => {
  const row = {
    kind: 'all',
    of: [
      { kind: 'field', field: 'met', is: true },
      { kind: 'tagged', tag: 'required' },
    ],
  }
  const plain = [
    row,
    [row, { where: row, cite: '第1条' }],
    row,
    { cite: '第1条' },
    { cite: '第2条' },
    [row, row],
  ]
  expect(unpack(pack(plain))).toEqual(plain)
})

test('pack() takes no text with one of its own signs', () => {
  expect(() => pack(['a|b'])).toThrow('a|b')
})
