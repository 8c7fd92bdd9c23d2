import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { okinawaSdgs20230731, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { assess, defineScheme, type Facts, parseFacts, traceOf } from '../../src/index.ts'
import { assessed, issuesOf } from '../laws/assessed.ts'

function factsOf(scheme: Parameters<typeof parseFacts>[0], data: unknown): Facts {
  const read = parseFacts(scheme, data)
  if (!read.ok) throw new Error(read.issues[0].message)
  return read.value
}

describe('assess() takes facts that parseFacts() has read', () => {
  test('as they are', () => {
    const facts = factsOf(yokohamaYSdgs20240401, { points: 61, designCenterMember: true })
    expect(assessed(yokohamaYSdgs20240401, facts)).toEqual(
      assessed(yokohamaYSdgs20240401, { points: '61', designCenterMember: true }),
    )
    const read = parseFacts(yokohamaYSdgs20240401, facts)
    expect(read.ok && read.value).toBe(facts)
  })

  test('of another scheme: they are read again', () => {
    const other = defineScheme({
      id: 'other',
      edition: '1',
      provisions: { '1': { cite: '第1条', about: 'tier', treatment: 'rule' } },
      facts: { points: { kind: 'number', cite: '1' }, marks: { kind: 'count', cite: '1' } },
      tiers: [{ id: 'a', when: { kind: 'all', of: [] }, cite: '1' }],
    })
    const facts = factsOf(other, { points: '59.5' })
    expect(assessed(yokohamaYSdgs20240401, facts)).toEqual(
      assessed(yokohamaYSdgs20240401, { points: '59.5' }),
    )
    expect(issuesOf(assess(yokohamaYSdgs20240401, factsOf(other, { marks: 3 })))).toMatchObject([
      { code: 'key/unknown', path: ['marks'] },
    ])
  })

  test('of an equal definition that is not the same: they are read again', () => {
    const copy = structuredClone(yokohamaYSdgs20240401)
    const facts = factsOf(copy, { points: '61' })
    const read = parseFacts(yokohamaYSdgs20240401, facts)
    expect(read.ok && read.value).not.toBe(facts)
    expect(assessed(yokohamaYSdgs20240401, facts).tier).toBe('superior')
  })

  test('and never a copy that somebody changed', () => {
    const facts = factsOf(yokohamaYSdgs20240401, { points: '61' })
    for (const copy of [
      { ...facts, data: { points: '80' } },
      { scheme: facts.scheme, data: facts.data },
      JSON.parse(JSON.stringify(facts)),
    ]) {
      expect(issuesOf(assess(yokohamaYSdgs20240401, copy)).map(({ code }) => code)).toEqual([
        'key/unknown',
        'key/unknown',
      ])
    }
  })
})

describe('parseFacts() writes its data', () => {
  test('as JSON: numbers as decimal text, what is presumed written out, what is not known left out', () => {
    const { scheme, data } = factsOf(okinawaSdgs20230731, {
      platformMember: null,
      items: { 'OK-L-1': { chosen: true, met: true }, 'OK-S-1': {} },
      initiatives: [
        { category: 'economy', base: 20.5 },
        { optional: true, base: '00.50' },
      ],
    })
    expect(scheme).toBe('okinawa-sdgs@2023-07-31')
    expect(data).toMatchObject({
      items: { 'OK-L-1': { chosen: true, met: true }, 'OK-S-1': { chosen: false } },
      initiatives: [
        { category: 'economy', base: '20.5', optional: false },
        { optional: true, base: '0.5' },
      ],
    })
    expect(data).not.toHaveProperty('platformMember')
    expect(factsOf(okinawaSdgs20230731, data).data).toEqual(data)
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  test.each([
    ['-0', '0'],
    [-0, '0'],
    ['007.10', '7.1'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    ['0.00', '0'],
  ])('%s as %s', (points, written) => {
    expect(factsOf(yokohamaYSdgs20240401, { points }).data).toMatchObject({ points: written })
  })
})

describe('parseFacts() faults keys', () => {
  test.each<[object, readonly (string | number)[], string, string | undefined]>([
    [{ point: '61' }, ['point'], 'key/unknown', 'points'],
    [{ Points: '61' }, ['Points'], 'key/unknown', 'points'],
    [{ 'cityTaxArrear ': true }, ['cityTaxArrear '], 'key/unknown', 'cityTaxArrears'],
    [{ somethingElse: 1 }, ['somethingElse'], 'key/unknown', undefined],
    [JSON.parse('{"__proto__":{"points":"61"}}'), ['__proto__'], 'key/forbidden', undefined],
    [{ constructor: 1 }, ['constructor'], 'key/unknown', undefined],
  ])('%j', (data, path, code, suggestion) => {
    const issues = issuesOf(parseFacts(yokohamaYSdgs20240401, data))
    expect(issues).toMatchObject([{ code, path }])
    expect((issues[0]!.params as { suggestion?: string }).suggestion).toBe(suggestion)
  })

  test('inside rows and records', () => {
    const data = { items: { 'OK-S-9': { met: true }, 'OK-S-1': { mett: true } }, initiatives: [{ bas: 1 }] }
    expect(issuesOf(parseFacts(okinawaSdgs20230731, data))).toMatchObject([
      { path: ['items', 'OK-S-9'], params: { suggestion: 'OK-S-1' } },
      { path: ['items', 'OK-S-1', 'mett'], params: { suggestion: 'met' } },
      { path: ['initiatives', 0, 'bas'], params: { suggestion: 'base' } },
    ])
  })
})

describe('traceOf() belongs to the assessment that assess() returned', () => {
  test('and throws TypeError for a copy', () => {
    const found = assessed(yokohamaYSdgs20240401, { points: '61' })
    expect(traceOf(found).tiers.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['supreme', 'unmet'],
      ['superior', 'met'],
      ['standard', 'unmet'],
    ])
    for (const copy of [{ ...found }, JSON.parse(JSON.stringify(found)), {}]) {
      expect(() => traceOf(copy)).toThrow(TypeError)
    }
  })

  test('and is the same each time it is asked for', () => {
    const found = assessed(yokohamaYSdgs20240401, { points: '61' })
    expect(traceOf(found)).toBe(traceOf(found))
    expect(found.measures).toBe(found.measures)
    expect(found.missing).toBe(found.missing)
    expect(found.reasons).toBe(found.reasons)
  })

  test('an assessment goes through JSON with nothing lost', () => {
    const found = assessed(yokohamaYSdgs20240401, { points: '59.5' })
    const { scheme, at, outcome, tierRange, stages, measures } = found
    const { missing, missingIs, curable, referrals, readings, reasons } = found
    const everything = { scheme, at, outcome, tierRange, stages, measures }
    const more = { missing, missingIs, curable, referrals, readings, reasons }
    expect(JSON.parse(JSON.stringify(found))).toEqual({ ...everything, ...more })
    expect(inspect(found)).toBe(inspect({ ...everything, ...more }))
  })
})
