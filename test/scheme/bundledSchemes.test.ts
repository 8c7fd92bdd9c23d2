import { describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import { factsJsonSchema } from '../../src/scheme/factsJsonSchema.ts'
import { parseFacts } from '../../src/scheme/parseFacts.ts'
import { parseScheme } from '../../src/scheme/parseScheme.ts'
import { rulesDigest } from '../../src/scheme/rulesDigest.ts'
import { schemeJsonSchema } from '../../src/scheme/schemeJsonSchema.ts'
import { matches } from './validateJson.ts'

const named = schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const)
const definitions = schemeJsonSchema()

describe('each bundled scheme', () => {
  test.each(named)('%s parses, and is what it was parsed from', (_, scheme) => {
    expect(parseScheme(scheme)).toEqual({ ok: true, value: scheme })
  })

  test.each(named)('%s survives JSON with its digest', (_, scheme) => {
    const read = parseScheme(JSON.parse(JSON.stringify(scheme)))
    expect(read.ok && rulesDigest(read.value)).toBe(rulesDigest(scheme))
  })

  test.each(named)('%s keeps to the JSON Schema of definitions', (_, scheme) => {
    expect(matches(definitions, scheme)).toBe(true)
  })

  test.each(named)('%s has a JSON Schema for its facts that lets silence pass', (_, scheme) => {
    expect(parseFacts(scheme, {}).ok).toBe(true)
    expect(matches(factsJsonSchema(scheme, 'ja') as never, {})).toBe(true)
  })

  test('has rules of its own', () => {
    expect(new Set(schemes.map(rulesDigest)).size).toBe(schemes.length)
  })

  // What the texts ask about tax, organised crime, breaches of law and what was imposed or found for them.
  test.each([
    ['sp2-esg@undated', []],
    ['toyota-sdgs@round-4', ['falseApplication']],
    ['toyota-workplace@undated', []],
    ['okinawa-sdgs@2023-07-31', ['seriousBreach']],
    [
      'okinawa-sdgs@2026-06-03',
      [
        'boryokudan',
        'boryokudanEquivalent',
        'boryokudanMember',
        'boryokudanTies',
        'breaches',
        'publicOrderHarm',
        'seriousBreach',
      ],
    ],
    [
      'yokohama-y-sdgs@2024-04-01',
      [
        'applicationFalse',
        'cityTaxArrears',
        'disposedOn',
        'dispositionSerious',
        'dispositions',
        'officeTaxArrears',
        'organisedCrime',
      ],
    ],
  ])('%s marks its sensitive facts', (name, expected) => {
    const facts = Object.entries<FactDefinition>(named.find(([of]) => of === name)![1].facts)
    expect(
      facts
        .filter(([, fact]) => fact.sensitive)
        .map(([id]) => id)
        .sort(),
    ).toEqual(expected)
  })
})
