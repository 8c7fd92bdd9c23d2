import { describe, expect, test } from 'vitest'
import { isList, showGiven } from '../src/given.ts'

const { proxy: revoked, revoke } = Proxy.revocable([], {})
revoke()

describe('showGiven()', () => {
  test.each<[given: unknown, shown: string]>([
    ['５点', '"５点"'],
    ['a"b', '"a\\"b"'],
    ['', '""'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    [5, '5'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [undefined, 'undefined'],
    [null, 'null'],
    [5n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
    [() => 5, 'a function'],
    [[1, 2], 'a list'],
    [{ length: 2 }, 'an object'],
  ])('shows %o', (given, shown) => {
    expect(showGiven(given)).toBe(shown)
  })

  test('shows what cannot be looked at any more', () => {
    expect(showGiven(revoked)).toBe('an object')
  })
})

test('isList() is false of a list that cannot be looked at any more', () => {
  expect([isList([]), isList({}), isList(revoked)]).toEqual([true, false, false])
})
