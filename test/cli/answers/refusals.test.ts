import { describe, expect, test } from 'vitest'
import { schemes, seriesById } from '../../../schemes/index.ts'
import { answered, refused } from '../../../src/cli/answers/answer.ts'
import { applicantEntry } from '../../../src/cli/answers/applicantEntry.ts'
import { factElsewhere } from '../../../src/cli/answers/factElsewhere.ts'
import { historyEntry } from '../../../src/cli/answers/historyEntry.ts'
import { namedSeries } from '../../../src/cli/answers/namedSeries.ts'
import { readClosedDays } from '../../../src/cli/answers/readClosedDays.ts'
import { readRequest } from '../../../src/cli/answers/readRequest.ts'
import { requestedScheme } from '../../../src/cli/answers/requestedScheme.ts'
import { keyIssue } from '../../../src/cli/answers/shapeIssues.ts'
import { validityEntry } from '../../../src/cli/answers/validityEntry.ts'
import { verifyEntry } from '../../../src/cli/answers/verifyEntry.ts'
import { assess, type Issue, makeIssue, type SuppliedFacts, toRecord } from '../../../src/index.ts'

const entry = (value: unknown, issues: readonly Issue[] = []) => ({ line: 3, value, issues })
const none: ReadonlyMap<string, SuppliedFacts> = new Map()
const missing = (key: string, expected: string) => makeIssue('input/missing', [key], { expected })
const noObject = (given: string) => makeIssue('input/type', [], { expected: 'an object', given })
const unknownSeries = (given: string, suggestion?: string) =>
  makeIssue('scheme/unknown', ['series'], {
    given,
    expected: Object.keys(seriesById),
    ...(suggestion === undefined ? {} : { suggestion }),
  })

describe('an entry that cannot be answered says everything that keeps from it', () => {
  const applicant = (value: unknown, defaults = {}) =>
    applicantEntry(entry(value), defaults, () => ({ ok: true, value: 'answered' }))

  test.each<[unknown, readonly Issue[]]>([
    [5, [noObject('5')]],
    [[], [noObject('a list')]],
    [null, [noObject('null')]],
    [{}, [missing('facts', 'an object'), missing('scheme', 'text')]],
    [{ scheme: 'sp2-esg' }, [missing('facts', 'an object')]],
    [
      { id: {}, scheme: 'sp2-esg', facts: {} },
      [makeIssue('input/type', ['id'], { expected: 'text', given: 'an object' })],
    ],
    [
      { scheme: 'yokohama-y-sdgs@2020-10-12', facts: {} },
      [makeIssue('edition/period-only', ['scheme'], { scheme: 'yokohama-y-sdgs@2020-10-12' })],
    ],
  ])('of an applicant: %j', (value, issues) => {
    expect(applicant(value)).toEqual({ line: 3, ok: false, issues })
  })

  test('of an applicant that can be answered, what is answered', () => {
    expect(applicant({ id: 'a', scheme: 'sp2-esg', facts: {} })).toEqual({
      id: 'a',
      line: 3,
      ok: true,
      value: 'answered',
    })
    expect(applicant({ facts: {}, on: null }, { scheme: 'sp2-esg' })).toMatchObject({ line: 3, ok: true })
    const wrong = { scheme: 'sp2-esg', facts: {}, at: 'x', on: '2026-02-30' }
    expect(
      applicantEntry(entry(wrong), {}, (scheme, facts, options) => assess(scheme, facts, options)),
    ).toMatchObject({
      ok: false,
      issues: [
        { code: 'choice/unknown', path: ['at'] },
        { code: 'date/impossible', path: ['on'] },
      ],
    })
  })

  test.each<[unknown, readonly Issue[]]>([
    [{}, [missing('decidedOn', 'a date YYYY-MM-DD'), missing('scheme', 'text')]],
    [{ scheme: 'sp2-esg' }, [missing('decidedOn', 'a date YYYY-MM-DD')]],
    [7, [noObject('7')]],
  ])('of a validity: %j', (value, issues) => {
    expect(validityEntry(entry(value), {})).toEqual({ line: 3, ok: false, issues })
  })

  test.each<[unknown, readonly Issue[]]>([
    [{}, [missing('on', 'a date YYYY-MM-DD'), missing('series', 'text'), missing('events', 'a list')]],
    [{ on: '2026-01-01', series: 'sp2-esg' }, [missing('events', 'a list')]],
    [
      { on: '2026-01-01', series: 'sp2-esg', events: {} },
      [makeIssue('input/type', ['events'], { expected: 'a list', given: 'an object' })],
    ],
    [
      { on: '2026-01-01', series: 7, events: [] },
      [makeIssue('input/type', ['series'], { expected: 'text', given: '7' })],
    ],
    [{ on: '2026-01-01', series: 'zzzzzzzzzz', events: [] }, [unknownSeries('"zzzzzzzzzz"')]],
    [
      { on: '2026-01-01', series: 'sp2-esq@undated', events: [] },
      [unknownSeries('"sp2-esq@undated"', 'sp2-esg')],
    ],
    ['x', [noObject('"x"')]],
  ])('of a history: %j', (value, issues) => {
    const { ok, ...rest } = historyEntry(entry(value), {}, true)
    expect(ok).toBe(false)
    const found = (rest as { issues: readonly Issue[] }).issues
    const byMessage = (of: readonly Issue[]) => of.map(({ message }) => message).sort()
    expect(byMessage(found)).toEqual(byMessage(issues))
    expect([...found].map(({ params }) => params)).toEqual(
      expect.arrayContaining(issues.map(({ params }) => params)),
    )
  })

  test.each<[unknown, object, readonly Issue[]]>([
    [null, {}, [noObject('null')]],
    [{}, {}, [missing('record', 'an object')]],
    [{ id: 1, salt: 'x' }, { id: 1 }, [missing('record', 'an object')]],
  ])('of a record: %j', (value, id, issues) => {
    expect(verifyEntry(entry(value), none)).toEqual({ ...id, line: 3, ok: false, issues })
  })
})

