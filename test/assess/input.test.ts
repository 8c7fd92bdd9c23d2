import { toyotaSdgsRound4, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { assessWithout, inputOf } from '../../src/assess/assess.ts'
import type { AssessOptions, Scheme } from '../../src/index.ts'
import { assessed } from '../laws/assessed.ts'
import { schemeOf } from '../logic/anyDefinition.ts'

const cite = 'p'
const flag = { kind: 'flag', cite } as const
const scheme = schemeOf({
  facts: {
    points: { kind: 'number', cite },
    barred: { ...flag, presumed: false },
    items: { kind: 'group', rows: { a: {}, b: {} }, fields: { met: { kind: 'flag' } }, cite },
    records: { kind: 'list', maxRecords: 3, fields: { on: { kind: 'date' } }, cite },
  },
  measures: { points: { value: { kind: 'fact', fact: 'points' } } },
  readings: {
    first: { alternatives: ['one', 'other'], default: 'one' },
    second: { alternatives: ['one', 'other'], default: 'other' },
  },
  parameters: { least: { cite }, most: { cite } },
  tiers: [
    {
      id: 'certified',
      when: { kind: 'each', in: 'items', satisfies: { kind: 'field', field: 'met', is: true } },
      cite,
    },
  ],
})
const data = {
  points: '7.50',
  items: { a: { met: true }, b: { met: true } },
  records: [{ on: '2026-04-01' }],
}

describe('what an assessment was made from', () => {
  test('is all of it, also what is presumed and what holds by default', () => {
    expect(inputOf(assessed(scheme, data))).toEqual({
      scheme,
      facts: { ...data, points: '7.5', barred: false },
      at: 'decision',
      stages: ['eligibility', 'reception', 'criteria'],
      readings: { first: 'one', second: 'other' },
      parameters: {},
    })
    expect(inputOf(assessed(scheme, data))).not.toHaveProperty('on')
  })

  test('holds the options that were given: parameters as whole or over what they were given', () => {
    const options: AssessOptions = {
      at: 'renewal',
      on: '2024-02-29',
      stages: ['criteria', 'eligibility'],
      readings: { first: 'other' },
      parameters: { most: '2/6', least: '0.50' },
    }
    expect(inputOf(assessed(scheme, data, options))).toMatchObject({
      at: 'renewal',
      on: '2024-02-29',
      stages: ['eligibility', 'criteria'],
      readings: { first: 'other', second: 'other' },
      parameters: { least: '0.5', most: '2/6' },
    })
  })

  test.each<[Scheme, object, AssessOptions]>([
    [yokohamaYSdgs20240401, { points: '59.5' }, { readings: { 'yoko-band-gap': 'contiguous' } }],
    [toyotaSdgsRound4, { headOffice: 'inCity' }, { parameters: { nearMargin: '1/3' }, on: '2025-01-15' }],
  ])('assessed again gives the same', (of, facts, options) => {
    const found = assessed(of, facts, options)
    const { scheme: same, facts: known, ...asked } = inputOf(found)
    expect(JSON.stringify(assessed(same, known, asked))).toBe(JSON.stringify(found))
  })
})

describe('an assessment without some facts', () => {
  const without = (...facts: readonly string[]) => {
    const made = assessWithout(assessed(scheme, data, { at: 'renewal', stages: ['criteria'] }), facts)
    return [inputOf(made).facts, made.outcome, made.at]
  }

  test('knows nothing of them, not even what is presumed, and all of the others', () => {
    const { points, items, records } = { ...data, points: '7.5' }
    const barred = false
    expect(without()).toEqual([{ points, barred, items, records }, 'met', 'renewal'])
    expect(without('points')).toEqual([{ barred, items, records }, 'met', 'renewal'])
    expect(without('barred')).toEqual([{ points, items, records }, 'met', 'renewal'])
    expect(without('records', 'barred')).toEqual([{ points, items }, 'met', 'renewal'])
  })

  test('is undetermined where they decide', () => {
    expect(without('items')[1]).toBe('undetermined')
  })
})
