import { describe, expect, test } from 'vitest'
import {
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  sp2EsgUndated,
  toyotaSdgsRound4,
  toyotaWorkplaceUndated,
  yokohamaYSdgs20240401,
} from '../../schemes/index.ts'
import { defineScheme, type Scheme, type Validity, type ValidityRequest, validity } from '../../src/index.ts'
import { issuesOf } from '../laws/assessed.ts'

type Readings = { readonly [reading: string]: string }

function validityOf(scheme: Scheme, request: ValidityRequest): Validity {
  const found = validity(scheme, request)
  if (!found.ok) throw new Error(found.issues[0].message)
  return found.value
}

const untilOf = (scheme: Scheme, decidedOn: string, request: Omit<ValidityRequest, 'decidedOn'> = {}) =>
  validityOf(scheme, { decidedOn, ...request }).until

// 第11条第1項: 認証を受けた日から4年が経過する日以降の最初の3月31日まで. The operator's dates: design.md, Dates.
describe('validity() of Yokohama', () => {
  test.each([
    ['2024-04-01', '2028-03-31'], // published by the operator
    ['2024-10-01', '2029-03-31'], // published by the operator
    ['2026-03-31', '2030-03-31'], // provisions.json, 11-1
    ['2024-03-31', '2028-03-31'],
    ['2024-04-02', '2029-03-31'],
    ['2024-02-28', '2028-03-31'],
    ['2024-02-29', '2028-03-31'],
    ['2024-12-31', '2029-03-31'],
    ['2025-04-01', '2029-03-31'],
    ['2028-02-29', '2032-03-31'],
  ])('decided on %s lasts until %s, first or renewed', (decidedOn, until) => {
    expect(untilOf(yokohamaYSdgs20240401, decidedOn)).toBe(until)
    expect(untilOf(yokohamaYSdgs20240401, decidedOn, { for: 'initial' })).toBe(until)
    expect(untilOf(yokohamaYSdgs20240401, decidedOn, { for: 'renewal' })).toBe(until)
  })

  // interpretations.json, yoko-first-day: differs only for 1 April
  test.each([
    ['2024-03-31', '2028-03-31'],
    ['2024-04-01', '2029-03-31'],
    ['2024-04-02', '2029-03-31'],
  ])('decided on %s, that day not counted, lasts until %s', (decidedOn, until) => {
    const readings = { 'yoko-first-day': 'not-counted' }
    expect(untilOf(yokohamaYSdgs20240401, decidedOn, { readings })).toBe(until)
  })

  test('says each step with its article', () => {
    const found = validityOf(yokohamaYSdgs20240401, { decidedOn: '2024-10-01' })
    const citation = { provision: '11-1', text: '第11条第1項' }
    expect(found).toEqual({
      scheme: 'yokohama-y-sdgs@2024-04-01',
      from: '2024-10-01',
      until: '2029-03-31',
      readings: { 'yoko-first-day': 'counted' },
      steps: [
        { rule: 'period/first-day', date: '2024-10-01', citation },
        { rule: 'period/last-day', date: '2028-09-30', citation },
        { rule: 'first-on-or-after', date: '2029-03-31', citation },
      ],
    })
    const renewed = validityOf(yokohamaYSdgs20240401, { decidedOn: '2028-02-01', for: 'renewal' })
    expect(renewed.until).toBe('2032-03-31') // provisions.json, 13
    expect(new Set(renewed.steps.map((step) => step.citation.text))).toEqual(new Set(['第13条']))
  })
})

