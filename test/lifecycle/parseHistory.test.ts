import { replay } from 'kijun'
import { describe, expect, test } from 'vitest'
import { decided, event, text } from './madeUp.ts'

const readings = { wide: { alternatives: ['strict', 'mild'], default: 'strict', cite: 'tier' } }
const series = [text('2026-04-01', { readings })]
const on = '2026-04-01'
const kinds =
  'applied, applicationWithdrawn, accepted, decided, changeReported, reportSubmitted, suspended, resumed, extended, ' +
  'withdrawn, revoked, notified'
const purposes = ['initial', 'renewal', 'reapplication', 'change']

const issuesOf = (history: unknown) =>
  replay(series, history).issues.map(({ code, path, params }) => ({ code, path: path.join('.'), params }))
/** The issues of one event that stands second, as `[code, path below the event, params]`. */
const issuesOfEvent = (second: unknown) =>
  issuesOf({ events: [event('applied', on), second] }).map(({ code, path, params }) => [
    code,
    path.replace(/^events\.1\.?/, ''),
    params,
  ])
const missing = (key: string, expected: string) => ['input/missing', key, { expected }]
const mistyped = (key: string, expected: string, given: string) => ['input/type', key, { expected, given }]
const aDate = 'a date YYYY-MM-DD'

describe('replay() says what is missing of an event, and where', () => {
  test('the kind alone, where that is not known', () => {
    expect(issuesOfEvent({})).toEqual([missing('kind', kinds)])
    expect(issuesOfEvent({ kind: null, surprise: 1 })).toEqual([missing('kind', kinds)])
    expect(issuesOfEvent({ kind: 'decidd' })).toEqual([
      ['choice/unknown', 'kind', { given: '"decidd"', expected: kinds.split(', '), suggestion: 'decided' }],
    ])
    expect(issuesOfEvent('decided')).toEqual([mistyped('', 'an object', '"decided"')])
  })

  test('all that its kind needs', () => {
    expect(issuesOfEvent({ kind: 'decided' })).toEqual([
      missing('on', aDate),
      missing('for', purposes.join(', ')),
      missing('tier', 'a tier, or null when refused'),
    ])
    expect(issuesOfEvent({ kind: 'revoked' })).toEqual([
      missing('on', aDate),
      missing('ground', 'the ground of the revocation'),
    ])
    expect(issuesOfEvent({ kind: 'extended' })).toEqual([missing('on', aDate), missing('until', aDate)])
    expect(issuesOfEvent({ kind: 'suspended' })).toEqual([missing('on', aDate)])
  })

  test('what is not of its type', () => {
    expect(issuesOfEvent({ kind: 'decided', on, for: 'first', tier: 3, by: 7 })).toEqual([
      ['choice/unknown', 'for', { given: '"first"', expected: purposes }],
      missing('tier', 'a tier, or null when refused'),
      mistyped('by', 'text', '7'),
    ])
    expect(issuesOfEvent({ kind: 'revoked', on, ground: null })).toEqual([
      missing('ground', 'the ground of the revocation'),
    ])
    expect(issuesOfEvent({ kind: 'extended', on: null, until: 20290401 })).toEqual([
      mistyped('on', aDate, 'null'),
      mistyped('until', aDate, '20290401'),
    ])
    expect(issuesOfEvent({ kind: 'extended', on: '2026-02-29', until: 'soon' })).toEqual([
      ['date/impossible', 'on', { given: '"2026-02-29"' }],
      ['date/form', 'until', { given: '"soon"' }],
    ])
    expect(issuesOfEvent({ kind: 'changeReported', on, affecting: 'yes' })).toEqual([
      mistyped('affecting', 'true or false', '"yes"'),
    ])
    expect(issuesOfEvent({ kind: 'reportSubmitted', on, final: 1 })).toEqual([
      mistyped('final', 'true or false', '1'),
    ])
  })

  test.each([
    ['applied', {}, []],
    ['decided', { for: 'initial', tier: 'low' }, ['for', 'tier']],
    ['changeReported', {}, ['affecting']],
    ['reportSubmitted', {}, ['final']],
    ['revoked', { ground: 'untrue' }, ['ground']],
    ['extended', { until: '2029-01-01' }, ['until']],
  ])('a key that %s does not have, and which it has', (kind, more, keys) => {
    const expected = ['kind', 'on', ...keys, 'by', 'note']
    expect(issuesOfEvent({ kind, on, ...more, surprise: 1 })).toEqual([
      ['key/unknown', 'surprise', { key: '"surprise"', expected }],
    ])
  })
})

describe('replay() says what is wrong with a history besides its events', () => {
  test.each<[string, unknown, object[]]>([
    [
      'no events',
      {},
      [{ code: 'input/type', path: 'events', params: { expected: 'a list', given: 'undefined' } }],
    ],
    [
      'a key that there is not',
      { events: [], surprise: 1 },
      [
        {
          code: 'key/unknown',
          path: 'surprise',
          params: { key: '"surprise"', expected: ['events', 'facts', 'readings'] },
        },
      ],
    ],
    [
      'readings that are no object',
      { events: [], readings: 'mild' },
      [{ code: 'input/type', path: 'readings', params: { expected: 'an object', given: '"mild"' } }],
    ],
    [
      'a reading that there is not, and an alternative that it does not have',
      { events: [], readings: { other: 'mild', wide: 'other' } },
      [
        { code: 'key/unknown', path: 'readings.other', params: { key: '"other"', expected: ['wide'] } },
        {
          code: 'choice/unknown',
          path: 'readings.wide',
          params: { given: '"other"', expected: ['strict', 'mild'] },
        },
      ],
    ],
    [
      'a fact that is not of its type',
      { events: [], facts: { member: 'x' } },
      [{ code: 'input/type', path: 'facts.member', params: { expected: 'true or false', given: '"x"' } }],
    ],
  ])('%s', (_, history, issues) => {
    expect(issuesOf(history)).toEqual(issues)
  })

  test('nothing of facts and readings that are left open', () => {
    const { history, issues } = replay(series, { events: [], facts: null, readings: { wide: null } })
    expect(issues).toEqual([])
    expect(history.readings).toStrictEqual({})
    expect(replay(series, { events: [], readings: { wide: 'other' } }).history.readings).toStrictEqual({})
  })
})

test('replay() keeps what its events say, and not the notes', () => {
  const events = [
    { ...decided(on, 'low'), by: 'mayor' },
    event('changeReported', '2026-05-01', { affecting: true }),
    event('reportSubmitted', '2026-05-02', { final: false }),
    event('extended', '2026-05-03', { until: '2029-01-01' }),
    event('revoked', '2026-05-04', { ground: 'untrue' }),
  ]
  const noted = events.map((one) => ({ ...one, note: { no: 1 } }))
  const { history, issues } = replay(series, { events: noted, readings: { wide: 'mild' } })
  expect(issues).toEqual([])
  expect(history.events).toStrictEqual(events)
  expect(history.readings).toStrictEqual({ wide: 'mild' })
  const open = [
    decided(on, 'low'),
    event('changeReported', on, { affecting: null, by: null }),
    event('reportSubmitted', on, { final: null }),
  ]
  expect(replay(series, { events: open }).history.events).toStrictEqual([
    decided(on, 'low'),
    event('changeReported', on),
    event('reportSubmitted', on),
  ])
})
