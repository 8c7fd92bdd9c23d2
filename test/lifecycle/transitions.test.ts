import { replay, type Scheme, statusOn } from 'kijun'
import { describe, expect, test } from 'vitest'
import { article, decided, event, rules, text, years } from './madeUp.ts'

type Transition = NonNullable<Scheme['transitions']>[number]

// Certified for two years: from 2026-04-01 to 2028-03-31.
const certified = decided('2026-04-01', 'low')
const older = text('2026-04-01')
/** A later text of four years, whose supplementary provision reaches everybody unless it says otherwise. */
const later = (from: string, transition: Partial<Transition> = {}, more: Partial<Scheme> = {}) =>
  text(from, {
    validity: { initial: years(4), renewal: years(5, 'renewed') },
    transitions: [{ id: 'reached', decided: {}, cite: 'transition', ...transition }],
    ...more,
  })

function on(day: string, series: readonly Scheme[], events: readonly object[] = [certified], more = {}) {
  const { history, issues } = replay(series, { events, ...more })
  expect(issues).toEqual([])
  const { until, untilRange, governedBy, reasons } = statusOn(history, day)
  return { until, untilRange, governedBy, reached: reasons.find(({ code }) => code === 'status/transition') }
}
const untouched = {
  until: '2028-03-31',
  untilRange: undefined,
  governedBy: 'made-up@2026-04-01',
  reached: undefined,
}
const reachedBy = (from: string, until = '2030-03-31', before = '2028-03-31') => ({
  until,
  untilRange: undefined,
  governedBy: `made-up@${from}`,
  reached: {
    code: 'status/transition',
    params: { from: before, to: until },
    citation: article(from, 'transition'),
  },
})

