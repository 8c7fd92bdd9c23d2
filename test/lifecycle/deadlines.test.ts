import { type DeadlineOptions, deadlines, replay, type Scheme } from 'kijun'
import { okinawaSdgs } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { article, decided, event, periodOf, rules, text } from './madeUp.ts'

const certified = { kind: 'decided', on: '2026-02-12', for: 'initial', tier: 'platinum' }
const expiry = (facts?: object) => {
  const { history } = replay(okinawaSdgs, { events: [certified], ...(facts ? { facts } : {}) })
  return deadlines(history).find((deadline) => deadline.kind === 'expiry')
}

describe('deadlines() of a certification that a supplementary provision may reach', () => {
  test.each([
    [true, '2030-03-31'],
    [false, '2028-02-12'],
  ])('dates the expiry where the fact is %s', (kpiChanged, due) => {
    expect(expiry({ kpiChanged })).toMatchObject({ kind: 'expiry', due })
  })

  test('does not settle the expiry while the fact is missing', () => {
    expect(expiry()).toEqual({
      kind: 'expiry',
      due: null,
      untilRange: { earliest: '2028-02-12', latest: '2030-03-31' },
      citation: { provision: 's2-who-certified', text: '附則第2項' },
    })
  })
})

describe('deadlines() of a text that says everything', () => {
  // Certified for two years: from 2026-04-01 to 2028-03-31.
  const certified = decided('2026-04-01', 'low')
  const of = (
    series: readonly Scheme[],
    events: readonly object[] = [certified],
    options?: DeadlineOptions,
  ) => {
    const { history, issues } = replay(series, { events })
    expect(issues).toEqual([])
    return deadlines(history, options)
  }
  const duty = rules.reports[0]
  const withReports = (...reports: readonly object[]) =>
    text('2026-04-01', { lifecycle: { ...rules, reports } as Scheme['lifecycle'] })
  const reportsIn = (series: readonly Scheme[], events?: readonly object[]) =>
    of(series, events).flatMap((one) => (one.kind === 'report' ? [[one.id, one.n, one.elapsedOn]] : []))
  const report = {
    kind: 'report',
    id: 'yearly',
    n: 1,
    elapsedOn: '2027-04-01',
    plain: '2027-04-11',
    due: '2027-04-11',
    citation: article('2026-04-01', 'yearly'),
  }
  const renewal = {
    kind: 'renewal',
    opens: null,
    due: null,
    why: 'window-not-disclosed',
    citation: article('2026-04-01', 'renewal'),
  }
  const expiry = { kind: 'expiry', due: '2028-03-31' }

  test('lists reports, renewal and expiry, each with its article', () => {
    expect(of([text('2026-04-01')])).toEqual([report, renewal, expiry])
  })

  test('lists in the order of their days: a report that is due after the last day comes after the expiry', () => {
    // 第143条第1項, the first day counted: the year has elapsed on 2027-03-31, two years on 2028-03-31.
    const counted = withReports({ ...duty, counting: 'firstDayCounted' }, { ...duty, id: 'other' })
    expect(of([counted]).map((one) => [one.kind, one.due])).toEqual([
      ['report', '2027-04-10'],
      ['report', '2027-04-11'],
      ['renewal', null],
      ['expiry', '2028-03-31'],
      ['report', '2028-04-10'],
    ])
  })

  test.each([
    ['2027-04-10', []],
    ['2027-04-11', ['report']],
    ['2028-03-30', ['report']],
    ['2028-03-31', ['report', 'renewal', 'expiry']],
  ])('lists up to %s, that day included', (until, kinds) => {
    expect(of([text('2026-04-01')], undefined, { until }).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('does not take a last day to list that is none', () => {
    expect(() => of([text('2026-04-01')], undefined, { until: '2027-02-29' })).toThrow(/^until\b/)
  })

  test('cites the article on the window of renewal, where there is one, and the text in force on the last day', () => {
    const renewalIn = (...series: readonly Scheme[]) =>
      of(series).find(({ kind }) => kind === 'renewal')?.citation
    const windowed = (from: string) =>
      text(from, { lifecycle: { ...rules, renewalWindow: { cite: 'window' } } })
    expect(renewalIn(windowed('2026-04-01'))).toEqual(article('2026-04-01', 'window'))
    const { renewal: _, ...unrenewed } = rules
    const onlyWindow = text('2026-04-01', { lifecycle: { ...unrenewed, renewalWindow: { cite: 'window' } } })
    expect(renewalIn(onlyWindow)).toEqual(article('2026-04-01', 'window'))
    expect(renewalIn(text('2026-04-01'), windowed('2028-03-31'))).toEqual(article('2028-03-31', 'window'))
    expect(renewalIn(text('2026-04-01'), windowed('2028-04-01'))).toEqual(renewal.citation)
  })

  test('lists no renewal where the text knows none, or says nothing after the decision', () => {
    const { renewal: _, ...unrenewed } = rules
    expect(of([text('2026-04-01', { lifecycle: unrenewed })])).toEqual([report, expiry])
    expect(of([text('2026-04-01', { lifecycle: undefined })])).toEqual([expiry])
  })

  test('lists nothing before a certification and after its end', () => {
    expect(of([text('2026-04-01')], [])).toEqual([])
    expect(of([text('2026-04-01')], [certified, event('withdrawn', '2026-05-01')])).toEqual([])
  })

  test('of a text without a period lists its reports up to the end of the calendar', () => {
    const decades = { ...duty, id: 'decades', every: { years: 10 }, within: undefined }
    const unending = { ...withReports(decades), validity: undefined }
    const listed = of([unending], [decided('2100-12-31', 'low')])
    expect(listed.map((one) => one.kind === 'report' && one.elapsedOn)).toEqual(
      [2110, 2120, 2130, 2140, 2150, 2160, 2170, 2180, 2190, 2200].map((year) => `${year}-12-31`),
    )
    // A report that would be due later than any day there is is not listed.
    expect(
      of(
        [{ ...withReports({ ...decades, within: duty.within }), validity: undefined }],
        [decided('2190-12-31', 'low')],
      ),
    ).toEqual([])
  })

  test('says that a report has no last day where the text gives none', () => {
    expect(of([withReports({ ...duty, within: undefined, closedDays: 'shift' })])[0]).toEqual({
      kind: 'report',
      id: 'yearly',
      n: 1,
      elapsedOn: '2027-04-01',
      plain: null,
      due: null,
      why: 'no-last-day-in-text',
      citation: article('2026-04-01', 'yearly'),
    })
  })

  // 民法第142条: 2027-04-11 is a Sunday.
  test.each([
    ['shift', '2027-04-12'],
    ['plain', '2027-04-11'],
    [undefined, '2027-04-11'],
  ])('moves a report off a closed day where the text says so: %s', (closedDays, due) => {
    const [first] = of([withReports({ ...duty, closedDays })], undefined, { closedDays: { weekends: true } })
    expect(first).toEqual({ ...report, due })
  })

  test('asks for the reports of several duties by the day on which their time has elapsed', () => {
    const series = [withReports(duty, { ...duty, id: 'half-yearly', every: { months: 6 } })]
    const all = [
      ['half-yearly', 1, '2026-10-01'],
      ['yearly', 1, '2027-04-01'],
      ['half-yearly', 2, '2027-04-01'],
      ['half-yearly', 3, '2027-10-01'],
    ]
    expect(reportsIn(series)).toEqual(all)
    const submitted = event('reportSubmitted', '2026-10-05')
    expect(reportsIn(series, [certified, submitted])).toEqual(all.slice(1))
  })

  test('counts each length from the certification, or from the report before it where the text says so', () => {
    // 民法第143条第2項, the first day counted: six months from 2026-08-31 end on 28 February, and from there on 27 August.
    const monthly = {
      ...duty,
      every: { months: 6 },
      counting: 'firstDayCounted',
      from: { kind: 'byReading', reading: 'from', cases: { a: 'certification', b: 'previous' } },
    }
    const readings = { from: { alternatives: ['a', 'b'], default: 'a', cite: 'yearly' } }
    const series = [{ ...withReports(monthly), readings }]
    const elapsed = (from: string) => {
      const { history } = replay(series, { events: [decided('2026-08-31', 'low')], readings: { from } })
      return deadlines(history).flatMap((one) => (one.kind === 'report' ? [one.elapsedOn] : []))
    }
    expect(elapsed('a')).toEqual(['2027-02-28', '2027-08-30', '2028-02-29', '2028-08-30'])
    expect(elapsed('b')).toEqual(['2027-02-28', '2027-08-27', '2028-02-26', '2028-08-25'])
  })

  test('asks as often as the text says', () => {
    expect(reportsIn([withReports({ ...duty, every: { months: 6 }, times: 2 })])).toHaveLength(2)
  })

  test('counts from a decision upon a change where the text takes it for the latest one', () => {
    const changed = (isDecision: boolean) => {
      const lifecycle = { ...rules, change: { ...rules.change, isDecision } }
      return reportsIn(
        [text('2026-04-01', { lifecycle })],
        [certified, decided('2026-10-01', 'high', 'change')],
      )
    }
    expect(changed(false)).toEqual([['yearly', 1, '2027-04-01']])
    expect(changed(true)).toEqual([['yearly', 1, '2027-10-01']])
    // Whether a text takes it so of which only the period is held, nobody knows: it stays with the certification.
    const series = [periodOf('2026-04-01'), text('2026-12-01')]
    expect(reportsIn(series, [certified, decided('2026-10-01', 'high', 'change')])).toEqual([
      ['yearly', 1, '2027-04-01'],
    ])
  })

  test('gives no day of expiry while a suspension holds the clock, and cites the suspension', () => {
    const lifecycle = { ...rules, suspension: { ...rules.suspension, clock: 'stops' } } as const
    const series = [text('2026-04-01', { lifecycle }), text('2026-12-01', { lifecycle })]
    const suspended = event('suspended', '2026-10-01')
    const expiryAfter = (texts: readonly Scheme[], ...events: readonly object[]) =>
      of(texts, [certified, ...events]).find(({ kind }) => kind === 'expiry')
    expect(expiryAfter(series, suspended)).toEqual({
      kind: 'expiry',
      due: null,
      why: 'clock-stopped',
      citation: article('2026-04-01', 'suspension'),
    })
    // Ten days were held: from 1 to 11 October.
    const resumed = event('resumed', '2026-10-11')
    expect(expiryAfter(series, suspended, resumed)).toEqual({ kind: 'expiry', due: '2028-04-10' })
    expect(expiryAfter([text('2026-04-01')], suspended)).toEqual(expiry)
  })
})
