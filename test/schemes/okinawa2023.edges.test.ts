import { deadlines, replay } from 'kijun'
import { okinawaSdgs20230731 as scheme } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { standing } from './asking.ts'

const decided = (on: string, purpose: string) => ({ kind: 'decided', on, for: purpose, tier: 'platinum' })

// What the lines of the list leave open on either side of a step of the text.
describe('okinawa-sdgs@2023-07-31 beside its steps', () => {
  test('a renewal runs for two years from its own decision', () => {
    const events = [decided('2023-09-01', 'initial'), decided('2025-08-01', 'renewal')]
    expect(standing([scheme], events, '2025-07-31').until).toBe('2025-09-01')
    expect(standing([scheme], events, '2025-08-01').until).toBe('2027-08-01')
  })

  // 「概ね1年及び2年」 after 13 February 2024.
  test.each([
    ['not-counted', ['2025-02-13', '2026-02-13']],
    ['counted', ['2025-02-12', '2026-02-12']],
  ])('oki23-first-day, %s: reports when %j have elapsed', (reading, elapsed) => {
    const readings = { 'oki23-first-day': reading }
    const { history } = replay([scheme], { events: [decided('2024-02-13', 'initial')], readings })
    const found = deadlines(history).flatMap((of) => (of.kind === 'report' ? [of.elapsedOn] : []))
    expect(found).toEqual(elapsed)
  })
})
