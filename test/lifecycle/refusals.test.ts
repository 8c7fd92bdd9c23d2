import { availableEvents, deadlines, replay, type Scheme, statusOn } from 'kijun'
import { describe, expect, test } from 'vitest'
import { article, decided, event, periodOf, rules, text } from './madeUp.ts'

// Certified for two years: from 2026-04-01 to 2028-03-31.
const certified = decided('2026-04-01', 'low')
const whole = text('2026-04-01')
const silent = text('2026-04-01', { lifecycle: undefined })
const play = (events: readonly object[], ...series: readonly Scheme[]) =>
  replay(series.length > 0 ? series : [whole], { events })
const issuesOf = (events: readonly object[], ...series: readonly Scheme[]) =>
  play(events, ...series).issues.map(({ message: _, ...issue }) => issue)

const applied = event('applied', '2026-04-02')
const withdrawnOn = event('withdrawn', '2026-04-02')
const suspended = event('suspended', '2026-04-02')
const on = '2026-05-01'
const happening = {
  changeReported: event('changeReported', on),
  reportSubmitted: event('reportSubmitted', on),
  suspended: event('suspended', on),
  withdrawn: event('withdrawn', on),
  revoked: event('revoked', on, { ground: 'untrue' }),
  extended: event('extended', on, { until: '2029-01-01' }),
  renewal: decided(on, 'low', 'renewal'),
  reapplication: decided(on, 'high', 'reapplication'),
  change: decided(on, 'high', 'change'),
}
const provisions: { readonly [K in keyof typeof happening]: string } = {
  changeReported: 'changeReport',
  reportSubmitted: 'yearly',
  suspended: 'suspension',
  withdrawn: 'withdrawal',
  revoked: 'revocation',
  extended: 'extension',
  renewal: 'renewal',
  reapplication: 'reapplication',
  change: 'change',
}
const names = Object.keys(happening) as (keyof typeof happening)[]

/** The whole issue, without its message: an exact one, also as to what it does not carry. */
const refusal = (at: number, of: { kind: string; for?: string }, because: string, provision?: string) => ({
  code: 'event/not-allowed',
  path: ['events', at],
  params: { event: of.kind, on, because, ...(of.for === undefined ? {} : { for: of.for }) },
  ...(provision === undefined ? {} : { citation: article('2026-04-01', provision) }),
})

