import { availableEvents, deadlines, replay, statusOn } from 'kijun'
import { okinawaSdgs, seriesById, yokohamaYSdgs } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'

const decided = (on: string, tier: string | null, purpose = 'initial') => ({
  kind: 'decided',
  on,
  for: purpose,
  tier,
})

function status(series: typeof yokohamaYSdgs, events: readonly object[], date: string, facts?: object) {
  const { history } = replay(series, { events, ...(facts ? { facts } : {}) })
  return statusOn(history, date)
}

describe('statusOn() of Yokohama', () => {
  const first = [decided('2024-04-01', 'superior')]

  test.each<[string, readonly object[], string, string, string | null, string | null]>([
    ['art. 11(1), the last day is valid', first, '2028-03-31', 'inForce', 'superior', '2028-03-31'],
    ['art. 11(1), the next day is not', first, '2028-04-01', 'expired', 'superior', '2028-03-31'],
    ['before the decision', first, '2024-03-31', 'notCertified', null, null],
    [
      'art. 11(2), a higher band restarts the period',
      [...first, decided('2026-10-01', 'supreme', 'reapplication')],
      '2031-03-31',
      'inForce',
      'supreme',
      '2031-03-31',
    ],
    [
      'art. 11(2), without a change of band nothing changes',
      [...first, decided('2025-10-01', 'superior', 'reapplication')],
      '2028-03-31',
      'inForce',
      'superior',
      '2028-03-31',
    ],
    [
      'art. 11(2), refused: nothing changes',
      [...first, decided('2025-10-01', null, 'reapplication')],
      '2028-03-31',
      'inForce',
      'superior',
      '2028-03-31',
    ],
    [
      'art. 17(2), the band changes and the end date does not',
      [
        ...first,
        { kind: 'changeReported', on: '2026-05-01', affecting: true },
        decided('2026-06-01', 'standard', 'change'),
      ],
      '2028-03-31',
      'inForce',
      'standard',
      '2028-03-31',
    ],
    [
      'art. 17(2), not certifiable any more: revoked',
      [...first, decided('2026-06-01', null, 'change')],
      '2026-06-01',
      'revoked',
      'superior',
      '2028-03-31',
    ],
    [
      'art. 13, a renewal counts from its own decision',
      [...first, decided('2028-02-01', 'superior', 'renewal')],
      '2032-03-31',
      'inForce',
      'superior',
      '2032-03-31',
    ],
    [
      'art. 11(3), extended',
      [...first, { kind: 'extended', on: '2028-03-01', until: '2028-09-30' }],
      '2028-09-30',
      'inForce',
      'superior',
      '2028-09-30',
    ],
    [
      'art. 18, withdrawn',
      [...first, { kind: 'withdrawn', on: '2026-01-10' }],
      '2026-01-10',
      'withdrawn',
      'superior',
      '2028-03-31',
    ],
    [
      'supplementary provision 2, decided under the earlier text',
      [decided('2023-08-01', 'standard')],
      '2028-03-31',
      'inForce',
      'standard',
      '2028-03-31',
    ],
    [
      'the earlier text: 2 years, the first day counted',
      [decided('2021-01-15', 'standard')],
      '2023-01-14',
      'inForce',
      'standard',
      '2023-01-14',
    ],
    [
      'supplementary provision 2 does not reach what has expired',
      [decided('2021-01-15', 'standard')],
      '2024-04-01',
      'expired',
      'standard',
      '2023-01-14',
    ],
    [
      'supplementary provision 2 does not reach what was withdrawn',
      [decided('2023-08-01', 'standard'), { kind: 'withdrawn', on: '2024-01-15' }],
      '2024-04-01',
      'withdrawn',
      'standard',
      '2025-07-31',
    ],
  ])('%s', (_, events, date, name, tier, until) => {
    const found = status(yokohamaYSdgs, events, date)
    expect({ status: found.status, tier: found.tier, until: found.until }).toEqual({
      status: name,
      tier,
      until,
    })
  })

  test('says that the supplementary provision changed the date, from what to what', () => {
    const { reasons, governedBy } = status(yokohamaYSdgs, [decided('2023-08-01', 'standard')], '2024-04-01')
    expect(reasons).toContainEqual({
      code: 'status/transition',
      params: { from: '2025-07-31', to: '2028-03-31' },
      citation: expect.objectContaining({ text: '附則第2項' }),
    })
    expect(governedBy).toBe('yokohama-y-sdgs@2024-04-01')
  })

  test('keeps to the earlier text before the supplementary provision takes effect', () => {
    const found = status(yokohamaYSdgs, [decided('2023-08-01', 'standard')], '2024-03-31')
    expect([found.until, found.governedBy]).toEqual(['2025-07-31', 'yokohama-y-sdgs@2020-10-12'])
  })

  test('lets a suspended company neither use the mark nor be published, art. 16, while the clock runs on', () => {
    const found = status(yokohamaYSdgs, [...first, { kind: 'suspended', on: '2025-06-01' }], '2025-06-01')
    expect(found).toMatchObject({
      status: 'suspended',
      mayUseMark: false,
      published: false,
      until: '2028-03-31',
    })
    expect(found.reasons.find((reason) => reason.code === 'status/suspended')?.citation?.text).toMatch(
      /^第16条/,
    )
    const lifted = [...first, { kind: 'suspended', on: '2025-06-01' }, { kind: 'resumed', on: '2025-08-01' }]
    expect(status(yokohamaYSdgs, lifted, '2025-08-01')).toMatchObject({
      status: 'inForce',
      mayUseMark: true,
      published: true,
      until: '2028-03-31',
    })
  })
})

