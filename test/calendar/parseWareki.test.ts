import { describe, expect, test } from 'vitest'
import { parseWareki } from '../../src/calendar/index.ts'

describe('parseWareki() reads', () => {
  test.each<[string, string]>([
    ['令和8年3月31日', '2026-03-31'],
    ['令和08年03月31日', '2026-03-31'],
    ['令和８年３月３１日', '2026-03-31'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['令和 8年 3月 31日', '2026-03-31'],
    ['令和　８　年　３　月　３１　日', '2026-03-31'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和元年12月25日', '1926-12-25'],
    ['大正元年7月30日', '1912-07-30'],
    ['明治6年1月1日', '1873-01-01'],
    ['令和182年12月31日', '2200-12-31'],
    // days of change under the old era
    ['明治45年7月30日', '1912-07-30'],
    ['大正15年12月25日', '1926-12-25'],
    // letters
    ['R8.3.31', '2026-03-31'],
    ['R08.03.31', '2026-03-31'],
    ['H31/4/30', '2019-04-30'],
    ['S64-1-7', '1989-01-07'],
    ['T15.12.25', '1926-12-25'],
    ['M45.7.30', '1912-07-30'],
    ['R元.5.1', '2019-05-01'],
    ['Ｒ８．３．３１', '2026-03-31'],
    ['Ｈ３１／４／３０', '2019-04-30'],
    ['Ｓ６４－１－７', '1989-01-07'],
    ['R 8. 3. 31', '2026-03-31'],
  ])('%s as %s', (text, date) => {
    expect(parseWareki(text)).toEqual({ ok: true, value: date })
  })
})

describe('parseWareki() refuses', () => {
  test.each<[string, string]>([
    ['date/wareki-form', ''],
    ['date/wareki-form', '2026-03-31'],
    ['date/wareki-form', '令和'],
    ['date/wareki-form', '令和8年3月'],
    ['date/wareki-form', '令和八年三月三十一日'],
    ['date/wareki-form', '令和8年3月31'],
    ['date/wareki-form', '令和8年3月31日まで'],
    ['date/wareki-form', '平成・令和8年3月31日'],
    ['date/wareki-form', '慶応3年1月1日'],
    ['date/wareki-form', '令和年3月31日'],
    ['date/wareki-form', '令和-1年3月31日'],
    ['date/wareki-form', '令和8.0年3月31日'],
    ['date/wareki-form', '令和12345年1月1日'],
    ['date/wareki-form', '令和8年003月31日'],
    ['date/wareki-form', '令和8年3月0031日'],
    ['date/wareki-form', '8年3月31日'],
    ['date/wareki-form', 'R8.3/31'],
    ['date/wareki-form', 'r8.3.31'],
    ['date/wareki-form', 'K3.1.1'],
    ['date/wareki-form', 'R8年3月31日'],
    ['date/wareki-form', '令和8.3.31'],
    ['date/wareki-form', 'R8.3.31.'],
    ['date/wareki-form', 'R8331'],
    ['date/wareki-form', '令和8年3月31日\n'],
    ['date/impossible', '令和5年2月29日'],
    ['date/impossible', '令和8年4月31日'],
    ['date/impossible', '令和8年13月1日'],
    ['date/impossible', '令和8年0月1日'],
    ['date/impossible', '令和8年1月0日'],
    ['date/impossible', 'R8.2.30'],
    ['date/impossible', '平成31年2月29日'],
    ['date/era', '平成32年3月31日'],
    ['date/era', '平成31年5月1日'],
    ['date/era', '令和元年4月30日'],
    ['date/era', '令和0年1月1日'],
    ['date/era', '昭和64年1月8日'],
    ['date/era', '平成元年1月7日'],
    ['date/era', '大正15年12月26日'],
    ['date/era', '昭和元年12月24日'],
    ['date/era', '明治45年7月31日'],
    ['date/era', '大正元年7月29日'],
    ['date/era', 'H32.3.31'],
    ['date/era', '平成2020年3月31日'],
    ['date/out-of-range', '明治5年12月31日'],
    ['date/out-of-range', '明治元年10月23日'],
    ['date/out-of-range', '令和183年1月1日'],
    ['date/out-of-range', '令和2026年3月31日'],
  ])('with %s: %j', (code, text) => {
    const read = parseWareki(text)
    expect(read).toMatchObject({ ok: false, issues: [{ code, path: [] }] })
    expect(!read.ok && read.issues).toHaveLength(1)
  })

  test.each([8, null, undefined, {}])('with input/type: %j', (given) => {
    expect(parseWareki(given as unknown as string)).toMatchObject({
      ok: false,
      issues: [{ code: 'input/type' }],
    })
  })
})

test.each<[string, string, string, string]>([
  ['平成32年3月31日', '平成', '1989-01-08', '2019-04-30'],
  ['昭和65年1月1日', '昭和', '1926-12-25', '1989-01-07'],
  ['大正16年1月1日', '大正', '1912-07-30', '1926-12-25'],
  ['明治46年1月1日', '明治', '1873-01-01', '1912-07-30'],
  ['令和元年4月30日', '令和', '2019-05-01', '2200-12-31'],
])('parseWareki() of %s says from when to when %s ran', (text, era, earliest, latest) => {
  expect(parseWareki(text)).toMatchObject({ issues: [{ params: { era, earliest, latest } }] })
})

test.each<[number, boolean]>([
  [60, true],
  [61, false],
])('parseWareki() of %i characters, spaces and all, reads: %s', (characters, isRead) => {
  const text = `令和8年${' '.repeat(characters - 9)}3月31日`
  expect(text).toHaveLength(characters)
  expect(parseWareki(text).ok).toBe(isRead)
})

test('parseWareki() shortens huge text and answers at once', () => {
  const started = performance.now()
  for (const text of [
    `令和${' '.repeat(10_000_000)}`,
    `R1${'　'.repeat(10_000_000)}`,
    '９'.repeat(10_000_000),
  ]) {
    expect(JSON.stringify(parseWareki(text)).length).toBeLessThan(1000)
  }
  expect(performance.now() - started).toBeLessThan(500)
})