describe('replay() refuses, with the article on what was tried', () => {
  test.each(names)('%s before a certification', (name) => {
    const one = happening[name]
    expect(issuesOf([one])).toStrictEqual([refusal(0, one, 'not-certified', provisions[name])])
  })

  test.each(names)('%s after a withdrawal', (name) => {
    const one = happening[name]
    expect(issuesOf([certified, withdrawnOn, one])).toStrictEqual([
      refusal(2, one, 'withdrawn', provisions[name]),
    ])
  })

  test.each(names)('%s after a revocation', (name) => {
    const one = happening[name]
    const revoked = event('revoked', '2026-04-02', { ground: 'untrue' })
    expect(issuesOf([certified, revoked, one])).toStrictEqual([refusal(2, one, 'revoked', provisions[name])])
  })

  test.each(names)('%s under a text that does not mention it', (name) => {
    const one = happening[name]
    expect(issuesOf([certified, one], silent)).toStrictEqual([refusal(1, one, 'not-in-text')])
    expect(statusOn(play([certified, one], silent).history, on)).toMatchObject({
      status: 'inForce',
      tier: 'low',
      until: '2028-03-31',
    })
  })

  test('a report under a text whose list of duties is empty, which asks for none', () => {
    const series = text('2026-04-01', { lifecycle: { ...rules, reports: [] } })
    const { history, issues } = play([certified, happening.reportSubmitted], series)
    expect(issues).toMatchObject([{ params: { because: 'not-in-text' } }])
    expect(availableEvents(history, on).map(({ kind }) => kind)).not.toContain('reportSubmitted')
    expect(deadlines(history).map(({ kind }) => kind)).toEqual(['renewal', 'expiry'])
  })

  test.each(names)('nothing of %s under a text of which only the period is held', (name) => {
    for (const lifecycle of [undefined, {}]) {
      expect(issuesOf([certified, happening[name]], periodOf('2026-04-01', { lifecycle }))).toEqual([])
    }
  })

  test.each<[string, readonly object[], { kind: string; for?: string }, string, string?]>([
    ['a second application', [applied], event('applied', on), 'already-applied'],
    ['the acceptance of nothing', [], event('accepted', on), 'no-application'],
    [
      'the withdrawal of no application',
      [],
      event('applicationWithdrawn', on),
      'no-application',
      'applicationWithdrawal',
    ],
    ['a notice of nothing', [applied], event('notified', on), 'nothing-decided'],
    ['a second certification', [certified], decided(on, 'high'), 'already-certified'],
    [
      'a second suspension',
      [certified, suspended],
      event('suspended', on),
      'already-suspended',
      'suspension',
    ],
    ['lifting no suspension', [certified], event('resumed', on), 'not-suspended', 'suspension'],
    [
      'an extension to the last day that it has',
      [certified],
      event('extended', on, { until: '2028-03-31' }),
      'no-extension',
      'extension',
    ],
    [
      'an extension to an earlier day',
      [certified],
      event('extended', on, { until: '2028-03-30' }),
      'no-extension',
      'extension',
    ],
  ])('%s', (_, before, one, because, provision) => {
    expect(issuesOf([...before, one])).toStrictEqual([refusal(before.length, one, because, provision)])
  })

  test('an extension that does not extend, with no article where the text has none', () => {
    const one = event('extended', on, { until: '2028-03-31' })
    const { extension: _, ...unextended } = rules
    for (const series of [silent, text('2026-04-01', { lifecycle: unextended }), periodOf('2026-04-01')]) {
      expect(issuesOf([certified, one], series)).toStrictEqual([refusal(1, one, 'no-extension')])
    }
  })

  test('the withdrawal of an application under a text that does not mention it', () => {
    const one = event('applicationWithdrawn', on)
    expect(issuesOf([applied, one], silent)).toStrictEqual([refusal(1, one, 'not-in-text')])
    expect(issuesOf([applied, one], periodOf('2026-04-01'))).toEqual([])
  })

  test.each(['applied', 'suspended', 'reportSubmitted'])('%s before any text is in force', (kind) => {
    expect(issuesOf([event(kind, '2026-03-31')])).toStrictEqual([
      {
        code: 'event/not-allowed',
        path: ['events', 0],
        params: { event: kind, on: '2026-03-31', because: 'no-edition' },
      },
    ])
  })

  test('a ground that the text does not have, and says which it has', () => {
    expect(issuesOf([certified, event('revoked', on, { ground: 'mood' })])).toStrictEqual([
      {
        code: 'choice/unknown',
        path: ['events', 1, 'ground'],
        params: { given: '"mood"', expected: ['untrue', 'misused'] },
        citation: article('2026-04-01', 'revocation'),
      },
    ])
  })

  test('a tier that the text does not have, and says which it has', () => {
    expect(issuesOf([decided(on, 'gold')])).toStrictEqual([
      {
        code: 'choice/unknown',
        path: ['events', 0, 'tier'],
        params: { given: '"gold"', expected: ['high', 'low'] },
      },
    ])
  })

  test('events out of order, and says after which day', () => {
    const { history, issues } = play([certified, event('applied', on), event('suspended', '2026-04-30')])
    expect(issues).toMatchObject([
      { code: 'event/out-of-order', path: ['events', 2], params: { on: '2026-04-30', after: on } },
    ])
    expect(history.events).toEqual([certified, event('applied', on)])
  })

  test('a period that would end before its decision, and says which', () => {
    const fixed = { kind: 'fixed', until: '2026-04-30', cite: 'period' } as const
    const ended = text('2026-04-01', { validity: { initial: fixed } })
    const params = { from: on, until: '2026-04-30' }
    const issue = { code: 'validity/ends-before-start', path: ['events', 0], params }
    expect(issuesOf([decided(on, 'low')], ended)).toStrictEqual([issue])
    // On its last day it can still be decided, for that one day.
    expect(issuesOf([decided('2026-04-30', 'low')], ended)).toEqual([])
  })

  test('a renewal counted from the old last day that would end before its decision, with its article', () => {
    // Counted from 2028-04-01, three years end on 2031-03-31.
    const anchored = { ...rules, renewal: { ...rules.renewal, from: 'oldExpiry' } } as const
    const series = text('2026-04-01', { lifecycle: anchored })
    expect(issuesOf([certified, decided('2031-03-31', 'low', 'renewal')], series)).toEqual([])
    expect(issuesOf([certified, decided('2031-04-01', 'low', 'renewal')], series)).toStrictEqual([
      {
        code: 'validity/ends-before-start',
        path: ['events', 1],
        params: { from: '2031-04-01', until: '2031-03-31' },
        citation: article('2026-04-01', 'renewal'),
      },
    ])
  })
})

