import { describe, expect, test } from 'vitest'
import {
  type Cell,
  canBeAtMost,
  cellCompares,
  common,
  cutAt,
  roundUp,
  sampleOf,
} from '../../../src/analysis/reasoning/cell.ts'
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

const textOf = ({ low, high, lowIn, highIn }: Cell) => {
  const end = (value: Fraction) => decimalText(value) ?? '∞'
  return `${lowIn ? '[' : '('}${end(low)},${end(high)}${highIn ? ']' : ')'}`
}

describe('cutAt()', () => {
  test.each<[string, string, readonly string[], string | undefined, readonly string[]]>([
    ['[0,10]', 'at no threshold', [], undefined, ['[0,0]', '(0,10)', '[10,10]']],
    ['[0,10]', 'at 5', ['5'], undefined, ['[0,0]', '(0,5)', '[5,5]', '(5,10)', '[10,10]']],
    // The end that does not belong to it has no cell of its own.
    ['(0,10]', 'at 0 and 5', ['0', '5'], undefined, ['(0,5)', '[5,5]', '(5,10)', '[10,10]']],
    ['[0,10]', 'at what lies outside', ['-1', '11'], undefined, ['[0,0]', '(0,10)', '[10,10]']],
    [
      '[0,10]',
      'twice at 5, and at 3',
      ['5', '3', '5'],
      undefined,
      ['[0,0]', '(0,3)', '[3,3]', '(3,5)', '[5,5]', '(5,10)', '[10,10]'],
    ],
    ['[0,10]', 'at 5, whole numbers', ['5'], '1', ['[0,0]', '[1,4]', '[5,5]', '[6,9]', '[10,10]']],
    // Between 5 and 6 there is no whole number.
    ['[5,6]', 'whole numbers', [], '1', ['[5,5]', '[6,6]']],
    ['[0,1]', 'at 0.3, halves', ['0.3'], '0.5', ['[0,0]', '[0.5,0.5]', '[1,1]']],
    ['[-3,3]', 'at -1.5, twos', ['-1.5'], '2', ['[-2,-2]', '[0,2]']],
    ['(-∞,∞)', 'at 5', ['5'], undefined, ['(∞,5)', '[5,5]', '(5,∞)']],
    ['(-∞,∞)', 'at 5, whole numbers', ['5'], '1', ['(∞,4]', '[5,5]', '[6,∞)']],
  ])('cuts %s %s', (whole, _, thresholds, step, cells) => {
    const cut = cutAt(thresholds.map(literal), cellOf(whole), step === undefined ? undefined : literal(step))
    expect(cut.map(textOf)).toEqual(cells)
  })
})

describe('roundUp()', () => {
  test.each([
    ['2', true, '2'],
    ['2', false, '3'],
    ['2.1', true, '3'],
    ['2.1', false, '3'],
    ['-2.1', true, '-2'],
    ['-2', false, '-1'],
    ['0', true, '0'],
  ])('of %s is, where it counts itself or not (%s), %s', (value, included, up) => {
    expect(decimalText(roundUp(literal(value), included))).toBe(up)
  })
})

describe('cellCompares()', () => {
  // Below, up to, at, from and above 5; the ends in it or not.
  test.each([
    ['(1,5)', false, false, true, true, false],
    ['(1,5]', false, false, true, false, false],
    ['[5,5]', true, false, true, false, true],
    ['(5,9)', true, true, false, false, false],
    ['[5,9)', true, false, false, false, false],
    ['(6,9)', true, true, false, false, false],
    ['(1,4]', false, false, true, true, false],
  ])('holds %s against 5', (cell, atLeast, moreThan, atMost, lessThan, equal) => {
    const is = (['atLeast', 'moreThan', 'atMost', 'lessThan', 'equal'] as const).map((of) =>
      cellCompares(cellOf(cell), of, literal('5')),
    )
    expect(is).toEqual([atLeast, moreThan, atMost, lessThan, equal])
  })
})

describe('canBeAtMost()', () => {
  test.each([
    ['[5,9]', '[1,5]', true],
    ['(5,9]', '[1,5]', false],
    ['[5,9]', '[1,5)', false],
    ['[6,9]', '[1,5]', false],
    ['(1,9)', '(1,2)', true],
  ])('says of %s and %s that it is %s', (less, more, can) => {
    expect(canBeAtMost(cellOf(less), cellOf(more))).toBe(can)
  })
})
