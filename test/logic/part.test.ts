import { describe, expect, test } from 'vitest'
import { exact } from '../../src/exact/exact.ts'
import { type Fraction, fraction, noBound, noLowerBound } from '../../src/exact/fraction.ts'
import { type Part, pointSpan, reachOf, type Span, spanPart, switchPart } from '../../src/logic/part.ts'
import { pivotal } from '../../src/logic/pivotal.ts'
import type { Comparison } from '../../src/scheme/conditionDefinition.ts'

const number = (n: number): Fraction =>
  Number.isFinite(n) ? fraction(exact(n)) : n < 0 ? noLowerBound : noBound
const span = (low: number, high: number, between: Span['between']): Span => ({
  low: number(low),
  high: number(high),
  between,
})
const point = (n: number): Span => pointSpan(number(n))
const reaching = (...reach: Span[]): Part => ({ reach, swings: [] })
const points = (count: number, step: number): Part =>
  reaching(...Array.from({ length: count }, (_, at) => point(at * step)))

/** What parts reach together, from the least on: both ends and what lies between. */
function reached(...parts: Part[]): readonly string[] {
  return reachOf(parts)
    .map(({ low, high, between }) => ({ from: low.num.coef, to: high.num.coef, between }))
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.between < b.between ? -1 : 1))
    .map(({ from, to, between }) => `${from} to ${to}: ${between}`)
}

describe('reachOf()', () => {
  test.each<[of: string, parts: readonly Part[], reached: readonly string[]]>([
    ['no part', [], ['0 to 0: none']],
    ['two numbers', [reaching(point(0), point(2))], ['0 to 0: none', '2 to 2: none']],
    [
      'numbers between two ends, moved by a switch',
      [reaching(span(0, 1, 'all')), reaching(point(0), point(2))],
      ['0 to 1: all', '2 to 3: all'],
    ],
    [
      'some numbers between two ends, moved by a switch',
      [reaching(point(0), point(2)), reaching(span(0, 1, 'some'))],
      ['0 to 1: some', '2 to 3: some'],
    ],
    ['all and all', [reaching(span(0, 1, 'all')), reaching(span(0, 2, 'all'))], ['0 to 3: all']],
    ['all and some', [reaching(span(0, 1, 'all')), reaching(span(0, 2, 'some'))], ['0 to 3: some']],
    ['some and all', [reaching(span(0, 1, 'some')), reaching(span(0, 2, 'all'))], ['0 to 3: some']],
    ['some and some', [reaching(span(0, 1, 'some')), reaching(span(0, 2, 'some'))], ['0 to 3: some']],
    [
      'spans that differ in one thing alone',
      [reaching(span(0, 1, 'all'), span(0, 1, 'some'), span(0, 2, 'all'), span(1, 2, 'all'))],
      ['0 to 1: all', '0 to 1: some', '0 to 2: all', '1 to 2: all'],
    ],
    [
      'sums that come about in two ways, once each',
      [
        reaching(point(0), point(1)),
        reaching(span(0, 2, 'all'), span(0, 9, 'all'), span(-1, 1, 'all'), span(-1, 8, 'all')),
      ],
      ['-1 to 1: all', '-1 to 8: all', '0 to 2: all', '0 to 9: all', '1 to 3: all', '1 to 10: all'],
    ],
  ])('of %s', (_, parts, expected) => {
    expect(reached(...parts)).toEqual(expected)
  })

  test('keeps up to 256 sums apart, and says of more only between what they lie', () => {
    const onOff = reaching(point(0), point(1))
    expect(reached(points(255, 1), onOff)).toHaveLength(256)
    expect(reached(points(256, 1), onOff)).toEqual(['0 to 256: some'])
    expect(reached(points(16, 1), points(16, 16))).toHaveLength(256)
    expect(reached(points(17, 1), points(16, 17))).toEqual(['0 to 271: some'])
  })
})

describe('pivotal()', () => {
  const onOff = switchPart(number(0), number(1), [['onOff']])
  const twoOrNone = switchPart(number(0), number(2), [['two']])
  const all = (low: number, high: number) => spanPart(span(low, high, 'all'), [['all']])
  const some = (low: number, high: number) => spanPart(span(low, high, 'some'), [['some']])

  test.each<[of: string, Part[], Comparison, bound: number, paths: string[], exact: boolean]>([
    ['what is out of reach', [onOff], 'atLeast', 5, [], false],
    ['any number between two ends', [all(0, 4)], 'equal', 2, ['all'], true],
    ['some number between two ends', [some(0, 4)], 'equal', 2, ['some'], false],
    ['either end of some', [some(0, 4)], 'equal', 4, ['some'], true],
    ['the lower end of some', [some(0, 4)], 'equal', 0, ['some'], true],
    ['beyond the ends of some', [some(0, 4)], 'equal', 5, [], false],
    ['between the two values of a switch', [twoOrNone], 'equal', 1, [], false],
    ['one of the two values of a switch', [twoOrNone], 'equal', 2, ['two'], true],
    ['a switch and any number beside it', [twoOrNone, all(0, 4)], 'equal', 3, ['all', 'two'], true],
    ['a switch beside the least of some', [onOff, some(0, 9)], 'atLeast', 1, ['onOff', 'some'], true],
    ['a switch beside the most of some', [onOff, some(0, 9)], 'moreThan', 9, ['onOff', 'some'], true],
    ['a switch within some', [onOff, some(0, 9)], 'atLeast', 5, ['onOff', 'some'], false],
    [
      'some without a most beside some without a least',
      [some(0, Number.POSITIVE_INFINITY), spanPart(span(Number.NEGATIVE_INFINITY, 0, 'some'), [['less']])],
      'moreThan',
      5,
      ['less', 'some'],
      false,
    ],
  ])('%s', (_, open, is, bound, paths, exactly) => {
    const found = pivotal({ known: number(0), open, exact: true }, is, number(bound))
    expect([found.paths.map(([id]) => id).sort(), found.exact]).toEqual([paths, exactly])
  })
})