describe('a supplementary provision', () => {
  test('gives the period of its text from the day on which that comes into force', () => {
    const series = [older, later('2027-04-01')]
    expect(on('2027-03-31', series)).toEqual(untouched)
    expect(on('2027-04-01', series)).toEqual(reachedBy('2027-04-01'))
    expect(on('2030-03-31', series)).toEqual(reachedBy('2027-04-01'))
  })

  test('reaches what still stands on the day that it names', () => {
    const standing = (standingOn: string) => on('2028-04-02', [older, later('2027-04-01', { standingOn })])
    expect(standing('2028-03-31')).toEqual(reachedBy('2027-04-01'))
    expect(standing('2028-04-01')).toEqual(untouched)
  })

  test.each<[Transition['decided'], boolean]>([
    [{ from: '2026-04-01', until: '2026-04-01' }, true],
    [{ from: '2026-04-02' }, false],
    [{ until: '2026-03-31' }, false],
    [{ from: '2026-03-01' }, true],
    [{ until: '2026-05-01' }, true],
  ])('reaches what was decided within its days: %j, %s', (within, reached) => {
    const found = on('2027-04-01', [older, later('2027-04-01', { decided: within })])
    expect(found).toEqual(reached ? reachedBy('2027-04-01') : untouched)
  })

  test('gives a renewed certification the period that its text gives to renewals', () => {
    const events = [certified, decided('2027-03-01', 'low', 'renewal')]
    expect(on('2027-04-01', [older, later('2027-04-01')], events)).toEqual(
      reachedBy('2027-04-01', '2032-02-29', '2030-02-28'),
    )
  })

  test('reaches nothing before anything was decided, nor what has ended, nor what has no last day', () => {
    const series = [older, later('2027-04-01')]
    const applied = replay(series, { events: [event('applied', '2026-04-01')] })
    expect(statusOn(applied.history, '2027-04-01').status).toBe('notCertified')
    expect(on('2027-04-01', series, [certified, event('withdrawn', '2026-05-01')])).toEqual(untouched)
    expect(on('2027-04-01', [{ ...older, validity: undefined }, later('2027-04-01')])).toEqual({
      ...untouched,
      until: null,
    })
  })

  test('reaches what a renewal applied for in time carries on', () => {
    const events = [certified, event('applied', '2028-03-01')]
    expect(on('2028-05-01', [older, later('2028-05-01')], events)).toEqual(reachedBy('2028-05-01'))
    expect(on('2028-05-01', [older, later('2028-05-01')])).toEqual(untouched)
  })

  test('does not reach what was decided under its own text', () => {
    const series = [older, later('2027-04-01', { standingOn: '2027-10-01' })]
    // Counted from the old last day, 2028-03-31, the renewal lasts to 2033-03-31.
    const anchored = { ...rules, renewal: { ...rules.renewal, from: 'oldExpiry' } } as const
    const renewing = [older, later('2027-04-01', { standingOn: '2027-10-01' }, { lifecycle: anchored })]
    expect(on('2027-10-01', series, [decided('2027-04-01', 'low')])).toEqual({
      ...untouched,
      until: '2031-03-31',
      governedBy: 'made-up@2027-04-01',
    })
    expect(on('2027-10-01', renewing, [certified, decided('2027-04-01', 'low', 'renewal')])).toEqual({
      ...untouched,
      until: '2033-03-31',
      governedBy: 'made-up@2027-04-01',
    })
  })

  test('takes effect before what happens on its day', () => {
    // It reaches what stands on the day before its text: what is decided on that day is not there yet.
    const series = [older, later('2027-04-01', { standingOn: '2027-03-31' })]
    const events = [decided('2027-03-31', 'low'), event('notified', '2027-04-05')]
    expect(on('2027-04-05', series, events)).toEqual({ ...untouched, until: '2029-03-30' })
    const before = [decided('2027-03-30', 'low'), event('notified', '2027-04-05')]
    expect(on('2027-04-05', series, before)).toEqual(reachedBy('2027-04-01', '2031-03-29', '2029-03-29'))
  })

  test('is not there for a text without a date', () => {
    const undated = { ...later('2027-04-01'), inForce: undefined }
    expect(on('2100-01-01', [older, undated])).toEqual(untouched)
  })

  test('changes nothing where its text states no period, or one beyond the end of the calendar', () => {
    expect(on('2027-04-01', [older, later('2027-04-01', {}, { validity: undefined })])).toEqual(untouched)
    const endless = later('2197-04-01')
    expect(on('2197-04-01', [older, endless], [decided('2197-03-01', 'low')])).toEqual({
      ...untouched,
      until: '2199-02-28',
    })
  })

  test('gives way to an extension up to its own last day or beyond', () => {
    const series = [older, later('2027-04-01')]
    const extended = (until: string) =>
      on('2027-04-01', series, [certified, event('extended', '2026-05-01', { until })])
    expect(extended('2030-03-30')).toEqual(reachedBy('2027-04-01', '2030-03-31', '2030-03-30'))
    for (const until of ['2030-03-31', '2030-04-01']) expect(extended(until)).toEqual({ ...untouched, until })
  })

  test('follows another in the order of their days, in whatever order the editions are given', () => {
    const [second, third] = [
      later('2027-04-01'),
      later('2027-10-01', {}, { validity: { initial: years(3) } }),
    ]
    for (const series of [
      [older, second, third],
      [third, second, older],
    ]) {
      expect(on('2027-10-01', series)).toEqual(reachedBy('2027-10-01', '2029-03-31', '2030-03-31'))
    }
  })

  test('counts a decision upon a change as the latest one where its text does', () => {
    const changed = [certified, decided('2026-10-01', 'high', 'change')]
    const counting = (isDecision: boolean) => ({
      lifecycle: { ...rules, change: { ...rules.change, isDecision } },
    })
    const afterChange = (more: Partial<Scheme>) =>
      on('2027-04-01', [older, later('2027-04-01', {}, more)], changed)
    expect(afterChange(counting(false))).toEqual(reachedBy('2027-04-01'))
    expect(afterChange(counting(true))).toEqual(reachedBy('2027-04-01', '2030-09-30'))
    // A text that speaks of no change counts none.
    const { change: _, ...unchanged } = rules
    expect(afterChange({ lifecycle: unchanged })).toEqual(reachedBy('2027-04-01'))
    expect(afterChange({ lifecycle: undefined })).toEqual(reachedBy('2027-04-01'))
  })
})

