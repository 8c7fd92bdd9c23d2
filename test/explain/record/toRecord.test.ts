import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { toyotaSdgsRound4, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { recordText, rulesDigest, toRecord } from '../../../src/index.ts'
import { engineVersion } from '../../../src/version.ts'
import { assessed } from '../../laws/assessed.ts'

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`
const salt = 'ab'.repeat(32)
/** The digest of a fact and its value as JSON, by hand. */
const seal = (fact: string, value: string) => sha256(`["${sha256(`["${salt}","${fact}"]`)}",${value}]`)

describe('engineVersion', () => {
  test('is that of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
    expect(engineVersion).toBe(version)
  })
})

describe('toRecord()', () => {
  // 横浜市 第9条第2項: 60点以上79点以下 is superior; between 59 and 60 the text gives none.
  const options = {
    at: 'application',
    on: '2026-10-01',
    stages: ['criteria'],
    readings: { 'yoko-band-gap': 'contiguous' },
  } as const
  const record = toRecord(assessed(yokohamaYSdgs20240401, { points: 59.5 }, options))

  test('names the scheme, its rules, the engine and the moment', () => {
    expect(record).toMatchObject({
      format: 'kijun-record/1',
      scheme: 'yokohama-y-sdgs@2024-04-01',
      rules: rulesDigest(yokohamaYSdgs20240401),
      engine: engineVersion,
      at: 'application',
      on: '2026-10-01',
      stages: ['criteria'],
    })
  })

  test('holds the facts as they were read, numbers as text, with what is presumed', () => {
    expect(record.facts).toMatchObject({ points: '59.5', excludedByMayor: false })
    expect(record.facts).not.toHaveProperty('cityTaxArrears')
  })

  test('holds every reading in force, chosen or by default, and apart from them those that were used', () => {
    const readings = Object.entries(yokohamaYSdgs20240401.readings ?? {})
    const inForce = Object.fromEntries(readings.map(([id, reading]) => [id, reading.default]))
    expect(record.readings).toEqual({ ...inForce, 'yoko-band-gap': 'contiguous' })
    expect(record.result.readings).toEqual({ 'yoko-band-gap': 'contiguous' })
  })

  test('holds parameters that were supplied, in a form that is read again', () => {
    const parametersOf = (nearMargin: string | number) =>
      toRecord(assessed(toyotaSdgsRound4, {}, { parameters: { nearMargin } })).parameters
    expect(parametersOf('1%')).toEqual({ nearMargin: '1/100' })
    expect(parametersOf('1/30')).toEqual({ nearMargin: '1/30' })
    expect(parametersOf(0.05)).toEqual({ nearMargin: '0.05' })
    expect(toRecord(assessed(toyotaSdgsRound4, {})).parameters).toEqual({})
  })

  test('holds the result as codes and exact figures, with provisions and without their wording', () => {
    expect(record.result).toMatchObject({
      outcome: 'met',
      tier: 'standard',
      tierRange: { lowest: 'standard', highest: 'standard' },
      stages: { criteria: 'met' },
      measures: { points: { exact: '59.5' } },
      missing: [],
      missingIs: 'exact',
      curable: [],
      referrals: [],
    })
    expect(record.result.reasons[0]).toEqual({
      code: 'tier/earned',
      provision: '9-2-1', // 第9条第2項第1号
      params: { tier: 'standard' },
    })
    const text = recordText(record)
    expect(text).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
    expect(text).not.toMatch(/"(?:citation|text|percent|decimal|message|label)"/)
  })

  test('has a digest over the canonical JSON of the rest', () => {
    const { digest, ...rest } = record
    const sorted = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return value.map(sorted)
      const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
      return Object.fromEntries(entries.map(([key, of]) => [key, sorted(of)]))
    }
    expect(digest).toBe(sha256(JSON.stringify(sorted(rest))))
    expect(recordText(record)).toBe(JSON.stringify(sorted(record)))
  })

  test('is frozen, and throws at a copy of an assessment', () => {
    expect(Object.isFrozen(record.facts)).toBe(true)
    expect(Object.isFrozen(record.result.reasons)).toBe(true)
    expect(() => toRecord({ ...assessed(yokohamaYSdgs20240401, {}) })).toThrow(TypeError)
  })
})

describe('toRecord() with facts withheld', () => {
  const facts = { points: '61', designCenterMember: true, cityTaxArrears: true, officeTaxArrears: false }
  const assessment = assessed(yokohamaYSdgs20240401, facts)
  const record = toRecord(assessment, { redact: true, salt })

  test('holds a salted digest of each sensitive fact and no value, known or not', () => {
    expect(Object.keys(record.redacted ?? {}).sort()).toEqual([
      'applicationFalse',
      'cityTaxArrears',
      'disposedOn',
      'dispositionSerious',
      'dispositions',
      'officeTaxArrears',
      'organisedCrime',
    ])
    expect(record.redacted?.['cityTaxArrears']).toBe(seal('cityTaxArrears', 'true'))
    expect(record.redacted?.['officeTaxArrears']).toBe(seal('officeTaxArrears', 'false'))
    expect(record.redacted?.['dispositions']).toBe(seal('dispositions', 'null'))
    for (const fact of Object.keys(record.redacted ?? {})) expect(record.facts).not.toHaveProperty(fact)
  })

  test('says how it came out, and of the reasons those that hold whatever is withheld', () => {
    expect(record.result).toMatchObject({ outcome: 'unmet', tier: 'superior' })
    const codes = record.result.reasons.map(({ code, params }) => [code, params['requirement']])
    expect(codes).toContainEqual(['requirement/undetermined', 'no-city-tax-arrears'])
    expect(codes).not.toContainEqual(['requirement/unmet', 'no-city-tax-arrears'])
  })

  test('withholds the facts that are named, and lists them as withheld and not as missing', () => {
    const points = toRecord(assessment, { redact: ['points'], salt })
    expect(points.redacted).toEqual({ points: seal('points', '"61"') })
    expect(points.result.tier).toBe('superior')
    expect(points.result.measures['points']).toEqual({ low: { exact: '0' }, high: null })
    expect(points.result.missing.map(({ fact }) => fact)).not.toContainEqual(['points'])
  })

  test('throws without a salt, with one that can be guessed, and for a fact that the scheme does not have', () => {
    const tooShort = new TypeError('withholding facts needs a salt of at least 32 characters')
    expect(() => toRecord(assessment, { redact: true })).toThrow(tooShort)
    expect(() => toRecord(assessment, { redact: true, salt: 'a'.repeat(31) })).toThrow(tooShort)
    expect(() => toRecord(assessment, { redact: ['point' as 'points'], salt })).toThrow(
      new TypeError('yokohama-y-sdgs@2024-04-01 has no fact point to withhold'),
    )
  })

  test('takes a salt of 32 characters', () => {
    expect(toRecord(assessment, { redact: true, salt: 'a'.repeat(32) }).redacted).toHaveProperty('disposedOn')
  })

  test('needs no salt where nothing is withheld', () => {
    expect(toRecord(assessment, { redact: [] })).toEqual(toRecord(assessment))
    expect(toRecord(assessed(toyotaSdgsRound4, {}), { redact: false })).not.toHaveProperty('redacted')
  })
})
