import { Decimal } from 'decimal.js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  compareExact,
  exact,
  minus,
  plus,
  quotient,
  remainder,
  textOf,
  times,
} from '../../src/exact/exact.ts'
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  negate,
  noBound,
  noLowerBound,
  subtractFractions,
  wholeFraction,
  zeroFraction,
} from '../../src/exact/fraction.ts'
import { parseExact } from '../../src/exact/parseExact.ts'
import { parseFraction } from '../../src/exact/parseFraction.ts'
import { renderExact, renderPercent } from '../../src/exact/renderFraction.ts'

function read(text: string): Fraction {
  const parsed = parseFraction(text)
  if (!parsed.ok) throw new Error(`${text} was not read`)
  return parsed.value
}

const whole = (n: number) => fraction(exact(n))

describe('wholeFraction()', () => {
  test.each([0, 1, -3, 9_007_199_254_740_991])('is %d over 1', (n) => {
    expect(wholeFraction(n)).toEqual({ num: exact(n), den: exact(1) })
    expect(renderExact(wholeFraction(n))).toBe(String(n))
  })
})

describe('compareFractions()', () => {
  const thresholds: [string, string][] = [
    ['80%', '0.8'],
    ['60%', '0.6'],
    ['2/3', '0.6666666666666666666666666666666666666667'],
    ['1/3', '0.3333333333333333333333333333333333333333'],
  ]
  const unit = `0.${'0'.repeat(39)}1`

  test.each(thresholds)('tells %s from one unit in the 40th digit below and above', (threshold, near) => {
    const below = fraction(minus(read(near).num, exact(unit)))
    const above = fraction(plus(read(near).num, exact(unit)))
    expect(compareFractions(below, read(threshold))).toBe(-1)
    expect(compareFractions(above, read(threshold))).toBe(1)
  })

  test.each([
    ['2.4/3', '80%', 0], // shared/toolchain.md: plain numbers say 0.7999999999999999
    ['4.8/6', '80%', 0],
    ['50.4/63', '80%', 0],
    ['14/21', '2/3', 0], // a threshold kept as a decimal fails at any precision
    ['0.3/3', '10%', 0],
    ['83/104', '80%', -1],
    ['59999999999999999999999/100000000000000000000000', '0.6', -1], // decimal.js at 20 digits says not less
    ['0.79999999999999999999999999999999999999999999999999999999999', '80%', -1],
    ['79.9999999999999999999999999999999999999999999999999999999999%', '80%', -1],
    ['80.0000000000000000000000000000000000000000000000000000000001%', '80%', 1],
    ['-1/3', '-0.333333333333333333333333333333333333333333', -1],
    ['-0', '0', 0],
    ['0/7', '0', 0],
  ])('holds %s against %s: %d', (a, b, sign) => {
    expect(compareFractions(read(a), read(b))).toBe(sign)
    expect(compareFractions(read(b), read(a))).toBe(sign === 0 ? 0 : -sign)
  })

  test('puts no bound above, and no lower bound below, every number', () => {
    for (const text of ['0', '-1', '9'.repeat(60), `-${'9'.repeat(60)}`, '1/3']) {
      expect(compareFractions(noBound, read(text))).toBe(1)
      expect(compareFractions(read(text), noBound)).toBe(-1)
      expect(compareFractions(noLowerBound, read(text))).toBe(-1)
      expect(compareFractions(read(text), noLowerBound)).toBe(1)
    }
    expect(compareFractions(noBound, noLowerBound)).toBe(1)
    expect(compareFractions(noLowerBound, noBound)).toBe(-1)
    expect(compareFractions(noBound, noBound)).toBe(0)
  })
})

describe('sums', () => {
  test('twenty-five times 0.6 is 15, a hundred times 0.8 is 80', () => {
    const sumOf = (n: number, text: string) =>
      Array.from({ length: n }, () => exact(text)).reduce((sum, term) => plus(sum, term))
    expect(textOf(sumOf(25, '0.6'))).toBe('15')
    expect(textOf(sumOf(100, '0.8'))).toBe('80')
  })

  test('25·5/15 + 25·14/15 + 25·14/15 + 25·15/15 is 80', () => {
    const terms = [5, 14, 14, 15].map((n) => divideFractions(whole(25 * n), whole(15)))
    const sum = terms.reduce(addFractions)
    expect(compareFractions(sum, whole(80))).toBe(0)
    expect(renderExact(sum)).toBe('80')
  })
})

