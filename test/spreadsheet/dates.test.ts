import { describe, expect, test } from 'vitest'
import {
  KIJUN_FIRST_ON_OR_AFTER,
  KIJUN_PERIOD_END,
  KIJUN_VALID_UNTIL,
  KIJUN_WAREKI,
} from '../../src/spreadsheet/index.ts'

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
  })
})

describe('KIJUN_FIRST_ON_OR_AFTER()', () => {
  test.each([
    ['2028-03-31', 3, 31, '2028-03-31'],
    ['2028-04-01', '３月', '３１日', '2029-03-31'],
    ['2025-01-01', 2, 29, '2028-02-29'],
  ])('%s, %s/%s is %s', (date, month, day, expected) => {
    expect(KIJUN_FIRST_ON_OR_AFTER(date, month, day)).toBe(expected)
  })

  test.each([
    [2, 30],
    [13, 1],
    ['', 1],
    [1.5, 1],
  ])('month %s and day %s are no day', (month, day) => {
    expect(KIJUN_FIRST_ON_OR_AFTER('2025-01-01', month, day)).toEqual(error)
  })
})

describe('KIJUN_WAREKI()', () => {
  test('writes half-width figures unless it is told otherwise', () => {
    expect(KIJUN_WAREKI('2026-03-31')).toBe('令和8年3月31日')
    expect(KIJUN_WAREKI('2026-03-31', '全角')).toBe('令和８年３月３１日')
    expect(KIJUN_WAREKI(44_650, '', 'dates=1904')).toBe('令和8年3月31日')
    expect(KIJUN_WAREKI('2026-03-31', '', 'stage=criteria')).toEqual(error)
  })
})
