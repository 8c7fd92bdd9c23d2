import { deadlines, replay, type Scheme, statusOn } from 'kijun'
import { describe, expect, test } from 'vitest'
import { article, decided, event, rules, text, years } from './madeUp.ts'

// Whether the later text's four years reach the certification of 2026-04-01 hangs on a fact that nobody gave: it ends
// on 2028-03-31 or on 2030-03-31.
const suspension = { ...rules.suspension, clock: 'stops' } as const
const lifecycle = { ...rules, suspension }
const series: readonly Scheme[] = [
  text('2026-04-01', { lifecycle }),
  text('2026-07-01', {
    lifecycle,
    validity: { initial: years(4) },
    transitions: [
      { id: 'longer', decided: {}, when: { kind: 'fact', fact: 'member', is: true }, cite: 'transition' },
    ],
  }),
]
const certified = decided('2026-04-01', 'low')
const becauses = (...events: readonly object[]) =>
  replay(series, { events: [certified, ...events] }).issues.map(
    ({ params }) => (params as { because: string }).because,
  )
const on = (day: string, ...events: readonly object[]) => {
  const { history, issues } = replay(series, { events: [certified, ...events] })
  expect(issues).toEqual([])
  return statusOn(history, day)
}
const openEnd = { earliest: '2028-03-31', latest: '2030-03-31' }

describe('a certification whose end is not certain', () => {
  test.each([
    ['2028-03-31', 'inForce'],
    ['2028-04-01', 'undetermined'],
    ['2030-03-31', 'undetermined'],
    ['2030-04-01', 'expired'],
  ])('on %s is %s', (day, status) => {
    expect(on(day)).toMatchObject({ status, until: null, untilRange: openEnd })
  })

  test('says which provision leaves it open, and nothing of its use in between', () => {
    const { mayUseMark, published, reasons } = on('2028-04-01')
    expect([mayUseMark, published]).toEqual([null, null])
    expect(reasons).toEqual([
      {
        code: 'status/period',
        params: { from: '2026-04-01', until: '2028-03-31' },
        citation: article('2026-04-01', 'period'),
      },
      {
        code: 'status/transition-open',
        params: { from: '2028-03-31', to: '2030-03-31' },
        citation: article('2026-07-01', 'transition'),
      },
    ])
  })

  test.each([
    event('suspended', '2030-03-31'),
    event('withdrawn', '2030-03-31'),
    decided('2030-03-31', 'high', 'change'),
    event('extended', '2030-03-31', { until: '2031-03-31' }),
  ])('takes $kind up to the last day that it may have, and not after it', (last) => {
    expect(becauses(last)).toEqual([])
    expect(becauses({ ...last, on: '2030-04-01' })).toEqual(['expired'])
  })

  test('is certain once a fact settles it', () => {
    const end = (member: boolean) => {
      const { history } = replay(series, { events: [certified], facts: { member } })
      const { until, untilRange, reasons, governedBy } = statusOn(history, '2026-07-01')
      return { until, untilRange, governedBy, codes: reasons.map(({ code }) => code) }
    }
    expect(end(true)).toEqual({
      until: '2030-03-31',
      untilRange: undefined,
      governedBy: 'made-up@2026-07-01',
      codes: ['status/period', 'status/transition'],
    })
    expect(end(false)).toEqual({
      until: '2028-03-31',
      untilRange: undefined,
      governedBy: 'made-up@2026-04-01',
      codes: ['status/period'],
    })
  })

  test('is certain with an extension to the later last day, which is then its own', () => {
    const extended = (until: string) => {
      const { history } = replay(series, {
        events: [certified, event('extended', '2026-08-01', { until })],
      })
      const { until: lastDay, untilRange } = statusOn(history, '2026-08-01')
      const expiry = deadlines(history).find(({ kind }) => kind === 'expiry')
      return { lastDay, untilRange, due: expiry?.due }
    }
    const settled = (day: string) => ({ lastDay: day, untilRange: undefined, due: day })
    expect(extended('2030-03-31')).toEqual(settled('2030-03-31'))
    expect(extended('2030-04-01')).toEqual(settled('2030-04-01'))
    expect(extended('2030-03-30')).toEqual({
      lastDay: null,
      untilRange: { earliest: '2030-03-30', latest: '2030-03-31' },
      due: null,
    })
  })

  test('ends for certain where it is withdrawn, and starts anew where it is renewed', () => {
    const withdrawn = on('2026-09-01', event('withdrawn', '2026-09-01'))
    expect(withdrawn).toMatchObject({ status: 'withdrawn', until: '2028-03-31' })
    expect(withdrawn).not.toHaveProperty('untilRange')
    expect(withdrawn.reasons.map(({ code }) => code)).toEqual(['status/period', 'status/withdrawn'])
    const renewed = on('2029-01-01', decided('2029-01-01', 'low', 'renewal'))
    expect(renewed).toMatchObject({ status: 'inForce', until: '2032-12-31' })
    expect(renewed).not.toHaveProperty('untilRange')
  })

  test('moves at both ends by the days for which a suspension holds the clock', () => {
    const suspended = event('suspended', '2026-08-01')
    const moved = { earliest: '2028-04-10', latest: '2030-04-10' }
    expect(on('2026-08-11', suspended).untilRange).toEqual(moved)
    expect(on('2026-09-11', suspended, event('resumed', '2026-08-11')).untilRange).toEqual(moved)
    expect(becauses(suspended, event('resumed', '2026-08-11'), event('withdrawn', '2030-04-10'))).toEqual([])
  })
})

