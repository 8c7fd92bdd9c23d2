import { describe, expect, test } from 'vitest'
import { type Counting, firstOnOrAfter, legalPeriod, type PeriodLength } from '../../src/calendar/index.ts'

type Row = [from: string, length: PeriodLength, lastDay: string, dayAfter: string]

describe('legalPeriod() leaves the first day out (民法第140条)', () => {
  test.each<Row>([
    // shared/design.md, Dates
    ['2022-02-28', { years: 2 }, '2024-02-29', '2024-03-01'],
    // shared/provisions.json, okinawa 4-2-3-window and yokohama 4-1-4-window
    ['2024-06-10', { years: 2 }, '2026-06-10', '2026-06-11'],
    ['2021-03-01', { years: 5 }, '2026-03-01', '2026-03-02'],
    // shared/interpretations.json, oki26-report-20
    ['2028-02-10', { days: 20 }, '2028-03-01', '2028-03-02'],
    ['2027-10-05', { days: 20 }, '2027-10-25', '2027-10-26'],
    // 国税通則法第10条 as tax offices explain it: 12月1日の納付から1月以内 is 1月1日; 2016-04-29 and ten months
    ['2023-12-01', { months: 1 }, '2024-01-01', '2024-01-02'],
    ['2016-04-29', { months: 10 }, '2017-02-28', '2017-03-01'],
    // 熟慮期間 of three months from 2021-11-29: 30 November corresponds to no day in February
    ['2021-11-29', { months: 3 }, '2022-02-28', '2022-03-01'],
    // 平成20年5月5日 and three days
    ['2008-05-05', { days: 3 }, '2008-05-08', '2008-05-09'],
    // 143(2), proviso: where the last month has no such day
    ['2024-01-30', { months: 1 }, '2024-02-29', '2024-03-01'],
    ['2023-01-30', { months: 1 }, '2023-02-28', '2023-03-01'],
    ['2024-02-28', { years: 1 }, '2025-02-28', '2025-03-01'],
    ['2024-02-29', { years: 1 }, '2025-02-28', '2025-03-01'],
    ['2023-08-30', { months: 6 }, '2024-02-29', '2024-03-01'],
    ['2023-05-30', { months: 1 }, '2023-06-30', '2023-07-01'],
    // from the start of a month: to the end of one
    ['2023-01-31', { months: 1 }, '2023-02-28', '2023-03-01'],
    ['2023-02-28', { months: 1 }, '2023-03-31', '2023-04-01'],
    ['2023-12-31', { years: 1 }, '2024-12-31', '2025-01-01'],
    ['2024-03-07', { weeks: 1 }, '2024-03-14', '2024-03-15'],
  ])('from %s, %j: to %s', (from, length, lastDay, dayAfter) => {
    const period = legalPeriod({ from, length, counting: 'firstDayNotCounted' })
    expect(period).toMatchObject({ lastDay, dayAfter })
  })
})

describe('legalPeriod() counts the first day (起算して, or from 00:00)', () => {
  test.each<Row>([
    // shared/design.md, Dates
    ['2023-04-01', { years: 2 }, '2025-03-31', '2025-04-01'],
    ['2024-04-01', { years: 4 }, '2028-03-31', '2028-04-01'],
    ['2024-10-01', { years: 4 }, '2028-09-30', '2028-10-01'],
    ['2026-04-01', { years: 4 }, '2030-03-31', '2030-04-01'],
    ['2026-03-31', { years: 4 }, '2030-03-30', '2030-03-31'],
    ['2028-02-10', { days: 20 }, '2028-02-29', '2028-03-01'],
    // commentaries on 民法第143条: 1月15日, 1月31日, 1月20日から起算して; 4月1日から3か月間
    ['2023-01-15', { months: 1 }, '2023-02-14', '2023-02-15'],
    ['2023-01-31', { months: 1 }, '2023-02-28', '2023-03-01'],
    ['2024-01-31', { months: 1 }, '2024-02-29', '2024-03-01'],
    ['2023-01-31', { months: 2 }, '2023-03-30', '2023-03-31'],
    ['2023-01-20', { months: 2 }, '2023-03-19', '2023-03-20'],
    ['2023-01-01', { months: 2 }, '2023-02-28', '2023-03-01'],
    ['2024-01-01', { months: 2 }, '2024-02-29', '2024-03-01'],
    ['2023-01-01', { months: 3 }, '2023-03-31', '2023-04-01'],
    ['2023-04-01', { months: 3 }, '2023-06-30', '2023-07-01'],
    // leap days
    ['2024-02-29', { years: 1 }, '2025-02-28', '2025-03-01'],
    ['2024-02-29', { years: 4 }, '2028-02-28', '2028-02-29'],
    ['2096-02-29', { years: 4 }, '2100-02-28', '2100-03-01'],
    ['2023-03-01', { years: 1 }, '2024-02-29', '2024-03-01'],
    // one day is that day; parts add up before they are counted
    ['2024-02-29', { days: 1 }, '2024-02-29', '2024-03-01'],
    ['2024-03-07', { weeks: 2 }, '2024-03-20', '2024-03-21'],
    ['2024-01-31', { years: 1, months: 1 }, '2025-02-28', '2025-03-01'],
    ['2024-01-31', { months: 13 }, '2025-02-28', '2025-03-01'],
    ['2024-02-28', { weeks: 1, days: 3 }, '2024-03-08', '2024-03-09'],
    ['2024-01-31', { months: 1, days: 1 }, '2024-03-01', '2024-03-02'],
    ['2024-04-01', { years: 1, weeks: 1, days: 1 }, '2025-04-08', '2025-04-09'],
    ['2024-04-01', { years: 0, months: 0, weeks: 0, days: 1 }, '2024-04-01', '2024-04-02'],
  ])('from %s, %j: to %s', (from, length, lastDay, dayAfter) => {
    const period = legalPeriod({ from, length, counting: 'firstDayCounted' })
    expect(period).toEqual({ firstDay: from, lastDay, dayAfter })
  })
})