describe('replay() goes on', () => {
  test('after an application was withdrawn: another one can be made', () => {
    const withdrawn = event('applicationWithdrawn', '2026-04-03')
    expect(issuesOf([applied, withdrawn, event('applied', on)])).toEqual([])
    expect(issuesOf([applied, withdrawn, event('accepted', on)])).toMatchObject([
      { params: { because: 'no-application' } },
    ])
  })

  test('after an application was accepted: it is still to be decided', () => {
    const accepted = event('accepted', '2026-04-03')
    expect(issuesOf([applied, accepted, event('applied', on)])).toMatchObject([
      { params: { because: 'already-applied' } },
    ])
    expect(issuesOf([applied, accepted, decided('2026-04-04', 'low'), event('applied', on)])).toEqual([])
  })

  test('after a decision upon a change, which leaves an application to be decided', () => {
    const changed = decided('2026-04-03', 'high', 'change')
    expect(issuesOf([certified, applied, changed, event('applied', on)])).toMatchObject([
      { params: { because: 'already-applied' } },
    ])
  })

  test.each(['renewal', 'reapplication'])('after a %s was refused', (purpose) => {
    const refused = decided('2026-04-03', null, purpose)
    const { history, issues } = play([certified, refused, event('suspended', on), event('notified', on)])
    expect(issues).toEqual([])
    expect(statusOn(history, on)).toMatchObject({ status: 'suspended', until: '2028-03-31' })
  })

  test('after a first certification was refused, which can be notified', () => {
    expect(issuesOf([decided('2026-04-03', null), event('notified', on), decided(on, 'low')])).toEqual([])
  })

  test('after a suspension was lifted: it can be suspended again', () => {
    expect(issuesOf([certified, suspended, event('resumed', '2026-04-03'), event('suspended', on)])).toEqual(
      [],
    )
  })

  test('after a reapplication or change that alters nothing', () => {
    for (const purpose of ['reapplication', 'change']) {
      const { history, issues } = play([
        certified,
        decided('2026-04-03', 'low', purpose),
        event('notified', on),
      ])
      expect(issues).toEqual([])
      expect(statusOn(history, on).reasons).toHaveLength(1)
    }
  })
})