describe('a certification that a supplementary provision may shorten', () => {
  /** A later text of as many years, whose provision asks for a fact of its own. */
  const asking = (from: string, fact: string, count: number) =>
    text(from, {
      facts: { [fact]: { kind: 'flag', cite: 'tier' } },
      tiers: [{ id: 'low', when: { kind: 'all', of: [] }, cite: 'tier' }],
      validity: { initial: years(count) },
      transitions: [{ id: 'other', decided: {}, when: { kind: 'fact', fact, is: true }, cite: 'transition' }],
    })
  const endOn = (day: string, later: readonly Scheme[], facts?: object) => {
    const { history, issues } = replay([text('2026-04-01'), ...later], { events: [certified], facts })
    expect(issues).toEqual([])
    const { status, until, untilRange, reasons } = statusOn(history, day)
    const open = reasons.find(({ code }) => code === 'status/transition-open')
    return { status, until, untilRange, open: open?.citation?.text }
  }
  const open = (earliest: string, latest: string, from = '2026-07-01') => ({
    until: null,
    untilRange: { earliest, latest },
    open: `${from} transition`,
  })
  const settled = (until: string) => ({ status: 'inForce', until, untilRange: undefined, open: undefined })

  test.each([
    ['2027-03-31', 'inForce'],
    ['2027-04-01', 'undetermined'],
    ['2028-03-31', 'undetermined'],
    ['2028-04-01', 'expired'],
  ])('on %s is %s', (day, status) => {
    const end = open('2027-03-31', '2028-03-31')
    expect(endOn(day, [asking('2026-07-01', 'moved', 1)])).toEqual({ status, ...end })
  })

  test('ends on either day once the fact is there', () => {
    const later = [asking('2026-07-01', 'moved', 1)]
    expect(endOn('2026-07-01', later, { moved: true })).toEqual(settled('2027-03-31'))
    expect(endOn('2026-07-01', later, { moved: false })).toEqual(settled('2028-03-31'))
  })

  test('has the last day that it has either way', () => {
    expect(endOn('2026-07-01', [asking('2026-07-01', 'moved', 2)])).toEqual(settled('2028-03-31'))
  })

  test('lies between the earliest and the latest where several provisions leave it open', () => {
    const first = asking('2026-07-01', 'moved', 4)
    const end = (count: number) => endOn('2026-10-01', [first, asking('2026-10-01', 'grown', count)])
    expect(end(1)).toEqual({ status: 'inForce', ...open('2027-03-31', '2030-03-31') })
    expect(end(2)).toEqual({ status: 'inForce', ...open('2028-03-31', '2030-03-31') })
    expect(end(3)).toEqual({ status: 'inForce', ...open('2028-03-31', '2030-03-31') })
    expect(end(5)).toEqual({ status: 'inForce', ...open('2028-03-31', '2031-03-31', '2026-10-01') })
  })
})
