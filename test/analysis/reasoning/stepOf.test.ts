import { expect, test } from 'vitest'
import { decimalText } from '../../../src/analysis/reasoning/decimalText.ts'
import { stepOf } from '../../../src/analysis/reasoning/stepOf.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import { facts, schemeOf } from '../../logic/anyDefinition.ts'

const visits: Measure = { kind: 'fact', fact: 'visits' }

test.each<[string, Measure, string | undefined]>([
  ['a count', visits, '1'],
  ['a count three times', { kind: 'times', of: visits, by: '3' }, '3'],
  ['a count taken off three times', { kind: 'times', of: visits, by: '-3' }, '3'],
  // Nothing but zero is a multiple of zero.
  ['a count taken no times', { kind: 'times', of: visits, by: '0' }, undefined],
  ['a number without steps', { kind: 'fact', fact: 'extra' }, undefined],
  ['a sum of numbers without steps', { kind: 'sum', in: 'items', field: 'weight' }, undefined],
])('stepOf() of %s', (_, measure, step) => {
  const of = stepOf(schemeOf({ facts, measures: {} }), measure)
  expect(of && decimalText(of)).toBe(step)
})
