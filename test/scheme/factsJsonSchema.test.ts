import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import { factsJsonSchema } from '../../src/scheme/factsJsonSchema.ts'
import { parseFacts } from '../../src/scheme/parseFacts.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { sampleFacts, sampleScheme } from './fixtures.ts'
import { anyMutation } from './mutations.ts'
import { matches } from './validateJson.ts'

const schema = factsJsonSchema(sampleScheme)
const accepts = (facts: unknown) => matches(schema, facts)

/** A scheme of one fact. */
function schemeOf(fact: FactDefinition): Scheme {
  return { ...sampleScheme, facts: { it: fact } }
}

describe('factsJsonSchema()', () => {
  test('states no bound that a number of JSON cannot hold', () => {
    const bounded = (max: string) => factsJsonSchema(schemeOf({ kind: 'number', max, cite: '1' }))
    expect(JSON.stringify(bounded('0.25'))).toContain('"maximum":0.25')
    // The nearest number of JSON is 0.1, which is less.
    expect(JSON.stringify(bounded('0.10000000000000000001'))).not.toContain('"maximum"')
    // 20 digits; a double keeps 15 surely.
    expect(JSON.stringify(bounded('0.12345678901234567891'))).not.toContain('"maximum"')
  })

  test('is JSON Schema 2020-12, named after the edition', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:kijun:facts:sample-city@2026-04-01',
      additionalProperties: false,
    })
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  test.each([
    ['en', 'Sample City certification', 'Member', 'Environment 1', 'Points'],
    ['ja', '見本市認証制度', '会員', '環境1', '評価点'],
  ] as const)('takes its titles from the words in %s', (locale, title, fact, row, field) => {
    const worded = factsJsonSchema(sampleScheme, locale)
    expect(worded).toMatchObject({
      title,
      properties: {
        member: { title: fact, description: '第1条' },
        items: { properties: { 'E-1': { title: row, properties: { points: { title: field } } } } },
      },
    })
  })

  const numberOf = (pattern: string, numeric: object) => ({
    oneOf: [{ type: 'string', pattern, maxLength: 62 }, numeric, { type: 'null' }],
  })
  test.each<[FactDefinition, object]>([
    [{ kind: 'flag', cite: '1' }, { type: ['boolean', 'null'] }],
    [
      { kind: 'flag', presumed: false, cite: '1' },
      { type: ['boolean', 'null'], default: false },
    ],
    [
      { kind: 'count', min: '0', max: '9', presumed: '1', cite: '1' },
      { ...numberOf('^-?\\d+(?:\\.0+)?$', { type: 'integer', minimum: 0, maximum: 9 }), default: '1' },
    ],
    [
      { kind: 'number', above: '0', max: '2.5', step: '0.5', cite: '1' },
      numberOf('^-?\\d+(?:\\.\\d+)?$', {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 2.5,
        multipleOf: 0.5,
      }),
    ],
    [{ kind: 'number', cite: '1' }, numberOf('^-?\\d+(?:\\.\\d+)?$', { type: 'number' })],
    [
      { kind: 'date', cite: '1' },
      { type: ['string', 'null'], format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    ],
    [
      { kind: 'dateTime', cite: '1' },
      {
        type: ['string', 'null'],
        pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?$',
      },
    ],
    [{ kind: 'choice', options: ['a', 'b'], cite: '1' }, { enum: ['a', 'b', null] }],
    [
      { kind: 'choice', options: ['a', 'b'], presumed: 'b', cite: '1' },
      { enum: ['a', 'b', null], default: 'b' },
    ],
    [{ kind: 'text', cite: '1' }, { type: ['string', 'null'] }],
    [
      { kind: 'text', maxCharacters: 9, cite: '1' },
      { type: ['string', 'null'], maxLength: 9 },
    ],
    [
      { kind: 'list', maxRecords: 3, fields: { met: { kind: 'flag' } }, cite: '1' },
      {
        type: ['array', 'null'],
        maxItems: 3,
        items: {
          type: 'object',
          properties: { met: { type: ['boolean', 'null'] } },
          additionalProperties: false,
        },
      },
    ],
    [
      {
        kind: 'group',
        rows: { a: {} },
        fields: { points: { kind: 'number', min: '0', max: { field: 'max' } }, max: { kind: 'number' } },
        cite: '1',
      },
      {
        type: ['object', 'null'],
        properties: {
          a: {
            type: ['object', 'null'],
            properties: {
              points: numberOf('^-?\\d+(?:\\.\\d+)?$', { type: 'number', minimum: 0 }),
              max: numberOf('^-?\\d+(?:\\.\\d+)?$', { type: 'number' }),
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    ],
  ])('says %j', (fact, expected) => {
    const { words: _, ...bare } = schemeOf(fact)
    expect(factsJsonSchema(bare)).toStrictEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:kijun:facts:sample-city@2026-04-01',
      type: ['object', 'null'],
      properties: { it: { description: '第1条', ...expected } },
      additionalProperties: false,
    })
  })

  test('titles facts in English if it does not say', () => {
    expect(factsJsonSchema(sampleScheme)).toEqual(factsJsonSchema(sampleScheme, 'en'))
    expect(factsJsonSchema(sampleScheme)).toMatchObject({ properties: { member: { title: 'Member' } } })
  })

  test('does without words', () => {
    const { words, ...bare } = sampleScheme
    expect(factsJsonSchema(bare)).not.toHaveProperty('title')
  })

  test('says what is presumed', () => {
    expect(schema).toMatchObject({
      properties: { member: { default: false }, bonus: { default: '0' }, size: { default: 'small' } },
    })
  })

  const fits: [string, unknown][] = [
    ['nothing known', {}],
    ['nothing at all', null],
    ['everything known', sampleFacts],
    [
      'null for what is not known',
      { member: null, employees: null, items: null, initiatives: null, size: null },
    ],
    ['rows not known', { items: { 'E-1': null, 'S-1': { points: null, grade: null } } }],
    [
      'numbers as text',
      { employees: '12', bonus: '-0', items: { 'E-1': { points: '0.123456789012345678901' } } },
    ],
    ['a whole number with decimals of zero', { employees: '12.0' }],
    ['numbers as JSON', { employees: 12, bonus: 9.5 }],
  ]
  test.each(fits)('accepts %s', (_, facts) => {
    expect(accepts(facts)).toBe(true)
  })

  const unfit: [string, unknown][] = [
    ['an unknown fact', { membership: true }],
    ['text for a flag', { member: 'true' }],
    ['an exponent', { bonus: '1e1' }],
    ['full-width digits', { bonus: '１' }],
    ['more than 60 digits', { bonus: '1'.repeat(63) }],
    ['a number below its minimum', { employees: -1 }],
    ['a number above its maximum', { bonus: 10.5 }],
    ['a number off its step', { bonus: 0.7 }],
    ['half a person', { employees: 0.5 }],
    ['half a person as text', { employees: '0.5' }],
    ['a maximum that is not above its bound', { items: { 'E-1': { max: 0 } } }],
    ['a date of another form', { foundedOn: '2026/04/01' }],
    ['a time of day that there is not', { receivedAt: '2026-04-01T24:00' }],
    ['an unknown option', { size: 'medium' }],
    ['text too long', { plan: 'あ'.repeat(301) }],
    ['an unknown row', { items: { 'E-2': {} } }],
    ['an unknown field', { items: { 'E-1': { score: '1' } } }],
    ['too many records', { initiatives: Array.from({ length: 21 }, () => ({})) }],
    ['a record that is null', { initiatives: [null] }],
  ]
  test.each(unfit)('refuses %s', (_, facts) => {
    expect(accepts(facts)).toBe(false)
    expect(parseFacts(sampleScheme, facts).ok).toBe(false)
  })

  test('counts characters and not code units', () => {
    expect(accepts({ plan: '𠮟'.repeat(300) })).toBe(true)
  })

  const steps: [string, unknown][] = [
    ['1', 1],
    ['0.5', 0.5],
    ['0.25', 0.25],
    ['0.1', undefined], // 0.3 / 0.1 is 2.9999999999999996 to a validator
    ['0.3', undefined],
  ]
  test.each(steps)('says a step of %s as %j', (step, multipleOf) => {
    const it = { kind: 'number', step, cite: '1' } as const
    const numeric = (factsJsonSchema(schemeOf(it)) as never)['properties']['it']['oneOf'][1]
    expect(numeric).toEqual({ type: 'number', ...(multipleOf === undefined ? {} : { multipleOf }) })
  })

  const bounds: [string, number | undefined][] = [
    ['0.1', 0.1],
    ['100000', 100_000],
    ['999999999999999', 999_999_999_999_999],
    ['0.1234567890123456789', undefined], // no double is this number
    ['9007199254740993', undefined],
  ]
  test.each(bounds)('says a maximum of %s as %j', (max, maximum) => {
    const it = { kind: 'number', max, cite: '1' } as const
    const numeric = (factsJsonSchema(schemeOf(it)) as never)['properties']['it']['oneOf'][1]
    expect(numeric).toEqual({ type: 'number', ...(maximum === undefined ? {} : { maximum }) })
  })

  test('accepts whatever parseFacts() reads', () => {
    let read = 0
    fc.assert(
      fc.property(anyMutation(sampleFacts), (facts) => {
        if (!parseFacts(sampleScheme, facts).ok) return
        read += 1
        expect(accepts(facts)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
    expect(read).toBeGreaterThan(100)
  })
})
