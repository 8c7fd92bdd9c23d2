import { describe, expect, test } from 'vitest'
import { factsSchema } from '../../src/scheme/factsSchema.ts'
import { parseFacts } from '../../src/scheme/parseFacts.ts'
import { sampleFacts, sampleScheme } from './fixtures.ts'

const standard = factsSchema(sampleScheme)['~standard']

describe('factsSchema()', () => {
  test('is a Standard Schema of version 1', () => {
    expect(standard.version).toBe(1)
    expect(standard.vendor).toBe('kijun')
  })

  test('validates as parseFacts() does, and at once', () => {
    const result = standard.validate(sampleFacts)
    const parsed = parseFacts(sampleScheme, sampleFacts)
    expect(result.issues).toBeUndefined()
    expect('value' in result && result.value.data).toEqual(parsed.ok && parsed.value.data)
  })

  test('gives every issue with its path, and a message that does not repeat it', () => {
    const given = { bonus: '11', items: { 'E-1': { grade: 'd' } }, initiatives: [{ base: 'x' }] }
    expect(standard.validate(given).issues).toEqual([
      { path: ['bonus'], message: '11 is more than the maximum 10' },
      { path: ['items', 'E-1', 'grade'], message: expect.stringMatching(/^"d" is not a choice/) },
      { path: ['initiatives', 0, 'base'], message: expect.stringMatching(/^"x" is not a decimal number/) },
    ])
  })

  test('words its messages in Japanese when asked', () => {
    const japanese = factsSchema(sampleScheme, 'ja')['~standard'].validate({ bonus: '11' })
    expect(japanese.issues?.[0]?.message).toBe('11 は上限 10 を超えています')
  })

  test('answers for anything', () => {
    for (const given of [null, undefined]) expect(standard.validate(given).issues).toBeUndefined()
    for (const given of ['x', 1, [], () => 1]) expect(standard.validate(given).issues).toHaveLength(1)
  })
})
