import { expect, test } from 'vitest'

const hoursBehindUtc: readonly [zone: string, hours: number][] = [
  ['UTC', 0],
  ['Asia/Tokyo', -9],
  ['America/New_York', 5],
  ['Pacific/Apia', -13],
]

test('the suite runs in the time zone that it says', () => {
  const zone = process.env['TZ']
  const [, hours] = hoursBehindUtc.find(([name]) => name === zone)!
  expect(new Date('2024-01-15T00:00:00Z').getTimezoneOffset()).toBe(hours * 60)
})
