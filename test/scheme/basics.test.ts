import { describe, expect, test } from 'vitest'
import { allCited, firstCited, usualMoments } from '../../src/scheme/basics.ts'
import { citationOf } from '../../src/scheme/citation.ts'
import { DefinitionError } from '../../src/scheme/definitionError.ts'
import { boundValue } from '../../src/scheme/fieldPlan.ts'
import { inTextOrder } from '../../src/scheme/inTextOrder.ts'
import { literal } from '../../src/scheme/literal.ts'
import { sampleScheme } from './fixtures.ts'

test('firstCited() and allCited() take one provision or several', () => {
  expect([firstCited('A4'), firstCited(['A4-3', 'A4-4'])]).toEqual(['A4', 'A4-3'])
  expect([allCited('A4'), allCited(['A4-3', 'A4-4']), allCited(undefined)]).toEqual([
    ['A4'],
    ['A4-3', 'A4-4'],
    [],
  ])
})

test('usualMoments are application and decision', () => {
  expect(usualMoments).toEqual(['application', 'decision'])
})

describe('citationOf()', () => {
  test('names the provision as the text does, the first of several', () => {
    expect(citationOf(sampleScheme, ['3', '1'])).toEqual({ provision: '3', text: '第3条第1項' })
    expect(citationOf(sampleScheme, '3')).toBe(citationOf(sampleScheme, ['3']))
    expect(Object.isFrozen(citationOf(sampleScheme, '3'))).toBe(true)
  })

  test('names a provision that there is not by its id', () => {
    expect(citationOf(sampleScheme, 'toString')).toEqual({ provision: 'toString', text: 'toString' })
  })
})

test('inTextOrder() goes by the place in the text, and else by the order of the definition', () => {
  const of = (place?: number) =>
    ({ cite: '第1条', about: 'tier', treatment: 'rule', ...(place ? { place } : {}) }) as const
  const provisions = { last: of(3), first: of(1), second: of(2), zero: of(), nought: of() }
  expect(inTextOrder({ ...sampleScheme, provisions }).map(([id]) => id)).toEqual([
    'zero',
    'nought',
    'first',
    'second',
    'last',
  ])
  const reversed = Object.fromEntries(Object.entries(provisions).reverse())
  expect(inTextOrder({ ...sampleScheme, provisions: reversed }).map(([id]) => id)).toEqual([
    'nought',
    'zero',
    'first',
    'second',
    'last',
  ])
})

test('a number that parseScheme() would have refused is a bug of the caller', () => {
  expect(() => literal('1e3')).toThrow(
    new DefinitionError('1e3 is not a decimal, a percentage or a fraction'),
  )
  expect(() => boundValue('points', '80%')).toThrow(
    new DefinitionError('points: 80% is not a decimal number'),
  )
})
