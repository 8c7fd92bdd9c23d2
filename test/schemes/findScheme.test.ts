import { describe, expect, test } from 'vitest'
import { okinawaSdgs, schemes } from '../../schemes/index.ts'
import { editionOn, findScheme, type Scheme, schemeName } from '../../src/index.ts'
import { issuesOf } from '../laws/assessed.ts'

type Choice = Parameters<typeof findScheme>[2]

/** An edition of a made-up series: `from` and `until` when it is in force. */
function edition(name: string, from?: string, until?: string, holds?: 'period'): Scheme {
  return {
    id: 'made-up',
    edition: name,
    ...(from === undefined ? {} : { inForce: { from, until } }),
    ...(holds ? { holds } : {}),
    provisions: { '1': { cite: '第1条', about: 'validity', treatment: 'rule' } },
    facts: {},
    tiers: [],
    validity: { initial: { kind: 'fixed', until: '2030-03-31', cite: '1' } },
  }
}

function nameOf(series: readonly Scheme[], name: string, choice?: Choice): string | undefined {
  const found = findScheme(series, name, choice)
  return found.ok ? schemeName(found.value) : found.issues[0].code
}

describe('findScheme() says', () => {
  const series = [edition('1', '2024-04-01', '2024-12-31'), edition('2', '2026-04-01')]

  test.each<[unknown, Choice, string]>([
    [5, {}, 'expected text, got 5'],
    ['made-us', {}, 'no scheme "made-us"; did you mean made-up?'],
    ['elsewhere', {}, 'no scheme "elsewhere"; expected one of made-up'],
    ['made-up@3', {}, 'no edition "made-up@3"; did you mean made-up@1?'],
    ['made-up', {}, 'made-up has several editions; name one of made-up@1, made-up@2, or give "on"'],
    [
      'made-up',
      { on: '2025-04-01' },
      'no edition of made-up is in force on 2025-04-01; editions: made-up@1, made-up@2',
    ],
    ['made-up', { on: '2025-02-29' }, 'there is no day "2025-02-29" in the calendar'],
  ])('of %j, %j: %s', (name, choice, message) => {
    const issues = issuesOf(findScheme(series, name as string, choice))
    expect(issues.map((issue) => issue.message)).toEqual([message])
  })

  test('what is no day, by throwing', () => {
    expect(() => editionOn(series, 'x')).toThrow(/date/)
  })
})

describe('findScheme() among the bundled editions', () => {
  test.each<[string, Choice, string]>([
    // contracts.md, Schemes: id@edition names an edition and never checks whether it is in force
    ['okinawa-sdgs@2023-07-31', { on: '2030-01-01' }, 'okinawa-sdgs@2023-07-31'],
    ['okinawa-sdgs@2026-06-03', { on: '2000-01-01' }, 'okinawa-sdgs@2026-06-03'],
    ['sp2-esg@undated', {}, 'sp2-esg@undated'],
    // id alone: the only edition if there is one
    ['toyota-sdgs', {}, 'toyota-sdgs@round-4'],
    ['toyota-workplace', {}, 'toyota-workplace@undated'],
    ['sp2-esg', { on: '2026-04-01' }, 'sp2-esg@undated'],
    ['yokohama-y-sdgs', {}, 'yokohama-y-sdgs@2024-04-01'],
    // else the one in force on the day
    ['okinawa-sdgs', { on: '2023-07-31' }, 'okinawa-sdgs@2023-07-31'],
    ['okinawa-sdgs', { on: '2026-06-02' }, 'okinawa-sdgs@2023-07-31'],
    ['okinawa-sdgs', { on: '2026-06-03' }, 'okinawa-sdgs@2026-06-03'],
    ['okinawa-sdgs', { on: '2200-12-31' }, 'okinawa-sdgs@2026-06-03'],
    ['okinawa-sdgs', {}, 'edition/ambiguous'],
    ['okinawa-sdgs', { on: '2023-07-30' }, 'edition/not-in-force'],
    ['okinawa-sdgs', { on: '2026-02-30' }, 'date/impossible'],
    ['okinawa-sdgs', { on: 'today' }, 'date/form'],
    ['okinawa-sdgs@2023-07-30', {}, 'edition/unknown'],
    ['okinawa-sdgs@', {}, 'edition/unknown'],
    ['okinawa', {}, 'scheme/unknown'],
    ['@2023-07-31', {}, 'scheme/unknown'],
    ['', {}, 'scheme/unknown'],
    ['constructor', {}, 'scheme/unknown'],
  ])('%s, %j: %s', (name, choice, found) => {
    expect(nameOf(schemes, name, choice)).toBe(found)
  })

  test.each([
    ['toyota-sdg', 'toyota-sdgs'],
    ['Yokohama-Y-SDGs', 'yokohama-y-sdgs'],
    ['okinawa-sdgs@2026-06-30', 'okinawa-sdgs@2026-06-03'],
    ['okinawa_sdgs', 'okinawa-sdgs'],
  ])('suggests for %s: %s', (name, suggestion) => {
    expect(issuesOf(findScheme(schemes, name))[0]!.params).toMatchObject({ suggestion })
  })

  test('names the editions to choose from', () => {
    const [issue] = issuesOf(findScheme(schemes, 'okinawa-sdgs'))
    expect(issue).toMatchObject({
      code: 'edition/ambiguous',
      params: { scheme: 'okinawa-sdgs', expected: ['okinawa-sdgs@2023-07-31', 'okinawa-sdgs@2026-06-03'] },
    })
    expect(issuesOf(findScheme(schemes, 'nagoya'))[0]!.params).toMatchObject({
      expected: ['sp2-esg', 'toyota-sdgs', 'toyota-workplace', 'okinawa-sdgs', 'yokohama-y-sdgs'],
    })
  })

  test.each([[undefined], [null], [42], [{}], [['okinawa-sdgs']]])('takes no %s for a name', (name) => {
    expect(nameOf(schemes, name as never)).toBe('input/type')
  })
})

