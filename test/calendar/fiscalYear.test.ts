import { describe, expect, test } from 'vitest'
import { fiscalYear } from '../../src/calendar/index.ts'

// 地方自治法第208条第1項: 毎年4月1日に始まり、翌年3月31日に終わる
test.each<[string, number, string, string]>([
  ['2026-03-31', 2025, '2025-04-01', '2026-03-31'],
  ['2026-04-01', 2026, '2026-04-01', '2027-03-31'],
  ['2025-12-31', 2025, '2025-04-01', '2026-03-31'],
  ['2026-01-01', 2025, '2025-04-01', '2026-03-31'],
  ['1873-04-01', 1873, '1873-04-01', '1874-03-31'],
  ['2200-03-31', 2199, '2199-04-01', '2200-03-31'],
])('fiscalYear() of %s is 年度 %i', (date, year, firstDay, lastDay) => {
  expect(fiscalYear(date)).toEqual({ year, firstDay, lastDay })
})

test.each<[string, number, number, string, string]>([
  ['2024-02-29', 1, 2024, '2024-01-01', '2024-12-31'],
  ['2024-02-29', 3, 2023, '2023-03-01', '2024-02-29'],
  ['2024-03-01', 3, 2024, '2024-03-01', '2025-02-28'],
  ['2024-11-30', 12, 2023, '2023-12-01', '2024-11-30'],
  ['2024-12-01', 12, 2024, '2024-12-01', '2025-11-30'],
  ['2200-12-31', 1, 2200, '2200-01-01', '2200-12-31'],
])('fiscalYear() of %s from month %i is %i', (date, startMonth, year, firstDay, lastDay) => {
  expect(fiscalYear(date, { startMonth })).toEqual({ year, firstDay, lastDay })
})

describe('fiscalYear() throws RangeError', () => {
  test.each<[string, number, RegExp]>([
    ['2023-02-29', 4, /^date: /],
    ['2024-04-01', 0, /^startMonth: 0/],
    ['2024-04-01', 13, /^startMonth: 13/],
    ['2024-04-01', 4.5, /^startMonth: 4\.5/],
    ['1873-03-31', 4, /before 1873-01-01/],
    ['2200-04-01', 4, /after 2200-12-31/],
  ])('for %s from month %d', (date, startMonth, message) => {
    expect(() => fiscalYear(date, { startMonth })).toThrow(RangeError)
    expect(() => fiscalYear(date, { startMonth })).toThrow(message)
  })
})
