import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/issue.ts'
import { heldOf, heldUnder, parseFacts, valuesOf } from '../../src/scheme/parseFacts.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { sampleFacts, sampleScheme } from './fixtures.ts'

function issuesOf(data: unknown, scheme: Scheme = sampleScheme): readonly Issue[] {
  const read = parseFacts(scheme, data)
  return read.ok ? [] : read.issues
}

const messagesOf = (data: unknown, scheme?: Scheme) => issuesOf(data, scheme).map(({ message }) => message)

function factsOf(data: unknown, scheme: Scheme = sampleScheme) {
  const read = parseFacts(scheme, data)
  if (!read.ok) throw new Error(read.issues[0].message)
  return read.value
}

const noRowSaid = { chosen: false }
const silence = {
  member: false,
  bonus: '0',
  size: 'small',
  items: { 'E-1': noRowSaid, 'S-1': noRowSaid, 'G-1': noRowSaid },
}

describe('parseFacts() reads', () => {
  test.each<[string, unknown, object]>([
    ['nothing as what is presumed', {}, silence],
    ['undefined as nothing', undefined, silence],
    ['null as nothing', null, silence],
    [
      'null as not known',
      {
        member: null,
        employees: null,
        bonus: null,
        foundedOn: null,
        receivedAt: null,
        size: null,
        plan: null,
        panelTier: null,
        items: null,
        initiatives: null,
      },
      silence,
    ],
    ['rows of null as rows of which nothing is said', { items: { 'E-1': null, 'S-1': undefined } }, silence],
    [
      'fields of null as what is presumed of them',
      { items: { 'E-1': { points: null, max: undefined, met: null, chosen: null, grade: null } } },
      silence,
    ],
    [
      'everything',
      sampleFacts,
      {
        member: true,
        employees: '12',
        bonus: '1.5',
        foundedOn: '2020-01-31',
        receivedAt: '2026-05-01T10:00:00',
        size: 'small',
        plan: 'よい計画',
        panelTier: 'gold',
        items: {
          'E-1': { points: '2.4', max: '3', met: true, chosen: true, grade: 'a' },
          'S-1': { points: '2.4', max: '3', met: true, chosen: false, grade: 'b' },
          'G-1': { points: '2.4', max: '3', met: false, chosen: false, grade: 'c' },
        },
        initiatives: [
          { category: 'economy', base: '20', shared: false, startedOn: '2025-04-01', title: '一' },
          { category: 'society', base: '12.5', shared: true, startedOn: '2025-04-01', title: '' },
        ],
      },
    ],
    ['a list of no records as one', { initiatives: [] }, { ...silence, initiatives: [] }],
    [
      'a record of which nothing is said',
      { initiatives: [{}] },
      { ...silence, initiatives: [{ shared: false }] },
    ],
    [
      'numbers at their bounds',
      { employees: 0, bonus: '10', items: { 'E-1': { points: '100', max: 100 } } },
      {
        ...silence,
        employees: '0',
        bonus: '10',
        items: { ...silence.items, 'E-1': { chosen: false, points: '100', max: '100' } },
      },
    ],
  ])('%s', (_, data, expected) => {
    const facts = factsOf(data)
    expect(facts.scheme).toBe('sample-city@2026-04-01')
    expect(facts.data).toEqual(expected)
  })

  test('text of 300 characters, line breaks apart', () => {
    const plan = `${'𠮟'.repeat(150)}\r\n${'叱'.repeat(150)}\n`
    expect(factsOf({ plan }).data).toEqual({ ...silence, plan })
    expect(messagesOf({ plan: `${plan}。` })).toEqual(['plan: has 301 characters; at most 300 are allowed'])
  })

  test('text of any length where none is set', () => {
    const scheme: Scheme = { ...sampleScheme, facts: { plan: { kind: 'text', cite: '1' } } }
    expect(factsOf({ plan: 'あ'.repeat(400) }, scheme).data).toEqual({ plan: 'あ'.repeat(400) })
  })

  test('rows of which nothing is said or presumed as none', () => {
    const fields = { met: { kind: 'flag' } } as const
    const scheme: Scheme = {
      ...sampleScheme,
      facts: { items: { kind: 'group', cite: '2', fields, rows: { a: {}, b: {} } } },
    }
    expect(factsOf({ items: { b: { met: true } } }, scheme).data).toEqual({ items: { b: { met: true } } })
    expect(factsOf({}, scheme).data).toEqual({ items: {} })
  })

  test('its own facts as they are, also those of an equal scheme', () => {
    const facts = factsOf(sampleFacts)
    expect(factsOf(facts)).toBe(facts)
    const again = factsOf(facts, structuredClone(sampleScheme))
    expect(again).not.toBe(facts)
    expect(again.data).toEqual(facts.data)
  })
})