// contracts.md, Schemes: an edition that holds a period alone is a candidate for periods only.
describe('findScheme() with an edition of which only the period is known', () => {
  const series = [edition('old', '2020-10-12', '2024-03-31', 'period'), edition('new', '2024-04-01')]
  const period = { for: 'period' } as const

  test.each<[string, Choice, string]>([
    ['made-up', {}, 'made-up@new'],
    ['made-up', { on: '2021-01-01' }, 'made-up@new'],
    ['made-up@old', {}, 'made-up@old'],
    ['made-up', period, 'edition/ambiguous'],
    ['made-up', { ...period, on: '2020-10-12' }, 'made-up@old'],
    ['made-up', { ...period, on: '2024-03-31' }, 'made-up@old'],
    ['made-up', { ...period, on: '2024-04-01' }, 'made-up@new'],
    ['made-up', { ...period, on: '2020-10-11' }, 'edition/not-in-force'],
  ])('%s, %j: %s', (name, choice, found) => {
    expect(nameOf(series, name, choice)).toBe(found)
  })

  test('and no other: nothing is found but by its name or for a period', () => {
    const [old] = series
    expect(nameOf([old!], 'made-up', period)).toBe('made-up@old')
    expect(nameOf([old!], 'made-up@old')).toBe('made-up@old')
    expect(nameOf([old!], 'made-up', { on: '2021-01-01' })).toBe('edition/not-in-force')
  })
})

describe('editionOn() finds the newest edition in force', () => {
  test.each([
    ['2023-07-30', undefined],
    ['2023-07-31', '2023-07-31'],
    ['2026-06-02', '2023-07-31'],
    ['2026-06-03', '2026-06-03'],
    ['2200-12-31', '2026-06-03'],
  ])('of Okinawa on %s: %s', (date, found) => {
    expect(editionOn(okinawaSdgs, date)?.edition).toBe(found)
    expect(editionOn([...okinawaSdgs].reverse(), date)?.edition).toBe(found)
  })

  const gap = [edition('a', '2020-04-01', '2021-03-31'), edition('b', '2022-04-01'), edition('undated')]
  test.each([
    ['2020-03-31', undefined],
    ['2020-04-01', 'a'],
    ['2021-03-31', 'a'],
    ['2021-04-01', undefined],
    ['2022-03-31', undefined],
    ['2022-04-01', 'b'],
  ])('of a series with a gap on %s: %s', (date, found) => {
    expect(editionOn(gap, date)?.edition).toBe(found)
  })

  test('of two that overlap the newer', () => {
    const overlapping = [edition('new', '2024-04-01'), edition('old', '2020-04-01')]
    expect(editionOn(overlapping, '2024-03-31')?.edition).toBe('old')
    expect(editionOn(overlapping, '2024-04-01')?.edition).toBe('new')
  })

  test('of none: nothing', () => {
    expect(editionOn([], '2026-04-01')).toBe(undefined)
    expect(editionOn([edition('undated')], '2026-04-01')).toBe(undefined)
  })

  test.each(['2026-02-30', 'today', '', '1872-12-31'])(
    'throws RangeError for %s, a bug of its caller',
    (date) => {
      expect(() => editionOn(okinawaSdgs, date)).toThrow(RangeError)
    },
  )
})
