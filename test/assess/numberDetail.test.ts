import { describe, expect, test } from 'vitest'
import type { Comparison, Condition, Measure } from '../../src/index.ts'
import { leafOf } from './leafOf.ts'

const cite = 'p'
const points: Measure = { kind: 'fact', fact: 'points' }
const parts = {
  facts: {
    points: { kind: 'number', min: '0', max: '10', cite },
    bonus: { kind: 'number', min: '0', max: '3', cite },
    amount: { kind: 'number', cite },
  },
  measures: {
    points: { value: points },
    share: { value: { kind: 'ratio', of: points, to: { kind: 'literal', value: '10' } }, shown: 'percent' },
    total: { value: { kind: 'add', of: [points, { kind: 'fact', fact: 'bonus' }] } },
    third: {
      value: { kind: 'ratio', of: { kind: 'fact', fact: 'amount' }, to: { kind: 'literal', value: '3' } },
    },
  },
  parameters: { margin: { cite }, least: { cite } },
} as const

const compare = (
  measure: string,
  is: Comparison,
  value: string | { readonly parameter: string },
): Condition => ({ kind: 'compare', measure, is, value })

describe('the detail of a comparison', () => {
  test.each<[string, string, object, string]>([
    ['3.5', 'unmet', { exact: '1.5' }, 'below'],
    ['5', 'met', { exact: '0' }, 'at'],
    ['6.25', 'met', { exact: '1.25' }, 'above'],
  ])(
    'of %s points with at least 5: %s, how far away and on which side',
    (given, verdict, difference, side) => {
      const leaf = leafOf(parts, compare('points', 'atLeast', '5'), { points: given })
      expect(leaf.verdict).toBe(verdict)
      expect(leaf.detail).toEqual({
        kind: 'compare',
        measure: 'points',
        figure: { exact: given },
        is: 'atLeast',
        threshold: { exact: '5' },
        difference,
        side,
      })
    },
  )

  test('of a percentage says the difference as one', () => {
    const { detail } = leafOf(parts, compare('share', 'atLeast', '80%'), { points: '7.95' })
    expect(detail).toMatchObject({
      figure: { exact: '159/200', percent: '79.50' },
      threshold: { exact: '80%' },
      difference: { exact: '1/200', percent: '0.50', terminates: true },
      side: 'below',
    })
  })

  test('writes figure and difference in as many decimals as tell them from the threshold and from nothing', () => {
    const { detail } = leafOf(parts, compare('third', 'atLeast', '60'), { amount: '179.9999' })
    // 179.9999 / 3 = 59.99996…; 60 less that is 0.0000333…
    expect(detail).toMatchObject({
      figure: { decimal: '59.99' },
      difference: { decimal: '0.00003' },
      side: 'below',
    })
    const over = leafOf(parts, compare('third', 'atLeast', '60'), { amount: '180.0001' })
    expect(over.detail).toMatchObject({ figure: { decimal: '60.00003' }, side: 'above' })
  })

  // Nothing is known of the points but that they are from 0 to 10, and of the bonus, from 0 to 3.
  test.each<[Comparison, string, object, string, object | undefined, string | undefined]>([
    ['atLeast', '9', { points: '5' }, 'unmet', { exact: '1' }, 'below'],
    ['atMost', '4', { points: '5' }, 'unmet', { exact: '1' }, 'above'],
    ['equal', '9', { points: '5' }, 'unmet', { exact: '1' }, 'below'],
    // Already met: nothing is short of anything.
    ['atLeast', '4', { points: '5' }, 'met', undefined, undefined],
    ['atMost', '9', { points: '5' }, 'met', undefined, undefined],
    // On the threshold at its best, and no distance from it that can be told.
    ['moreThan', '8', { points: '5' }, 'unmet', undefined, undefined],
    ['lessThan', '5', { points: '5' }, 'unmet', undefined, undefined],
    // Still open.
    ['atLeast', '6', { points: '5' }, 'undetermined', undefined, undefined],
    ['atLeast', '6', {}, 'undetermined', undefined, undefined],
  ])('of a number not settled, %s %s with %o: %s, and how far it is at least', (...row) => {
    const [is, value, data, verdict, leastDifference, side] = row
    const leaf = leafOf(parts, compare('total', is, value), data)
    expect(leaf.verdict).toBe(verdict)
    expect(leaf.detail).toEqual({
      kind: 'compare',
      measure: 'total',
      figure: 'points' in data ? { low: { exact: '5' }, high: { exact: '8' } } : expect.any(Object),
      is,
      threshold: { exact: value },
      ...(leastDifference ? { leastDifference, side } : {}),
    })
  })

  test('with a parameter not supplied says that it is not, and no distance', () => {
    const leaf = leafOf(parts, compare('points', 'atLeast', { parameter: 'least' }), { points: '5' })
    expect(leaf.verdict).toBe('undetermined')
    expect(leaf.detail).toEqual({
      kind: 'compare',
      measure: 'points',
      figure: { exact: '5' },
      is: 'atLeast',
      threshold: { parameter: 'least', supplied: null },
    })
  })

  test.each([
    ['points', '5', '5.5', '5.5', { exact: '5.5' }, { exact: '0.5' }],
    ['points', '5', '2/3', '2/3', { exact: '2/3', decimal: '0.66', terminates: false }, { exact: '13/3' }],
    ['share', '5', '55%', '11/20', { exact: '11/20', percent: '55.00', terminates: true }, { exact: '1/20' }],
    // So that a number that is not nothing does not look like it.
    [
      'points',
      '5',
      '1/30000',
      '1/30000',
      { exact: '1/30000', decimal: '0.00003', terminates: false },
      { exact: '149999/30000' },
    ],
  ])('on %s of %s with a parameter of %s says what was supplied, and as it is read', (...row) => {
    const [measure, given, least, supplied, figure, difference] = row
    const when = compare(measure, 'atLeast', { parameter: 'least' })
    const { detail } = leafOf(parts, when, { points: given }, { parameters: { least } })
    expect(detail).toMatchObject({ threshold: { parameter: 'least', supplied, figure }, difference })
  })
})

