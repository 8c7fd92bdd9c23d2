import { availableEvents, benefitsOf, deadlines, groundsOf, notices, replay, statusOn, validity } from 'kijun'
import { okinawaSdgs, yokohamaYSdgs, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'

const decided = (on: string, tier: string | null, purpose = 'initial') => ({
  kind: 'decided',
  on,
  for: purpose,
  tier,
})
const first = decided('2024-04-01', 'superior')
const play = (events: readonly object[], readings: object = {}) => replay(yokohamaYSdgs, { events, readings })
const textOf = (provision: string) => yokohamaYSdgs20240401.provisions[provision]?.cite
const becauses = (issues: readonly { readonly params: object }[]) =>
  issues.map(({ params }) => (params as { readonly because?: string }).because)

describe('a renewal counted from the old last day', () => {
  test('is an issue where it would end before its decision', () => {
    const { issues, history } = play([first, decided('2033-01-10', 'superior', 'renewal')], {
      'yoko-renewal-anchor': 'old-expiry',
    })
    expect(issues).toMatchObject([{ code: 'validity/ends-before-start', path: ['events', 1] }])
    expect(statusOn(history, '2033-01-10')).toMatchObject({ status: 'expired', until: '2028-03-31' })
  })
})

describe('a certification that a renewal applied for in time carries on', () => {
  const bridged = { 'yoko-renewal-lapse': 'bridged' }
  const applied = [first, { kind: 'applied', on: '2028-03-01' }]

  test('can be suspended, revoked and withdrawn', () => {
    const { history } = play(applied, bridged)
    const kinds = availableEvents(history, '2028-04-10').map(({ kind }) => kind)
    for (const kind of ['suspended', 'withdrawn', 'revoked']) expect(kinds).toContain(kind)
    const suspended = play([...applied, { kind: 'suspended', on: '2028-04-10' }], bridged)
    expect(suspended.issues).toEqual([])
    expect(statusOn(suspended.history, '2028-04-10').status).toBe('suspended')
  })

  test('goes on when a change is decided, and ends when the renewal is refused', () => {
    const changed = [...applied, decided('2028-04-10', 'standard', 'change')]
    const { history, issues } = play(changed, bridged)
    expect(issues).toEqual([])
    expect(statusOn(history, '2028-04-11')).toMatchObject({ status: 'inForce', tier: 'standard' })
    const refused = play([...changed, decided('2028-04-12', null, 'renewal')], bridged)
    expect(statusOn(refused.history, '2028-04-12').status).toBe('expired')
  })

  test('is not bridged under the reading that leaves a gap', () => {
    expect(statusOn(play(applied).history, '2028-04-10').status).toBe('expired')
  })
})

describe('a suspension that holds the clock', () => {
  const stops = { 'yoko-suspension-end': 'clock-stops' }
  const suspended = [first, { kind: 'suspended', on: '2028-03-01' }]

  test('moves the last day with each day, past which it cannot expire', () => {
    const { history } = play(suspended, stops)
    expect(statusOn(history, '2028-03-11')).toMatchObject({ status: 'suspended', until: '2028-04-10' })
    expect(statusOn(history, '2029-03-01').status).toBe('suspended')
    expect(deadlines(history).at(-1)).toMatchObject({ kind: 'expiry', due: null, why: 'clock-stopped' })
  })

  test('is lifted after the day on which it would have ended, and adds the days', () => {
    const { history, issues } = play([...suspended, { kind: 'resumed', on: '2028-06-01' }], stops)
    expect(issues).toEqual([])
    // From 1 March to 1 June are 31 + 30 + 31 = 92 days; 92 days after 31 March is 1 July.
    expect(statusOn(history, '2028-06-01')).toMatchObject({ status: 'inForce', until: '2028-07-01' })
    expect(statusOn(history, '2028-07-02').status).toBe('expired')
  })

  test('runs on under the default reading', () => {
    const { issues, history } = play([...suspended, { kind: 'resumed', on: '2028-06-01' }])
    expect(becauses(issues)).toEqual(['not-suspended'])
    expect(statusOn(history, '2028-06-01').status).toBe('expired')
  })
})

describe('a change under a text that decides no tier upon it', () => {
  test.each([['active'], [null]])('with the tier %s is an issue with the article', (tier) => {
    const { issues, history } = replay(okinawaSdgs, {
      events: [decided('2026-10-05', 'platinum'), decided('2027-01-10', tier, 'change')],
    })
    expect(issues).toMatchObject([
      {
        code: 'event/not-allowed',
        path: ['events', 1],
        params: { event: 'decided', for: 'change', because: 'same-tier-only' },
        citation: { provision: '9-1-duty' },
      },
    ])
    expect(statusOn(history, '2027-01-10')).toMatchObject({ status: 'inForce', tier: 'platinum' })
  })
})

describe('events that need another one first', () => {
  test('nothing is notified before anything is decided', () => {
    const { issues } = play([
      { kind: 'applied', on: '2024-04-01' },
      { kind: 'notified', on: '2024-04-02' },
    ])
    expect(becauses(issues)).toEqual(['nothing-decided'])
    expect(play([decided('2024-04-01', null), { kind: 'notified', on: '2024-04-02' }]).issues).toEqual([])
  })

  test('a report that is refused is refused with the duty to report', () => {
    const events = [{ kind: 'reportSubmitted', on: '2026-07-01' }]
    const { issues } = replay(okinawaSdgs, { events })
    expect(issues).toMatchObject([{ citation: { provision: '12-1-yearly' } }])
  })
})

describe('the reasons of statusOn()', () => {
  const reasonsOf = (events: readonly object[], on: string) => statusOn(play(events).history, on).reasons

  test('name the reapplication that restarted the period', () => {
    expect(
      reasonsOf([first, decided('2026-10-01', 'supreme', 'reapplication')], '2026-10-01'),
    ).toContainEqual({
      code: 'status/reapplied',
      params: { on: '2026-10-01' },
      citation: { provision: '11-2-restart', text: textOf('11-2-restart') },
    })
  })

  test('name the renewal', () => {
    expect(reasonsOf([first, decided('2028-02-01', 'superior', 'renewal')], '2028-02-01')).toContainEqual({
      code: 'status/renewed',
      params: { on: '2028-02-01' },
      citation: { provision: '12-1-who', text: textOf('12-1-who') },
    })
  })

  test('name the change of tier', () => {
    expect(reasonsOf([first, decided('2026-06-01', 'standard', 'change')], '2028-03-31')).toContainEqual({
      code: 'status/tier-changed',
      params: { from: 'superior', to: 'standard', on: '2026-06-01' },
      citation: { provision: '17-2-redecide', text: textOf('17-2-redecide') },
    })
  })
})

describe('the readings of statusOn()', () => {
  const readingsOf = (events: readonly object[], on: string) =>
    Object.keys(statusOn(play(events).history, on).readings).sort()
  const suspended = [first, { kind: 'suspended', on: '2025-06-01' }]

  test('are those that were followed up to the day', () => {
    expect(readingsOf([], '2024-04-01')).toEqual([])
    expect(readingsOf(suspended, '2025-05-31')).toEqual(['yoko-first-day'])
    expect(readingsOf(suspended, '2025-06-01')).toEqual([
      'yoko-first-day',
      'yoko-suspension-end',
      'yoko-suspension-mark',
    ])
    expect(readingsOf([first, decided('2025-06-01', 'supreme', 'reapplication')], '2025-06-01')).toEqual([
      'yoko-11-2-lower',
      'yoko-first-day',
    ])
  })

  test('include those that the condition of a transition passed through', () => {
    const { history } = replay(okinawaSdgs, {
      events: [decided('2026-02-12', 'platinum')],
      facts: { kpiChanged: true },
    })
    expect(Object.keys(statusOn(history, '2026-06-02').readings)).toEqual(['oki23-first-day'])
    expect(Object.keys(statusOn(history, '2026-06-03').readings).sort()).toEqual([
      'oki23-first-day',
      'oki26-elapsed',
      'oki26-s2-kpi',
    ])
  })
})

describe('deadlines() after reports were submitted', () => {
  const reportsAfter = (...finals: (boolean | undefined)[]) => {
    const submitted = finals.map((final, at) => ({
      kind: 'reportSubmitted',
      on: `2027-10-1${at}`,
      ...(final === undefined ? {} : { final }),
    }))
    const { history } = replay(okinawaSdgs, { events: [decided('2026-10-05', 'platinum'), ...submitted] })
    return deadlines(history).flatMap((deadline) => (deadline.kind === 'report' ? [deadline.n] : []))
  }

  test.each<[string, (boolean | undefined)[], number[]]>([
    ['none', [], [1, 2, 3, 4]],
    ['one', [undefined], [2, 3, 4]],
    ['a provisional one', [false], [1, 2, 3, 4]],
    ['a provisional one and the final one', [false, true], [2, 3, 4]],
    ['two', [true, true], [3, 4]],
  ])('%s', (_, finals, left) => {
    expect(reportsAfter(...finals)).toEqual(left)
  })
})

describe('what is returned', () => {
  const events = [{ ...first }]
  const facts = { kpiChanged: true }
  const { history } = play(events)
  const isDeeplyFrozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen))

  test.each<[string, unknown]>([
    ['replay()', history],
    ['statusOn()', statusOn(history, '2024-04-01')],
    ['statusOn() of nothing', statusOn(play([]).history, '2024-04-01')],
    ['deadlines()', deadlines(history)],
    ['availableEvents()', availableEvents(history, '2024-04-01')],
    ['validity()', given(validity(yokohamaYSdgs20240401, { decidedOn: '2024-04-01' }))],
    ['benefitsOf()', given(benefitsOf(yokohamaYSdgs20240401, { tier: 'superior' }))],
    ['groundsOf()', given(groundsOf(yokohamaYSdgs20240401, {}))],
    [
      'notices()',
      notices(yokohamaYSdgs20240401, {
        on: 'certified',
        tier: 'superior',
        validity: { from: '2024-04-01', until: '2028-03-31' },
      }),
    ],
  ])('%s is frozen all the way down', (_, value) => {
    expect(isDeeplyFrozen(value)).toBe(true)
  })

  test('does not follow what the caller changes later', () => {
    const okinawa = replay(okinawaSdgs, { events: [decided('2026-02-12', 'platinum')], facts }).history
    events[0]!.tier = 'standard'
    facts.kpiChanged = false
    expect(history.events).toEqual([first])
    expect(statusOn(okinawa, '2028-02-13').status).toBe('inForce')
  })

  function given(result: { readonly ok: boolean; readonly value?: unknown }): unknown {
    expect(result.ok).toBe(true)
    return result.value
  }
})