describe('supplementary provisions that ask for facts', () => {
  const flag = (fact: string) => ({ [fact]: { kind: 'flag', cite: 'tier' } }) as const
  const tiers = [{ id: 'low', when: { kind: 'all', of: [] }, cite: 'tier' }] as const
  const asking = (from: string, fact: string, count: number) =>
    later(
      from,
      { when: { kind: 'fact', fact, is: true } },
      { facts: flag(fact), tiers, validity: { initial: years(count) } },
    )
  const silent = (from: string, count: number) =>
    later(from, {}, { facts: flag('other'), tiers, validity: { initial: years(count) } })
  test('are read by the edition that asks, whether or not it is the newest', () => {
    const series = [
      older,
      asking('2027-04-01', 'moved', 4),
      text('2027-10-01', { facts: flag('other'), tiers }),
    ]
    const facts = (given: object) => on('2027-10-01', series, [certified], { facts: given })
    expect(facts({ moved: true })).toEqual(reachedBy('2027-04-01'))
    expect(facts({ moved: false })).toEqual(untouched)
    expect(replay(series, { events: [], facts: { other: true } }).issues).toMatchObject([
      { code: 'key/unknown', path: ['facts', 'other'] },
    ])
  })

  test('do not keep a later one from reaching all', () => {
    const series = [older, asking('2027-04-01', 'moved', 3), silent('2027-10-01', 4)]
    const facts = { moved: true }
    expect(on('2027-10-01', series, [certified], { facts })).toEqual(
      reachedBy('2027-10-01', '2030-03-31', '2029-03-31'),
    )
  })

  test('are answered by what another edition reads as far as both know it, and else left open', () => {
    const series = [older, asking('2027-04-01', 'moved', 3), asking('2027-10-01', 'grown', 4)]
    const first = on('2027-10-01', series, [certified], { facts: { moved: true } })
    expect(first).toEqual({
      ...reachedBy('2027-04-01', '2029-03-31'),
      until: null,
      untilRange: { earliest: '2029-03-31', latest: '2030-03-31' },
    })
    const same = [older, asking('2027-04-01', 'moved', 3), asking('2027-10-01', 'moved', 4)]
    expect(on('2027-10-01', same, [certified], { facts: { moved: true } }).until).toBe('2030-03-31')
    const both = { ...flag('moved'), ...flag('grown') }
    const asksMore = [older, { ...asking('2027-04-01', 'moved', 3), facts: both }, same[2]!]
    const facts = { moved: true, grown: true }
    expect(on('2027-10-01', asksMore, [certified], { facts }).until).toBe('2030-03-31')
    // The same name for something else: what the first edition reads is no answer to the second.
    const otherwise = later(
      '2027-10-01',
      { when: { kind: 'fact', fact: 'moved', is: 'far' } },
      { facts: { moved: { kind: 'choice', options: ['near', 'far'], cite: 'tier' } }, tiers },
    )
    const mixed = on('2027-10-01', [older, asking('2027-04-01', 'moved', 3), otherwise], [certified], {
      facts: { moved: true },
    })
    expect(mixed).toEqual(first)
  })

  test('follow the reading that the history chooses, of those that their own edition knows', () => {
    const readings = (id: string) => ({
      [id]: { alternatives: ['strict', 'mild'], default: 'strict', cite: 'tier' },
    })
    const moved = { kind: 'fact', fact: 'moved', is: true } as const
    const when = {
      kind: 'byReading',
      reading: 'wide',
      cases: { strict: moved, mild: { kind: 'all', of: [] } },
    } as const
    const series = [
      { ...older, readings: readings('other') },
      later('2027-04-01', { when }, { facts: flag('moved'), tiers, readings: readings('wide') }),
    ]
    const facts = { moved: false }
    const under = (chosen: object) => on('2027-04-01', series, [certified], { facts, readings: chosen })
    expect(under({ other: 'mild' })).toEqual(untouched)
    expect(under({ other: 'mild', wide: 'mild' })).toEqual(reachedBy('2027-04-01'))
  })

  test('follow the default where their edition has a reading of that name with other alternatives', () => {
    const moved = { kind: 'fact', fact: 'moved', is: true } as const
    const readings = (...alternatives: readonly [string, string]) => ({
      wide: { alternatives, default: alternatives[0], cite: 'tier' },
    })
    const when = {
      kind: 'byReading',
      reading: 'wide',
      cases: { broad: moved, narrow: { kind: 'not', of: moved } },
    } as const
    const renewal = {
      ...rules.renewal,
      lapse: { kind: 'byReading', reading: 'wide', cases: { broad: 'continues', narrow: 'notCertified' } },
    } as const
    const series = [
      { ...older, readings: readings('strict', 'mild') },
      later(
        '2027-04-01',
        { when },
        {
          facts: flag('moved'),
          tiers,
          readings: readings('broad', 'narrow'),
          lifecycle: { ...rules, renewal },
        },
      ),
    ]
    const more = { facts: { moved: true }, readings: { wide: 'mild' } }
    expect(on('2027-04-01', series, [certified], more)).toEqual(reachedBy('2027-04-01'))
    const { history, issues } = replay(series, {
      events: [certified, event('applied', '2027-05-01')],
      ...more,
    })
    expect(issues).toEqual([])
    expect(statusOn(history, '2030-04-01')).toMatchObject({ status: 'inForce', readings: { wide: 'broad' } })
  })
})
