import { replay, type Scheme, type Status, statusOn } from 'kijun'
import { describe, expect, test } from 'vitest'
import { article, decided, event, periodOf, rules, text, years } from './madeUp.ts'

// Certified for two years: from 2026-04-01 to 2028-03-31.
const certified = decided('2026-04-01', 'low')
const benefits = [
  { id: 'logo', kind: 'mark', cite: 'mark' },
  { id: 'list', kind: 'publication', cite: 'publication' },
] as const
const told = text('2026-04-01', { benefits })
const cited = (provision: string) => ({ citation: article('2026-04-01', provision) })
const period = { from: '2026-04-01', until: '2028-03-31' }

function on(
  day: string,
  events: readonly object[],
  series: readonly Scheme[] = [told],
  readings: object = {},
): Status {
  const { history, issues } = replay(series, { events: [certified, ...events], readings })
  expect(issues).toEqual([])
  return statusOn(history, day)
}
const reasonsOn = (...given: Parameters<typeof on>) => on(...given).reasons

describe('statusOn() says everything of a certification', () => {
  const running: Status = {
    on: '2026-05-01',
    status: 'inForce',
    tier: 'low',
    ...period,
    mayUseMark: true,
    published: true,
    governedBy: 'made-up@2026-04-01',
    readings: {},
    reasons: [{ code: 'status/period', params: period, ...cited('period') }],
  }

  test('that runs', () => {
    expect(on('2026-05-01', [])).toEqual(running)
  })

  test('that was never given', () => {
    expect(statusOn(replay([told], { events: [] }).history, '2026-05-01')).toEqual({
      on: '2026-05-01',
      status: 'notCertified',
      tier: null,
      from: null,
      until: null,
      mayUseMark: false,
      published: false,
      governedBy: 'made-up@2026-04-01',
      readings: {},
      reasons: [{ code: 'status/not-certified', params: {} }],
    })
  })

  test('that has expired', () => {
    expect(on('2028-04-01', [])).toEqual({
      ...running,
      on: '2028-04-01',
      status: 'expired',
      mayUseMark: false,
      published: false,
      reasons: [{ code: 'status/expired', params: period, ...cited('period') }],
    })
  })

  test('that is suspended', () => {
    expect(on('2026-05-02', [event('suspended', '2026-05-01')])).toEqual({
      ...running,
      on: '2026-05-02',
      status: 'suspended',
      mayUseMark: false,
      published: false,
      reasons: [
        ...running.reasons,
        { code: 'status/suspended', params: { on: '2026-05-01' }, ...cited('suspension') },
      ],
    })
  })

  test.each([
    ['withdrawn', {}, 'withdrawal'],
    ['revoked', { ground: 'misused' }, 'misused'],
  ])('that was %s, also while it was suspended', (kind, more, provision) => {
    const ended = [event('suspended', '2026-04-20'), event(kind, '2026-05-01', more)]
    expect(on('2026-05-01', ended)).toEqual({
      ...running,
      status: kind,
      mayUseMark: false,
      published: false,
      reasons: [
        ...running.reasons,
        { code: `status/${kind}`, params: { on: '2026-05-01' }, ...cited(provision) },
      ],
    })
  })

  test('that was extended, renewed or changed', () => {
    expect(reasonsOn('2028-05-01', [event('extended', '2028-03-31', { until: '2028-06-30' })])).toEqual([
      { code: 'status/period', params: { ...period, until: '2028-06-30' }, ...cited('period') },
      { code: 'status/extended', params: { ...period, until: '2028-06-30' }, ...cited('extension') },
    ])
    // A renewal lasts three years, by an article of its own.
    expect(reasonsOn('2028-03-01', [decided('2028-03-01', 'low', 'renewal')])).toEqual([
      { code: 'status/period', params: { from: '2028-03-01', until: '2031-02-28' }, ...cited('renewed') },
      { code: 'status/renewed', params: { on: '2028-03-01' }, ...cited('renewal') },
    ])
    expect(reasonsOn('2027-03-01', [decided('2027-03-01', 'high', 'reapplication')])).toEqual([
      { code: 'status/period', params: { from: '2027-03-01', until: '2029-02-28' }, ...cited('period') },
      { code: 'status/reapplied', params: { on: '2027-03-01' }, ...cited('reapplication') },
    ])
    expect(reasonsOn('2027-03-01', [decided('2027-03-01', 'high', 'change')])).toEqual([
      ...running.reasons,
      {
        code: 'status/tier-changed',
        params: { from: 'low', to: 'high', on: '2027-03-01' },
        ...cited('change'),
      },
    ])
  })

  test('whose withdrawal awaits its revocation, until it comes', () => {
    const withdrawal = { ends: 'onRevocation', cite: 'withdrawal' } as const
    const series = [text('2026-04-01', { benefits, lifecycle: { ...rules, withdrawal } })]
    const filed = event('withdrawn', '2026-04-20')
    expect(on('2026-05-01', [filed], series)).toEqual({
      ...running,
      reasons: [
        ...running.reasons,
        { code: 'status/withdrawal-filed', params: { on: '2026-04-20' }, ...cited('withdrawal') },
      ],
    })
    const revoked = event('revoked', '2026-05-01', { ground: 'untrue' })
    expect(reasonsOn('2026-05-01', [filed, revoked], series)).toEqual([
      ...running.reasons,
      { code: 'status/revoked', params: { on: '2026-05-01' }, ...cited('untrue') },
    ])
  })
})

