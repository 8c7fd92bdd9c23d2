import { describe, expect, test } from 'vitest'
import {
  KIJUN_FIRST_ON_OR_AFTER,
  KIJUN_PERIOD_END,
  KIJUN_VALID_UNTIL,
  KIJUN_WAREKI,
} from '../../src/spreadsheet/index.ts'
import { problems } from '../../src/spreadsheet/problems.ts'
import { spreadsheetFunctions } from '../../src/spreadsheet/spreadsheetFunctions.ts'

const error = expect.stringMatching(/^#基準: /)

describe('KIJUN_VALID_UNTIL()', () => {
  // The operator of Yokohama publishes 2024-04-01 -> 2028-03-31 and 2024-10-01 -> 2029-03-31.
  test('follows the edition in force on the day of each decision', () => {
    expect(
      KIJUN_VALID_UNTIL('yokohama-y-sdgs', [['2024-04-01'], ['2024-10-01'], ['2022-04-01'], ['']]),
    ).toEqual([['2028-03-31'], ['2029-03-31'], ['2024-03-31'], ['']])
  })

  test('one cell gives one value, blank for a blank', () => {
    expect(KIJUN_VALID_UNTIL('toyota-sdgs', '2025/3/31')).toBe('2027-03-31')
    expect(KIJUN_VALID_UNTIL('toyota-sdgs', '')).toBe('')
  })

  test('says what a text does not state, and what it cannot read', () => {
    expect(KIJUN_VALID_UNTIL('toyota-workplace', '2025-03-31')).toMatch(/有効期間の定めがありません/)
    expect(KIJUN_VALID_UNTIL('toyota-sdgs', '31/3/2025')).toMatch(/日付として読めません/)
    expect(KIJUN_VALID_UNTIL('toyota', '2025-03-31')).toMatch(/^#基準: .*toyota-sdgs/)
    expect(KIJUN_VALID_UNTIL('toyota-sdgs', '2028-03-31')).toEqual(error)
    expect(KIJUN_VALID_UNTIL('sp2-esg', '2026-04-01', '再更新')).toMatch(/initial/)
    expect(KIJUN_VALID_UNTIL('sp2-esg', '2026-04-01', '更新')).not.toBe(
      KIJUN_VALID_UNTIL('sp2-esg', '2026-04-01'),
    )
  })
})

describe('KIJUN_VALID_UNTIL() of a text with a reading', () => {
  const period = (counting: 'firstDayCounted' | 'firstDayNotCounted') =>
    ({ kind: 'period', length: { years: 1 }, counting, mark: 'lastDay', cite: 'p' }) as const
  const { KIJUN_VALID_UNTIL: until } = spreadsheetFunctions([
    {
      id: 'own',
      edition: '1',
      provisions: { p: { cite: '第1条', about: 'validity', treatment: 'rule' } },
      facts: {},
      readings: { first: { alternatives: ['counted', 'not'], default: 'counted', cite: 'p' } },
      tiers: [{ id: 'only', when: { kind: 'all', of: [] }, cite: 'p' }],
      validity: {
        initial: {
          kind: 'byReading',
          reading: 'first',
          cases: { counted: period('firstDayCounted'), not: period('firstDayNotCounted') },
        },
      },
    },
  ])

  test('follows the reading that the options name', () => {
    const ends = ['', 'first=counted', 'first=ｎｏｔ'].map((options) =>
      until('own', '2026-04-01', '', options),
    )
    expect(ends).toEqual(['2027-03-31', '2027-03-31', '2027-04-01'])
    expect(until('own', '2026-04-01', '', 'first=x')).toEqual(error)
  })
})

describe('KIJUN_PERIOD_END()', () => {
  test('has to be told whether the first day counts', () => {
    expect(KIJUN_PERIOD_END('2023-04-01', '2年', '初日算入')).toBe('2025-03-31')
    expect(KIJUN_PERIOD_END('2023-04-01', '2年', '初日不算入')).toBe('2025-04-01')
    expect(KIJUN_PERIOD_END('2023-04-01', '2年', '')).toBe(
      '#基準: 初日算入・初日不算入の別の指定がありません',
    )
  })

  test('an end that no date can name is told', () => {
    expect(KIJUN_PERIOD_END('2199-04-01', '2年', '初日算入')).toEqual(error)
    expect(KIJUN_PERIOD_END('2023-04-01', '2', '初日算入')).toEqual(error)
    expect(KIJUN_PERIOD_END('2199-04-01', '2年', '初日算入')).toBe(
      '#基準: 結果が扱える日付の範囲（2200-12-31まで）を超えます',
    )
    expect(KIJUN_PERIOD_END('2023-04-01', '2年', '初日')).toBe(
      '#基準: 「初日」は使えません。使えるのは firstDayCounted, 初日算入, firstDayNotCounted, 初日不算入 です',
    )
    expect(KIJUN_PERIOD_END('2023-04-01', '2年', '', 'locale=en')).toBe(
      '#KIJUN: firstDayCounted or firstDayNotCounted is missing',
    )
  })
})

describe('KIJUN_FIRST_ON_OR_AFTER()', () => {
  test.each([
    ['2028-03-31', 3, 31, '2028-03-31'],
    ['2028-04-01', '３月', '３１日', '2029-03-31'],
    ['2025-01-01', 2, 29, '2028-02-29'],
    ['2025-01-01', 11, 30, '2025-11-30'],
    ['2025-01-01', '12月', '1日', '2025-12-01'],
    ['2025-01-01', 1, 1, '2025-01-01'],
  ])('%s, %s/%s is %s', (date, month, day, expected) => {
    expect(KIJUN_FIRST_ON_OR_AFTER(date, month, day)).toBe(expected)
  })

  test.each([
    [2, 30],
    [13, 1],
    ['', 1],
    [1.5, 1],
    [1, 1.5],
    [1, 0],
    [0, 1],
    [11, 31],
    [1, 32],
    ['1e1', 1],
    ['3.0', 1],
    ['3月x', 1],
    ['月3', 1],
    ['3月1', 1],
    [true, 1],
  ])('month %j and day %j are no day', (month, day) => {
    const { ja } = problems.monthDay(month, day)
    expect(KIJUN_FIRST_ON_OR_AFTER('2025-01-01', month, day)).toBe(`#基準: ${ja}`)
  })
})

describe('KIJUN_WAREKI()', () => {
  test('writes half-width figures unless it is told otherwise', () => {
    expect(KIJUN_WAREKI('2026-03-31')).toBe('令和8年3月31日')
    expect(KIJUN_WAREKI('2026-03-31', '全角')).toBe('令和８年３月３１日')
    expect(KIJUN_WAREKI(44_650, '', 'dates=1904')).toBe('令和8年3月31日')
    expect(KIJUN_WAREKI('2026-03-31', 'fullWidth')).toBe('令和８年３月３１日')
    expect(KIJUN_WAREKI('2026-03-31', '半角')).toBe('令和8年3月31日')
    expect(KIJUN_WAREKI('2026-03-31', '', 'stage=criteria')).toBe('#基準: 「stage」という指定はありません')
    expect(KIJUN_WAREKI([['2026-03-31'], ['']], '', 'x')).toEqual([
      ['#基準: 「x」は指定として読めません（例: stages=criteria; on=2026-04-01）'],
      [''],
    ])
  })
})