describe('verifyEntry()', () => {
  const yokohama = schemes.find(({ id }) => id === 'yokohama-y-sdgs')!
  const result = assess(yokohama, { points: '61', cityTaxArrears: false }, { stages: ['criteria'] })
  if (!result.ok) throw new Error('not assessed')
  const salt = 'a'.repeat(64)
  const record = toRecord(result.value, { redact: true, salt })
  const verdictOf = (value: unknown, withheld = none) => {
    const answer = verifyEntry(entry(value), withheld)
    return answer.ok ? answer.value.verdict : answer.issues.map(({ code, path }) => [code, ...path])
  }
  const known = toRecord(result.value).facts
  const facts = Object.fromEntries(Object.keys(record.redacted!).map((fact) => [fact, known[fact] ?? null]))

  test('reads a record alone, and what an entry or a file supplies for it', () => {
    expect(verdictOf(record)).toBe('incomplete')
    expect(verdictOf({ record })).toBe('incomplete')
    expect(verdictOf({ record, supplied: facts, salt })).toBe('identical')
    const kept = new Map([[record.digest, { supplied: facts, salt }]])
    expect(verdictOf(record, kept)).toBe('identical')
    expect(verdictOf({ ...record, digest: 5 }, kept)).toEqual([['input/type', 'record', 'digest']])
  })

  test('takes what the entry says for all of it', () => {
    const kept = new Map([[record.digest, { supplied: facts, salt }]])
    // A salt without facts, or facts without a salt, is what the entry has: the file is not asked.
    expect(verdictOf({ record, salt }, kept)).toBe('incomplete')
    expect(verdictOf({ record, supplied: { ...facts, cityTaxArrears: true } }, kept)).not.toBe('identical')
  })

  test('says where in the entry something is wrong', () => {
    const other = { record, supplied: { cityTaxArrears: true }, salt }
    expect(verdictOf(other)).toEqual([['record/other-value', 'supplied', 'cityTaxArrears']])
    expect(verdictOf({ record, supplied: facts, salt: 5 })).toEqual([[expect.any(String), 'salt']])
    expect(verdictOf({ format: 'x' })).toEqual([['record/format', 'record', 'format']])
    expect(verdictOf({ record: { format: 'x' } })).toEqual([['record/format', 'record', 'format']])
  })
})

describe('refused()', () => {
  const request = (count: number) =>
    readRequest(
      entry(
        {},
        Array.from({ length: count }, (_, at) => missing(`k${at}`, 'text')),
      ),
      [],
    )

  test('lists a hundred issues, and says that there are more', () => {
    const issuesOf = (count: number) => {
      const answer = refused(request(count))
      return answer.ok ? [] : answer.issues
    }
    expect(issuesOf(100)).toHaveLength(100)
    expect(issuesOf(101)).toHaveLength(101)
    expect(issuesOf(101).at(-1)).toEqual(makeIssue('input/too-many-issues', [], { maximum: 100 }))
    expect(issuesOf(100).at(-1)).toEqual(missing('k99', 'text'))
  })

  test('says nothing twice of one place', () => {
    const more = [missing('k0', 'a list'), missing('x', 'text'), missing('x', 'a list')]
    expect(refused(request(1), more)).toEqual({
      line: 3,
      ok: false,
      issues: [missing('k0', 'text'), missing('x', 'text'), missing('x', 'a list')],
    })
    expect(answered(request(0), 7)).toStrictEqual({ line: 3, ok: true, value: 7 })
    expect(answered(request(1), 7)).toEqual({ line: 3, ok: false, issues: [missing('k0', 'text')] })
  })
})

describe('readRequest()', () => {
  test('names a hundred and one unknown keys at the most', () => {
    const value = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`k${at}`, 1]))
    expect(readRequest(entry(value), ['id']).issues).toHaveLength(101)
  })

  test('takes null for nothing, and text or a number for a name', () => {
    const request = readRequest(entry({ id: 0, a: null, b: false }), ['id', 'a', 'b'])
    expect([request.id, request.get('a'), request.get('b'), request.get('toString')]).toEqual([
      0,
      undefined,
      false,
      undefined,
    ])
    expect(request.issues).toEqual([])
    expect(readRequest(entry({ id: true }), ['id']).issues).toEqual([
      makeIssue('input/type', ['id'], { expected: 'text', given: 'true' }),
    ])
  })
})