// 第13条第1項: 認証をした日から起算して4年を経過した日以降の最初の3月31日まで; 経過した日 is the day after.
describe('validity() of Okinawa 2026', () => {
  test.each([
    ['2026-04-01', '2031-03-31'], // design.md, Dates
    ['2026-03-31', '2030-03-31'], // design.md, Dates
    ['2026-06-03', '2031-03-31'], // provisions.json, 13-1
    ['2027-03-31', '2031-03-31'],
    ['2027-04-01', '2032-03-31'],
    ['2026-04-02', '2031-03-31'],
    ['2028-02-29', '2032-03-31'],
  ])('decided on %s lasts until %s', (decidedOn, until) => {
    expect(untilOf(okinawaSdgs20260603, decidedOn)).toBe(until)
    expect(untilOf(okinawaSdgs20260603, decidedOn, { for: 'renewal' })).toBe(until)
  })

  // interpretations.json, oki26-elapsed: differs only for certifications on 1 April
  test.each([
    ['2026-03-31', '2030-03-31'],
    ['2026-04-01', '2030-03-31'],
    ['2026-04-02', '2031-03-31'],
    ['2027-04-01', '2031-03-31'],
  ])('decided on %s, 経過した日 read as the last day, lasts until %s', (decidedOn, until) => {
    expect(untilOf(okinawaSdgs20260603, decidedOn, { readings: { 'oki26-elapsed': 'last-day' } })).toBe(until)
  })

  test('passes by the day after', () => {
    expect(
      validityOf(okinawaSdgs20260603, { decidedOn: '2026-04-01' }).steps.map(({ rule, date }) => [
        rule,
        date,
      ]),
    ).toEqual([
      ['period/first-day', '2026-04-01'],
      ['period/last-day', '2030-03-31'],
      ['period/day-after', '2030-04-01'],
      ['first-on-or-after', '2031-03-31'],
    ])
  })
})

// 1(2) 認証期間: 認証を受けた日から2年間; 民法第140条 and 第143条
describe('validity() of Okinawa 2023', () => {
  test.each([
    ['2022-02-28', '2024-02-29', '2024-02-27'], // design.md, Dates
    ['2024-02-15', '2026-02-15', '2026-02-14'], // provisions.json, 1-2-validity
    ['2024-02-28', '2026-02-28', '2026-02-27'],
    ['2024-02-29', '2026-02-28', '2026-02-28'],
    ['2022-03-01', '2024-03-01', '2024-02-29'],
    ['2024-03-01', '2026-03-01', '2026-02-28'],
    ['2024-01-30', '2026-01-30', '2026-01-29'],
    ['2024-12-31', '2026-12-31', '2026-12-30'],
    ['2024-01-01', '2026-01-01', '2025-12-31'],
  ])('decided on %s lasts until %s, or %s with that day counted', (decidedOn, until, counted) => {
    expect(untilOf(okinawaSdgs20230731, decidedOn)).toBe(until)
    expect(untilOf(okinawaSdgs20230731, decidedOn, { readings: { 'oki23-first-day': 'counted' } })).toBe(
      counted,
    )
  })
})

// 更新について: 初回認定後2年後、それ以降は年1回
describe('validity() of SP2', () => {
  test.each<[string, 'initial' | 'renewal', Readings, string]>([
    ['2025-08-01', 'initial', {}, '2027-08-01'], // provisions.json, valid-first
    ['2027-08-01', 'renewal', {}, '2028-08-01'], // provisions.json, valid-later
    ['2028-08-01', 'renewal', {}, '2029-08-01'],
    ['2025-08-01', 'initial', { 'sp2-first-day': 'counted' }, '2027-07-31'], // interpretations.json
    ['2027-08-01', 'renewal', { 'sp2-first-day': 'counted' }, '2028-07-31'],
    ['2025-08-01', 'initial', { 'sp2-renewal-anchor': 'fiscal-year' }, '2028-03-31'],
    ['2025-08-01', 'renewal', { 'sp2-renewal-anchor': 'fiscal-year' }, '2027-03-31'],
    ['2024-02-29', 'initial', {}, '2026-02-28'],
    ['2024-02-29', 'renewal', {}, '2025-02-28'],
    ['2023-02-28', 'renewal', {}, '2024-02-29'],
  ])('decided on %s, %s, %j, lasts until %s', (decidedOn, kind, readings, until) => {
    expect(untilOf(sp2EsgUndated, decidedOn, { for: kind, readings })).toBe(until)
  })
})

