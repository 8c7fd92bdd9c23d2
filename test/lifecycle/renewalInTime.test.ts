import { replay, type Scheme, statusOn } from 'kijun'
import { describe, expect, test } from 'vitest'
import { article, decided, event, periodOf, rules, text } from './madeUp.ts'

// Certified for two years: from 2026-04-01 to 2028-03-31.
const certified = decided('2026-04-01', 'low')
const continues = text('2026-04-01')
const lapsing = (from: string) =>
  text(from, { lifecycle: { ...rules, renewal: { ...rules.renewal, lapse: 'notCertified' } } })

function on(day: string, events: readonly object[], series: readonly Scheme[] = [continues]) {
  const { history, issues } = replay(series, { events: [certified, ...events] })
  expect(issues).toEqual([])
  const { status, reasons, until } = statusOn(history, day)
  return { status, until, bridged: reasons.find(({ code }) => code === 'status/lapse-bridged') }
}
const bridged = {
  code: 'status/lapse-bridged',
  params: { from: '2026-04-01', until: '2028-03-31' },
  citation: article('2026-04-01', 'renewal'),
}
const carriedOn = { status: 'inForce', until: '2028-03-31', bridged }
const expired = { status: 'expired', until: '2028-03-31', bridged: undefined }

describe('a renewal that was applied for carries the certification on', () => {
  test.each([
    ['2028-02-01', '2028-03-30', undefined],
    ['2028-02-01', '2028-03-31', undefined],
    ['2028-02-01', '2028-04-01', bridged],
    ['2028-02-01', '2040-01-01', bridged],
    ['2028-03-31', '2028-03-31', undefined],
    ['2028-03-31', '2028-04-01', bridged],
  ])('applied for on %s, as of %s', (appliedOn, day, reason) => {
    expect(on(day, [event('applied', appliedOn)])).toEqual({ ...carriedOn, bridged: reason })
  })

  test('not where it was applied for after the last day, or withdrawn again', () => {
    expect(on('2028-04-01', [event('applied', '2028-04-01')])).toEqual(expired)
    expect(on('2028-05-01', [event('applied', '2028-04-01')])).toEqual(expired)
    const withdrawn = [event('applied', '2028-02-01'), event('applicationWithdrawn', '2028-04-10')]
    expect(on('2028-04-09', withdrawn)).toEqual(carriedOn)
    expect(on('2028-04-10', withdrawn)).toEqual(expired)
  })

  test('until it is decided, and no longer than until its end', () => {
    const applied = event('applied', '2028-02-01')
    const decidedLater = [applied, decided('2028-05-01', 'low', 'renewal')]
    expect(on('2028-05-01', decidedLater)).toEqual({
      status: 'inForce',
      until: '2031-04-30',
      bridged: undefined,
    })
    expect(on('2028-05-01', [applied, decided('2028-05-01', null, 'renewal')])).toEqual(expired)
    expect(on('2028-05-02', [applied, event('withdrawn', '2028-05-01')])).toEqual({
      ...expired,
      status: 'withdrawn',
    })
  })

  test('also while it is suspended', () => {
    const events = [event('applied', '2028-02-01'), event('suspended', '2028-04-10')]
    expect(on('2028-04-10', events)).toEqual({ ...carriedOn, status: 'suspended' })
  })

  test('by the text in force on the day after the last day', () => {
    const applied = [event('applied', '2028-02-01')]
    expect(on('2028-05-01', applied, [lapsing('2026-04-01')])).toEqual(expired)
    expect(on('2028-05-01', applied, [continues, lapsing('2028-04-01')])).toEqual(expired)
    expect(on('2028-05-01', applied, [continues, lapsing('2028-04-02')])).toEqual(carriedOn)
    expect(on('2028-05-01', applied, [lapsing('2026-04-01'), text('2028-04-01')])).toEqual({
      ...carriedOn,
      bridged: { ...bridged, citation: article('2028-04-01', 'renewal') },
    })
  })

  test('not where that text knows no renewal, says nothing after the decision, or is not held', () => {
    const applied = [event('applied', '2028-02-01')]
    const { renewal: _, ...unrenewed } = rules
    for (const later of [
      text('2028-04-01', { lifecycle: unrenewed }),
      text('2028-04-01', { lifecycle: undefined }),
      periodOf('2028-04-01'),
    ]) {
      expect(on('2028-05-01', applied, [continues, later])).toEqual(expired)
    }
  })

  test('nothing where the text states no period', () => {
    const series = [{ ...continues, validity: undefined }]
    expect(on('2040-05-01', [event('applied', '2028-02-01')], series)).toEqual({
      status: 'inForce',
      until: null,
      bridged: undefined,
    })
  })
})

describe('what may happen after the last day', () => {
  const refusals = (...events: readonly object[]) =>
    replay([continues], { events: [certified, ...events] }).issues.map(({ params }) => params)
  const happening = [
    event('changeReported', '2028-04-01'),
    event('reportSubmitted', '2028-04-01'),
    event('suspended', '2028-04-01'),
    event('extended', '2028-04-01', { until: '2029-01-01' }),
    event('withdrawn', '2028-04-01'),
    event('revoked', '2028-04-01', { ground: 'untrue' }),
    decided('2028-04-01', 'high', 'reapplication'),
    decided('2028-04-01', 'high', 'change'),
  ]

  test.each(happening)('$kind $for: only where a renewal was applied for in time', (one) => {
    expect(refusals(one)).toMatchObject([{ event: one.kind, because: 'expired' }])
    expect(refusals(event('applied', '2028-04-01'), one)).toMatchObject([{ because: 'expired' }])
    expect(refusals(event('applied', '2028-03-31'), one)).toEqual([])
    expect(refusals({ ...one, on: '2028-03-31' })).toEqual([])
  })

  test('a first decision, only where none was', () => {
    const again = decided('2028-04-01', 'low')
    expect(refusals(again)).toEqual([])
    expect(refusals(event('applied', '2028-03-31'), again)).toMatchObject([{ because: 'already-certified' }])
  })
})
