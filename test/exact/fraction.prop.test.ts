import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareExact,
  decimalsOf,
  type Exact,
  isWhole,
  minus,
  plus,
  quotient,
  remainder,
  signOf,
  textOf,
  times,
  zero,
} from '../../src/exact/exact.ts'
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fraction,
  greater,
  lesser,
  multiplyFractions,
  subtractFractions,
  zeroFraction,
} from '../../src/exact/fraction.ts'
import { parseExact } from '../../src/exact/parseExact.ts'
import { add, compare, cut, div, mul, type Ratio, ratio, sub, whole } from '../oracle/fraction.ts'
import { anyDecimal, anyPositiveDecimal } from './anyDecimal.ts'

function read(text: string): Exact {
  const parsed = parseExact(text)
  if (!parsed.ok) throw new Error(`${text} was not read`)
  return parsed.value
}

/** What src/exact holds, as the oracle sees it. */
const seen = (value: Fraction): Ratio => ratio(`${textOf(value.num)}/${textOf(value.den)}`)
const expectSame = (found: Ratio, expected: Ratio) => expect(compare(found, expected)).toBe(0)

const anyPair = fc.tuple(anyDecimal, anyPositiveDecimal)
const fractionOf = ([num, den]: [string, string]) => fraction(read(num), read(den))
const ratioOf = ([num, den]: [string, string]) => div(ratio(num), ratio(den))

test('parseExact() reads any text of at most 60 digits as BigInt does, and writes it without exponent', () => {
  fc.assert(
    fc.property(anyDecimal, (text) => {
      const written = textOf(read(text))
      expectSame(ratio(written), ratio(text))
      expect(written).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/)
      expect(written).not.toBe('-0')
      expect(textOf(read(written))).toBe(written)
    }),
    { numRuns: 500 },
  )
})

