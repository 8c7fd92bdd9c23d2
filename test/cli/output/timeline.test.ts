import { deadlines, defineScheme, type Locale, replay, type Scheme, statusOn } from 'kijun'
import { describe, expect, test } from 'vitest'
import type { GivenHistory } from '../../../src/cli/answers/historyEntry.ts'
import { deadlineRows } from '../../../src/cli/output/deadlineRows.ts'
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
