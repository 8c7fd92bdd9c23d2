import { describe, expect, test } from 'vitest'
import type { AssessOptions, Condition, Scheme } from '../../../src/index.ts'
import { assessed } from '../../laws/assessed.ts'
import { schemeOf } from '../anyDefinition.ts'

const cite = 'p'
const date = { kind: 'date', cite } as const
const facts = {
  appliedOn: date,
  openedOn: date,
  foundOn: { ...date, finding: { by: 'panel' } },
  seenOn: { ...date, finding: { by: 'panel' } },
  sentAt: { kind: 'dateTime', cite },
} as const satisfies Scheme['facts']
const at = (when: Condition, data: object = {}, options?: AssessOptions) =>
  assessed(schemeOf({ facts, tiers: [{ id: 'certified', when, cite }] }), data, options)
const verdictOf = (...of: Parameters<typeof at>) => at(...of).outcome
const missingFor = (...of: Parameters<typeof at>) => {
  const { missing, missingIs } = at(...of)
  return [missing.map(({ fact }) => fact.join('.')), missingIs]
}
const [applied, opened, found, seen] = ['appliedOn', 'openedOn', 'foundOn', 'seenOn'].map((fact) => ({
  fact,
}))
const now = { moment: true } as const

const notAfter = (of: object, other: object) => ({ kind: 'notAfter', date: of, other }) as Condition
const twoYears = { length: { years: 2 }, counting: 'firstDayNotCounted' } as const
const within = (of: object, from: object, direction: 'forward' | 'backward') =>
  ({ kind: 'within', date: of, from, direction, ...twoYears }) as Condition

describe('a date not after another', () => {
  test.each([
    ['2026-03-31', 'met'],
    ['2026-04-01', 'met'],
    ['2026-04-02', 'unmet'],
  ])('the other included: %s is %s', (appliedOn, verdict) => {
    expect(verdictOf(notAfter(applied!, { day: '2026-04-01' }), { appliedOn })).toBe(verdict)
    expect(verdictOf(notAfter(applied!, opened!), { appliedOn, openedOn: '2026-04-01' })).toBe(verdict)
    expect(verdictOf(notAfter(applied!, now), { appliedOn }, { on: '2026-04-01' })).toBe(verdict)
  })
})

describe('a date in a period from another', () => {
  // From 2024-04-01 that day is not counted: two years end with 2026-04-01.
  test.each([
    ['2024-03-31', 'unmet'],
    ['2024-04-01', 'met'],
    ['2026-04-01', 'met'],
    ['2026-04-02', 'unmet'],
  ])('forward, from the day itself to its last day: %s is %s', (appliedOn, verdict) => {
    expect(verdictOf(within(applied!, { day: '2024-04-01' }, 'forward'), { appliedOn })).toBe(verdict)
  })

  test.each([
    ['2024-03-31', 'unmet'],
    ['2024-04-01', 'met'],
    ['2026-04-01', 'met'],
    ['2026-04-02', 'unmet'],
  ])('backward, from the day itself to its first day: %s is %s', (appliedOn, verdict) => {
    expect(verdictOf(within(applied!, { day: '2026-04-01' }, 'backward'), { appliedOn })).toBe(verdict)
  })
})

