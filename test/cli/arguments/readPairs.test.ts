import { describe, expect, test } from 'vitest'
import { readPairs } from '../../../src/cli/arguments/readPairs.ts'

describe('readPairs()', () => {
  test('splits at the first equals sign and keeps the order', () => {
    expect(readPairs('set', ['b=1', 'a = x=y ', 'c='])).toEqual({
      pairs: [
        { name: 'b', value: '1' },
        { name: 'a', value: 'x=y' },
        { name: 'c', value: '' },
      ],
    })
    expect(readPairs('set', undefined)).toEqual({ pairs: [] })
  })

  test.each([
    [['a'], '--set a: expected NAME=VALUE'],
    [['=1'], '--set =1: expected NAME=VALUE'],
    [['a=1', 'a=2'], '--set: a is given twice'],
    [['__proto__=1', '__proto__=1'], '--set: __proto__ is given twice'],
  ])('refuses %j', (given, problem) => {
    expect(readPairs('set', given)).toEqual({ problem })
  })
})
