import { describe, expect, test } from 'vitest'
import { type Cell, common, sampleOf } from '../../../src/analysis/reasoning/cell.ts'
import { decimalText } from '../../../src/analysis/reasoning/decimalText.ts'
import { type Fraction, noBound, noLowerBound } from '../../../src/exact/fraction.ts'
import { literal } from '../../../src/scheme/literal.ts'

const endOf = (text: string): Fraction =>
  text === '-∞' ? noLowerBound : text === '∞' ? noBound : literal(text)

/** A cell as mathematicians write it: `(1,2]`. */
function cellOf(text: string): Cell {
  const [low, high] = text.slice(1, -1).split(',')
  return {
    low: endOf(low!),
    high: endOf(high!),
    lowIn: text.startsWith('['),
    highIn: text.endsWith(']'),
  }
}

describe('sampleOf()', () => {
  test.each([
    ['[1,1]', '1'],
    ['[1,2)', '1'],
    ['(-∞,∞)', '0'],
    ['(-∞,5]', '5'],
    ['(-∞,5)', '4'],
    ['(3,∞)', '4'],
    ['(1,9)', '5'],
    ['(0.5,0.7)', '0.6'],
    // The middle is 0.333366…: with fewer than five decimals it would be 1/3 at most, which is not in it.
    ['(1/3,0.3334)', '0.33336'],
  ])('of %s is %s, which lies in it', (cell, number) => {
    expect(decimalText(sampleOf(cellOf(cell)))).toBe(number)
  })
})

describe('common()', () => {
  test.each([
    ['[1,5]', '[2,9]', '[2,5]'],
    ['(1,5)', '[1,5]', '(1,5)'],
    ['(1,5]', '[5,9)', '[5,5]'],
    ['(-∞,5)', '(1,∞)', '(1,5)'],
  ])('of %s and %s is %s', (a, b, both) => {
    expect(common(cellOf(a), cellOf(b))).toEqual(cellOf(both))
    expect(common(cellOf(b), cellOf(a))).toEqual(cellOf(both))
  })
})

test('decimalText() has no text for what no decimal is equal to', () => {
  expect(['1/4', '1/3'].map((text) => decimalText(literal(text)))).toEqual(['0.25', undefined])
  expect([noBound, noLowerBound].map(decimalText)).toEqual([undefined, undefined])
})
