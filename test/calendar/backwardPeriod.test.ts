import { describe, expect, test } from 'vitest'
import { backwardPeriod, type Counting, type PeriodLength } from '../../src/calendar/index.ts'

type Row = [from: string, length: PeriodLength, firstDay: string, lastDay: string]

describe('backwardPeriod() leaves the day it counts from out', () => {
  test.each<Row>([
    ['2026-03-01', { years: 5 }, '2021-03-01', '2026-02-28'],
    ['2026-06-10', { years: 2 }, '2024-06-10', '2026-06-09'],
    // 相続税法基本通達19-2: 3 years before the day are reckoned from the day that corresponds to it
    ['2022-03-30', { years: 3 }, '2019-03-30', '2022-03-29'],
    ['2027-03-01', { years: 3 }, '2024-03-01', '2027-02-28'],
    ['2024-03-01', { years: 3 }, '2021-03-01', '2024-02-29'],
    // no 29 February in the first year: after the end of that month
    ['2024-02-29', { years: 1 }, '2023-03-01', '2024-02-28'],
    ['2024-02-29', { years: 4 }, '2020-02-29', '2024-02-28'],
    ['2023-03-31', { months: 1 }, '2023-03-01', '2023-03-30'],
    ['2023-03-30', { months: 1 }, '2023-03-01', '2023-03-29'],
    ['2023-03-29', { months: 1 }, '2023-03-01', '2023-03-28'],
    ['2023-03-28', { months: 1 }, '2023-02-28', '2023-03-27'],
    // whole calendar months
    ['2023-05-01', { months: 1 }, '2023-04-01', '2023-04-30'],
    ['2023-04-01', { months: 1 }, '2023-03-01', '2023-03-31'],
    ['2024-01-01', { years: 1 }, '2023-01-01', '2023-12-31'],
    ['2023-05-15', { weeks: 2 }, '2023-05-01', '2023-05-14'],
    ['2023-05-15', { days: 1 }, '2023-05-14', '2023-05-14'],
  ])('from %s, %j: since %s', (from, length, firstDay, lastDay) => {
    expect(backwardPeriod({ from, length, counting: 'firstDayNotCounted' })).toMatchObject({
      firstDay,
      lastDay,
    })
  })
})

describe('backwardPeriod() counts the day it counts from', () => {
  test.each<Row>([
    ['2026-02-28', { years: 5 }, '2021-03-01', '2026-02-28'],
    ['2026-02-28', { years: 2 }, '2024-03-01', '2026-02-28'],
    ['2026-06-10', { years: 2 }, '2024-06-11', '2026-06-10'],
    ['2023-04-30', { months: 1 }, '2023-04-01', '2023-04-30'],
    ['2023-03-31', { months: 1 }, '2023-03-01', '2023-03-31'],
    ['2023-03-30', { months: 1 }, '2023-03-01', '2023-03-30'],
    ['2023-02-27', { months: 1 }, '2023-01-28', '2023-02-27'],
    ['2024-02-29', { years: 1 }, '2023-03-01', '2024-02-29'],
    ['2024-02-28', { years: 1 }, '2023-03-01', '2024-02-28'],
    ['2024-02-27', { years: 1 }, '2023-02-28', '2024-02-27'],
    ['2023-05-15', { days: 1 }, '2023-05-15', '2023-05-15'],
    ['2023-05-15', { months: 1, weeks: 1, days: 2 }, '2023-04-07', '2023-05-15'],
  ])('from %s, %j: since %s', (from, length, firstDay, lastDay) => {
    expect(backwardPeriod({ from, length, counting: 'firstDayCounted' })).toMatchObject({ firstDay, lastDay })
  })
})

test('backwardPeriod() gives the day before as the first that lies outside', () => {
  const period = backwardPeriod({ from: '2024-03-02', length: { days: 1 }, counting: 'firstDayNotCounted' })
  expect(period).toEqual({ firstDay: '2024-03-01', lastDay: '2024-03-01', dayBefore: '2024-02-29' })
})

describe('backwardPeriod() at the start of the range', () => {
  test('lets the day before alone lie outside', () => {
    const period = backwardPeriod({
      from: '1874-01-01',
      length: { years: 1 },
      counting: 'firstDayNotCounted',
    })
    expect(period).toEqual({ firstDay: '1873-01-01', lastDay: '1873-12-31', dayBefore: '1872-12-31' })
  })

  test.each<[string, PeriodLength, Counting]>([
    ['1873-01-01', { days: 1 }, 'firstDayNotCounted'],
    ['1873-12-30', { years: 1 }, 'firstDayCounted'],
    ['2026-04-01', { years: Number.MAX_SAFE_INTEGER }, 'firstDayCounted'],
  ])('throws RangeError from %s, %j, %s', (from, length, counting) => {
    expect(() => backwardPeriod({ from, length, counting })).toThrow(RangeError)
    expect(() => backwardPeriod({ from, length, counting })).toThrow(/first day .* before 1873-01-01/)
  })
})

test.each<[RegExp, unknown]>([
  [/^from: /, { from: '2023-02-29', length: { years: 1 }, counting: 'firstDayCounted' }],
  [/^length: /, { from: '2023-02-28', length: {}, counting: 'firstDayCounted' }],
  [/^counting: /, { from: '2023-02-28', length: { years: 1 }, counting: '' }],
])('backwardPeriod() throws RangeError %s', (message, period) => {
  const call = () => backwardPeriod(period as Parameters<typeof backwardPeriod>[0])
  expect(call).toThrow(RangeError)
  expect(call).toThrow(message)
})