describe('parseFacts() gives facts', () => {
  const facts = factsOf({ member: true })

  test('that cannot be changed', () => {
    expect(Object.isFrozen(facts)).toBe(true)
  })

  test('that are written and printed as their scheme and data', () => {
    const expected = { scheme: 'sample-city@2026-04-01', data: { ...silence, member: true } }
    expect(JSON.parse(JSON.stringify(facts))).toEqual(expected)
    expect(inspect(facts)).toBe(inspect(expected))
  })

  test('whose values the engine finds again under the same scheme alone', () => {
    const other = structuredClone(sampleScheme)
    expect(valuesOf(sampleScheme, facts)[0]).toBe(true)
    expect(heldUnder(sampleScheme, facts)).toBe(heldOf(sampleScheme, facts))
    for (const no of [undefined, null, 'facts', {}, { ...facts }]) {
      expect(heldUnder(sampleScheme, no)).toBeUndefined()
    }
    expect(heldUnder(other, facts)).toBeUndefined()
    expect(() => heldOf(other, facts)).toThrow(
      new TypeError('these are no facts that were read as sample-city@2026-04-01'),
    )
  })
})

describe('parseFacts() refuses', () => {
  test.each<[unknown, ...string[]]>([
    ['facts', 'expected an object, got "facts"'],
    [[], 'expected an object, got a list'],
    [{ membr: true }, 'membr: unknown key "membr"; did you mean member?'],
    [{ member: 'yes' }, 'member: expected true or false, got "yes"'],
    [{ employees: 1.5 }, 'employees: 1.5 is not a whole number'],
    [
      { employees: '-0.5' },
      'employees: -0.5 is not a whole number',
      'employees: -0.5 is less than the minimum 0',
    ],
    [{ employees: 100_001 }, 'employees: 100001 is more than the maximum 100000'],
    [
      { employees: 'many' },
      'employees: "many" is not a decimal number: expected digits with an optional "-" and one "." (no exponent, "+", separator or full-width digit)',
    ],
    [{ bonus: '10.2' }, 'bonus: 10.2 is more than the maximum 10', 'bonus: 10.2 is not a multiple of 0.5'],
    [{ foundedOn: 20200131 }, 'foundedOn: expected a date YYYY-MM-DD, got 20200131'],
    [{ foundedOn: '2020-02-30' }, 'foundedOn: there is no day "2020-02-30" in the calendar'],
    [{ receivedAt: 5 }, 'receivedAt: expected a local date and time YYYY-MM-DDTHH:MM, got 5'],
    [
      { receivedAt: '2026-05-01' },
      'receivedAt: "2026-05-01" is not a local date and time of the form YYYY-MM-DDTHH:MM',
    ],
    [{ size: true }, 'size: expected text, got true'],
    [{ size: 'medium' }, 'size: "medium" is not a choice; expected one of small, large'],
    [{ plan: 5 }, 'plan: expected text, got 5'],
    [{ items: [] }, 'items: expected an object, got a list'],
    [{ items: { 'E-2': {} } }, 'items.E-2: unknown key "E-2"; did you mean E-1?'],
    [{ items: { 'E-1': true } }, 'items.E-1: expected an object, got true'],
    [{ items: { 'E-1': { points: '3.1', max: '3' } } }, 'items.E-1.points: 3.1 is more than the maximum 3'],
    [{ items: { 'E-1': { max: '0' } } }, 'items.E-1.max: 0 is not more than 0'],
    [{ items: { 'E-1': { met: 'yes' } } }, 'items.E-1.met: expected true or false, got "yes"'],
    [{ items: { 'E-1': { grade: true } } }, 'items.E-1.grade: expected text, got true'],
    [
      { items: { 'S-1': { grade: 'c', chosen: true, met: true } } },
      'items.S-1.met: true is not allowed where grade = c, chosen = true; expected false',
    ],
    [{ initiatives: {} }, 'initiatives: expected a list, got an object'],
    [
      { initiatives: Array.from({ length: 21 }, () => ({})) },
      'initiatives: has 21 entries; at most 20 are allowed',
    ],
    [
      { initiatives: [{}, null, undefined, 'x'] },
      'initiatives[1]: expected an object, got null',
      'initiatives[2]: expected an object, got undefined',
      'initiatives[3]: expected an object, got "x"',
    ],
    [
      { initiatives: [{ category: 'economy', base: '20.5' }] },
      'initiatives[0].base: 20.5 is more than the maximum 20',
    ],
    [
      { initiatives: [{}, { title: 'x'.repeat(51) }] },
      'initiatives[1].title: has 51 characters; at most 50 are allowed',
    ],
  ])('%j', (data, ...messages) => {
    expect(messagesOf(data)).toEqual(messages)
  })

  test.each<[string, unknown]>([
    ['a limit for other values of its clauses', { items: { 'S-1': { grade: 'c', met: true } } }],
    ['a limit whose clause is not known', { items: { 'S-1': { chosen: true, met: true } } }],
    ['a limit on what is not known', { items: { 'S-1': { grade: 'c', chosen: true } } }],
    ['a limit kept to', { items: { 'S-1': { grade: 'c', chosen: true, met: false } } }],
    ['a limit reached', { initiatives: [{ category: 'economy', base: '20' }] }],
    ['a limit of another option', { initiatives: [{ category: 'society', base: '20.5' }] }],
    ['a maximum that is not known', { items: { 'S-1': { points: '3' } } }],
    ['points that are not known', { items: { 'S-1': { max: '3' } } }],
  ])('but not %s', (_, data) => {
    expect(issuesOf(data)).toEqual([])
  })

  test.each<[unknown, string, string]>([
    [{ employees: '0.5' }, '1', '第1条'],
    [{ employees: -1 }, '1', '第1条'],
    [{ bonus: 11 }, '2', '第2条'],
    [{ bonus: '0.7' }, '2', '第2条'],
    [{ plan: 'x'.repeat(301) }, '1', '第1条'],
    [{ items: { 'E-1': { max: '0' } } }, '2', '第2条'],
    [{ items: { 'E-1': { points: '3.1', max: '3' } } }, '2', '第2条'],
    [{ items: { 'E-1': { grade: 'c', chosen: true, met: true } } }, '2', '第2条'],
    [{ initiatives: [{ category: 'economy', base: '20.5' }] }, '2', '第2条'],
  ])('%j and cites where it says so', (data, provision, text) => {
    expect(issuesOf(data).map(({ citation }) => citation)).toEqual([{ provision, text }])
  })

  test('each thing of a hundred and more, and says that there are others', () => {
    const issues = issuesOf(Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`no${at}`, 1])))
    expect(issues).toHaveLength(101)
    expect(issues.at(-1)?.message).toBe('more than 100 issues; the rest are not listed')
  })
})

describe('parseFacts() holds what is presumed of rows against what is said of them', () => {
  const tableOf = (presumed: object): Scheme => ({
    ...sampleScheme,
    facts: {
      items: {
        kind: 'group',
        cite: '2',
        fields: {
          points: { kind: 'number', min: '0', max: { field: 'max' }, presumed: '2' },
          max: { kind: 'number', above: '0' },
          met: { kind: 'flag', ...presumed },
          grade: { kind: 'choice', options: ['a', 'b'] },
        },
        rows: { one: {}, two: {} },
        limits: [{ where: { grade: 'a' }, field: 'met', only: [true], cite: '2' }],
      },
    },
  })

  test('points that are presumed against a maximum that is said', () => {
    expect(messagesOf({ items: { one: { max: '1' } } }, tableOf({}))).toEqual([
      'items.one.points: 2 is more than the maximum 1',
    ])
  })

  test('a flag that is presumed against a limit that what is said brings', () => {
    expect(messagesOf({ items: { two: { grade: 'a' } } }, tableOf({ presumed: false }))).toEqual([
      'items.two.met: false is not allowed where grade = a; expected true',
    ])
    expect(messagesOf({ items: { two: { grade: 'a' } } }, tableOf({ presumed: true }))).toEqual([])
  })
})
