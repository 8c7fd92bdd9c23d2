import { availableEvents, replay, type Scheme } from 'kijun'
import { describe, expect, test } from 'vitest'
import { article, decided, event, periodOf, rules, text } from './madeUp.ts'

// Certified for two years: from 2026-04-01 to 2028-03-31.
const certified = decided('2026-04-01', 'low')
const on = (day: string, events: readonly object[] = [certified], series: readonly Scheme[] = [whole]) => {
  const { history, issues } = replay(series, { events })
  expect(issues).toEqual([])
  return availableEvents(history, day)
}
const whole = text('2026-04-01')
const cited = (kind: string, provision: string, more: object = {}) => ({
  kind,
  ...more,
  citation: article('2026-04-01', provision),
})
const applied = { kind: 'applied' }
const initial = { kind: 'decided', for: 'initial' }
const renewal = cited('decided', 'renewal', { for: 'renewal' })
const notified = { kind: 'notified' }
const application = [cited('applicationWithdrawn', 'applicationWithdrawal'), { kind: 'accepted' }]
const ofCertification = [
  renewal,
  cited('decided', 'reapplication', { for: 'reapplication' }),
  cited('decided', 'change', { for: 'change' }),
  cited('changeReported', 'changeReport'),
  cited('reportSubmitted', 'yearly'),
]
const endings = [
  cited('extended', 'extension'),
  cited('withdrawn', 'withdrawal'),
  cited('revoked', 'untrue', { ground: 'untrue' }),
  cited('revoked', 'misused', { ground: 'misused' }),
  notified,
]

describe('availableEvents() lists what the text allows, with its article', () => {
  test('before anything happened', () => {
    expect(on('2026-04-01', [])).toStrictEqual([applied, initial])
  })

  test('upon an application', () => {
    expect(on('2026-04-01', [event('applied', '2026-04-01')])).toStrictEqual([...application, initial])
  })

  test('upon a refusal', () => {
    expect(on('2026-04-01', [decided('2026-04-01', null)])).toStrictEqual([applied, initial, notified])
  })

  test('while it is certified, and while a renewal is applied for', () => {
    expect(on('2028-03-31')).toStrictEqual([
      applied,
      ...ofCertification,
      cited('suspended', 'suspension'),
      ...endings,
    ])
    expect(on('2028-04-01', [certified, event('applied', '2028-03-31')])).toStrictEqual([
      ...application,
      ...ofCertification,
      cited('suspended', 'suspension'),
      ...endings,
    ])
  })

  test('while it is suspended', () => {
    expect(on('2026-05-01', [certified, event('suspended', '2026-05-01')])).toStrictEqual([
      applied,
      ...ofCertification,
      cited('resumed', 'suspension'),
      ...endings,
    ])
  })

  test('after it has expired, and after it was withdrawn', () => {
    expect(on('2028-04-01')).toStrictEqual([applied, initial, renewal, notified])
    expect(on('2026-05-01', [certified, event('withdrawn', '2026-05-01')])).toStrictEqual([
      applied,
      initial,
      notified,
    ])
  })

  test('as of a day before later events', () => {
    expect(on('2026-03-31', [certified], [{ ...whole, inForce: { from: '2026-01-01' } }])).toStrictEqual([
      applied,
      initial,
    ])
  })
})

describe('availableEvents() under texts that say little', () => {
  test('lists nothing of a certification that the text does not mention', () => {
    const silent = text('2026-04-01', { lifecycle: undefined })
    expect(on('2026-05-01', [certified], [silent])).toStrictEqual([applied, notified])
    expect(on('2026-05-01', [certified, event('applied', '2026-05-01')], [silent])).toStrictEqual([
      { kind: 'accepted' },
      notified,
    ])
  })

  test('cites the article on changes where none is about reporting them', () => {
    const { changeReport: _, ...unreported } = rules
    const events = on('2026-05-01', [certified], [text('2026-04-01', { lifecycle: unreported })])
    expect(events).toContainEqual(cited('changeReported', 'change'))
    const { change: __, ...unchanged } = rules
    const reported = on('2026-05-01', [certified], [text('2026-04-01', { lifecycle: unchanged })])
    expect(reported).toContainEqual(cited('changeReported', 'changeReport'))
    expect(reported).not.toContainEqual(cited('decided', 'change', { for: 'change' }))
  })

  test('lists a change where it keeps the tier that is held', () => {
    const lifecycle = { ...rules, change: { ...rules.change, takes: 'sameTier' } } as const
    expect(on('2026-05-01', [certified], [text('2026-04-01', { lifecycle })])).toContainEqual(
      cited('decided', 'change', { for: 'change' }),
    )
  })

  test('lists nothing that no text can be cited for where only its period is held, and no unknown ground', () => {
    const uncited = [
      applied,
      { kind: 'decided', for: 'renewal' },
      { kind: 'decided', for: 'reapplication' },
      { kind: 'decided', for: 'change' },
      { kind: 'changeReported' },
      { kind: 'reportSubmitted' },
      { kind: 'suspended' },
      { kind: 'extended' },
      { kind: 'withdrawn' },
      notified,
    ]
    expect(on('2026-05-01', [certified], [periodOf('2026-04-01')])).toStrictEqual(uncited)
  })

  test('lists no extension of a certification without a last day', () => {
    const kinds = on('2026-05-01', [certified], [{ ...whole, validity: undefined }]).map(({ kind }) => kind)
    expect(kinds).toContain('suspended')
    expect(kinds).not.toContain('extended')
  })

  test('lists nothing where no text is in force', () => {
    expect(on('2026-03-31', [])).toEqual([])
  })
})

test('availableEvents() throws at a day that is none, and says which argument it is', () => {
  const { history } = replay([whole], { events: [] })
  expect(() => availableEvents(history, '2027-02-29')).toThrow(/^date\b/)
})
