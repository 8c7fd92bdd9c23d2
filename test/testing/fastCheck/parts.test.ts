import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactDefinition, Field, Scheme } from '../../../src/index.ts'
import { replay } from '../../../src/index.ts'
import { anyField, namedIn } from '../../../src/testing/fastCheck/anyField.ts'
import { anyNumber, partOf } from '../../../src/testing/fastCheck/anyNumber.ts'
import { anyDrawn, factsOf, filledUp } from '../../../src/testing/fastCheck/drawn.ts'
import { applicants, histories, malformedApplicants } from '../../../src/testing/fastCheck/index.ts'
import { lived, type Step } from '../../../src/testing/fastCheck/livedHistory.ts'
import { withErrors } from '../../../src/testing/fastCheck/malformedHistory.ts'
import { anyTransitionFacts } from '../../../src/testing/fastCheck/transitionFacts.ts'
import { turningDays } from '../../../src/testing/fastCheck/turningDays.ts'
import { valueAt, withValue } from '../../../src/testing/fastCheck/withValue.ts'
import { compare, ratio } from '../../../src/testing/naive/ratio.ts'
import { definition } from '../boundaries/smallCases.ts'

const cite = 'p'
const sampled = <T>(of: fc.Arbitrary<T>, count = 200) => fc.sample(of, { numRuns: count, seed: 1 })

describe('withValue() and valueAt()', () => {
  const data = { a: 1, rows: [{ b: 2 }, { b: 3 }] }

  test.each<[readonly (string | number)[], unknown]>([
    [['a'], { a: 9, rows: [{ b: 2 }, { b: 3 }] }],
    [['rows', 1, 'b'], { a: 1, rows: [{ b: 2 }, { b: 9 }] }],
    [['rows', 0], { a: 1, rows: [9, { b: 3 }] }],
    [['new'], { a: 1, rows: [{ b: 2 }, { b: 3 }], new: 9 }],
    [[], 9],
  ])('put something else at %j', (path, expected) => {
    expect(withValue<unknown>(data, path, 9)).toEqual(expected)
    expect(valueAt(withValue<unknown>(data, path, 9), path)).toBe(9)
  })

  test('find nothing where nothing stands', () => {
    expect(valueAt(data, ['none', 'deeper', 0])).toBeUndefined()
  })
})

test('namedIn() finds the words and days that rules name, and none of wording and provisions', () => {
  const scheme = definition({
    provisions: { p: { cite: '2020-01-01', about: 'tier', treatment: 'rule' } },
    facts: { plan: { kind: 'text', cite }, at: { kind: 'dateTime', cite } },
    tiers: [
      {
        id: 'only',
        cite,
        when: {
          kind: 'all',
          of: [
            { kind: 'mentions', fact: 'plan', anyOf: ['eco', 'carbon'] },
            { kind: 'between', fact: 'at', from: '2026-04-01T09:00', until: '2026-04-30T17:00' },
            { kind: 'notAfter', date: { day: '2026-04-01' }, other: { moment: true } },
          ],
        },
      },
    ],
    words: {
      title: { ja: '2021-01-01', en: '' },
      authority: { ja: '', en: '' },
      source: { ja: '', en: '' },
    },
  })
  expect(namedIn(scheme)).toEqual({ words: ['eco', 'carbon'], days: ['2026-04-01', '2026-04-30'] })
})

