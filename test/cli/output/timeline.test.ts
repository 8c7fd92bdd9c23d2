import { deadlines, defineScheme, type Locale, replay, type Scheme, statusOn } from 'kijun'
import { describe, expect, test } from 'vitest'
import { yokohamaYSdgs, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import type { GivenHistory } from '../../../src/cli/answers/historyEntry.ts'
import { deadlineRows } from '../../../src/cli/output/deadlineRows.ts'
import { groundInSeries, tierInSeries } from '../../../src/cli/output/lifecycleLabels.ts'
import { statusRow } from '../../../src/cli/output/statusRow.ts'
import { timelineOf } from '../../../src/cli/output/timeline.ts'

/** A text that says little: no words, no date in force, a report without a last day, and no period for the first year. */
const bare: Scheme = defineScheme({
  id: 'bare',
  edition: 'undated',
  provisions: {
    '1': { cite: '第1条', about: 'tier', treatment: 'rule' },
    '2': { cite: '第2条', about: 'report', treatment: 'rule' },
    '3': { cite: '第3条', about: 'revocation', treatment: 'rule' },
  },
  facts: { member: { kind: 'flag', cite: '1' } },
  tiers: [{ id: 'member', when: { kind: 'fact', fact: 'member', is: true }, cite: '1' }],
  lifecycle: {
    reports: [
      {
        id: 'yearly',
        every: { years: 1 },
        counting: 'firstDayNotCounted',
        times: 1,
        from: 'certification',
        cite: '2',
      },
    ],
    revocation: { by: 'mayor', grounds: [{ id: 'untrue', cite: '3' }], cite: '3' },
  },
})

/** An edition of it with a day from which it is in force. */
function edition(name: string, from: string, more: Partial<Scheme>): Scheme {
  return defineScheme({ ...bare, edition: name, inForce: { from, cite: '1' }, ...more })
}

const certified = { kind: 'decided', on: '2026-04-01', for: 'initial', tier: 'member' }

function given(series: readonly Scheme[], ...events: readonly object[]): GivenHistory {
  const { history, issues } = replay(series, { events })
  return { series, replayed: history, asOf: history, on: undefined, closedDays: undefined, issues }
}

function told(history: GivenHistory, on: string, locale: Locale) {
  return timelineOf({ history, status: statusOn(history.replayed, on) }, locale)
}

describe('timelineOf() of a text that says little', () => {
  test.each<[Locale, string, string, string, string]>([
    [
      'en',
      'certified: member',
      'report 1: its time has elapsed, and the text names no last day (第2条)',
      'revoked: untrue',
      'on this day: not certified',
    ],
    [
      'ja',
      '認証の決定: member',
      '第1回報告の時点（期限の定めなし）（第2条）',
      '取消しの決定: untrue',
      '基準日: 認証なし',
    ],
  ])('names what has no words by its id, in %s', (locale, decision, report, revocation, nothing) => {
    const running = told(given([bare], certified), '2026-03-31', locale)
    expect(running.map(({ day }) => day)).toEqual(['2026-03-31', '2026-04-01', '2027-04-01'])
    expect(running[0]!.lines).toEqual([nothing])
    expect(running[1]!.lines[0]).toBe(decision)
    expect(running[2]!.lines).toEqual([report])
    const revoked = { kind: 'revoked', on: '2026-05-01', ground: 'untrue' }
    expect(told(given([bare], certified, revoked), '2026-05-01', locale)[1]!.lines[1]).toBe(revocation)
  })

  test('takes the day on which a newer text comes into force for that of its supplementary provision', () => {
    const validity = (years: number): Scheme['validity'] => ({
      initial: {
        kind: 'period',
        length: { years },
        counting: 'firstDayNotCounted',
        mark: 'lastDay',
        cite: '1',
      },
    })
    const older = edition('2020', '2020-04-01', { validity: validity(2) })
    const transitions: Scheme['transitions'] = [{ id: 'longer', decided: {}, cite: '3' }]
    const newer = edition('2026', '2026-07-01', { validity: validity(4), transitions })
    const days = new Map(
      told(given([older, newer], certified), '2026-04-01', 'en').map(({ day, lines }) => [day, lines]),
    )
    // 民法第143条: two years, and then four, from 2026-04-01, which is not counted.
    expect(days.get('2026-07-01')).toContain(
      'a supplementary provision changes the last day from 2028-04-01 to 2030-04-01 (第3条)',
    )
    // Of a text without a date nobody can say from when its provision holds.
    const undated: Scheme = { ...bare, transitions }
    expect(told(given([undated], certified), '2026-04-01', 'en').map(({ day }) => day)).toEqual([
      '2026-04-01',
      '2027-04-01',
    ])
  })

  test('leaves the day that is asked about where it is, where there are too many days to tell', () => {
    const day = (at: number) => new Date(Date.UTC(2026, 3, 2 + at)).toISOString().slice(0, 10)
    const notified = Array.from({ length: 500 }, (_, at) => ({ kind: 'notified', on: day(at) }))
    const entries = told(given([bare], certified, ...notified), '2026-04-02', 'en')
    // The day itself, 500 days and the report's, less the 400 that are told.
    expect(entries.at(-1)).toEqual({ lines: ['and 101 more days, which are not told'] })
    expect(entries[1]).toEqual({ day: '2026-04-02', lines: ['on this day: in force, member', 'notified'] })
  })
})

describe('timelineOf() of a rank-up and a revocation', () => {
  const events = [
    { kind: 'decided', on: '2024-04-01', for: 'initial', tier: 'superior' },
    { kind: 'decided', on: '2026-10-01', for: 'reapplication', tier: 'supreme' },
    { kind: 'notified', on: '2026-10-02' },
    { kind: 'revoked', on: '2027-01-01', ground: '19-1-3' },
  ]

  // 横浜市 第11条第1項, 第2項: four years from the day of either decision, up to the next 31 March.
  test.each<[Locale, readonly (readonly string[])[]]>([
    [
      'en',
      [
        [
          'certified: superior',
          'now in force',
          'the period runs from 2024-04-01 to 2028-03-31 (第11条第1項)',
          'may use the mark: yes; published: yes',
          'governed by yokohama-y-sdgs@2024-04-01',
        ],
        [
          'on this day: in force, supreme',
          'decided on a reapplication: supreme',
          'the period runs from 2026-10-01 to 2031-03-31 (第11条第1項)',
          'decided anew on a reapplication on 2026-10-01 (第11条第2項)',
          'tier: superior -> supreme',
        ],
        ['notified'],
        [
          'revoked: the requirements of article 4 are found not met',
          'now revoked',
          'revoked on 2027-01-01 (第19条第1項第3号)',
          'may use the mark: no; published: no',
        ],
      ],
    ],
    [
      'ja',
      [
        [
          '認証の決定: superior（スーペリア）',
          'ここから有効',
          '認証期間は2024-04-01から2028-03-31まで（第11条第1項）',
          'マークの使用: 可、公表: 可',
          '適用する要綱: yokohama-y-sdgs@2024-04-01',
        ],
        [
          '基準日: 有効、supreme（スプリーム）',
          '再申請による決定: supreme（スプリーム）',
          '認証期間は2026-10-01から2031-03-31まで（第11条第1項）',
          '2026-10-01の再申請による決定による（第11条第2項）',
          '認証区分: superior（スーペリア） → supreme（スプリーム）',
        ],
        ['通知'],
        [
          '取消しの決定: 第4条の申請要件に該当しないことを覚知したとき',
          'ここから取消し',
          '2027-01-01に取消し（第19条第1項第3号）',
          'マークの使用: 不可、公表: 不可',
        ],
      ],
    ],
  ])('tells in %s what changes on each day, and nothing of a day on which nothing does', (locale, lines) => {
    expect(told(given(yokohamaYSdgs, ...events), '2026-10-01', locale)).toEqual(
      ['2024-04-01', '2026-10-01', '2026-10-02', '2027-01-01'].map((day, at) => ({ day, lines: lines[at] })),
    )
  })

  test('shows in a table how it stands, with the events that were passed over', () => {
    const resumed = ['2026-11-01', '2026-11-02'].map((on) => ({ kind: 'resumed', on }))
    const history = given(yokohamaYSdgs, ...events.slice(0, 2), ...resumed)
    const rowOn = (on: string, of = history) =>
      statusRow({ history: of, status: statusOn(of.replayed, on) }, 'en')
    const runs = 'the period runs from 2026-10-01 to 2031-03-31 (第11条第1項)'
    const anew = 'decided anew on a reapplication on 2026-10-01 (第11条第2項)'
    const over = (at: number, on: string) =>
      `events[${at}]: resumed on ${on} is not allowed: it is not suspended (第16条第1項)`
    expect(rowOn('2026-10-01')).toEqual([
      'yokohama-y-sdgs@2024-04-01',
      '2026-10-01',
      { text: 'in force', tone: 'good' },
      'supreme',
      '2026-10-01',
      '2031-03-31',
      'yes',
      'yes',
      `${runs}; ${anew}; Passed over: ${over(2, '2026-11-01')}; ${over(3, '2026-11-02')}`,
    ])
    expect(rowOn('2026-10-01', given(yokohamaYSdgs, ...events.slice(0, 2))).at(-1)).toBe(`${runs}; ${anew}`)
    const rows = deadlineRows({ deadlines: [], history }, 'en')
    expect(rows).toEqual([
      ['–', 'nothing is due', '–', '–', '–'],
      ['–', 'Passed over', '–', '–', `${over(2, '2026-11-01')}; ${over(3, '2026-11-02')}`],
    ])
  })

  test.each<[object[], string, string, string]>([
    [[], '2024-04-01', 'not certified', 'bad'],
    [events, '2024-04-01', 'in force', 'good'],
    [[events[0]!], '2028-04-01', 'expired', 'bad'],
    [events, '2027-01-01', 'revoked', 'bad'],
    [[events[0]!, { kind: 'suspended', on: '2024-05-01' }], '2024-05-01', 'suspended', 'open'],
    [[events[0]!, { kind: 'withdrawn', on: '2024-05-01' }], '2024-05-01', 'withdrawn', 'bad'],
  ])('after %j on %s it is %s, which is %s', (happened, on, text, tone) => {
    const history = given(yokohamaYSdgs, ...happened)
    expect(statusRow({ history, status: statusOn(history.replayed, on) }, 'en')[2]).toEqual({ text, tone })
  })
})

describe('names in a series', () => {
  const words = (tier: string, ground: string): Scheme['words'] => ({
    ...yokohamaYSdgs20240401.words!,
    tiers: { member: { ja: tier, en: tier } },
    grounds: { untrue: { ja: ground, en: ground } },
  })
  const older = edition('2020', '2020-04-01', { words: words('old tier', 'old ground') })
  const newer = edition('2026', '2026-07-01', { words: words('new tier', 'new ground') })
  const { words: _, ...wordless } = edition('2027', '2027-07-01', {})

  test('a tier is called as in the newest edition that names it', () => {
    expect(tierInSeries([older, newer], 'member', 'en')).toBe('new tier')
    expect(tierInSeries([older, newer, wordless], 'member', 'ja')).toBe('new tier')
    expect(tierInSeries([older, newer], 'toString', 'en')).toBe('toString')
    expect(tierInSeries([wordless], 'member', 'en')).toBe('member')
  })

  test('a ground is called as in the edition that governs the day, or the first where none does', () => {
    const called = (on: string, ground = 'untrue') =>
      groundInSeries([older, newer, wordless], ground, on, 'en')
    expect(['2020-03-31', '2026-06-30', '2026-07-01', '2027-07-01'].map((on) => called(on))).toEqual([
      'old ground',
      'old ground',
      'new ground',
      'untrue',
    ])
    expect(called('2026-07-01', 'toString')).toBe('toString')
    expect(groundInSeries([], 'untrue', '2026-07-01', 'en')).toBe('untrue')
  })
})

describe('a table of a text that says little', () => {
  test('says that a report has no last day', () => {
    const history = given([bare], certified)
    const rows = deadlineRows({ deadlines: deadlines(history.replayed), history }, 'en')
    expect(rows).toEqual([['no last day', 'report 1', 'no last day', '2027-04-01', '第2条']])
  })

  test('has dashes where there is no certification, and no period', () => {
    const rowOf = (on: string) => {
      const history = given([bare], certified)
      return statusRow({ history, status: statusOn(history.replayed, on) }, 'en')
    }
    const [, , , tier, from, until] = rowOf('2026-03-31')
    expect([tier, from, until]).toEqual(['–', '–', '–'])
    expect(rowOf('2026-04-01').slice(3, 6)).toEqual(['member', '2026-04-01', '–'])
  })
})