describe('values without bound', () => {
  test.each<[string, Fraction, Fraction]>([
    ['∞ + 1', addFractions(noBound, whole(1)), noBound],
    ['-1 + ∞', addFractions(whole(-1), noBound), noBound],
    ['1 - ∞', subtractFractions(whole(1), noBound), noLowerBound],
    ['-(-∞)', negate(noLowerBound), noBound],
    ['∞ · 0', multiplyFractions(noBound, zeroFraction), zeroFraction],
    ['0 · -∞', multiplyFractions(zeroFraction, noLowerBound), zeroFraction],
    ['∞ · -2', multiplyFractions(noBound, whole(-2)), noLowerBound],
    ['-∞ · -∞', multiplyFractions(noLowerBound, noLowerBound), noBound],
    ['5 / ∞', divideFractions(whole(5), noBound), zeroFraction],
    ['∞ / 5', divideFractions(noBound, whole(5)), noBound],
    ['-∞ / 5', divideFractions(noLowerBound, whole(5)), noLowerBound],
    ['5 / 0, for a divisor that can be as small as can be', divideFractions(whole(5), zeroFraction), noBound],
    ['-5 / 0', divideFractions(whole(-5), zeroFraction), noLowerBound],
    ['0 / 0', divideFractions(zeroFraction, zeroFraction), zeroFraction],
  ])('%s', (_, found, expected) => {
    expect(compareFractions(found, expected)).toBe(0)
  })
})

describe('a host application that uses decimal.js itself', () => {
  const usual = { precision: Decimal.precision, rounding: Decimal.rounding }
  const exponents = {
    toExpNeg: Decimal.toExpNeg,
    toExpPos: Decimal.toExpPos,
    maxE: Decimal.maxE,
    minE: Decimal.minE,
  }
  afterEach(() => {
    Decimal.set({ ...usual, ...exponents, modulo: 1 })
  })

  test('changes nothing here by its global settings', () => {
    Decimal.set({ precision: 5, rounding: 0, toExpNeg: 0, toExpPos: 0, maxE: 3, minE: -3, modulo: 9 })
    expect(new Decimal('123456.7').plus(0).toString()).toBe('Infinity') // the settings are in force over there
    const long = '79.99999999999999999999999999999999999999'
    const text = parseExact(long)
    expect(text.ok && textOf(text.value)).toBe(long)
    expect(textOf(plus(exact(long), exact('0.00000000000000000000000000000000000001')))).toBe('80')
    expect(textOf(times(exact('123456789012'), exact('123456789012')))).toBe('15241578753153483936144')
    expect(textOf(quotient(exact(-7), exact(2)))).toBe('-3')
    expect(textOf(remainder(exact(-7), exact(2)))).toBe('-1')
    expect(textOf(exact('0.0000001'))).toBe('0.0000001')
    expect(renderPercent(read('83/104'))).toEqual({ text: '79.80', terminates: false })
    expect(compareExact(exact('1000000'), exact('1000001'))).toBe(-1)
  })

  test('changes nothing by settings that were in force before this library was loaded', async () => {
    Decimal.set({ precision: 5, rounding: 0, maxE: 3, minE: -3, modulo: 9 })
    vi.resetModules()
    const fresh = await import('../../src/exact/exact.ts')
    const square = fresh.times(fresh.exact('123456789012'), fresh.exact('123456789012'))
    expect(fresh.textOf(square)).toBe('15241578753153483936144')
    expect(fresh.textOf(fresh.remainder(fresh.exact(-7), fresh.exact(2)))).toBe('-1')
    expect(fresh.textOf(fresh.quotient(fresh.exact(-7), fresh.exact(2)))).toBe('-3')
  })

  test('gets its own settings back as they were', () => {
    const before = JSON.stringify({ ...usual, ...exponents })
    times(exact('9'.repeat(60)), exact('9'.repeat(60)))
    const { precision, rounding, toExpNeg, toExpPos, maxE, minE } = Decimal
    expect(JSON.stringify({ precision, rounding, toExpNeg, toExpPos, maxE, minE })).toBe(before)
  })
})
