import { afterEach, describe, expect, test, vi } from 'vitest'
import { today } from '../../src/cli/today.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('today()', () => {
  test.each([
    [[2028, 2, 31, 0, 0], '2028-03-31'],
    [[2028, 2, 31, 23, 59], '2028-03-31'],
    [[2028, 3, 1, 0, 0], '2028-04-01'],
    [[2024, 0, 1, 3, 30], '2024-01-01'],
    [[2024, 11, 31, 23, 59], '2024-12-31'],
  ] as const)('is the day of the local zone at %j', ([year, month, day, hours, minutes], date) => {
    vi.useFakeTimers({ now: new Date(year, month, day, hours, minutes) })
    expect(today()).toBe(date)
  })
})
