import { describe, expect, test } from 'vitest'
import { isCivilDate, parseDate } from '../../src/calendar/index.ts'
import { formatIssue } from '../../src/issue.ts'

const accepted = [
  '1873-01-01', // the first day of the solar calendar in Japan
  '1900-02-28',
  '2000-02-29',
  '2024-02-29',
  '2026-03-31',
  '2026-04-30',
  '2200-12-31',
]

const refused: [string, string][] = [
  ['date/form', ''],
  ['date/form', '2024'],
  ['date/form', '20240331'],
  ['date/form', '2024-W13'],
  ['date/form', '2024-091'],
  ['date/form', '2024-3-31'],
  ['date/form', '2024/03/31'],
  ['date/form', '24-03-31'],
  ['date/form', '02024-03-31'],
  ['date/form', '+2024-03-3'],
  ['date/form', '2024-03-31 '],
  ['date/form', ' 2024-03-31'],
  ['date/form', '2024-03-31\n'],
  ['date/form', '2024-03-31T00:00'],
  ['date/form', '２０２４-０３-３１'],
  ['date/form', '٢٠٢٤-٠٣-٣١'],
  ['date/form', '2024–03–31'],
  ['date/form', '令和6年3月31日'],
  ['date/impossible', '2023-02-29'],
  ['date/impossible', '1900-02-29'],
  ['date/impossible', '2100-02-29'],
  ['date/impossible', '2024-02-30'],
  ['date/impossible', '2024-04-31'],
  ['date/impossible', '2024-06-31'],
  ['date/impossible', '2024-09-31'],
  ['date/impossible', '2024-11-31'],
  ['date/impossible', '2024-01-32'],
  ['date/impossible', '2024-12-32'],
  ['date/impossible', '2024-01-00'],
  ['date/impossible', '2024-00-01'],
  ['date/impossible', '2024-13-01'],
  ['date/impossible', '9999-99-99'],
  ['date/impossible', '1800-02-30'],
  ['date/out-of-range', '1872-12-31'],
  ['date/out-of-range', '2201-01-01'],
  ['date/out-of-range', '0000-01-01'],
  ['date/out-of-range', '9999-12-31'],
]

describe('parseDate()', () => {
  test.each(accepted)('reads %s as it stands', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: text })
  })

  test.each(refused)('gives %s for %j', (code, text) => {
    const read = parseDate(text)
    expect(read).toMatchObject({ ok: false, issues: [{ code, path: [] }] })
    expect(!read.ok && read.issues).toHaveLength(1)
  })

  test.each([20_240_331, null, undefined, {}, ['2024-03-31'], true])('gives input/type for %j', (given) => {
    expect(parseDate(given as string)).toMatchObject({ ok: false, issues: [{ code: 'input/type' }] })
  })

  test('names the range in a date/out-of-range issue', () => {
    const read = parseDate('2201-01-01')
    expect(read).toMatchObject({ issues: [{ params: { earliest: '1873-01-01', latest: '2200-12-31' } }] })
  })

  test('says in both languages what was given', () => {
    const read = parseDate('2023-02-29')
    if (read.ok) throw new Error('2023-02-29 was read')
    expect(read.issues[0].message).toContain('2023-02-29')
    expect(formatIssue(read.issues[0], 'ja')).toContain('2023-02-29')
  })

  test('shortens huge text and answers at once', () => {
    const started = performance.now()
    const read = parseDate('2'.repeat(10_000_000))
    expect(performance.now() - started).toBeLessThan(200)
    expect(JSON.stringify(read).length).toBeLessThan(1000)
  })
})

describe('isCivilDate()', () => {
  test.each(accepted)('takes %s', (text) => {
    expect(isCivilDate(text)).toBe(true)
  })

  test.each([...refused.map(([, text]) => text), 20_240_331, null, undefined, {}, ['2024-03-31']])(
    'does not take %j',
    (given) => {
      expect(isCivilDate(given)).toBe(false)
    },
  )
})