describe('statusOn() of Okinawa', () => {
  const february = [decided('2026-02-12', 'platinum')]

  test('gives February 2026 the new period where the KPI was changed', () => {
    expect(status(okinawaSdgs, february, '2030-03-31', { kpiChanged: true })).toMatchObject({
      status: 'inForce',
      until: '2030-03-31',
    })
  })

  test('leaves it two years where the KPI was not changed', () => {
    expect(status(okinawaSdgs, february, '2028-02-13', { kpiChanged: false })).toMatchObject({
      status: 'expired',
      until: '2028-02-12',
    })
  })

  test('cannot tell from 2028-02-13 on while that is not known, and shows both dates', () => {
    const range = { earliest: '2028-02-12', latest: '2030-03-31' }
    expect(status(okinawaSdgs, february, '2028-02-12')).toMatchObject({
      status: 'inForce',
      untilRange: range,
    })
    expect(status(okinawaSdgs, february, '2028-02-13')).toMatchObject({
      status: 'undetermined',
      untilRange: range,
    })
    expect(status(okinawaSdgs, february, '2030-04-01').status).toBe('expired')
  })

  test.each([
    ['2026-01-31', '2028-01-31'],
    ['2026-03-01', '2028-03-01'],
    ['2025-02-13', '2027-02-13'],
  ])('does not reach what was decided on %s', (on, until) => {
    expect(status(okinawaSdgs, [decided(on, 'platinum')], '2026-12-01', { kpiChanged: true }).until).toBe(
      until,
    )
  })

  test('reports each year within 20 days of the elapsed day, counted from the original date', () => {
    const { history } = replay(okinawaSdgs, { events: [decided('2026-10-05', 'platinum')] })
    const reports = deadlines(history).filter((deadline) => deadline.kind === 'report')
    expect(reports[0]).toMatchObject({
      n: 1,
      elapsedOn: '2027-10-05',
      plain: '2027-10-25',
      due: '2027-10-25',
    })
    expect(reports.map((report) => report.kind === 'report' && report.elapsedOn)).toEqual([
      '2027-10-05',
      '2028-10-05',
      '2029-10-05',
      '2030-10-05',
    ])
    expect(deadlines(history).at(-1)).toEqual({ kind: 'expiry', due: '2031-03-31' })
  })

  test('moves a report past a closed day, and never the expiry', () => {
    const { history } = replay(okinawaSdgs, { events: [decided('2026-06-03', 'active')] })
    const found = deadlines(history, { closedDays: { dates: ['2027-06-23'], weekends: true } })
    expect(found[0]).toMatchObject({ plain: '2027-06-23', due: '2027-06-24' })
    expect(found.at(-1)).toEqual({ kind: 'expiry', due: '2031-03-31' })
  })
})

