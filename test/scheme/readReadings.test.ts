import { describe, expect, test } from 'vitest'
import { issueList } from '../../src/issueList.ts'
import { readReadings } from '../../src/scheme/readReadings.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { sampleScheme } from './fixtures.ts'

function read(value: unknown, scheme: Scheme = sampleScheme) {
  const list = issueList()
  const chosen = readReadings(scheme, value, ['readings'], list)
  return { chosen, messages: list.issues.map(({ message }) => message) }
}

describe('readReadings()', () => {
  test.each<[unknown, object]>([
    [undefined, {}],
    [null, {}],
    [{}, {}],
    [{ 'first-day': 'not-counted' }, { 'first-day': 'not-counted' }],
    [{ 'first-day': 'counted', 'items-counted': null }, { 'first-day': 'counted' }],
    [{ 'first-day': undefined, 'items-counted': 'core' }, { 'items-counted': 'core' }],
  ])('reads %j as %j', (value, chosen) => {
    expect(read(value)).toEqual({ chosen, messages: [] })
  })

  test.each<[unknown, object, string[]]>([
    ['counted', {}, ['readings: expected an object, got "counted"']],
    [
      { 'first-days': 'counted', 'items-counted': 'core' },
      { 'items-counted': 'core' },
      ['readings.first-days: unknown key "first-days"; did you mean first-day?'],
    ],
    [
      { 'first-day': 'counter', 'items-counted': 'core' },
      { 'items-counted': 'core' },
      ['readings.first-day: "counter" is not a choice; did you mean counted?'],
    ],
    [
      { toString: 'counted' },
      {},
      ['readings.toString: unknown key "toString"; expected one of items-counted, first-day'],
    ],
  ])('of %j reads %j, and says what is wrong', (value, chosen, messages) => {
    expect(read(value)).toEqual({ chosen, messages })
  })

  test('knows no reading of a text that has none', () => {
    const { readings: _, ...without } = sampleScheme
    expect(read({ 'first-day': 'counted' }, without)).toEqual({
      chosen: {},
      messages: ['readings.first-day: unknown key "first-day"'],
    })
  })

  test('stops once a hundred and more are told', () => {
    const { messages } = read(Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`no${at}`, 'x'])))
    expect(messages).toHaveLength(101)
  })
})