describe('statusOn() under texts that say little', () => {
  test('cites no article where the text states no period, first or renewed', () => {
    const series = [{ ...told, validity: undefined }]
    const none = { code: 'status/no-period', params: { from: '2026-04-01' } }
    expect(reasonsOn('2026-05-01', [], series)).toStrictEqual([none])
    expect(reasonsOn('2026-05-01', [decided('2026-05-01', 'low', 'renewal')], series)).toStrictEqual([
      { ...none, params: { from: '2026-05-01' } },
      { code: 'status/renewed', params: { on: '2026-05-01' }, ...cited('renewal') },
    ])
  })

  test('cites the article on first certifications where it is that of renewals too', () => {
    const series = [{ ...told, validity: { initial: years(2) } }]
    const renewed = [decided('2028-03-01', 'low', 'renewal')]
    expect(reasonsOn('2028-03-01', renewed, series)[0]).toEqual({
      code: 'status/period',
      params: { from: '2028-03-01', until: '2030-02-28' },
      ...cited('period'),
    })
  })

  test('cites the article of a period that is read in two ways', () => {
    const initial = { kind: 'byReading', reading: 'long', cases: { no: years(2), yes: years(4) } } as const
    const readings = { long: { alternatives: ['no', 'yes'], default: 'no', cite: 'period' } }
    const series = [{ ...told, readings, validity: { initial } }]
    expect(reasonsOn('2026-05-01', [], series)).toEqual([
      { code: 'status/period', params: period, ...cited('period') },
    ])
    const { until, readings: followed } = on('2026-05-01', [], series, { long: 'yes' })
    expect([until, followed]).toEqual(['2030-03-31', { long: 'yes' }])
  })

  test('knows neither mark nor publication of a text that grants none', () => {
    expect(on('2026-05-01', [], [text('2026-04-01')])).toMatchObject({ mayUseMark: null, published: null })
    const marked = text('2026-04-01', { benefits: [benefits[0]] })
    expect(on('2026-05-01', [], [marked])).toMatchObject({ mayUseMark: true, published: null })
    const listed = text('2026-04-01', { benefits: [benefits[1]] })
    expect(on('2026-05-01', [], [listed])).toMatchObject({ mayUseMark: null, published: true })
  })

  test.each([
    [true, false],
    [false, true],
  ])('stops of mark (%s) and publication (%s) what the text stops', (stopsMark, stopsPublication) => {
    const lifecycle = { ...rules, suspension: { ...rules.suspension, stopsMark, stopsPublication } }
    const series = [text('2026-04-01', { benefits, lifecycle })]
    expect(on('2026-05-01', [event('suspended', '2026-05-01')], series)).toMatchObject({
      mayUseMark: !stopsMark,
      published: !stopsPublication,
    })
  })

  test('stops nothing where a newer text says nothing of suspensions', () => {
    const later = text('2026-06-01', { benefits, lifecycle: undefined })
    const suspended = [event('suspended', '2026-05-01')]
    expect(on('2026-05-31', suspended, [told, later])).toMatchObject({ mayUseMark: false, published: false })
    expect(on('2026-06-01', suspended, [told, later])).toMatchObject({
      status: 'suspended',
      mayUseMark: true,
      published: true,
    })
  })

  test('cites no article for what happened under a text of which only the period is held', () => {
    const series = [periodOf('2026-04-01')]
    const until = { until: '2029-03-31' }
    const happened = [
      decided('2026-05-01', 'high', 'reapplication'),
      decided('2026-06-01', 'low', 'change'),
      event('extended', '2026-07-01', until),
      event('suspended', '2026-08-01'),
    ]
    const params = { from: '2026-05-01', ...until }
    expect(reasonsOn('2026-08-01', happened, series)).toStrictEqual([
      { code: 'status/period', params, ...cited('period') },
      { code: 'status/reapplied', params: { on: '2026-05-01' } },
      { code: 'status/tier-changed', params: { from: 'high', to: 'low', on: '2026-06-01' } },
      { code: 'status/extended', params },
      { code: 'status/suspended', params: { on: '2026-08-01' } },
    ])
    for (const [kind, more] of [
      ['withdrawn', {}],
      ['revoked', { ground: 'any' }],
    ] as const) {
      expect(reasonsOn('2026-05-01', [event(kind, '2026-05-01', more)], series)).toStrictEqual([
        { code: 'status/period', params: period, ...cited('period') },
        { code: `status/${kind}`, params: { on: '2026-05-01' } },
      ])
    }
    expect(reasonsOn('2026-05-01', [decided('2026-05-01', null, 'change')], series).at(-1)).toStrictEqual({
      code: 'status/revoked',
      params: { on: '2026-05-01' },
    })
  })
})

describe('a suspension that holds the clock', () => {
  const suspension = { ...rules.suspension, clock: 'stops' } as const
  const series = [text('2026-04-01', { lifecycle: { ...rules, suspension } })]
  const suspended = event('suspended', '2026-10-01')

  test('holds it no longer once the certification has ended', () => {
    // Ten days were held up to 11 October.
    const withdrawn = [suspended, event('withdrawn', '2026-10-11')]
    expect(on('2026-10-05', withdrawn, series).until).toBe('2028-04-04')
    for (const day of ['2026-10-11', '2026-10-12', '2029-01-01']) {
      expect(on(day, withdrawn, series)).toMatchObject({ status: 'withdrawn', until: '2028-04-10' })
    }
  })

  test('holds it up to the end of the calendar and no further', () => {
    expect(on('2200-12-31', [suspended], series)).toMatchObject({ status: 'suspended', until: '2200-12-31' })
  })
})

test('statusOn() throws at a day that is none, and says which argument it is', () => {
  const { history } = replay([told], { events: [] })
  expect(() => statusOn(history, '2027-02-29')).toThrow(/^date\b/)
})