// 第４回申請受付: 認証有効期限 2027年（令和9年）3月末
describe('validity() of Toyota', () => {
  const formula = { readings: { 'toyota-validity-formula': 'first-march-after-2-years' } }

  test.each(['2025-03-31', '2025-04-01', '2026-12-01', '2027-03-31', '1990-01-01'])(
    'decided on %s ends with the round',
    (decidedOn) => {
      expect(untilOf(toyotaSdgsRound4, decidedOn)).toBe('2027-03-31')
      expect(validityOf(toyotaSdgsRound4, { decidedOn }).steps).toMatchObject([{ rule: 'fixed-day' }])
    },
  )

  test('decided after the round is an issue that says both days', () => {
    expect(issuesOf(validity(toyotaSdgsRound4, { decidedOn: '2027-04-01' }))).toMatchObject([
      { code: 'validity/ends-before-start', params: { from: '2027-04-01', until: '2027-03-31' } },
    ])
  })

  test.each([
    ['2025-04-01', '2028-03-31'], // interpretations.json, toyota-validity-formula
    ['2025-03-31', '2027-03-31'],
    ['2027-04-01', '2030-03-31'],
  ])('decided on %s, by the formula, lasts until %s', (decidedOn, until) => {
    expect(untilOf(toyotaSdgsRound4, decidedOn, formula)).toBe(until)
  })
})

test('validity() of a text that states none is an issue', () => {
  expect(issuesOf(validity(toyotaWorkplaceUndated, { decidedOn: '2026-04-01' }))).toMatchObject([
    { code: 'validity/not-stated', path: [], params: { scheme: 'toyota-workplace@undated' } },
  ])
})

describe('validity() at the end of the calendar, 2200-12-31', () => {
  test.each<[Scheme, string, string]>([
    [okinawaSdgs20230731, '2198-12-31', '2200-12-31'],
    [yokohamaYSdgs20240401, '2196-04-01', '2200-03-31'],
    [okinawaSdgs20260603, '2196-03-31', '2200-03-31'],
  ])('is found as long as it lies within: %#', (scheme, decidedOn, until) => {
    expect(untilOf(scheme, decidedOn)).toBe(until)
  })

  test.each<[Scheme, string]>([
    [okinawaSdgs20230731, '2199-01-01'],
    [okinawaSdgs20230731, '2200-12-31'],
    [yokohamaYSdgs20240401, '2196-04-02'],
    [yokohamaYSdgs20240401, '2200-12-31'],
    [okinawaSdgs20260603, '2196-04-01'],
    [sp2EsgUndated, '2199-01-01'],
  ])('is an issue beyond it: %#', (scheme, decidedOn) => {
    expect(issuesOf(validity(scheme, { decidedOn }))).toMatchObject([
      { code: 'validity/out-of-range', params: { from: decidedOn, latest: '2200-12-31' } },
    ])
  })
})

describe('validity() faults requests', () => {
  test.each<[object, string, readonly string[]]>([
    [{ decidedOn: '2026-02-29' }, 'date/impossible', ['decidedOn']],
    [{ decidedOn: '2026/04/01' }, 'date/form', ['decidedOn']],
    [{ decidedOn: '令和8年4月1日' }, 'date/form', ['decidedOn']],
    [{ decidedOn: '1872-12-31' }, 'date/out-of-range', ['decidedOn']],
    [{ decidedOn: 20260401 }, 'input/type', ['decidedOn']],
    [{}, 'input/type', ['decidedOn']],
    [{ decidedOn: '2026-04-01', for: 'reapplication' }, 'choice/unknown', ['for']],
    [
      { decidedOn: '2026-04-01', readings: { 'yoko-first-days': 'counted' } },
      'key/unknown',
      ['readings', 'yoko-first-days'],
    ],
    [
      { decidedOn: '2026-04-01', readings: { 'yoko-first-day': 'yes' } },
      'choice/unknown',
      ['readings', 'yoko-first-day'],
    ],
  ])('%j', (request, code, path) => {
    expect(issuesOf(validity(yokohamaYSdgs20240401, request as ValidityRequest))).toMatchObject([
      { code, path },
    ])
  })

  test('all at once', () => {
    const request = { decidedOn: 'x', for: 'x', readings: { x: 'x' } } as never
    const issues = issuesOf(validity(toyotaWorkplaceUndated, request))
    expect(issues.map(({ code }) => code)).toEqual([
      'date/form',
      'choice/unknown',
      'key/unknown',
      'validity/not-stated',
    ])
  })
})