describe('replay()', () => {
  test('keeps who decided, and takes an event whose name is left open', () => {
    const named = { ...decided('2024-04-01', 'superior'), by: '横浜市長' }
    const open = { kind: 'notified', on: '2024-04-02', by: null }
    const { history, issues } = replay(yokohamaYSdgs, { events: [named, open] })
    expect([history.events, issues]).toEqual([[named, { kind: 'notified', on: '2024-04-02' }], []])
  })

  test.each<[string, readonly object[], number, string, string]>([
    [
      'a renewal of what was revoked',
      [
        decided('2024-04-01', 'standard'),
        { kind: 'revoked', on: '2025-01-01', ground: '19-1-3' },
        decided('2025-02-01', 'standard', 'renewal'),
      ],
      2,
      'event/not-allowed',
      'revoked',
    ],
    [
      'a report before certification',
      [{ kind: 'reportSubmitted', on: '2024-05-01' }],
      0,
      'event/not-allowed',
      'not-certified',
    ],
    [
      'a second certification while one stands',
      [decided('2024-04-01', 'standard'), decided('2024-05-01', 'superior')],
      1,
      'event/not-allowed',
      'already-certified',
    ],
    [
      'lifting what is not suspended',
      [decided('2024-04-01', 'standard'), { kind: 'resumed', on: '2024-05-01' }],
      1,
      'event/not-allowed',
      'not-suspended',
    ],
    ['a decision before any text', [decided('2020-10-11', 'standard')], 0, 'event/not-allowed', 'no-edition'],
  ])('passes over %s with an issue', (_, events, at, code, because) => {
    const { issues } = replay(yokohamaYSdgs, { events })
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ code, path: ['events', at], params: { because } })
  })

  test('refuses a ground that is not in the list, with the article', () => {
    const { issues, history } = replay(yokohamaYSdgs, {
      events: [decided('2024-04-01', 'standard'), { kind: 'revoked', on: '2025-01-01', ground: 'bad-mood' }],
    })
    expect(issues[0]).toMatchObject({ code: 'choice/unknown', path: ['events', 1, 'ground'] })
    expect(issues[0]?.citation?.text).toMatch(/^第19条/)
    expect(statusOn(history, '2025-01-01').status).toBe('inForce')
  })

  test('reports dates out of order and goes on with the rest', () => {
    const { issues, history } = replay(yokohamaYSdgs, {
      events: [
        decided('2024-06-01', 'standard'),
        { kind: 'suspended', on: '2024-05-01' },
        { kind: 'suspended', on: '2024-07-01' },
      ],
    })
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([['event/out-of-order', ['events', 1]]])
    expect(statusOn(history, '2024-07-01').status).toBe('suspended')
  })

  test('reads bad events as issues, all at once, and keeps the good ones', () => {
    const { issues, history } = replay(yokohamaYSdgs, {
      events: [
        { kind: 'decidd', on: '2024-04-01' },
        decided('2024-02-30', 'standard'),
        { kind: 'decided', on: '2024-04-02', for: 'initial', tier: 'gold' },
        decided('2024-04-03', 'standard'),
        null,
        5,
      ],
      surprise: 1,
    })
    expect(issues.map((issue) => issue.code).sort()).toEqual([
      'choice/unknown',
      'choice/unknown',
      'date/impossible',
      'input/type',
      'input/type',
      'key/unknown',
    ])
    expect(statusOn(history, '2024-04-03').status).toBe('inForce')
  })

  test.each([undefined, null, 5, 'x', [], { events: {} }, { events: [Symbol('x')] }])(
    'takes %o for an issue, not an exception',
    (bad) => {
      expect(replay(yokohamaYSdgs, bad).issues.length).toBeGreaterThan(0)
    },
  )

  test.each(Object.entries(seriesById))('of %s offers what it then accepts', (_, series) => {
    const tier = series.at(-1)!.tiers[0]!.id
    const on = '2026-07-01'
    const { history, issues } = replay(series, { events: [{ kind: 'applied', on }, decided(on, tier)] })
    expect(issues.filter((issue) => issue.code !== 'validity/not-stated')).toEqual([])
    const kinds = availableEvents(history, on).map((event) => event.kind)
    if (statusOn(history, on).status === 'inForce') expect(kinds).toContain('notified')
  })
})
