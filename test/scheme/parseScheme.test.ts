import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/issue.ts'
import { definitionLimits } from '../../src/scheme/definitionLimits.ts'
import { parseScheme } from '../../src/scheme/parseScheme.ts'
import { sampleScheme, sampleWith } from './fixtures.ts'

const names = (many: number) => Array.from({ length: many }, (_, at) => `n${at}`)

/** The issues of a definition, as code and path. */
function issuesOf(data: unknown): readonly Issue[] {
  const read = parseScheme(data)
  return read.ok ? [] : read.issues
}

const found = (data: unknown) => issuesOf(data).map(({ code, path }) => `${code} ${path.join('/')}`)

describe('parseScheme()', () => {
  test('reads a definition that uses the whole language', () => {
    expect(parseScheme(sampleScheme)).toEqual({ ok: true, value: sampleScheme })
  })

  test('returns a fresh copy that is JSON', () => {
    const read = parseScheme(sampleScheme)
    if (!read.ok) throw new Error(read.issues[0].message)
    expect(read.value).not.toBe(sampleScheme)
    expect(read.value.facts).not.toBe(sampleScheme.facts)
    expect(JSON.parse(JSON.stringify(read.value))).toEqual(sampleScheme)
  })

  test('reads the smallest definition', () => {
    const smallest = {
      id: 'a',
      edition: '1',
      provisions: { '1': { cite: '第1条', about: 'tier', treatment: 'rule' } },
      facts: { ok: { kind: 'flag', cite: '1' } },
      tiers: [{ id: 't', when: { kind: 'fact', fact: 'ok', is: true }, cite: '1' }],
    }
    expect(parseScheme(smallest)).toEqual({ ok: true, value: smallest })
  })

  /** The smallest definition with another condition, and nothing else that a condition could name. */
  const smallestWith = (when: object, more: object = {}) => ({
    id: 'a',
    edition: '1',
    provisions: { '1': { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: { ok: { kind: 'flag', cite: '1' } },
    tiers: [{ id: 't', when, cite: '1' }],
    ...more,
  })
  const ok = { kind: 'fact', fact: 'ok', is: true }

  test.each<[string, object, string[]]>([
    [
      'a measure and a parameter where there are none',
      { kind: 'compare', measure: 'points', is: 'atLeast', value: { parameter: 'margin' } },
      [
        'definition/unknown-reference tiers/0/when/measure',
        'definition/unknown-reference tiers/0/when/value/parameter',
      ],
    ],
    [
      'a reading where there is none',
      { kind: 'byReading', reading: 'order', cases: { first: ok } },
      ['definition/unknown-reference tiers/0/when/reading'],
    ],
  ])('refuses %s', (_, when, expected) => {
    expect(found(smallestWith(when))).toEqual(expected)
  })

  test.each<[string, object, string]>([
    [
      'a step that is no number',
      { facts: { ok: { kind: 'number', step: 'x', cite: '1' } } },
      'number/form facts/ok/step',
    ],
    [
      'too many alternatives of a reading',
      { readings: { order: { alternatives: names(definitionLimits.alternatives + 1), default: 'n0' } } },
      'list/too-many readings/order/alternatives',
    ],
    [
      'too many facts',
      {
        facts: Object.fromEntries(
          names(definitionLimits.facts + 1).map((id) => [id, { kind: 'flag', cite: '1' }]),
        ),
      },
      'list/too-many facts',
    ],
    [
      'a list of no records',
      { facts: { ok: { kind: 'list', maxRecords: 0, fields: { a: { kind: 'flag' } }, cite: '1' } } },
      'number/below-minimum facts/ok/maxRecords',
    ],
  ])('refuses %s', (_, more, expected) => {
    expect(found(smallestWith(ok, more))).toContain(expected)
  })

  test('lists no more than a hundred references to nothing', () => {
    const of = Array.from({ length: 150 }, (_, at) => ({ kind: 'fact', fact: `f${at}`, is: true }))
    const issues = issuesOf(smallestWith({ kind: 'all', of }))
    expect(issues).toHaveLength(101)
    expect(issues.at(-1)).toMatchObject({ code: 'input/too-many-issues', params: { maximum: 100 } })
  })

  test('leaves out members that are undefined', () => {
    const read = parseScheme({ ...sampleScheme, validity: undefined })
    expect(read.ok && 'validity' in read.value).toBe(false)
  })

  test('lets an older text hold its period alone, and no other text go without a tier', () => {
    const bare = { ...sampleScheme, tiers: [], referrals: [], benefits: [] }
    expect(found({ ...bare, holds: 'period' })).toEqual([])
    expect(found(bare)).toEqual(['definition/unusable tiers'])
  })
})

describe('parseScheme() refuses the shape', () => {
  const refused: [string, readonly (string | number)[], unknown, string][] = [
    ['of something that is no object', [], 'scheme', 'input/type '],
    ['without an id', ['id'], undefined, 'input/missing id'],
    ['of an id with a space', ['id'], 'my city', 'definition/shape id'],
    ['of an id that begins with a dot', ['id'], '.a', 'definition/shape id'],
    ['of an id of 65 letters', ['id'], 'a'.repeat(65), 'definition/shape id'],
    ['of an id that every object has', ['edition'], 'constructor', 'key/forbidden edition'],
    ['of a number where text stands', ['edition'], 4, 'input/type edition'],
    ['of a key that is unknown', ['tier'], [], 'key/unknown tier'],
    [
      'of a treatment that is unknown',
      ['provisions', '1', 'treatment'],
      'rul',
      'choice/unknown provisions/1/treatment',
    ],
    ['of a kind that is unknown', ['facts', 'member', 'kind'], 'flga', 'choice/unknown facts/member/kind'],
    ['without a kind', ['facts', 'member', 'kind'], undefined, 'input/missing facts/member/kind'],
    ['without a citation', ['facts', 'member', 'cite'], undefined, 'input/missing facts/member/cite'],
    ['of an empty list of citations', ['tiers', 0, 'cite'], [], 'input/missing tiers/0/cite/0'],
    ['of a bound as a JSON number', ['facts', 'employees', 'min'], 0, 'input/type facts/employees/min'],
    ['of a bound with an exponent', ['facts', 'employees', 'min'], '1e3', 'number/form facts/employees/min'],
    [
      'of a whole bound with decimals',
      ['facts', 'employees', 'min'],
      '0.5',
      'number/integer facts/employees/min',
    ],
    [
      'of a bound of a field as a percentage',
      ['facts', 'bonus', 'max'],
      '10%',
      'number/form facts/bonus/max',
    ],
    ['of a step of zero', ['facts', 'bonus', 'step'], '0', 'number/not-above facts/bonus/step'],
    ['of a number of 61 digits', ['facts', 'bonus', 'max'], '1'.repeat(61), 'number/digits facts/bonus/max'],
    [
      'of a fraction over zero',
      ['tiers', 0, 'when', 'of', 0, 'value'],
      '2/0',
      'number/form tiers/0/when/of/0/value',
    ],
    [
      'of full-width digits',
      ['tiers', 0, 'when', 'of', 0, 'value'],
      '８０%',
      'number/form tiers/0/when/of/0/value',
    ],
    [
      'of a parameter that is not named by text',
      ['tiers', 0, 'when', 'of', 0, 'value'],
      { parameter: 5 },
      'input/type tiers/0/when/of/0/value/parameter',
    ],
    [
      'of a day that is not in the calendar',
      ['inForce', 'from'],
      '2026-02-29',
      'date/impossible inForce/from',
    ],
    ['of a day that is no date', ['inForce', 'from'], '2026/04/01', 'date/form inForce/from'],
    ['of a day beyond the calendar', ['inForce', 'until'], '2201-01-01', 'date/out-of-range inForce/until'],
    [
      'of a period without length',
      ['requirements', 1, 'when', 'of', 2, 'length'],
      { days: 0 },
      'definition/shape requirements/1/when/of/2/length',
    ],
    [
      'of a period of half a year',
      ['requirements', 1, 'when', 'of', 2, 'length'],
      { years: 0.5 },
      'number/integer requirements/1/when/of/2/length/years',
    ],
    [
      'of a period of a thousand years',
      ['requirements', 1, 'when', 'of', 2, 'length'],
      { years: 1000 },
      'number/above-maximum requirements/1/when/of/2/length/years',
    ],
    [
      'of a date that is neither fact, moment nor day',
      ['requirements', 1, 'when', 'of', 2, 'from'],
      { on: '2026-04-01' },
      'definition/shape requirements/1/when/of/2/from',
    ],
    [
      'of a day that no year has',
      ['validity', 'initial', 'of', 0, 'firstOnOrAfter'],
      { month: 2, day: 30 },
      'definition/shape validity/initial/of/0/firstOnOrAfter',
    ],
    ['of a choice without options', ['facts', 'size', 'options'], [], 'definition/shape facts/size/options'],
    ['of a group without rows', ['facts', 'items', 'rows'], {}, 'definition/shape facts/items/rows'],
    [
      'of a row with an id that cannot be one',
      ['facts', 'items', 'rows', 'E 1'],
      {},
      'definition/shape facts/items/rows/E 1',
    ],
    [
      'of a list without end',
      ['facts', 'initiatives', 'maxRecords'],
      1_000_000,
      'number/above-maximum facts/initiatives/maxRecords',
    ],
    [
      'of the least of no measures',
      ['measures', 'met', 'value'],
      { kind: 'least', of: [] },
      'definition/shape measures/met/value/of',
    ],
    [
      'of a word that every text mentions',
      ['exclusions', 0, 'when', 'anyOf', 0],
      '',
      'definition/shape exclusions/0/when/anyOf/0',
    ],
    ['of words in one language', ['words', 'title'], { ja: '見本' }, 'input/missing words/title/en'],
    ['of words too long', ['words', 'title', 'en'], 'x'.repeat(10_001), 'text/too-long words/title/en'],
  ]

  test.each(refused)('%s', (_, path, value, expected) => {
    expect(found(path.length === 0 ? value : sampleWith(path, value))).toEqual([expected])
  })

  const suggested: [readonly (string | number)[], unknown, string][] = [
    [['facts', 'member', 'presummed'], true, 'presumed'],
    [['tiers', 0, 'when', 'of', 0, 'is'], 'atleast', 'atLeast'],
    [['measures', 'met', 'value', 'kind'], 'cuont', 'count'],
    [['requirments'], [], 'requirements'],
  ]

  test.each(suggested)('%j %j and suggests %s', (path, value, suggestion) => {
    expect(issuesOf(sampleWith(path, value))).toMatchObject([{ params: { suggestion } }])
  })

  test('with everything that is wrong at once', () => {
    const wrong = sampleWith(['inForce', 'from'], 'tomorrow') as { facts: object; id: unknown }
    wrong.id = 5
    wrong.facts = { x: { kind: 'flag' }, y: { kind: 'number', min: 'none', cite: '1' } }
    expect(found(wrong)).toEqual([
      'input/type id',
      'date/form inForce/from',
      'input/missing facts/x/cite',
      'number/form facts/y/min',
    ])
  })

  test('with a hundred issues at most, and one that says that there are more', () => {
    const facts = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`f${n}`, { kind: 'flag' }]))
    const issues = issuesOf({ ...sampleScheme, facts })
    expect(issues).toHaveLength(101)
    expect(issues[100]?.code).toBe('input/too-many-issues')
  })
})

describe('parseScheme() takes ids', () => {
  const ids = ['OK-S-1', '4-2-f2-17', 'A2-14-order', 'yoko-band-gap', 't1-S-1-a', '2023-07-31', '3', 'a_b.c']

  test.each(ids)('such as %s', (id) => {
    expect(parseScheme({ ...sampleScheme, id }).ok).toBe(true)
    const facts = { ...sampleScheme.facts, [id]: { kind: 'flag', cite: '1' } }
    expect(parseScheme({ ...sampleScheme, facts }).ok).toBe(true)
  })

  const refused = ['__proto__', 'constructor', 'prototype', '', '-a', '_a', 'あ', 'a b', 'a/b', 'a@b', 'a\n']

  test.each(refused)('but not %j', (id) => {
    const facts = Object.defineProperty({ ...sampleScheme.facts }, id, {
      value: { kind: 'flag', cite: '1' },
      enumerable: true,
    })
    expect(found({ ...sampleScheme, facts })).toHaveLength(1)
  })
})
