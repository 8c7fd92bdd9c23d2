import { expect, test } from 'vitest'
import { compareMeasure } from '../../../src/analysis/diff/compareMeasure.ts'
import type { Condition } from '../../../src/scheme/conditionDefinition.ts'
import type { MeasureDefinition } from '../../../src/scheme/measureDefinition.ts'

type Compare = Extract<Condition, { kind: 'compare' }>

const points: MeasureDefinition = { value: { kind: 'fact', fact: 'points' } }
const measures: { readonly [id: string]: MeasureDefinition } = {
  points,
  '>points': points,
  '>named': { value: { kind: 'measure', measure: 'points' } },
  '>twice': { value: { kind: 'measure', measure: '>named' } },
  '>other': { value: { kind: 'fact', fact: 'visits' } },
  '>capped': { value: { kind: 'cap', at: '60', of: { kind: 'measure', measure: 'points' } } },
  '>sum': { value: { kind: 'add', of: [{ kind: 'fact', fact: 'points' }] } },
}
const compare = (
  measure: string,
  is: Compare['is'] = 'atLeast',
  value: Compare['value'] = '50',
): Compare => ({
  kind: 'compare',
  measure,
  is,
  value,
})
const always: Condition = { kind: 'all', of: [] }
const never: Condition = { kind: 'any', of: [] }

test.each([
  ['>points', 'points'],
  ['>named', 'points'],
  ['>twice', 'points'],
  ['>capped', 'points'],
  // No other measure is the same: it stays as it is.
  ['>other', '>other'],
  ['>sum', '>sum'],
  ['>unknown', '>unknown'],
])('compareMeasure() asks of %s what it asks of %s', (measure, same) => {
  expect(compareMeasure(compare(measure), measures, '>')).toEqual(compare(same))
})

test('compareMeasure() leaves a capped number alone where its bound is not known', () => {
  const open = compare('>capped', 'atLeast', { parameter: 'margin' })
  expect(compareMeasure(open, measures, '>')).toEqual(open)
})

// The lesser of x and 60 is held against 59, 60 and 61.
test.each<[Compare['is'], ...(Condition | Compare['is'])[]]>([
  ['atLeast', 'atLeast', 'atLeast', never],
  ['moreThan', 'moreThan', never, never],
  ['atMost', 'atMost', always, always],
  ['lessThan', 'lessThan', 'lessThan', always],
  ['equal', 'equal', 'atLeast', never],
])('compareMeasure() of what counts up to 60, %s 59, 60 and 61', (is, ...asked) => {
  const expected = asked.map((of, at) => (typeof of === 'string' ? compare('points', of, `${59 + at}`) : of))
  const found = ['59', '60', '61'].map((value) =>
    compareMeasure(compare('>capped', is, value), measures, '>'),
  )
  expect(found).toEqual(expected)
  // What it asks of the number itself holds for the same numbers.
  const holds = (of: Condition, x: number): boolean => {
    if (of.kind !== 'compare') return of === always || of.kind === 'all'
    const bound = Number(of.value)
    const order = { atLeast: x >= bound, moreThan: x > bound, atMost: x <= bound, lessThan: x < bound }
    return of.is === 'equal' ? x === bound : order[of.is]
  }
  for (const [at, condition] of found.entries()) {
    for (const x of [0, 58, 59, 60, 61, 62]) {
      const capped = compare('points', is, `${59 + at}`)
      expect([is, at, x, holds(condition, x)]).toEqual([is, at, x, holds(capped, Math.min(x, 60))])
    }
  }
})
