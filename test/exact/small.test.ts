import { describe, expect, test } from 'vitest'
import {
  compareExact,
  decimalsOf,
  type Exact,
  exact,
  isWhole,
  minus,
  one,
  plus,
  powerOfTen,
  quotient,
  remainder,
  shortExact,
  signOf,
  textOf,
  times,
  zero,
} from '../../src/exact/exact.ts'
import { decimalsNeeded, MOST_DECIMALS, scaledTo, wholeRatio } from '../../src/exact/scaled.ts'

/** The largest whole number that a double holds together with all below it. */
const most = '9007199254740991'

/** Whether decimal.js is left out of it, which is what makes a number quick. */
const isSmall = (value: Exact) => value.big === undefined

const zeroTo16 = times(shortExact('0.0000')!, times(shortExact('0.000000')!, shortExact('0.000000')!))

/** 10^-16, with more decimals than there are powers. */
const tiny = times(times(exact('0.000001'), exact('0.000001')), exact('0.0001'))

describe('numbers whose coefficient is a safe whole number', () => {
  const results: readonly (readonly [string, Exact, string])[] = [
    ['0.1 + 0.25', plus(exact('0.1'), exact('0.25')), '0.35'],
    ['0.25 + 0.1', plus(exact('0.25'), exact('0.1')), '0.35'],
    ['0.1 - 0.25', minus(exact('0.1'), exact('0.25')), '-0.15'],
    ['0.25 - 0.1', minus(exact('0.25'), exact('0.1')), '0.15'],
    ['0.12 * 0.3', times(exact('0.12'), exact('0.3')), '0.036'],
    ['7.5 over 2, cut', quotient(exact('7.5'), exact('2')), '3'],
    ['7 over 2.5, cut', quotient(exact('7'), exact('2.5')), '2'],
    ['what is left of 7.5 by 2', remainder(exact('7.5'), exact('2')), '1.5'],
    ['what is left of 7 by 2.5', remainder(exact('7'), exact('2.5')), '2'],
    ['the most', plus(exact(Number(most) - 1), one), most],
    ['the least', minus(exact(1 - Number(most)), one), `-${most}`],
    ['a sum with the most', plus(exact(Number(most)), exact(-1)), '9007199254740990'],
    ['a difference with the most', minus(exact(Number(most)), one), '9007199254740990'],
    ['a sum of zeros with up to 16 decimals', plus(zeroTo16, zero), '0'],
    ['10 to the power of 15', powerOfTen(15), '1000000000000000'],
  ]

  test.each(results)('%s is held without decimal.js', (_, result, text) => {
    expect(isSmall(result)).toBe(true)
    expect(textOf(result)).toBe(text)
  })

  const beyond: readonly (readonly [string, Exact, string])[] = [
    ['one more than the most', plus(exact(Number(most)), one), '9007199254740992'],
    ['two more than the most', plus(exact(Number(most)), exact(2)), '9007199254740993'],
    ['two less than the least', minus(exact(-Number(most)), exact(2)), '-9007199254740993'],
    ['the most less minus two', minus(exact(Number(most)), exact(-2)), '9007199254740993'],
    [
      'a sum of many decimals with few',
      plus(exact('0.000001'), exact(Number(most))),
      '9007199254740991.000001',
    ],
    // 10^-16, of a number without decimals.
    ['a decimal beyond the powers', plus(one, tiny), '1.0000000000000001'],
    ['one less than the least', minus(exact(-Number(most)), one), '-9007199254740992'],
    ['a sum of one that is not', plus(plus(exact(Number(most)), one), exact(-2)), '9007199254740990'],
    ['a sum with one that is not', plus(exact(-2), plus(exact(Number(most)), one)), '9007199254740990'],
    ['a difference of one that is not', minus(plus(exact(Number(most)), one), exact(2)), '9007199254740990'],
    [
      'a difference with one that is not',
      minus(exact(2), plus(exact(Number(most)), one)),
      '-9007199254740990',
    ],
    ['a square', times(exact(94906267), exact(94906267)), '9007199515875289'],
    ['10 to the power of 16', powerOfTen(16), '10000000000000000'],
    ['the most with a decimal', plus(exact(Number(most)), exact('0.5')), '9007199254740991.5'],
    [
      '17 decimals of one',
      plus(one, times(exact('0.00001'), exact('0.000000000001'))),
      '1.00000000000000001',
    ],
  ]

  test.each(beyond)('%s is held by it', (_, result, text) => {
    expect(isSmall(result)).toBe(false)
    expect(textOf(result)).toBe(text)
  })

  test('compare at once where both are small, and through decimal.js where one is not', () => {
    const more = plus(exact(Number(most)), one)
    expect(compareExact(exact(Number(most)), more)).toBe(-1)
    expect(compareExact(more, exact(Number(most)))).toBe(1)
    expect(compareExact(more, plus(exact(Number(most)), one))).toBe(0)
    expect(compareExact(exact('0.5'), exact('0.50'))).toBe(0)
  })

  test('are compared, tested and written without decimal.js', () => {
    const { big } = plus(exact(Number(most)), one)
    const methods = Object.getPrototypeOf(big) as { [name: string]: unknown }
    const used = [
      'comparedTo',
      'isInteger',
      'toFixed',
      'decimalPlaces',
      'isZero',
      'isNegative',
      'divToInt',
      'mod',
    ]
    const before = used.map((name) => methods[name])
    for (const name of used) {
      methods[name] = () => {
        throw new Error(`${name}() of decimal.js`)
      }
    }
    try {
      expect(compareExact(exact('0.5'), exact('0.50'))).toBe(0)
      expect(compareExact(exact('0.5'), exact('0.51'))).toBe(-1)
      expect(compareExact(exact(Number(most)), exact(-Number(most)))).toBe(1)
      expect([isWhole(exact('2.50')), isWhole(exact('2.00')), isWhole(exact('2'))]).toEqual([
        false,
        true,
        true,
      ])
      expect([signOf(exact(-2)), signOf(zero), signOf(one)]).toEqual([-1, 0, 1])
      expect(['12.5', '-0.25', '7', '-7'].map((text) => textOf(exact(text)))).toEqual([
        '12.5',
        '-0.25',
        '7',
        '-7',
      ])
    } finally {
      used.forEach((name, at) => {
        methods[name] = before[at]
      })
    }
  })

  test('have no negative zero', () => {
    expect(Object.is(times(exact(-1), zero).coef, 0)).toBe(true)
    expect(Object.is(exact('-0').coef, 0)).toBe(true)
    expect(Object.is(minus(zero, zero).coef, 0)).toBe(true)
  })

  test('are read from short text alone', () => {
    for (const text of ['0', '7', '-7', '123456789', '-123456789.123456', '1.5', '0.000001'])
      expect([text, shortExact(text) && textOf(shortExact(text)!)]).toEqual([text, text])
    for (const text of [
      '',
      '-',
      '.5',
      '5.',
      '+5',
      '1234567890',
      '1.1234567',
      '1e3',
      ' 1',
      '1 ',
      '1\n',
      'x',
      '1.x',
    ])
      expect([text, shortExact(text)]).toEqual([text, undefined])
  })

  test('are read from a safe whole number, and from other text all the same', () => {
    expect(exact(Number(most))).toEqual({ coef: Number(most), scale: 0, big: undefined })
    expect(exact(-5)).toEqual({ coef: -5, scale: 0, big: undefined })
    expect(isSmall(exact(1234567890))).toBe(true)
    expect(isSmall(exact('1234567890'))).toBe(false)
    expect(exact('12.50')).toEqual({ coef: 1250, scale: 2, big: undefined })
  })
})

