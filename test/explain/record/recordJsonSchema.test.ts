import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordJsonSchema, toRecord } from '../../../src/index.ts'
import { anyOptions, anyPartialApplicant } from '../../laws/arbitraries.ts'
import { assessed } from '../../laws/assessed.ts'
import { editions } from '../../laws/editions.ts'
import { matches } from '../../scheme/validateJson.ts'

const schema = recordJsonSchema()
const { scheme } = editions.find(({ name }) => name.startsWith('yokohama'))!
const record = toRecord(assessed(scheme, { points: '59.5' }))

describe('recordJsonSchema()', () => {
  test('is JSON Schema 2020-12, plain JSON, the same on each call', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(recordJsonSchema()).toEqual(schema)
    expect(recordJsonSchema()).not.toBe(schema)
  })

  test.each(editions)('holds for every record of $name', (edition) => {
    fc.assert(
      fc.property(
        anyPartialApplicant(edition),
        anyOptions(edition.scheme),
        fc.boolean(),
        (data, options, redact) => {
          const made = toRecord(assessed(edition.scheme, data, options), { redact, salt: 'a'.repeat(64) })
          expect(matches(schema, made)).toBe(true)
        },
      ),
      { numRuns: 30 },
    )
  })

  test.each<[string, object]>([
    ['another format', { ...record, format: 'kijun-record/2' }],
    ['a member too many', { ...record, note: 'x' }],
    ['no result', { ...record, result: undefined, facts: {} }],
    ['a digest that is none', { ...record, digest: 'sha256:xyz' }],
    ['an outcome that there is not', { ...record, result: { ...record.result, outcome: 'granted' } }],
    ['a figure in floating point', { ...record, result: { ...record.result, measures: { points: 59.5 } } }],
  ])('refuses %s', (_, data) => {
    expect(matches(schema, JSON.parse(JSON.stringify(data)))).toBe(false)
  })
})
