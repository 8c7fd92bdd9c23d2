import { describe, expect, test } from 'vitest'
import type { Measure } from '../../src/scheme/measureDefinition.ts'
import { type MeasureSize, measureSize } from '../../src/scheme/measureSize.ts'

const literal = (value: string): Measure => ({ kind: 'literal', value })
const fact: Measure = { kind: 'fact', fact: 'points' }
const where = { kind: 'given', field: 'met' } as const
const size = (depth: number, terms: number, num: number, den: number): MeasureSize => ({
  depth,
  terms,
  num,
  den,
})
const sizes: { readonly [id: string]: MeasureSize } = { known: size(5, 7, 11, 13) }
const a = literal('12/345')
const b = literal('6789/1')

describe('measureSize()', () => {
  test.each<[string, Measure, MeasureSize]>([
    // 60 digits before the point and 60 after it
    ['a fact', fact, size(1, 1, 120, 0)],
    ['a decimal', literal('-59.5'), size(1, 1, 5, 0)],
    ['a fraction', a, size(1, 1, 2, 3)],
    // a hundredth has a denominator of three digits
    ['a percentage', literal('80%'), size(1, 1, 3, 3)],
    ['a named measure, which is one level more', { kind: 'measure', measure: 'known' }, size(6, 7, 11, 13)],
    // ten thousand rows add four digits
    ['a count', { kind: 'count', in: 'items', where }, size(1, 1, 124, 0)],
    ['a sum of rows', { kind: 'sum', in: 'items', field: 'points' }, size(1, 1, 124, 0)],
    [
      'a rate',
      { kind: 'rate', in: 'items', points: 'points', max: 'max', take: 'overall' },
      size(1, 1, 124, 124),
    ],
    // 12/345 + 6789/1: the denominators make 4 digits, 6789 × 345 has 7 at most, and adding two is one more
    ['two numbers added', { kind: 'add', of: [a, b] }, size(2, 2, 8, 4)],
    [
      'ten numbers added',
      { kind: 'add', of: Array.from({ length: 10 }, () => literal('1')) },
      size(2, 10, 3, 0),
    ],
    ['a multiple', { kind: 'times', of: a, by: '2/30' }, size(2, 1, 3, 5)],
    ['a multiple in per cent', { kind: 'times', of: a, by: '50%' }, size(2, 1, 5, 6)],
    ['a cap of more digits', { kind: 'cap', of: a, at: '1000/1' }, size(2, 1, 4, 3)],
    ['a cap of fewer digits', { kind: 'cap', of: b, at: '1/30' }, size(2, 1, 4, 2)],
    // (12/345) / (6789/1) = (12 × 1) / (345 × 6789)
    ['a ratio', { kind: 'ratio', of: a, to: b }, size(2, 2, 3, 7)],
    ['the least of several', { kind: 'least', of: [a, b, a] }, size(2, 3, 4, 3)],
    ['the greatest of several', { kind: 'greatest', of: [a, b] }, size(2, 2, 4, 3)],
    ['what lies between two', { kind: 'between', low: a, high: b }, size(2, 2, 4, 3)],
    ['measures by reading', { kind: 'byReading', reading: 'r', cases: { one: a, two: b } }, size(2, 2, 4, 3)],
    [
      'measures within measures, by the deepest of them',
      {
        kind: 'add',
        of: [{ kind: 'least', of: [{ kind: 'cap', of: literal('1'), at: '1' }] }, literal('1')],
      },
      size(4, 2, 2, 0),
    ],
  ])('%s', (_, measure, expected) => {
    expect(measureSize(measure, (id) => sizes[id]!)).toEqual(expected)
  })
})
