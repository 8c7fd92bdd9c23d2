import { expect, test } from 'vitest'
import { decimalText } from '../../../src/analysis/reasoning/decimalText.ts'
import { stepOf } from '../../../src/analysis/reasoning/stepOf.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import { facts, schemeOf } from '../../logic/anyDefinition.ts'

const visits: Measure = { kind: 'fact', fact: 'visits' }
const number = (value: string): Measure => ({ kind: 'literal', value })
const add = (...of: readonly Measure[]): Measure => ({ kind: 'add', of })
const stepped = { halves: { kind: 'number', step: '0.5', cite: 'p' } } as const
const halves: Measure = { kind: 'fact', fact: 'halves' }
const steps = {
  kind: 'list',
  maxRecords: 2,
  cite: 'p',
  fields: { by: { kind: 'number', step: '0.2' } },
} as const

test.each<[string, Measure, string | undefined]>([
  ['a count', visits, '1'],
  ['a count three times', { kind: 'times', of: visits, by: '3' }, '3'],
  ['a count taken off three times', { kind: 'times', of: visits, by: '-3' }, '3'],
  // Nothing but zero is a multiple of zero.
  ['a count taken no times', { kind: 'times', of: visits, by: '0' }, undefined],
  ['a number without steps', { kind: 'fact', fact: 'extra' }, undefined],
  ['a sum of numbers without steps', { kind: 'sum', in: 'items', field: 'weight' }, undefined],
  ['a number in steps', halves, '0.5'],
  ['a number', number('7'), '7'],
  ['a number below nought', number('-7'), '7'],
  ['nought', number('0'), undefined],
  ['a named measure', { kind: 'measure', measure: 'named' }, '0.5'],
  ['a count and a number in steps', add(visits, halves), '0.5'],
  ['a number in steps and a count', add(halves, visits), '0.5'],
  ['a count, a number in steps and nought', add(number('0'), visits, halves), '0.5'],
  ['a count and a number that fits no whole one', add(visits, number('0.3')), undefined],
  ['a count and a number without steps', add(visits, { kind: 'fact', fact: 'extra' }), undefined],
  ['the lesser of 6 and 4', { kind: 'least', of: [number('6'), number('4')] }, undefined],
  ['the lesser of 6 and 3', { kind: 'least', of: [number('6'), number('3')] }, '3'],
  ['the greater of 2 and 6', { kind: 'greatest', of: [number('2'), number('6')] }, '2'],
  ['nothing', add(), undefined],
  ['half a count', { kind: 'times', of: visits, by: '1/2' }, '0.5'],
  [
    'a number without steps three times',
    { kind: 'times', of: { kind: 'fact', fact: 'extra' }, by: '3' },
    undefined,
  ],
  ['a count up to 5', { kind: 'cap', of: visits, at: '5' }, '1'],
  ['a count up to 5.5', { kind: 'cap', of: visits, at: '5.5' }, undefined],
  ['a count up to 0', { kind: 'cap', of: visits, at: '0' }, undefined],
  ['how many rows', { kind: 'count', in: 'items', where: { kind: 'referred' } }, '1'],
  ['a sum of numbers in steps', { kind: 'sum', in: 'steps', field: 'by' }, '0.2'],
  [
    'one by reading',
    { kind: 'byReading', reading: 'r', cases: { a: visits, b: halves, c: number('0') } },
    '0.5',
  ],
  ['somewhere between two', { kind: 'between', low: visits, high: visits }, undefined],
  ['a ratio', { kind: 'ratio', of: visits, to: number('2') }, undefined],
])('stepOf() of %s', (_, measure, step) => {
  const scheme = schemeOf({ facts: { ...facts, ...stepped, steps }, measures: { named: { value: halves } } })
  const of = stepOf(scheme, measure)
  expect(of && decimalText(of)).toBe(step)
})