describe('numbers that are no longer small', () => {
  test('know their sign, whole numbers and decimals', () => {
    const big = plus(exact(Number(most)), one)
    const negative = minus(zero, big)
    const none = minus(big, plus(exact(Number(most)), one))
    expect([signOf(big), signOf(negative), signOf(none)]).toEqual([1, -1, 0])
    expect(textOf(none)).toBe('0')
    expect([isWhole(big), isWhole(plus(big, exact('0.5')))]).toEqual([true, false])
    expect([decimalsOf(big), decimalsOf(plus(big, exact('0.25')))]).toEqual([0, 2])
  })

  test('are whole with many decimals of zero only', () => {
    expect(zeroTo16.scale).toBe(16)
    expect(isWhole(zeroTo16)).toBe(true)
    expect(decimalsOf(zeroTo16)).toBe(0)
    expect(textOf(zeroTo16)).toBe('0')
    expect(tiny.scale).toBe(16)
    expect(isWhole(tiny)).toBe(false)
    expect([isWhole(exact('2.50')), isWhole(exact('2.00')), isWhole(exact('2'))]).toEqual([false, true, true])
    // 15 decimals, the last power there is.
    const fifteen = times(exact('0.00001'), times(exact('0.00001'), exact('100000.00000')))
    expect([fifteen.scale, isWhole(fifteen)]).toEqual([15, false])
  })
})

describe('numbers in whole units', () => {
  test('decimalsNeeded() counts those written, and without their zeros only where they are too many', () => {
    expect(MOST_DECIMALS).toBe(7)
    expect(decimalsNeeded(exact('2.50'))).toBe(2)
    expect(decimalsNeeded(exact('3'))).toBe(0)
    expect(decimalsNeeded(times(exact('0.5000'), exact('0.200')))).toBe(7)
    // 0.10000000 has eight decimals, of which one is needed.
    expect(decimalsNeeded(times(exact('0.5000'), exact('0.2000')))).toBe(1)
    expect(decimalsNeeded(plus(exact(Number(most)), one))).toBe(8)
  })

  test('scaledTo() gives the whole number of units', () => {
    expect(scaledTo(exact('2.5'), 3)).toBe(2500)
    expect(scaledTo(exact('-2.5'), 1)).toBe(-25)
  })

  test('wholeRatio() gives lowest terms, or nothing where a term is no safe whole number', () => {
    const ratio = (num: Exact, den: Exact) => wholeRatio({ num, den })
    expect(ratio(exact('41.5'), exact('52'))).toEqual({ num: 83, den: 104 })
    expect(ratio(exact('-41.5'), exact('52'))).toEqual({ num: -83, den: 104 })
    expect(ratio(exact('3'), exact('0.75'))).toEqual({ num: 4, den: 1 })
    expect(ratio(zero, exact('7'))).toEqual({ num: 0, den: 1 })
    expect(ratio(one, zero)).toBeUndefined()
    const big = plus(exact(Number(most)), one)
    expect(ratio(big, one)).toBeUndefined()
    expect(ratio(one, big)).toBeUndefined()
    expect(ratio(exact(Number(most)), exact('0.5'))).toBeUndefined()
    expect(ratio(exact('0.5'), exact(Number(most)))).toBeUndefined()
  })
})
