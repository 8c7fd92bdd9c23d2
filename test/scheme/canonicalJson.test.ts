import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/scheme/canonicalJson.ts'

describe('canonicalJson()', () => {
  const written: [unknown, string][] = [
    [null, 'null'],
    [true, 'true'],
    ['日本\n"', '"日本\\n\\""'],
    [-0, '0'],
    [1e21, '1e+21'],
    [0.1, '0.1'],
    [[1, [], {}], '[1,[],{}]'],
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ b: undefined, a: 2 }, '{"a":2}'],
    [{ '10': 1, '9': 2, A: 3, a: 4, é: 5, z: 6 }, '{"10":1,"9":2,"A":3,"a":4,"z":6,"é":5}'],
    // RFC 8785 3.2.3: by UTF-16 code units, so that U+1F600 (D83D DE00) comes before U+FB33
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    ['\ud800', '"\\ud800"'],
  ]
  test.each(written)('writes %j', (data, text) => {
    expect(canonicalJson(data)).toBe(text)
  })

  const refused: [string, unknown, string][] = [
    ['undefined', undefined, 'undefined'],
    ['undefined in a list', [undefined], 'undefined'],
    ['a hole in a list', new Array(1), 'undefined'],
    ['NaN', Number.NaN, 'NaN'],
    ['infinity', [Number.POSITIVE_INFINITY], 'Infinity'],
    ['a bigint', { a: 1n }, 'a bigint'],
    ['a symbol', Symbol('a'), 'a symbol'],
    ['a function', { toJSON: () => 1 }, 'a function'],
    ['a Date', new Date(0), 'an object'],
    ['a Map', new Map(), 'an object'],
    ['a boxed text', Object('a'), 'an object'],
  ]
  test.each(refused)('throws for %s', (_, data, shown) => {
    expect(() => canonicalJson(data)).toThrow(new TypeError(`not JSON: ${shown}`))
  })

  test('throws for more levels than a definition can have, and for a cycle', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
    expect(() => canonicalJson(nested(65))).not.toThrow()
    expect(() => canonicalJson(nested(66))).toThrow(new TypeError('nested deeper than 64 levels'))
    const objects = (levels: number): unknown => (levels === 0 ? {} : { a: objects(levels - 1) })
    expect(() => canonicalJson(objects(64))).not.toThrow()
    expect(() => canonicalJson(objects(65))).toThrow(new TypeError('nested deeper than 64 levels'))
    const cycle: unknown[] = []
    cycle.push(cycle)
    expect(() => canonicalJson(cycle)).toThrow(TypeError)
  })

  test('writes what JSON.parse() reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)))
      }),
    )
  })

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(canonicalJson(reversed(data))).toBe(canonicalJson(data))
      }),
    )
  })

  test('tells unlike data apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const alike = canonicalJson(a) === canonicalJson(b)
        expect(alike).toBe(isEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))))
      }),
    )
  })
})

/** The same data with the members of every object in the opposite order. */
function reversed(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map(reversed)
  const members = Object.entries(data).reverse()
  return members.reduce<object>(
    (object, [key, value]) =>
      Object.defineProperty(object, key, { value: reversed(value), enumerable: true, configurable: true }),
    {},
  )
}

function isEqual(a: unknown, b: unknown): boolean {
  try {
    expect(a).toStrictEqual(b)
    return true
  } catch {
    return false
  }
}
