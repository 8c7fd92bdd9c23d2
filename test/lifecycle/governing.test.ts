import { type AvailableEvent, availableEvents, deadlines, replay, type Scheme, statusOn } from 'kijun'
import {
  okinawaSdgs,
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  toyotaWorkplaceUndated,
  yokohamaYSdgs,
  yokohamaYSdgs20240401,
} from 'kijun/schemes'
import { describe, expect, test } from 'vitest'

const decided = (on: string, tier: string | null, purpose = 'initial') => ({
  kind: 'decided',
  on,
  for: purpose,
  tier,
})
const of = (series: readonly Scheme[], events: readonly object[], more: object = {}) =>
  replay(series, { events, ...more })

describe('statusOn() with an event under a newer text than the period', () => {
  // Not reached by 附則第2項 (March 2026): the period stays that of the text of 2023, all else is that of 2026.
  const march = decided('2026-03-01', 'platinum')

  test('cites the article of the text under which it was revoked', () => {
    const { history } = of(okinawaSdgs, [
      march,
      { kind: 'revoked', on: '2026-07-01', ground: 'marked-deviation' },
    ])
    const { governedBy, reasons } = statusOn(history, '2026-07-01')
    expect(governedBy).toBe('okinawa-sdgs@2023-07-31')
    expect(reasons.find(({ code }) => code === 'status/revoked')?.citation).toEqual({
      provision: '11-1-1',
      text: okinawaSdgs20260603.provisions['11-1-1']!.cite,
    })
  })

  test('cites the article of the text under which a withdrawal was filed', () => {
    const { history } = of(okinawaSdgs, [march, { kind: 'withdrawn', on: '2026-07-01' }])
    const { reasons } = statusOn(history, '2026-07-01')
    expect(reasons.find(({ code }) => code === 'status/withdrawal-filed')?.citation?.provision).toBe(
      '10-wish',
    )
  })

  test('cites the article of the older text for what happened under it', () => {
    const { history } = of(
      okinawaSdgs,
      [decided('2026-02-12', 'platinum'), { kind: 'withdrawn', on: '2026-05-01' }],
      { facts: { kpiChanged: true } },
    )
    const { governedBy, reasons } = statusOn(history, '2026-07-01')
    expect(governedBy).toBe('okinawa-sdgs@2026-06-03')
    expect(reasons.find(({ code }) => code === 'status/withdrawal-filed')?.citation).toEqual({
      provision: '8-wish',
      text: okinawaSdgs20230731.provisions['8-wish']!.cite,
    })
  })
})

describe('the text that governs a running certification', () => {
  const march = [decided('2026-03-01', 'platinum')]

  test('is the one in force on the day, for the mark and for publication', () => {
    const { history } = of(okinawaSdgs, march)
    // 2023: 1-2-merit-2-logo; 第14条 of 2026 speaks of publicity alone.
    expect(statusOn(history, '2026-06-02')).toMatchObject({ mayUseMark: true, published: true })
    expect(statusOn(history, '2026-06-03')).toMatchObject({ mayUseMark: null, published: true })
    expect(statusOn(history, '2028-03-02')).toMatchObject({ mayUseMark: false, published: false })
  })

  test('says nothing of either where of the text only the period is held', () => {
    const { history } = of(yokohamaYSdgs, [decided('2023-08-01', 'standard')])
    expect(statusOn(history, '2024-03-31')).toMatchObject({ mayUseMark: null, published: null })
    expect(statusOn(history, '2024-04-01')).toMatchObject({ mayUseMark: true, published: true })
  })

  test('asks for a report from the day on which it is in force', () => {
    const { history } = of(okinawaSdgs, [decided('2025-03-01', 'platinum')])
    const reports = deadlines(history).filter(({ kind }) => kind === 'report')
    expect(reports).toMatchObject([
      { n: 1, elapsedOn: '2026-03-01', due: null, why: 'no-last-day-in-text' },
      { n: 2, elapsedOn: '2027-03-01', due: '2027-03-21' }, // 第12条第1項: within 20 days
    ])
    expect(reports[1]!.citation?.provision).toBe('12-1-yearly')
  })

  test('lets the later of an extension and the last day of the newer text hold', () => {
    const extendedTo = (until: string) => {
      const { history } = of(yokohamaYSdgs, [
        decided('2023-08-01', 'standard'),
        { kind: 'extended', on: '2024-02-01', until },
      ])
      return statusOn(history, '2024-04-01').until
    }
    expect(extendedTo('2026-01-31')).toBe('2028-03-31') // 附則第2項
    expect(extendedTo('2029-01-31')).toBe('2029-01-31')
  })
})

describe('a tier under an edition of which only the period is held', () => {
  test('is one of the newest text that is held', () => {
    const { issues, history } = of(yokohamaYSdgs, [decided('2023-08-01', 'standrd')])
    expect(issues).toMatchObject([{ code: 'choice/unknown', path: ['events', 0, 'tier'] }])
    expect(statusOn(history, '2023-08-01').status).toBe('notCertified')
  })
})

describe('a certification whose text states no period', () => {
  const { history, issues } = of([toyotaWorkplaceUndated], [decided('2025-04-01', 'certified')])

  test('is in force without a last day', () => {
    expect(issues).toEqual([])
    for (const day of ['2025-04-01', '2200-12-31']) {
      expect(statusOn(history, day)).toMatchObject({
        status: 'inForce',
        from: '2025-04-01',
        until: null,
        reasons: [{ code: 'status/no-period', params: { from: '2025-04-01' } }],
      })
    }
  })

  test('has no expiry', () => {
    expect(deadlines(history)).toEqual([])
  })
})

describe('a change that is reported', () => {
  const reported = { kind: 'changeReported', on: '2026-08-01', affecting: false }
  test.each<[string, readonly Scheme[], string, boolean]>([
    ['Yokohama 第17条第1項', [yokohamaYSdgs20240401], 'superior', true],
    ['Okinawa 2026 第9条', [okinawaSdgs20260603], 'platinum', true],
    ['Okinawa 2023, 7', [okinawaSdgs20230731], 'platinum', true],
    ['a text without such a duty', [toyotaWorkplaceUndated], 'certified', false],
  ])('%s', (_, series, tier, allowed) => {
    const { issues, history } = of(series, [decided('2026-07-01', tier), reported])
    expect(issues.map(({ params }) => (params as { because: string }).because)).toEqual(
      allowed ? [] : ['not-in-text'],
    )
    const offered = availableEvents(history, '2026-08-01').map(({ kind }: AvailableEvent) => kind)
    expect(offered.includes('changeReported')).toBe(allowed)
  })
})
