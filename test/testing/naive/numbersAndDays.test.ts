import { describe, expect, test } from 'vitest'
import type { Counting, PeriodLength } from '../../../src/calendar/index.ts'
import {
  dayAfter,
  dayBefore,
  daysAfter,
  firstSuchDay,
  periodBackFrom,
  periodFrom,
} from '../../../src/testing/naive/calendar.ts'
import {
  add,
  ceiling,
  commonMeasure,
  compare,
  divide,
  floor,
  greater,
  lesser,
  lowestTerms,
  multiply,
  type Ratio,
  ratio,
  subtract,
  textOf,
  whole,
} from '../../../src/testing/naive/ratio.ts'

describe('ratio()', () => {
  test.each<[string, bigint, bigint]>([
    ['12', 12n, 1n],
    ['-12.50', -1250n, 100n],
    ['-0.5', -5n, 10n],
    ['80%', 80n, 100n],
    ['2/3', 2n, 3n],
    ['2/0.5', 20n, 5n],
  ])('reads %s', (text, n, d) => {
    expect(ratio(text)).toEqual({ n, d })
  })

  test.each<[string, (a: Ratio, b: Ratio) => Ratio, string, string, string]>([
    ['add', add, '1/2', '1/3', '5/6'],
    ['subtract', subtract, '1/2', '1/3', '1/6'],
    ['multiply', multiply, '-2/3', '3/4', '-0.5'],
    ['divide', divide, '2/3', '-3/4', '-8/9'],
    ['divide', divide, '-2/3', '-4/3', '0.5'],
    ['lesser', lesser, '0.5', '2/3', '0.5'],
    ['lesser', lesser, '2/3', '0.5', '0.5'],
    ['greater', greater, '0.5', '2/3', '2/3'],
    ['greater', greater, '2/3', '0.5', '2/3'],
    ['commonMeasure', commonMeasure, '0.5', '0.75', '0.25'],
    ['commonMeasure', commonMeasure, '-4', '6', '2'],
    ['commonMeasure', commonMeasure, '0', '-6', '6'],
    ['commonMeasure', commonMeasure, '6', '0', '6'],
  ])('%s()', (_, of, a, b, expected) => {
    expect(textOf(of(ratio(a), ratio(b)))).toBe(expected)
  })

  test.each<[string, string, number]>([
    ['1/3', '0.333', 1],
    ['0.333', '1/3', -1],
    ['0.50', '1/2', 0],
  ])('%s against %s is %i', (a, b, expected) => {
    expect(compare(ratio(a), ratio(b))).toBe(expected)
  })

  test('of two equal numbers lesser() and greater() give the first', () => {
    const [a, b] = [ratio('0.5'), ratio('1/2')]
    expect(lesser(a, b)).toBe(a)
    expect(greater(a, b)).toBe(a)
  })

  test.each<[string, string]>([
    ['0', '0'],
    ['-3.50', '-3.5'],
    ['0.05', '0.05'],
    ['-0.05', '-0.05'],
    ['10/4', '2.5'],
    ['4/6', '2/3'],
    ['-4/6', '-2/3'],
    ['100', '100'],
    // sixty decimals are written, and no more
    [`1/1${'0'.repeat(60)}`, `0.${'0'.repeat(59)}1`],
    [`1/1${'0'.repeat(61)}`, `1/1${'0'.repeat(61)}`],
  ])('textOf(%s) is %s', (text, expected) => {
    expect(textOf(ratio(text))).toBe(expected)
  })

  test.each<[string, bigint, bigint]>([
    ['7/2', 3n, 4n],
    ['-7/2', -4n, -3n],
    ['4', 4n, 4n],
    ['-4', -4n, -4n],
    ['0', 0n, 0n],
    ['1/3', 0n, 1n],
    ['-1/3', -1n, 0n],
  ])('%s lies from %i to %i', (text, low, high) => {
    expect([floor(ratio(text)), ceiling(ratio(text))]).toEqual([low, high])
  })

  test('lowestTerms() and whole()', () => {
    expect(lowestTerms({ n: -6n, d: 8n })).toEqual({ n: -3n, d: 4n })
    expect(whole(-3)).toEqual({ n: -3n, d: 1n })
  })
})