test.each([
  [{ weekends: true }, { closedDays: { weekends: true, yearEnd: false, dates: [] } }],
  [['2026-01-01'], { closedDays: { weekends: false, yearEnd: false, dates: ['2026-01-01'] } }],
  [null, { issues: [noObject('null')] }],
  [5, { issues: [noObject('5')] }],
  [
    { yearEnd: 1, dates: 'x', other: 1 },
    {
      issues: [
        makeIssue('key/unknown', ['other'], { key: '"other"', expected: ['weekends', 'yearEnd', 'dates'] }),
        makeIssue('input/type', ['yearEnd'], { expected: 'true or false', given: '1' }),
        makeIssue('input/type', ['dates'], { expected: 'a list', given: '"x"' }),
      ],
    },
  ],
])('readClosedDays(%j)', (value, expected) => {
  expect(readClosedDays(value)).toEqual(expected)
})

test('readClosedDays() takes ten thousand dates and no more', () => {
  const dates = (of: number) => Array.from({ length: of }, () => '2026-01-01')
  expect(readClosedDays(dates(10_000))).toHaveProperty('closedDays')
  expect(readClosedDays(dates(10_001))).toEqual({
    issues: [makeIssue('list/too-many', ['dates'], { given: 10_001, maximum: 10_000 })],
  })
})

test.each([
  ['__proto__', makeIssue('key/forbidden', ['__proto__'], { key: '__proto__' })],
  ['zzzzz', makeIssue('key/unknown', ['zzzzz'], { key: '"zzzzz"', expected: ['facts'] })],
  [
    'fcats',
    makeIssue('key/unknown', ['fcats'], { key: '"fcats"', expected: ['facts'], suggestion: 'facts' }),
  ],
])('keyIssue(%s)', (key, issue) => {
  expect(keyIssue(key, ['facts'])).toStrictEqual(issue)
})

test('namedSeries() takes no name that every object has', () => {
  expect(namedSeries('sp2-esg')).toEqual({ series: seriesById['sp2-esg'] })
  expect(namedSeries('toString')).toHaveProperty('issue')
  expect(namedSeries('zzzzzzzzzz')).toStrictEqual({
    issue: makeIssue('scheme/unknown', [], { given: '"zzzzzzzzzz"', expected: Object.keys(seriesById) }),
  })
})

describe('requestedScheme()', () => {
  const asked = (name: unknown, day?: unknown, of: 'everything' | 'period' = 'everything') => {
    const found = requestedScheme({ name, day, dayKey: 'on', for: of })
    return 'scheme' in found
      ? `${found.scheme.id}@${found.scheme.edition}`
      : found.issues.map(({ code, path }) => [code, ...path])
  }

  test.each<[unknown[], unknown]>([
    [['yokohama-y-sdgs'], 'yokohama-y-sdgs@2024-04-01'],
    [['yokohama-y-sdgs', undefined, 'period'], 'yokohama-y-sdgs@2024-04-01'],
    [['yokohama-y-sdgs', '2023-04-01', 'period'], 'yokohama-y-sdgs@2020-10-12'],
    [['yokohama-y-sdgs@2020-10-12', undefined, 'period'], 'yokohama-y-sdgs@2020-10-12'],
    [['yokohama-y-sdgs@2020-10-12'], [['edition/period-only', 'scheme']]],
    [['okinawa-sdgs'], [['edition/ambiguous', 'scheme']]],
    [['okinawa-sdgs', '2026-02-30'], [['date/impossible', 'on']]],
    [
      ['nowhere', '2026-02-30'],
      [
        ['scheme/unknown', 'scheme'],
        ['date/impossible', 'on'],
      ],
    ],
    [['sp2-esg', '2026-02-30'], 'sp2-esg@undated'],
    [
      [undefined, '2026-02-30'],
      [
        ['input/missing', 'scheme'],
        ['date/impossible', 'on'],
      ],
    ],
  ])('%j', ([name, day, of], expected) => {
    expect(asked(name, day, of as 'period')).toEqual(expected)
  })
})

test('factElsewhere() names the editions of the same scheme that know a fact', () => {
  const newer = schemes.find(({ edition, id }) => id === 'okinawa-sdgs' && edition === '2026-06-03')!
  const unknown = (...path: (string | number)[]) =>
    makeIssue('key/unknown', path, { key: '"x"', expected: [] })
  expect(factElsewhere(unknown('items'), newer)).toEqual(
    makeIssue('fact/elsewhere', ['items'], {
      fact: 'items',
      editions: ['okinawa-sdgs@2023-07-31'],
    }),
  )
  for (const issue of [unknown('points'), unknown('items', 0), unknown(0), missing('items', 'text')]) {
    expect(factElsewhere(issue, newer)).toBe(issue)
  }
})
