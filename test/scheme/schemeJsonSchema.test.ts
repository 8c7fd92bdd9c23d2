import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definitionLimits } from '../../src/scheme/definitionLimits.ts'
import { parseScheme } from '../../src/scheme/parseScheme.ts'
import { schemeJsonSchema } from '../../src/scheme/schemeJsonSchema.ts'
import { sampleScheme, sampleWith } from './fixtures.ts'
import { anyMutation } from './mutations.ts'
import { matches } from './validateJson.ts'

const schema = schemeJsonSchema()
const text = JSON.stringify(schema)

describe('schemeJsonSchema()', () => {
  test('is JSON Schema 2020-12 with an id and a title', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:kijun:scheme',
      title: expect.any(String),
      type: 'object',
      additionalProperties: false,
    })
  })

  test('is plain JSON, the same on each call, and nobody else’s to change', () => {
    expect(JSON.parse(text)).toEqual(schema)
    expect(schemeJsonSchema()).toEqual(schema)
    expect(schemeJsonSchema()).not.toBe(schema)
  })

  test('names its parts, and refers to none that it does not have', () => {
    const defined = Object.keys(schema['$defs'] as object)
    const referred = new Set([...text.matchAll(/"#\/\$defs\/([^"]+)"/g)].map((match) => match[1]))
    expect(defined.filter((name) => name.startsWith('__'))).toEqual([])
    expect([...referred].sort()).toEqual(defined.sort())
  })

  test('leaves no value open: every schema says something', () => {
    expect(text).not.toContain(':{}')
    expect(text).not.toContain('[{}')
  })

  test('says the bounds that are checked', () => {
    expect(text).toContain(`"maxProperties":${definitionLimits.provisions}`)
    expect(text).toContain(`"maximum":${definitionLimits.records}`)
  })

  test('accepts a definition that uses the whole language', () => {
    expect(matches(schema, sampleScheme)).toBe(true)
  })

  const refused: [readonly (string | number)[], unknown][] = [
    [['id'], undefined],
    [['id'], 'my city'],
    [['edition'], 'constructor'],
    [['tier'], []],
    [['facts', 'member', 'kind'], 'flga'],
    [['facts', 'bonus', 'step'], '0'],
    [['facts', 'bonus', 'step'], '0.0'],
    [['facts', 'bonus', 'max'], '1e3'],
    [['facts', 'employees', 'min'], '0.5'],
    [['facts', 'items', 'rows'], {}],
    [['facts', 'size', 'options'], []],
    [['inForce', 'from'], '2026/04/01'],
    [['tiers', 0, 'cite'], []],
    [['tiers', 0, 'when', 'of', 0, 'value'], '2/0'],
    [['tiers', 0, 'when', 'of', 0, 'value'], '80 %'],
    [['tiers', 0, 'when', 'of', 0, 'value'], 0.8],
    [['tiers', 0, 'when', 'of', 0, 'extra'], 1],
    [['requirements', 1, 'when', 'of', 2, 'length'], {}],
    [['words', 'title'], { ja: '見本' }],
  ]

  test.each(refused)('refuses %j as %j', (path, value) => {
    expect(matches(schema, sampleWith(path, value))).toBe(false)
  })

  test('accepts whatever parseScheme() reads', () => {
    fc.assert(
      fc.property(anyMutation(sampleScheme), (data) => {
        const parsed = parseScheme(data)
        if (parsed.ok) expect(matches(schema, parsed.value)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
