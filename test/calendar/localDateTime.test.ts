import { describe, expect, test } from 'vitest'
import { parseLocalDateTime } from '../../src/calendar/index.ts'

describe('parseLocalDateTime()', () => {
  test.each<[string, string]>([
    ['2026-03-31T17:00', '2026-03-31T17:00:00'],
    ['2026-03-31T17:00:00', '2026-03-31T17:00:00'],
    ['2026-03-31T00:00', '2026-03-31T00:00:00'],
    ['2026-03-31T23:59:59', '2026-03-31T23:59:59'],
    ['2024-02-29T09:30', '2024-02-29T09:30:00'],
    ['1873-01-01T00:00', '1873-01-01T00:00:00'],
    ['1969-12-31T23:59:59', '1969-12-31T23:59:59'],
    ['2200-12-31T23:59:59', '2200-12-31T23:59:59'],
    ['2011-12-30T12:00', '2011-12-30T12:00:00'], // a day that clocks in Apia never showed
    ['2024-03-10T02:30', '2024-03-10T02:30:00'], // an hour that clocks in New York never showed
  ])('reads %s', (text, value) => {
    expect(parseLocalDateTime(text)).toEqual({ ok: true, value })
  })

  test.each<[string, string]>([
    ['date-time/form', ''],
    ['date-time/form', '2026-03-31'],
    ['date-time/form', '2026-03-31T17'],
    ['date-time/form', '2026-03-31 17:00'],
    ['date-time/form', '2026-03-31t17:00'],
    ['date-time/form', '2026-03-31T17:00Z'],
    ['date-time/form', '2026-03-31T17:00:00Z'],
    ['date-time/form', '2026-03-31T17:00+09:00'],
    ['date-time/form', '2026-03-31T17:00:00.000'],
    ['date-time/form', '2026-03-31T24:00'],
    ['date-time/form', '2026-03-31T17:60'],
    ['date-time/form', '2026-03-31T17:00:60'],
    ['date-time/form', '2026-03-31T7:00:00'],
    ['date-time/form', '2026-03-31T１７:00'],
    ['date-time/form', '2026-03-31T17:00\n'],
    ['date-time/form', '2026/03/31T17:00'],
    ['date/impossible', '2023-02-29T17:00'],
    ['date/impossible', '2026-04-31T17:00:00'],
    ['date/out-of-range', '1872-12-31T23:59'],
    ['date/out-of-range', '2201-01-01T00:00'],
  ])('gives %s for %j', (code, text) => {
    expect(parseLocalDateTime(text)).toMatchObject({ ok: false, issues: [{ code, path: [] }] })
  })

  test.each([0, null, undefined, {}])('gives input/type for %j', (given) => {
    expect(parseLocalDateTime(given as unknown as string)).toMatchObject({
      ok: false,
      issues: [{ code: 'input/type' }],
    })
  })

  test('shortens huge text and answers at once', () => {
    const started = performance.now()
    const read = parseLocalDateTime(`2026-03-31T17:00${'0'.repeat(10_000_000)}`)
    expect(performance.now() - started).toBeLessThan(200)
    expect(JSON.stringify(read).length).toBeLessThan(1000)
  })
})