describe('anyField()', () => {
  const named = { words: ['eco'], days: ['2026-04-01'] }

  test('gives flags, options and counts', () => {
    expect(new Set(sampled(anyField({ kind: 'flag' }, named)))).toEqual(new Set([true, false]))
    const choice = anyField({ kind: 'choice', options: ['a', 'b', 'c'] }, named)
    expect(new Set(sampled(choice))).toEqual(new Set(['a', 'b', 'c']))
    const count = anyField({ kind: 'count', min: '2', max: '4' }, named)
    expect(new Set(sampled(count))).toEqual(new Set(['2', '3', '4']))
  })

  test('gives days around those that rules name, and days of the years around', () => {
    const days = sampled(anyField({ kind: 'date' }, named), 400) as string[]
    for (const day of ['2026-03-31', '2026-04-01', '2026-04-02']) expect(days).toContain(day)
    for (const day of days) expect(day).toMatch(/^20[0-3]\d-\d{2}-\d{2}$/)
    expect(days.some((day) => day < '2020-01-01')).toBe(true)
    expect(days.some((day) => day > '2030-01-01')).toBe(true)
    // Without a day that rules name: around 15 January 2025, and no further than 4,000 days from it.
    const usual = sampled(anyField({ kind: 'date' }, { words: [], days: [] }), 400) as string[]
    for (const day of ['2025-01-14', '2025-01-15', '2025-01-16']) expect(usual).toContain(day)
    expect(usual.every((day) => day >= '2014-02-02' && day <= '2035-12-29')).toBe(true)
  })

  test('gives times of day in hours and minutes', () => {
    const times = sampled(anyField({ kind: 'dateTime' }, named), 400) as string[]
    for (const time of times) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):(?:00|01|30|59)$/)
    expect(new Set(times.map((time) => time.slice(11, 13))).size).toBeGreaterThan(15)
  })

  test('gives texts with the words that rules name, and no longer than they may be', () => {
    const texts = sampled(anyField({ kind: 'text' }, named)) as string[]
    for (const text of ['', '記載', 'eco']) expect(texts).toContain(text)
    expect(texts.every((text) => [...text].length <= 20)).toBe(true)
    expect(texts.some((text) => [...text].length > 3)).toBe(true)
    const short = sampled(anyField({ kind: 'text', maxCharacters: 2 }, named)) as string[]
    expect(short.every((text) => [...text].length <= 2)).toBe(true)
    expect(short).toContain('ec')
  })
})

describe('anyNumber()', () => {
  const numbers = (field: Omit<Field & { kind: 'number' }, 'kind'>) =>
    sampled(anyNumber({ kind: 'number', ...field }), 400)
  const isFrom = (text: string, least: string) => compare(ratio(text), ratio(least)) >= 0
  const isUntil = (text: string, most: string) => compare(ratio(text), ratio(most)) <= 0

  test('keeps to its least and most, and reaches them', () => {
    const found = numbers({ min: '1', max: '2', step: '0.25' })
    expect([...new Set(found)].sort()).toEqual(['1', '1.25', '1.5', '1.75', '2'])
    expect([...new Set(numbers({ above: '1', max: '2', step: '0.25' }))].sort()).toEqual([
      '1.25',
      '1.5',
      '1.75',
      '2',
    ])
    expect([...new Set(numbers({ above: '1.1', max: '2', step: '0.25' }))].sort()).toEqual([
      '1.25',
      '1.5',
      '1.75',
      '2',
    ])
    expect([...new Set(numbers({ min: '1.1', max: '1.9', step: '0.25' }))].sort()).toEqual([
      '1.25',
      '1.5',
      '1.75',
    ])
  })

  test('spans a hundred where it has no bound of its own', () => {
    const steps = numbers({ min: '5', step: '10' })
    expect(steps.every((text) => isFrom(text, '10') && isUntil(text, '110'))).toBe(true)
    expect(steps).toContain('110')
    const free = numbers({ step: '50' })
    expect(free.every((text) => isFrom(text, '-5000'))).toBe(true)
    expect(free.some((text) => text.startsWith('-'))).toBe(true)
  })

  test('has whole numbers, halves, hundredths and finer ones where it has no step', () => {
    const found = numbers({ min: '0', max: '3' })
    const decimals = new Set(found.map((text) => text.split('.')[1]?.length ?? 0))
    expect([0, 1, 2].every((length) => decimals.has(length))).toBe(true)
    expect(Math.max(...decimals)).toBeGreaterThan(15)
  })

  test('is the most where nothing else is left', () => {
    expect(new Set(numbers({ above: '1', max: '1.5', step: '2' }))).toEqual(new Set(['1.5']))
  })

  test.each<[string, number, string | undefined, string]>([
    ['50', 500, undefined, '25'],
    ['3', 333, undefined, '0.999'],
    ['50', 1000, '0.5', '50'],
    ['3', 333, '0.5', '0.5'],
    ['3', 0, '0.5', '0'],
  ])('partOf(%s, %i, %s) is %s', (number, thousandths, step, expected) => {
    expect(partOf(number, thousandths, step)).toBe(expected)
  })
})

