import { describe, expect, test } from 'vitest'
import { nearestName, suggestionIn } from '../src/nearestName.ts'

describe('nearestName()', () => {
  test.each<[of: string, given: string, known: readonly string[], nearest: string | undefined]>([
    ['the name itself', 'points', ['points'], 'points'],
    ['two letters swapped', 'pionts', ['points'], 'points'],
    ['a letter too many', 'pointts', ['points'], 'points'],
    ['a letter too few', 'pints', ['points'], 'points'],
    ['another letter', 'paints', ['points'], 'points'],
    ['capitals', 'POINTS', ['points'], 'points'],
    ['capitals that are known', 'points', ['POINTS'], 'POINTS'],
    ['the nearest of several', 'tier', ['timer', 'tie', 'tiers', 'tire'], 'timer'],
    ['the nearest, which comes last', 'points', ['paints', 'print', 'points'], 'points'],
    ['one letter of one', 'a', ['b'], 'b'],
    // A third of the letters, rounded up, and three at the most.
    ['one letter of three', 'abc', ['abx'], 'abx'],
    ['two letters of three', 'abc', ['axx'], undefined],
    ['two letters of four', 'abcd', ['abxx'], 'abxx'],
    ['three letters of four', 'abcd', ['axxx'], undefined],
    ['three letters of twelve', 'abcdefghijkl', ['abcdefghixxx'], 'abcdefghixxx'],
    ['four letters of twelve', 'abcdefghijkl', ['abcdefghxxxx'], undefined],
    ['two swaps', 'ba-dc-', ['ab-cd-'], 'ab-cd-'],
    ['three swaps', 'badcfe', ['abcdef'], undefined],
    ['letters in another order', 'bca', ['abc'], undefined],
    ['much longer', 'points', ['points of all'], undefined],
    ['much shorter', 'points of all', ['points'], undefined],
    ['nothing', '', ['points'], undefined],
    ['nothing that is known', 'points', [], undefined],
    ['a word of sixty letters', `${'x'.repeat(59)}y`, ['x'.repeat(60)], 'x'.repeat(60)],
    ['a longer word', `${'x'.repeat(60)}y`, ['x'.repeat(61)], undefined],
  ])('%s', (_, given, known, nearest) => {
    expect(nearestName(given, known)).toBe(nearest)
  })
})

test('suggestionIn() suggests nothing for what is no text', () => {
  expect(suggestionIn('pionts', ['points'])).toEqual({ suggestion: 'points' })
  expect(suggestionIn('tax', ['points'])).toEqual({})
  expect(suggestionIn(5, ['5'])).toEqual({})
})