test('parseExact() reads a JSON number as its shortest decimal form, or not at all', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.double(), fc.integer(), fc.float({ noNaN: true }), anyDecimal.map(Number)),
      (number) => {
        const found = parseExact(number)
        const [mantissa = '', exponent = '0'] = String(number).split('e')
        const significant = mantissa.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length
        if (!Number.isFinite(number))
          expect(found).toMatchObject({ ok: false, issues: [{ code: 'number/form' }] })
        else if (significant > 15) {
          expect(found).toMatchObject({ ok: false, issues: [{ code: 'number/imprecise' }] })
        } else if (found.ok) {
          const power = 10n ** BigInt(Math.abs(Number(exponent)))
          const scale = Number(exponent) < 0 ? { n: 1n, d: power } : { n: power, d: 1n }
          expectSame(ratio(textOf(found.value)), mul(ratio(mantissa), scale))
          expect(Number(textOf(found.value))).toBe(number === 0 ? 0 : number)
          expect(textOf(found.value).replace(/[-.]/g, '').length).toBeLessThanOrEqual(60)
        } else {
          expect(found.issues[0].code).toBe('number/digits')
          expect(Math.abs(Number(exponent))).toBeGreaterThan(40)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('parseExact() never throws, and never yields what is not a finite number without exponent', () => {
  const anyNearlyNumber = fc
    .array(fc.constantFrom(...'0123456789.-+eE_x%/ ,１Infinity'), { maxLength: 12 })
    .map((characters) => characters.join(''))
  fc.assert(
    fc.property(fc.oneof(anyNearlyNumber, fc.anything()), (value) => {
      const found = parseExact(value)
      if (found.ok) expect(textOf(found.value)).toMatch(/^-?\d+(\.\d+)?$/)
      if (typeof value === 'string') expect(found.ok).toBe(/^-?[0-9]+(\.[0-9]+)?$/.test(value))
    }),
    { numRuns: 500 },
  )
})

test('plus(), minus(), times() and compareExact() agree with BigInt', () => {
  fc.assert(
    fc.property(anyDecimal, anyDecimal, (a, b) => {
      expectSame(ratio(textOf(plus(read(a), read(b)))), add(ratio(a), ratio(b)))
      expectSame(ratio(textOf(minus(read(a), read(b)))), sub(ratio(a), ratio(b)))
      expectSame(ratio(textOf(times(read(a), read(b)))), mul(ratio(a), ratio(b)))
      expect(compareExact(read(a), read(b))).toBe(compare(ratio(a), ratio(b)))
      expect(signOf(read(a))).toBe(compare(ratio(a), whole(0)))
    }),
    { numRuns: 300 },
  )
})

test('no operation yields a negative zero', () => {
  fc.assert(
    fc.property(anyDecimal, (text) => {
      const a = read(text)
      const negated = minus(zero, a)
      for (const nothing of [plus(a, negated), minus(a, a), times(negated, zero), remainder(negated, a)]) {
        if (signOf(a) !== 0) expect(textOf(nothing)).toBe('0')
      }
    }),
    { numRuns: 100 },
  )
})

test('quotient() cuts towards zero and remainder() is what is left', () => {
  fc.assert(
    fc.property(anyDecimal, anyDecimal, (a, b) => {
      fc.pre(compare(ratio(b), whole(0)) !== 0)
      const over = div(ratio(a), ratio(b).n < 0n ? sub(whole(0), ratio(b)) : ratio(b))
      const expected = ratio(cut(ratio(b).n < 0n ? sub(whole(0), over) : over, 0))
      const found = quotient(read(a), read(b))
      expectSame(ratio(textOf(found)), expected)
      expect(isWhole(found)).toBe(true)
      expectSame(ratio(textOf(remainder(read(a), read(b)))), sub(ratio(a), mul(expected, ratio(b))))
    }),
    { numRuns: 300 },
  )
})

test('decimalsOf() and isWhole() count the decimals that matter', () => {
  fc.assert(
    fc.property(anyDecimal, (text) => {
      const decimals = (text.split('.')[1] ?? '').replace(/0+$/, '').length
      expect(decimalsOf(read(text))).toBe(decimals)
      expect(isWhole(read(text))).toBe(decimals === 0)
    }),
    { numRuns: 300 },
  )
})

test('fractions add, subtract, multiply, divide and compare as in BigInt', () => {
  fc.assert(
    fc.property(anyPair, anyPair, (a, b) => {
      const [x, y] = [fractionOf(a), fractionOf(b)]
      const [p, q] = [ratioOf(a), ratioOf(b)]
      expectSame(seen(addFractions(x, y)), add(p, q))
      expectSame(seen(subtractFractions(x, y)), sub(p, q))
      expectSame(seen(multiplyFractions(x, y)), mul(p, q))
      if (q.n > 0n) expectSame(seen(divideFractions(x, y)), div(p, q))
      expect(compareFractions(x, y)).toBe(compare(p, q))
      expectSame(seen(lesser(x, y)), compare(p, q) <= 0 ? p : q)
      expectSame(seen(greater(x, y)), compare(p, q) >= 0 ? p : q)
    }),
    { numRuns: 300 },
  )
})

test('a sum of hundreds of terms is exact, of decimals and of fractions', () => {
  fc.assert(
    fc.property(fc.array(anyDecimal, { minLength: 300, maxLength: 400 }), (terms) => {
      const sum = terms.map(read).reduce(plus)
      expectSame(ratio(textOf(sum)), terms.map(ratio).reduce(add))
    }),
    { numRuns: 20 },
  )
  const anySmallPair = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 }))
  fc.assert(
    fc.property(fc.array(anySmallPair, { minLength: 200, maxLength: 300 }), (pairs) => {
      const texts = pairs.map(([num, den]): [string, string] => [`${num}`, `${den}`])
      const sum = texts.map(fractionOf).reduce(addFractions, zeroFraction)
      expectSame(seen(sum), texts.map(ratioOf).reduce(add))
    }),
    { numRuns: 10 },
  )
})

test('a threshold is told from any value that differs from it in any digit', () => {
  const thresholds: [string, string][] = [
    ['80', '100'],
    ['60', '100'],
    ['2', '3'],
    ['1', '3'],
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...thresholds),
      fc.integer({ min: 1, max: 58 }),
      fc.constantFrom(-1, 0, 1),
      (threshold, place, sign) => {
        // The value is the threshold times a maximum of `3` and zeros, plus or minus one unit: as points of a maximum.
        const max = `3${'0'.repeat(place)}`
        const [num, den] = threshold
        const points = (BigInt(num) * BigInt(max)) / BigInt(den) + BigInt(sign)
        expect(compareFractions(fractionOf([`${points}`, max]), fractionOf(threshold))).toBe(sign)
      },
    ),
    { numRuns: 400 },
  )
})