describe('what is drawn of an applicant', () => {
  const scheme = definition({
    facts: {
      n: { kind: 'count', min: '0', max: '5', cite },
      taken: { kind: 'flag', presumed: false, cite },
      table: {
        kind: 'group',
        cite,
        rows: { x: {}, y: {} },
        fields: {
          points: { kind: 'number', min: '0', max: { field: 'max' } },
          max: { kind: 'number', above: '0', max: '9' },
          chosen: { kind: 'flag', presumed: false },
        },
      },
      list: {
        kind: 'list',
        cite,
        maxRecords: 3,
        fields: { k: { kind: 'count' }, late: { kind: 'flag', presumed: true } },
      },
    },
  })
  const drawn = {
    n: '4',
    taken: true,
    table: { x: { points: '1', max: '2', chosen: true }, y: { points: '2', max: '5', chosen: false } },
    list: { records: [{ k: '1', late: false }], spare: { k: '7', late: false } },
  }

  test('is all of it where nothing is known', () => {
    expect(factsOf(scheme, drawn)).toEqual({ ...drawn, list: [{ k: '1', late: false }] })
  })

  test('fills up what is known, and leaves unsaid what is presumed', () => {
    expect(filledUp(scheme, drawn, {})).toEqual({
      n: '4',
      table: { x: { points: '1', max: '2' }, y: { points: '2', max: '5' } },
      list: [{ k: '1', late: false }],
    })
    const known = {
      n: '0',
      taken: false,
      table: { y: { points: '8', chosen: true } },
      list: [{}, { k: '2' }],
    }
    expect(filledUp(scheme, drawn, known)).toEqual({
      n: '0',
      taken: false,
      table: { x: { points: '1', max: '2' }, y: { points: '8', max: '8', chosen: true } },
      list: [{ k: '7' }, { k: '2' }],
    })
  })

  test('has a value for every fact, and no more than four records', () => {
    const found = sampled(anyDrawn(scheme), 60) as (typeof drawn)[]
    for (const one of found) {
      expect(Object.keys(one).sort()).toEqual(['list', 'n', 'table', 'taken'])
      expect(Object.keys(one.table).sort()).toEqual(['x', 'y'])
      expect(Object.keys(one.table.x).sort()).toEqual(['chosen', 'max', 'points'])
      expect(compare(ratio(one.table.x.points), ratio(one.table.x.max))).toBeLessThanOrEqual(0)
    }
    const lengths = new Set(found.map(({ list }) => list.records.length))
    expect(Math.max(...lengths)).toBe(3)
    expect(lengths).toContain(0)
  })

  test('is refused where it is malformed, at every place that is named', () => {
    for (const { data, errors } of sampled(malformedApplicants(scheme), 40)) {
      expect(errors.length).toBeGreaterThan(0)
      for (const path of errors) expect(valueAt(data, path)).not.toBe(valueAt(drawn, path))
    }
  })

  test('lacks something where it is partial, and is a whole otherwise', () => {
    const isOpen = ({ n, table, list }: { n?: unknown; table?: unknown; list?: unknown }) =>
      [n, table, list].some((of) => of === undefined || of === null)
    expect(sampled(applicants(scheme), 40).some(isOpen)).toBe(false)
    expect(sampled(applicants(scheme, { kind: 'partial' }), 40).some(isOpen)).toBe(true)
  })
})