describe('the detail of a number near another', () => {
  const near = (within: string | { readonly parameter: string }, measure = 'third'): Condition => ({
    kind: 'near',
    measure,
    value: '60',
    within,
  })

  test('names figure, centre and margin', () => {
    const leaf = leafOf(parts, near('0.5'), { amount: '181.5' })
    expect(leaf.verdict).toBe('met')
    expect(leaf.detail).toEqual({
      kind: 'near',
      measure: 'third',
      figure: { exact: '121/2', decimal: '60.50', terminates: true },
      value: '60',
      within: { exact: '0.5' },
    })
  })

  // A third of these, each 0.0000333… from the centre or from an end of the margin.
  test.each([
    ['180.0001', '60.00003'],
    ['178.5001', '59.50003'],
    ['181.5001', '60.50003'],
    ['180.7', '60.23'],
  ])('writes a third of %s in as many decimals as tell it from centre and ends: %s', (amount, decimal) => {
    expect(leafOf(parts, near('0.5'), { amount }).detail).toMatchObject({ figure: { decimal } })
  })

  test('with a margin not supplied tells it from the centre', () => {
    const leaf = leafOf(parts, near({ parameter: 'margin' }), { amount: '180.0001' })
    expect(leaf.verdict).toBe('undetermined')
    expect(leaf.detail).toMatchObject({
      figure: { decimal: '60.00003' },
      within: { parameter: 'margin', supplied: null },
    })
    const atEnd = leafOf(parts, near({ parameter: 'margin' }), { amount: '178.5001' })
    expect(atEnd.detail).toMatchObject({ figure: { decimal: '59.50' } })
  })

  test('says the margin that was supplied', () => {
    const options = { parameters: { margin: '1/2' } }
    const { detail } = leafOf(parts, near({ parameter: 'margin' }), { amount: '178.5001' }, options)
    expect(detail).toMatchObject({
      figure: { decimal: '59.50003' },
      within: { parameter: 'margin', supplied: '1/2', figure: { exact: '1/2', decimal: '0.50' } },
    })
  })
})