describe('a decision for another tier', () => {
  const from = (tier: string, to: string, purpose: 'reapplication' | 'change', takes: string) => {
    const rule = { ...rules[purpose], takes } as never
    const series = text('2026-04-01', { lifecycle: { ...rules, [purpose]: rule } })
    const { history, issues } = play([decided('2026-04-01', tier), decided(on, to, purpose)], series)
    expect(issues).toEqual([])
    const status = statusOn(history, on)
    return [status.tier, status.from]
  }

  test.each([
    ['anyOtherTier', 'low', 'high', 'high', on],
    ['anyOtherTier', 'high', 'low', 'low', on],
    ['higherTier', 'low', 'high', 'high', on],
    ['higherTier', 'high', 'low', 'high', '2026-04-01'],
  ])('upon a reapplication, %s: from %s to %s is %s from %s on', (takes, held, to, tier, start) => {
    expect(from(held, to, 'reapplication', takes)).toEqual([tier, start])
  })

  test.each([
    ['anyOtherTier', 'low', 'high', 'high'],
    ['anyOtherTier', 'high', 'low', 'low'],
    ['lowerTier', 'low', 'high', 'low'],
    ['lowerTier', 'high', 'low', 'low'],
  ])('upon a change, %s: from %s to %s is %s, and the period is kept', (takes, held, to, tier) => {
    expect(from(held, to, 'change', takes)).toEqual([tier, '2026-04-01'])
  })

  test('is neither higher nor lower under a text that names no tiers', () => {
    const started = (purpose: 'reapplication' | 'change', takes: string) => {
      const lifecycle = { ...rules, [purpose]: { ...rules[purpose], takes } } as never
      const series = text('2026-04-01', { lifecycle, tiers: [] })
      return statusOn(play([certified, decided(on, 'other', purpose)], series).history, on)
    }
    for (const [purpose, takes] of [
      ['reapplication', 'higherTier'],
      ['change', 'lowerTier'],
    ] as const) {
      expect(started(purpose, takes)).toMatchObject({ tier: 'low', from: '2026-04-01' })
      expect(started(purpose, 'anyOtherTier')).toMatchObject({ tier: 'other' })
    }
  })

  test('under a text of which only the period is held, is taken in either direction', () => {
    const period = periodOf('2026-04-01')
    for (const [purpose, start] of [
      ['reapplication', on],
      ['change', '2026-04-01'],
    ] as const) {
      const { history } = play([certified, decided(on, 'high', purpose)], period, text('2030-04-01'))
      expect(statusOn(history, on)).toMatchObject({ tier: 'high', from: start })
    }
  })

  test('names a tier of the text in force on its day; where that is not held, of the newest text that is', () => {
    const other = (day: string, tier: string) =>
      text(day, { tiers: [{ id: tier, when: { kind: 'all', of: [] }, cite: 'tier' }] })
    const expected = (day: string, ...series: readonly Scheme[]) =>
      play([decided(day, 'none')], ...series).issues.map(
        ({ params }) => (params as { expected: readonly string[] }).expected,
      )
    const [first, second, third] = [
      other('2027-04-01', 'a'),
      other('2028-04-01', 'b'),
      other('2029-04-01', 'c'),
    ]
    for (const series of [
      [whole, first, second, third],
      [third, second, first, whole],
      [second, third, whole, first],
    ]) {
      expect(expected('2027-04-01', ...series)).toEqual([['a']])
      expect(expected('2028-04-01', ...series)).toEqual([['b']])
      expect(expected('2020-04-01', periodOf('2020-04-01'), ...series)).toEqual([['c']])
    }
    // A text without a date is older than any that has one.
    const undated = { ...other('2027-04-01', 'd'), inForce: undefined }
    expect(expected('2020-04-01', periodOf('2020-04-01'), undated, first)).toEqual([['a']])
    expect(expected('2020-04-01', periodOf('2020-04-01'), first, undated)).toEqual([['a']])
  })
})

describe('a renewal counted from the old last day', () => {
  const renewal = { ...rules.renewal, from: 'oldExpiry' } as const
  const renewed = (more: Partial<Scheme> = {}) => {
    const series = text('2026-04-01', { lifecycle: { ...rules, renewal }, ...more })
    const { history, issues } = play([certified, decided('2028-01-10', 'low', 'renewal')], series)
    expect(issues).toEqual([])
    const { from, until } = statusOn(history, '2028-01-10')
    return { from, until }
  }

  test('lasts from its decision to the end of the period after the old one', () => {
    expect(renewed()).toEqual({ from: '2028-01-10', until: '2031-03-31' })
  })

  test('has no last day where the text states no period', () => {
    expect(renewed({ validity: undefined })).toEqual({ from: '2028-01-10', until: null })
  })
})