test.each<[FactDefinition['kind'] & Field['kind'], object, readonly unknown[]]>([
  ['flag', {}, ['true', 'yes', 0, 1, '', '○', 'はい']],
  ['count', {}, ['0.5', '-1.5', ' 1', '１', true]],
  [
    'number',
    {},
    [
      ...[true, '', ' 1', '1e3', '+1', '１', '1,000', '.5', '5.', '0x10', '1_000'],
      ...['9'.repeat(61), 0.30000000000000004],
    ],
  ],
  ['date', {}, ['2023-02-29', '2024/04/01', '令和6年4月1日', '20240401', '', 45383, true]],
  ['choice', { options: ['a'] }, ['', 'no such choice', 17, true, ['first']]],
  ['text', {}, [17, true, ['text'], {}]],
])('a malformed %s is each of those that no %s is', (kind, more, wrong) => {
  const facts = { it: { kind, cite, ...more } } as unknown as Scheme['facts']
  const found = sampled(malformedApplicants(definition({ facts })), 600).map(({ data }) =>
    JSON.stringify(data['it']),
  )
  for (const value of wrong) expect(found).toContain(JSON.stringify(value))
})

describe('histories', () => {
  const scheme = definition({
    inForce: { from: '2026-04-01', until: '2035-03-31' },
    facts: { a: { kind: 'flag', cite }, b: { kind: 'flag', cite } },
    tiers: [
      { id: 'gold', when: { kind: 'fact', fact: 'b', is: true }, cite },
      { id: 'silver', when: { kind: 'all', of: [] }, cite },
    ],
    validity: {
      initial: { kind: 'period', length: { years: 2 }, counting: 'firstDayCounted', mark: 'lastDay', cite },
    },
    lifecycle: {
      extension: { by: 'mayor', cite },
      revocation: { by: 'mayor', grounds: [{ id: 'false', cite }], cite },
      reports: [
        {
          id: 'yearly',
          every: { years: 1 },
          counting: 'firstDayNotCounted',
          from: 'certification',
          within: { length: { days: 20 }, counting: 'firstDayNotCounted' },
          cite,
        },
      ],
    },
    transitions: [
      {
        id: 'old',
        decided: { from: '2025-04-01', until: '2026-03-31' },
        when: { kind: 'fact', fact: 'a', is: true },
        cite,
      },
      { id: 'all', decided: {}, standingOn: '2026-07-01', cite },
    ],
  })
  const decided = { kind: 'decided', on: '2026-05-01', for: 'initial', tier: 'gold' } as const
  const step = (of: Partial<Step>): Step => ({ days: 0, turning: null, which: 0, tier: 0, amount: 1, ...of })

  test('turningDays() are those of the texts, of the certification and of its reports, from a day on', () => {
    const { history } = replay([scheme], { events: [decided] })
    expect(turningDays([scheme], history, '2026-05-01')).toEqual([
      '2026-07-01',
      // a year from 1 May, the day not counted, and twenty days after it
      '2027-05-01',
      '2027-05-21',
      '2028-04-30',
      '2035-03-31',
    ])
    const none = replay([scheme], { events: [] }).history
    expect(turningDays([scheme], none, '2000-01-01')).toEqual([
      '2025-04-01',
      '2026-03-31',
      '2026-04-01',
      '2026-07-01',
      '2035-03-31',
    ])
    expect(turningDays([scheme], none, '2035-04-01')).toEqual([])
  })

  test('lived() begins with the first text, and goes on by days or to a day that turns', () => {
    const { events } = lived([scheme], [step({ days: 30 }), step({ turning: { which: 1, beside: -1 } })], {})
    // The days that turn after 1 May are 1 July and the last day in force.
    expect(events.map(({ on }) => on)).toEqual(['2026-05-01', '2035-03-30'])
    for (const which of [0, 1, 2, 3]) {
      const [first] = lived([scheme], [step({ turning: { which, beside: 1 } })], {}).events
      // On 1 April 2035 no text is in force any more, and nothing happens.
      expect(first?.on).toBe(['2026-04-02', '2026-07-02', undefined, '2026-04-02'][which])
    }
    const [before] = lived([scheme], [step({ turning: { which: 0, beside: -1 } })], {}).events
    expect(before?.on).toBe('2026-04-01')
  })

  test('lived() has each event that the text allows, with what it needs', () => {
    const kinds = new Map<string, object>()
    for (let which = 0; which < 12; which += 1) {
      for (const tier of [0, 1, 2]) {
        const { events } = lived(
          [scheme],
          [step({ days: 30, tier, which: 1 }), step({ days: 1, which, amount: 3 })],
          {},
        )
        for (const event of events)
          kinds.set(`${event.kind} ${'tier' in event ? event.tier : ''}`.trim(), event)
      }
    }
    expect(kinds.get('decided gold')).toMatchObject({ kind: 'decided', for: 'initial', tier: 'gold' })
    expect(kinds.get('decided silver')).toMatchObject({ kind: 'decided', for: 'initial', tier: 'silver' })
    expect(kinds.get('decided null')).toMatchObject({ kind: 'decided', for: 'initial', tier: null })
    expect(kinds.get('revoked')).toEqual({ kind: 'revoked', on: '2026-05-02', ground: 'false', by: '担当課' })
    // four days after the last day that it has
    expect(kinds.get('extended')).toEqual({
      kind: 'extended',
      on: '2026-05-02',
      until: '2028-05-04',
      by: '担当課',
    })
    expect(kinds.get('reportSubmitted')).toEqual({
      kind: 'reportSubmitted',
      on: '2026-05-02',
      final: false,
      by: '担当課',
    })
  })

  test('lived() keeps the facts, and none where there are none', () => {
    expect(lived([scheme], [], { a: true })).toEqual({ facts: { a: true }, events: [] })
    expect(lived([scheme], [], {})).toEqual({ events: [] })
  })

  test.each<[string, unknown]>([
    ['no kind', { on: '2026-05-01', for: 'initial', tier: 'gold' }],
    ['no day', { kind: 'decided', for: 'initial', tier: 'gold' }],
    ['unknown kind', { ...decided, kind: 'decidedd' }],
    ['impossible day', { ...decided, on: '2023-02-29' }],
    ['a day in another form', { ...decided, on: '2024/04/01' }],
    ['a day as a number', { ...decided, on: 45383 }],
    ['unknown key', { ...decided, onn: '2026-05-01' }],
    ['a name that is none', { ...decided, by: 17 }],
    ['no object', 'decided'],
    ['nothing', null],
  ])('withErrors() plants %s', (how, broken) => {
    expect(withErrors({ events: [decided, decided] }, [[3, how]])).toEqual({ events: [decided, broken] })
    expect(replay([scheme], withErrors({ events: [] }, [[5, how]])).issues.length).toBeGreaterThan(0)
  })

  test('withErrors() leaves what is not planted as it is', () => {
    const history = { facts: { a: true }, events: [decided] }
    expect(withErrors(history, [])).toEqual(history)
  })

  test('anyTransitionFacts() are those that supplementary provisions ask for', () => {
    for (const facts of sampled(anyTransitionFacts([scheme]), 20)) expect(Object.keys(facts)).toEqual(['a'])
    const { transitions: _, ...without } = scheme
    expect(sampled(anyTransitionFacts([without as Scheme]), 5)).toEqual([{}, {}, {}, {}, {}])
  })

  test('are in order, lack some events, or cannot be read', () => {
    for (const history of sampled(histories([scheme]), 20))
      expect(replay([scheme], history).issues).toEqual([])
    for (const history of sampled(histories([scheme], { kind: 'partial' }), 20)) {
      expect(Object.keys(history)).toEqual(['events'])
    }
    for (const history of sampled(histories([scheme], { kind: 'malformed' }), 20)) {
      expect(replay([scheme], history).issues.length).toBeGreaterThan(0)
    }
  })
})