describe('the calendar of the kit', () => {
  test.each([
    ['2026-04-30', '2026-05-01'],
    ['2026-06-30', '2026-07-01'],
    ['2026-09-30', '2026-10-01'],
    ['2026-11-30', '2026-12-01'],
    ['2026-01-30', '2026-01-31'],
    ['2026-01-31', '2026-02-01'],
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2026-12-31', '2027-01-01'],
    ['0999-12-31', '1000-01-01'],
  ])('after %s comes %s', (day, next) => {
    expect(dayAfter(day)).toBe(next)
    expect(dayBefore(next)).toBe(day)
  })

  test.each([
    ['2026-03-01', 0, '2026-03-01'],
    ['2026-02-27', 3, '2026-03-02'],
    ['2026-03-02', -3, '2026-02-27'],
  ])('daysAfter(%s, %i) is %s', (day, days, expected) => {
    expect(daysAfter(day, days)).toBe(expected)
  })

  // 民法第140条, 第141条, 第143条
  test.each<[string, PeriodLength, Counting, string, string]>([
    ['2024-04-01', { years: 4 }, 'firstDayCounted', '2024-04-01', '2028-03-31'],
    ['2024-04-01', { years: 4 }, 'firstDayNotCounted', '2024-04-02', '2028-04-01'],
    ['2022-02-28', { years: 2 }, 'firstDayNotCounted', '2022-03-01', '2024-02-29'],
    ['2026-01-31', { months: 1 }, 'firstDayCounted', '2026-01-31', '2026-02-28'],
    ['2026-01-30', { months: 1 }, 'firstDayNotCounted', '2026-01-31', '2026-02-28'],
    ['2026-11-30', { months: 3 }, 'firstDayCounted', '2026-11-30', '2027-02-28'],
    ['2026-12-15', { months: 12 }, 'firstDayCounted', '2026-12-15', '2027-12-14'],
    ['2026-04-01', { weeks: 2 }, 'firstDayNotCounted', '2026-04-02', '2026-04-15'],
    ['2026-04-01', { days: 10 }, 'firstDayCounted', '2026-04-01', '2026-04-10'],
    ['2026-04-01', { months: 6, days: 10 }, 'firstDayNotCounted', '2026-04-02', '2026-10-11'],
  ])('from %s, %j, %s, runs from %s to %s', (day, length, counting, first, last) => {
    expect(periodFrom(day, length, counting)).toEqual({ first, last })
  })

  test.each<[string, PeriodLength, Counting, string, string]>([
    ['2026-06-30', { months: 18 }, 'firstDayCounted', '2025-01-01', '2026-06-30'],
    ['2026-06-30', { months: 18 }, 'firstDayNotCounted', '2024-12-30', '2026-06-29'],
    ['2026-04-10', { days: 10 }, 'firstDayCounted', '2026-04-01', '2026-04-10'],
    ['2026-04-10', { weeks: 1, days: 3 }, 'firstDayNotCounted', '2026-03-31', '2026-04-09'],
    ['2026-03-31', { years: 1 }, 'firstDayCounted', '2025-04-01', '2026-03-31'],
  ])('back from %s, %j, %s, runs from %s to %s', (day, length, counting, first, last) => {
    expect(periodBackFrom(day, length, counting)).toEqual({ first, last })
  })

  test.each([
    ['2026-03-31', 3, 31, '2026-03-31'],
    ['2026-04-01', 3, 31, '2027-03-31'],
    ['2026-03-30', 3, 31, '2026-03-31'],
    ['2026-01-01', 2, 29, '2028-02-29'],
    ['2096-03-01', 2, 29, '2104-02-29'],
  ])('the first such day from %s: month %i, day %i: %s', (date, month, day, expected) => {
    expect(firstSuchDay(date, { month, day })).toBe(expected)
  })
})