describe('a condition on two dates that are not both known', () => {
  const day = '2026-04-01'
  test.each<[string, object, object, object, AssessOptions | undefined, string, unknown]>([
    ['neither', applied!, opened!, {}, undefined, 'undetermined', [['appliedOn', 'openedOn'], 'exact']],
    ['the first', applied!, opened!, { appliedOn: day }, undefined, 'undetermined', [['openedOn'], 'exact']],
    ['the second', applied!, opened!, { openedOn: day }, undefined, 'undetermined', [['appliedOn'], 'exact']],
    ['neither of two findings', found!, seen!, {}, undefined, 'referred', [['foundOn', 'seenOn'], 'exact']],
    ['one of two findings', found!, seen!, { foundOn: day }, undefined, 'referred', [['seenOn'], 'exact']],
    [
      'the day of a finding and a day of the text',
      found!,
      { day },
      {},
      undefined,
      'referred',
      [['foundOn'], 'exact'],
    ],
    [
      'a finding and a fact',
      found!,
      opened!,
      {},
      undefined,
      'undetermined',
      [['foundOn', 'openedOn'], 'exact'],
    ],
    [
      'a fact, but no finding',
      found!,
      opened!,
      { openedOn: day },
      undefined,
      'referred',
      [['foundOn'], 'exact'],
    ],
    [
      'a finding, but no fact',
      found!,
      opened!,
      { foundOn: day },
      undefined,
      'undetermined',
      [['openedOn'], 'exact'],
    ],
    ['a finding, but no moment', found!, now, { foundOn: day }, undefined, 'undetermined', [[], 'superset']],
    // Without the day of the moment no date can tell.
    ['no moment', applied!, now, {}, undefined, 'undetermined', [['appliedOn'], 'superset']],
    [
      'no moment, but the date',
      applied!,
      now,
      { appliedOn: day },
      undefined,
      'undetermined',
      [[], 'superset'],
    ],
    ['the moment', applied!, now, {}, { on: day }, 'undetermined', [['appliedOn'], 'exact']],
    ['both', applied!, opened!, { appliedOn: day, openedOn: day }, undefined, 'met', [[], 'exact']],
  ])('%s', (_, first, second, data, options, verdict, missing) => {
    for (const when of [
      notAfter(first, second),
      within(first, second, 'forward'),
      within(first, second, 'backward'),
    ]) {
      expect(verdictOf(when, data, options)).toBe(verdict)
      expect(missingFor(when, data, options)).toEqual(missing)
    }
  })

  test('is not sure where two of them ask for one date', () => {
    const both: Condition = {
      kind: 'all',
      of: [notAfter(applied!, { day }), within(applied!, { day: '2020-04-01' }, 'forward')],
    }
    expect(missingFor(both)).toEqual([['appliedOn'], 'superset'])
  })
})

describe('a date or a time between two', () => {
  const between = (fact: string, ends: object) => ({ kind: 'between', fact, ...ends }) as Condition

  test.each<[object, readonly string[]]>([
    [{ from: '2026-04-01', until: '2026-05-31' }, ['unmet', 'met', 'met', 'unmet']],
    [{ from: '2026-04-01' }, ['unmet', 'met', 'met', 'met']],
    [{ until: '2026-05-31' }, ['met', 'met', 'met', 'unmet']],
    [{}, ['met', 'met', 'met', 'met']],
  ])('%o, both included, to the day', (ends, expected) => {
    const days = ['2026-03-31', '2026-04-01', '2026-05-31', '2026-06-01']
    expect(days.map((appliedOn) => verdictOf(between('appliedOn', ends), { appliedOn }))).toEqual(expected)
  })

  test.each<[object, readonly string[]]>([
    [{ from: '2026-04-01T09:00', until: '2026-05-31T17:00' }, ['unmet', 'met', 'met', 'unmet']],
    [{ from: '2026-04-01T09:00' }, ['unmet', 'met', 'met', 'met']],
    [{ until: '2026-05-31T17:00' }, ['met', 'met', 'met', 'unmet']],
  ])('%o, both included, to the second', (ends, expected) => {
    const times = ['2026-04-01T08:59:59', '2026-04-01T09:00:00', '2026-05-31T17:00:00', '2026-05-31T17:00:01']
    expect(times.map((sentAt) => verdictOf(between('sentAt', ends), { sentAt }))).toEqual(expected)
  })

  test('is open while it is not known', () => {
    const ends = { from: '2026-04-01' }
    expect(verdictOf(between('appliedOn', ends))).toBe('undetermined')
    expect(verdictOf(between('foundOn', ends))).toBe('referred')
    expect(missingFor(between('appliedOn', ends))).toEqual([['appliedOn'], 'exact'])
  })
})