test('validity() ends with the earlier of two', () => {
  const scheme = defineScheme({
    id: 'made-up',
    edition: '1',
    provisions: { '1': { cite: '第1条', about: 'validity', treatment: 'rule' } },
    facts: {},
    tiers: [{ id: 'certified', when: { kind: 'all', of: [] }, cite: '1' }],
    validity: {
      initial: {
        kind: 'earlier',
        of: [
          { kind: 'period', length: { months: 6 }, counting: 'firstDayCounted', mark: 'lastDay', cite: '1' },
          { kind: 'fixed', until: '2027-03-31', cite: '1' },
        ],
        cite: '1',
      },
    },
  })
  expect(untilOf(scheme, '2026-08-31')).toBe('2027-02-28') // 民法第143条第2項ただし書
  expect(untilOf(scheme, '2026-10-01')).toBe('2027-03-31')
  expect(untilOf(scheme, '2026-10-02')).toBe('2027-03-31')
  expect(validityOf(scheme, { decidedOn: '2026-08-31' }).steps.at(-1)).toMatchObject({
    rule: 'earlier',
    date: '2027-02-28',
  })
})

describe('validity() of a text that marks the end by a day of the year', () => {
  const scheme = (month: number, day: number): Scheme => ({
    id: 'made-up',
    edition: '1',
    provisions: { '1': { cite: '第1条', about: 'validity', treatment: 'rule' } },
    facts: {},
    tiers: [],
    validity: {
      initial: {
        kind: 'period',
        length: { years: 1 },
        counting: 'firstDayCounted',
        mark: 'lastDay',
        firstOnOrAfter: { month, day },
        cite: '1',
      },
    },
  })

  test('goes up to the last day of the calendar, with every step', () => {
    const { until, steps } = validityOf(scheme(12, 31), { decidedOn: '2200-01-01' })
    expect(until).toBe('2200-12-31')
    expect(steps.map(({ rule, date }) => [rule, date])).toEqual([
      ['period/first-day', '2200-01-01'],
      ['period/last-day', '2200-12-31'],
      ['first-on-or-after', '2200-12-31'],
    ])
  })

  test('is an issue where that day or the period lies beyond it', () => {
    for (const [given, decidedOn] of [
      [scheme(3, 31), '2200-01-01'],
      [scheme(3, 31), '2200-06-01'],
      [scheme(12, 31), '2200-01-02'],
    ] as const) {
      expect(issuesOf(validity(given, { decidedOn }))).toMatchObject([
        { code: 'validity/out-of-range', params: { from: decidedOn, latest: '2200-12-31' } },
      ])
    }
  })
})

test('validity() says for what it can be asked, also of a text that states none', () => {
  const asked = (scheme: Scheme, kind: string) =>
    issuesOf(validity(scheme, { decidedOn: '2026-04-01', for: kind as never }))
  expect(asked(yokohamaYSdgs20240401, 'change')).toMatchObject([
    {
      code: 'choice/unknown',
      path: ['for'],
      params: { given: '"change"', expected: ['initial', 'renewal'] },
    },
  ])
  expect(asked(toyotaWorkplaceUndated, 'renewal')).toMatchObject([{ code: 'validity/not-stated' }])
})