test('legalPeriod() starts on the day after one that is not counted', () => {
  const period = { from: '2024-02-29', length: { days: 1 }, counting: 'firstDayNotCounted' } as const
  expect(legalPeriod(period)).toEqual({
    firstDay: '2024-03-01',
    lastDay: '2024-03-01',
    dayAfter: '2024-03-02',
  })
})

// The operators' published dates: shared/design.md, Dates.
test.each<[string, 'lastDay' | 'dayAfter', string]>([
  ['2024-04-01', 'lastDay', '2028-03-31'], // Yokohama, art. 11(1)
  ['2024-10-01', 'lastDay', '2029-03-31'],
  ['2026-04-01', 'dayAfter', '2031-03-31'], // Okinawa 2026, art. 13(1)
  ['2026-03-31', 'dayAfter', '2030-03-31'],
  ['2026-04-01', 'lastDay', '2030-03-31'], // the other reading of it
])('legalPeriod() from %s and firstOnOrAfter() its %s give %s', (from, mark, until) => {
  const period = legalPeriod({ from, length: { years: 4 }, counting: 'firstDayCounted' })
  expect(firstOnOrAfter(period[mark], { month: 3, day: 31 })).toBe(until)
})

describe('legalPeriod() at the ends of the range', () => {
  test('lets the day after alone lie outside', () => {
    const period = legalPeriod({ from: '2200-12-30', length: { days: 1 }, counting: 'firstDayNotCounted' })
    expect(period).toEqual({ firstDay: '2200-12-31', lastDay: '2200-12-31', dayAfter: '2201-01-01' })
  })

  test.each<[string, PeriodLength, Counting]>([
    ['2200-12-31', { days: 1 }, 'firstDayNotCounted'],
    ['2200-12-31', { days: 2 }, 'firstDayCounted'],
    ['2200-12-02', { months: 1 }, 'firstDayCounted'],
    ['2026-04-01', { years: Number.MAX_SAFE_INTEGER }, 'firstDayCounted'],
    ['2026-04-01', { days: Number.MAX_SAFE_INTEGER }, 'firstDayCounted'],
    ['2026-04-01', { months: Number.MAX_SAFE_INTEGER, weeks: Number.MAX_SAFE_INTEGER }, 'firstDayCounted'],
  ])('throws RangeError from %s, %j, %s', (from, length, counting) => {
    expect(() => legalPeriod({ from, length, counting })).toThrow(RangeError)
    expect(() => legalPeriod({ from, length, counting })).toThrow(/last day .* after 2200-12-31/)
  })
})

describe('legalPeriod() throws RangeError on a bug of its caller', () => {
  const length = { years: 1 }
  const counting = 'firstDayCounted'
  test.each<[RegExp, unknown]>([
    [/^from: .*2023-02-29/, { from: '2023-02-29', length, counting }],
    [/^from: .*form/, { from: '2024-2-9', length, counting }],
    [/^from: .*1872-12-31/, { from: '1872-12-31', length, counting }],
    [/^from: .*an object/, { from: new Date(0), length, counting }],
    [/^length: at least one/, { from: '2024-04-01', length: {}, counting }],
    [/^length: at least one/, { from: '2024-04-01', length: { years: 0, days: 0 }, counting }],
    [/^length\.years: -1/, { from: '2024-04-01', length: { years: -1 }, counting }],
    [/^length\.months: 1\.5/, { from: '2024-04-01', length: { years: 1, months: 1.5 }, counting }],
    [/^length\.weeks: NaN/, { from: '2024-04-01', length: { weeks: Number.NaN }, counting }],
    [/^length\.days: Infinity/, { from: '2024-04-01', length: { days: Infinity }, counting }],
    [/^length\.days: "20"/, { from: '2024-04-01', length: { days: '20' }, counting }],
    [/^length: unknown part "year"/, { from: '2024-04-01', length: { year: 2 }, counting }],
    [/^counting: "inclusive"/, { from: '2024-04-01', length, counting: 'inclusive' }],
    [/^counting: undefined/, { from: '2024-04-01', length }],
  ])('%s', (message, period) => {
    const call = () => legalPeriod(period as Parameters<typeof legalPeriod>[0])
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})
