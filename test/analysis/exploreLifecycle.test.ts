import { availableEvents, replay, type StatusName } from 'kijun'
import {
  okinawaSdgs20260603,
  schemes,
  sp2EsgUndated,
  toyotaSdgsRound4,
  toyotaWorkplaceUndated,
  yokohamaYSdgs20240401,
} from 'kijun/schemes'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type ExploredEvent,
  exploreLifecycle,
  type LifecycleExploration,
} from '../../src/analysis/describe/exploreLifecycle.ts'

const named = ({ kind, for: purpose, refused, ground }: ExploredEvent) =>
  [kind, purpose, refused ? 'refused' : undefined, ground].filter((part) => part !== undefined).join(' ')

/** The statuses that each text provides for, and the kinds of events that it provides for in no state. */
const texts: [string, (typeof schemes)[number], StatusName[], string[]][] = [
  [
    // 第15条 (取り下げ), 第16条 (停止), 第18条 (取り止め), 第19条 (取消し); the guidelines ask for no yearly report.
    'yokohama-y-sdgs@2024-04-01',
    yokohamaYSdgs20240401,
    ['notCertified', 'inForce', 'revoked', 'suspended', 'withdrawn', 'expired'],
    ['reportSubmitted'],
  ],
  [
    // 第10条, 第11条第1項第5号: a withdrawal is a ground of revocation (the default reading). No suspension, no other tier;
    // 第9条: a change is approved or not, and the tier stays.
    'okinawa-sdgs@2026-06-03',
    okinawaSdgs20260603,
    ['notCertified', 'inForce', 'revoked', 'expired'],
    [
      'applicationWithdrawn',
      'decided reapplication',
      'decided reapplication refused',
      'decided change refused',
      'suspended',
      'resumed',
      'extended',
    ],
  ],
  [
    // The page knows renewals alone.
    'sp2-esg@undated',
    sp2EsgUndated,
    ['notCertified', 'inForce', 'expired'],
    [
      'applicationWithdrawn',
      'decided reapplication',
      'decided reapplication refused',
      'decided change',
      'decided change refused',
      'changeReported',
      'reportSubmitted',
      'suspended',
      'resumed',
      'extended',
      'withdrawn',
      'revoked any',
    ],
  ],
]

describe('exploreLifecycle()', () => {
  test.each(texts)('of %s reaches the statuses of its text and no other', (_, scheme, statuses, never) => {
    const { states, events } = exploreLifecycle(scheme)
    expect(new Set(states.map(({ state }) => state.status))).toEqual(new Set(statuses))
    expect(events.filter(({ allowed }) => !allowed).map(({ event }) => named(event))).toEqual(never)
  })

  test('lets a certification run on where the text states no period', () => {
    const { states, steps } = exploreLifecycle(toyotaWorkplaceUndated)
    expect(states.map(({ state: { status, applied } }) => [status, applied])).toEqual([
      ['notCertified', false],
      ['notCertified', true],
      ['inForce', false],
      ['inForce', true],
    ])
    expect(steps.some(({ event }) => named(event) === 'lastDayPasses')).toBe(false)
  })

  test('finds what art. 11(2), 16 and 17(2) lead to', () => {
    const { steps } = exploreLifecycle(yokohamaYSdgs20240401)
    const from = (status: string, event: string) =>
      steps
        .filter((step) => step.from.status === status && named(step.event) === event)
        .map(({ from: before, to }) => `${before.tier} > ${to.status} ${to.tier}`)
    // A higher band is taken, a lower one is not; a change takes either.
    expect(from('inForce', 'decided reapplication')).toContain('standard > inForce supreme')
    expect(from('inForce', 'decided reapplication')).not.toContain('supreme > inForce standard')
    expect(from('inForce', 'decided change')).toContain('supreme > inForce standard')
    expect(from('inForce', 'decided change refused')).toContain('superior > revoked superior')
    expect(from('suspended', 'resumed')).toContain('superior > inForce superior')
    expect(from('suspended', 'lastDayPasses')).toContain('superior > expired superior')
    expect(from('revoked', 'decided renewal')).toEqual([])
    expect(from('expired', 'decided renewal')).toContain('superior > inForce standard')
  })

  test('starts where a round with a fixed end still certifies', () => {
    const { states } = exploreLifecycle(toyotaSdgsRound4)
    const tiers = states.flatMap(({ state }) => (state.status === 'inForce' ? state.tier : []))
    expect(new Set(tiers)).toEqual(new Set(['gold', 'silver', 'bronze']))
  })

  describe.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
    'of %s',
    (_, scheme) => {
      let explored: LifecycleExploration

      beforeAll(() => {
        explored = exploreLifecycle(scheme)
      })

      test('is closed: what a step leads to is a state, and every state but the first is led to', () => {
        const { states, steps } = explored
        const known = new Set(states.map(({ state }) => JSON.stringify(state)))
        const ledTo = new Set(steps.map(({ to }) => JSON.stringify(to)))
        expect(known.size).toBe(states.length)
        expect([...ledTo].filter((state) => !known.has(state))).toEqual([])
        expect(states.slice(1).filter(({ state }) => !ledTo.has(JSON.stringify(state)))).toEqual([])
      })

      test('knows of every event whether a state allows it, and why none does', () => {
        const { steps, events } = explored
        for (const { event, allowed, because } of events) {
          expect(steps.some((step) => named(step.event) === named(event))).toBe(allowed)
          if (!allowed) expect(because.length).toBeGreaterThan(0)
        }
      })

      test('allows from the empty history what availableEvents() offers there', () => {
        const { steps } = explored
        const { history } = replay([scheme], { events: [] })
        const on = scheme.inForce?.from ?? '2026-01-01'
        const offered = availableEvents(history, on).map(({ kind, for: purpose }) =>
          named({ kind, ...(purpose ? { for: purpose } : {}) }),
        )
        const taken = steps
          .filter(({ from, event }) => from === steps[0]!.from && event.refused !== true)
          .map(({ event }) => named(event))
        expect(new Set(taken)).toEqual(new Set(offered))
      })

      test('is the same again', () => {
        expect(exploreLifecycle(scheme)).toEqual(explored)
      })
    },
  )
})
