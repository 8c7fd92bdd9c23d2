import { describe, expect, test } from 'vitest'
import { figureOf, numberFigure, tellingDecimals } from '../../src/assess/figure.ts'
import { one, powerOfTen } from '../../src/exact/exact.ts'
import { fraction, noBound, noLowerBound, zeroFraction } from '../../src/exact/fraction.ts'
import { FACT_GAP, type Interval, settledAt } from '../../src/logic/interval.ts'
import { literal } from '../../src/scheme/literal.ts'

describe('numberFigure()', () => {
  test.each<[string, 'percent' | 'plain' | undefined, object]>([
    ['59.5', undefined, { exact: '59.5' }],
    ['59.5', 'plain', { exact: '59.5' }],
    ['10/4', 'plain', { exact: '5/2', decimal: '2.50', terminates: true }],
    ['1/3', 'plain', { exact: '1/3', decimal: '0.33', terminates: false }],
    ['2/3', undefined, { exact: '2/3', decimal: '0.66', terminates: false }],
    ['1/8', 'plain', { exact: '1/8', decimal: '0.125', terminates: true }],
    ['0.8', 'percent', { exact: '4/5', percent: '80.00', terminates: true }],
    ['83/104', 'percent', { exact: '83/104', percent: '79.80', terminates: false }],
    ['2', 'percent', { exact: '2', percent: '200.00', terminates: true }],
  ])('writes %s, shown as %s, in full and as people read it', (value, shown, figure) => {
    expect(numberFigure(literal(value), shown)).toEqual(figure)
  })

  test('cuts to as many decimals as it is asked for', () => {
    expect(numberFigure(literal('2/3'), 'plain', 5)).toMatchObject({ decimal: '0.66666' })
    expect(numberFigure(literal('2/3'), 'percent', 5)).toMatchObject({ percent: '66.66666' })
  })
})

describe('figureOf()', () => {
  const open = (low: string, high: string): Interval => ({
    low: literal(low),
    high: literal(high),
    gap: FACT_GAP,
  })

  test('writes one number where both ends are the same', () => {
    expect(figureOf(settledAt(literal('7')), 'plain')).toEqual({ exact: '7' })
    expect(figureOf(open('7', '14/2'), 'plain')).toEqual({ exact: '7' })
  })

  test('writes both ends where they are not, and null for an end that is not known', () => {
    expect(figureOf(open('1/3', '5'), 'plain')).toEqual({
      low: { exact: '1/3', decimal: '0.33', terminates: false },
      high: { exact: '5' },
    })
    const ends: Interval = { low: noLowerBound, high: noBound, gap: FACT_GAP }
    expect(figureOf(ends, 'percent', [literal('80%')])).toEqual({ low: null, high: null })
    expect(figureOf({ ...ends, low: literal('0') }, 'plain')).toEqual({ low: { exact: '0' }, high: null })
  })

  test('writes as many decimals as tell it from the bound that is nearest', () => {
    const nearly = literal('79999/99999')
    const percent = (...bounds: readonly string[]) =>
      figureOf(settledAt(nearly), 'percent', bounds.map(literal))
    // 79999 / 99999 = 0.79999799997…
    expect(percent()).toMatchObject({ percent: '79.99' })
    expect(percent('60%')).toMatchObject({ percent: '79.99' })
    expect(percent('80%')).toMatchObject({ percent: '79.99' })
    expect(percent('79.9998%')).toMatchObject({ percent: '79.9997' })
    expect(percent('60%', '79.9998%', '80%')).toMatchObject({ percent: '79.9997' })
  })
})

describe('tellingDecimals()', () => {
  const decimals = (a: string, b: string, shown: 'percent' | 'plain' = 'plain') =>
    tellingDecimals(literal(a), literal(b), shown)

  test.each<[string, string, number]>([
    // Two decimals always; and so where nothing is to be told apart.
    ['1/3', '1/3', 2],
    ['0.5', '1/2', 2],
    ['60', '59', 2],
    ['60', '59.999999', 2],
    ['60', '59.000001', 2],
    ['0.1', '0.2', 2],
    ['0.33', '1/3', 3],
    ['0.333', '1/3', 4],
    ['0.33333', '1/3', 6],
    ['60', '60.00001', 5],
    // More than a few.
    ['60', '60.000001', 6],
    ['60', '60.0000001', 7],
    ['0.333333', '1/3', 7],
    [`0.${'3'.repeat(40)}`, '1/3', 41],
  ])('%s and %s take so many decimals: %i', (a, b, expected) => {
    expect(decimals(a, b)).toBe(expected)
    expect(decimals(b, a)).toBe(expected)
  })

  test('stops at 130 where two numbers agree for longer', () => {
    const tiny = (digits: number) => fraction(one, powerOfTen(digits))
    expect(tellingDecimals(tiny(129), zeroFraction, 'plain')).toBe(129)
    expect(tellingDecimals(tiny(130), zeroFraction, 'plain')).toBe(130)
    expect(tellingDecimals(tiny(200), zeroFraction, 'plain')).toBe(130)
  })

  test('counts those of the percentage where that is shown', () => {
    expect(decimals('0.6', '0.60001', 'plain')).toBe(5)
    expect(decimals('0.6', '0.60001', 'percent')).toBe(3)
    expect(decimals('0.6', '0.59999', 'percent')).toBe(2)
  })

  // Cut to two decimals, a number just below zero is written 0.00, as what is cut to nothing has no sign.
  test.each<[string, string, number]>([
    ['-1/300', '0', 3],
    ['-1/3000', '0', 4],
    ['-1/300000', '0', 6],
    ['-1/300000000', '0', 9],
    ['-1/300', '1/300', 3],
    ['-1/2', '1/2', 2],
    ['-1/300', '5', 3],
    ['-7/3', '7/3', 2],
    ['-7/3', '-2.333', 4],
  ])('tells a number below zero from others: %s and %s by %i', (a, b, expected) => {
    expect(decimals(a, b)).toBe(expected)
    expect(decimals(b, a)).toBe(expected)
    const [first, second] = [a, b].map((value) => numberFigure(literal(value), 'plain', expected))
    expect(first).not.toEqual(second)
  })
})
