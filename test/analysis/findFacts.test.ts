import { describe, expect, test } from 'vitest'
import { toyotaSdgsRound4, toyotaWorkplaceUndated, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { findFacts } from '../../src/analysis/index.ts'
import { assess, type Condition, DefinitionError, type Measure, type Scheme } from '../../src/index.ts'
import { facts, schemeOf } from '../logic/anyDefinition.ts'

const points = (is: 'equal' | 'lessThan', value: string): Condition => ({
  kind: 'compare',
  measure: 'points',
  is,
  value,
})

describe('findFacts()', () => {
  test('finds facts with which a condition is met, and no others', () => {
    const found = findFacts(yokohamaYSdgs20240401, points('equal', '79.5'))
    expect(found).toMatchObject({ kind: 'possible', facts: { points: '79.5' } })
  })

  test('says that nobody meets a condition', () => {
    // Points are declared from 0 on.
    expect(findFacts(yokohamaYSdgs20240401, points('lessThan', '0'))).toEqual({ kind: 'impossible' })
  })

  test('keeps what is known, and fills in the rest', () => {
    const known = { scores: { environment: { points: '10', max: '100' } } }
    const gold = toyotaSdgsRound4.tiers[0]!.when
    const bronze = toyotaSdgsRound4.tiers[2]!.when
    // 評価指標について: gold wants 60 % in every domain, bronze 10 %.
    expect(findFacts(toyotaSdgsRound4, gold, { known }).kind).toBe('notDecided')
    const found = findFacts(toyotaSdgsRound4, bronze, { known })
    expect(found).toMatchObject({ kind: 'possible', facts: known })
    const result = assess(toyotaSdgsRound4, found.kind === 'possible' ? found.facts : {}, {
      stages: ['criteria'],
    })
    expect(result).toMatchObject({ ok: true, value: { tier: 'bronze' } })
  })

  test('follows readings, the day of the moment, and parameters, and says under which it found', () => {
    const near = toyotaSdgsRound4.referrals![0]!.when
    const found = findFacts(toyotaSdgsRound4, near, { parameters: { nearMargin: '1%' }, on: '2026-10-01' })
    expect(found).toMatchObject({
      kind: 'possible',
      options: { on: '2026-10-01', parameters: { nearMargin: '1%' } },
    })
    const readings = { 'yoko-band-gap': 'contiguous' }
    const superior = yokohamaYSdgs20240401.tiers[1]!.when
    const between: Condition = { kind: 'all', of: [superior, points('equal', '79.5')] }
    expect(findFacts(yokohamaYSdgs20240401, between).kind).toBe('impossible')
    expect(findFacts(yokohamaYSdgs20240401, between, { readings })).toMatchObject({
      facts: { points: '79.5' },
      options: { readings },
    })
  })

  test('throws for a reading that there is not', () => {
    const condition = points('equal', '1')
    const under = (readings: object) => () =>
      findFacts(yokohamaYSdgs20240401, condition, { readings } as object)
    const known = Object.keys(yokohamaYSdgs20240401.readings!).join(', ')
    expect(under({ none: 'x' })).toThrow(
      new RangeError(`readings: there is no reading none; the scheme has ${known}`),
    )
    expect(under({ 'yoko-band-gap': 'x' })).toThrow(
      new RangeError('readings.yoko-band-gap: there is no alternative x; expected one of refer, contiguous'),
    )
    const { readings: _readings, ...without }: Scheme = toyotaWorkplaceUndated
    const always: Condition = { kind: 'all', of: [] }
    expect(() => findFacts(without, always, { readings: { none: 'x' } })).toThrow(
      new RangeError('readings: there is no reading none; the scheme has none'),
    )
  })

  test('finds nothing where the definition names no time at all for what has to be given', () => {
    const at = { kind: 'dateTime' } as const
    const scheme = schemeOf({
      facts: { visits: { kind: 'group', rows: { a: {}, b: {} }, fields: { at }, cite: 'p' } },
    })
    const given: Condition = { kind: 'each', in: 'visits', satisfies: { kind: 'given', field: 'at' } }
    expect(findFacts(scheme, given)).toEqual({ kind: 'notDecided' })
  })

  test('minds no parameter that the condition does not rest on', () => {
    const parameters = { nearMargin: 'a little' }
    const gold = toyotaSdgsRound4.tiers[0]!.when
    expect(findFacts(toyotaSdgsRound4, gold, { parameters })).toMatchObject({ kind: 'possible' })
  })

  test.each<[string, Condition]>([
    ['a fact', { kind: 'fact', fact: 'none', is: true }],
    ['a measure', { kind: 'compare', measure: 'pionts', is: 'equal', value: '1' }],
    ['a table', { kind: 'each', in: 'points', satisfies: { kind: 'given', field: 'x' } }],
    ['a parameter', { kind: 'compare', measure: 'points', is: 'atLeast', value: { parameter: 'none' } }],
  ])('throws a DefinitionError for a condition that names %s that there is not', (_, condition) => {
    const { parameters: _parameters, ...scheme }: Scheme = yokohamaYSdgs20240401
    expect(() => findFacts(scheme, condition)).toThrow(DefinitionError)
  })

  test.each<[string, Measure]>([
    ['the sum of one value', { kind: 'sum', in: 'score', field: 'met' }],
    [
      'a count of one value',
      { kind: 'count', in: 'score', where: { kind: 'field', field: 'met', is: true } },
    ],
    ['the sum of a field that there is not', { kind: 'sum', in: 'items', field: 'none' }],
  ])('throws a DefinitionError for a definition that parseScheme() would have refused: %s', (_, value) => {
    const scheme = schemeOf({ facts, measures: { points: { value } } })
    expect(() => findFacts(scheme, points('equal', '1'))).toThrow(DefinitionError)
  })
})
