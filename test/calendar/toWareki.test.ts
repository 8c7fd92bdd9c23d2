import { expect, test } from 'vitest'
import { toWareki, type WarekiOptions, warekiOf } from '../../src/calendar/index.ts'

// The days on which the eras changed are those of the rescripts and cabinet orders.
test.each<[string, string]>([
  ['1873-01-01', '明治6年1月1日'],
  ['1912-07-29', '明治45年7月29日'],
  ['1912-07-30', '大正元年7月30日'],
  ['1912-12-31', '大正元年12月31日'],
  ['1913-01-01', '大正2年1月1日'],
  ['1926-12-24', '大正15年12月24日'],
  ['1926-12-25', '昭和元年12月25日'],
  ['1927-01-01', '昭和2年1月1日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['1989-01-08', '平成元年1月8日'],
  ['2000-02-29', '平成12年2月29日'],
  ['2019-04-30', '平成31年4月30日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2020-01-01', '令和2年1月1日'],
  ['2026-03-31', '令和8年3月31日'],
  ['2200-12-31', '令和182年12月31日'],
])('toWareki() writes %s as %s', (date, wareki) => {
  expect(toWareki(date)).toBe(wareki)
  expect(toWareki(date, { digits: 'halfWidth' })).toBe(wareki)
})

test.each<[string, string]>([
  ['2026-03-31', '令和８年３月３１日'],
  ['2019-05-01', '令和元年５月１日'],
  ['1947-10-26', '昭和２２年１０月２６日'],
  ['1970-09-18', '昭和４５年９月１８日'],
])('toWareki() writes %s with full-width digits as %s', (date, wareki) => {
  expect(toWareki(date, { digits: 'fullWidth' })).toBe(wareki)
})

test('warekiOf() gives the parts, 元年 as 1', () => {
  expect(warekiOf('2019-05-01')).toEqual({ era: '令和', year: 1, month: 5, day: 1 })
  expect(warekiOf('1926-12-24')).toEqual({ era: '大正', year: 15, month: 12, day: 24 })
})

test('toWareki() throws RangeError on a date or an option that is not one', () => {
  expect(() => toWareki('1872-12-31')).toThrow(RangeError)
  expect(() => toWareki('2023-02-29')).toThrow(/^date: /)
  expect(() => toWareki('2026-03-31', { digits: 'kanji' } as unknown as WarekiOptions)).toThrow(RangeError)
  expect(() => toWareki('2026-03-31', { digits: 'kanji' } as unknown as WarekiOptions)).toThrow(
    /^digits: "kanji"/,
  )
  expect(() => warekiOf('2201-01-01')).toThrow(RangeError)
})
