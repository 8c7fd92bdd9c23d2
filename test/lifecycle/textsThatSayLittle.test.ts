import {
  availableEvents,
  benefitsOf,
  deadlines,
  defineScheme,
  groundsOf,
  historyJsonSchema,
  historySchema,
  notices,
  replay,
  type Scheme,
  statusOn,
} from 'kijun'
import { toyotaSdgsRound4, yokohamaYSdgs, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'

/** A text without a date, with nothing but a ground for which no condition is given, and notices. */
const bare: Scheme = defineScheme({
  id: 'bare',
  edition: 'undated',
  provisions: {
    '1': { cite: '第1条', about: 'tier', treatment: 'rule' },
    '2': { cite: '第2条', about: 'revocation', treatment: 'rule' },
  },
  readings: { order: { alternatives: ['first', 'last'], default: 'first', cite: '1' } },
  facts: { member: { kind: 'flag', cite: '1' } },
  tiers: [{ id: 'member', when: { kind: 'fact', fact: 'member', is: true }, cite: '1' }],
  lifecycle: { revocation: { by: 'mayor', grounds: [{ id: 'untrue', cite: '2' }], cite: '2' } },
  notices: [{ id: 'refusal', on: ['refused'], states: ['reason', 'tier'], cite: '2' }],
})
/** Of an older text only the period is held, and nothing else of the scheme. */
const period: Scheme = {
  id: 'bare',
  edition: '2020',
  holds: 'period',
  inForce: { from: '2020-04-01', until: '2021-03-31' },
  provisions: { '1': { cite: '第1条', about: 'validity', treatment: 'rule' } },
  facts: {},
  tiers: [],
}
const certified = { kind: 'decided', on: '2020-05-01', for: 'initial', tier: 'member' }

test('groundsOf() leaves a ground open for which the text gives no condition', () => {
  expect(groundsOf(bare, { data: {}, readings: { order: 'last' } })).toMatchObject({
    ok: true,
    value: [{ id: 'untrue', verdict: 'undetermined', citation: { provision: '2', text: '第2条' } }],
  })
  expect(groundsOf(bare, { data: {}, readings: { order: 'middle' } })).toMatchObject({
    ok: false,
    issues: [{ code: 'choice/unknown' }],
  })
})

test('benefitsOf() says which tiers there are, and what is wrong with the facts', () => {
  expect(benefitsOf(toyotaSdgsRound4, { tier: 'platinum' as never, data: {} })).toMatchObject({
    ok: false,
    issues: [{ code: 'choice/unknown', path: ['tier'], params: { expected: ['gold', 'silver', 'bronze'] } }],
  })
  expect(benefitsOf(toyotaSdgsRound4, { tier: 'gold', data: { nothing: 1 } })).toMatchObject({
    ok: false,
    issues: [{ code: 'key/unknown', path: ['nothing'] }],
  })
})

test('notices() states as unknown what it is not given, and nothing where no notice is called for', () => {
  expect(notices(bare, { on: 'refused' })).toMatchObject([
    { id: 'refusal', states: { reason: null, tier: null } },
  ])
  const { notices: _, ...silent } = bare
  expect(notices(silent, { on: 'refused' })).toEqual([])
})

describe('a series of no text', () => {
  test('reads no facts, and takes every tier', () => {
    const schema = historyJsonSchema([])
    expect(schema).not.toHaveProperty('$id')
    expect(schema['properties']).not.toHaveProperty('facts')
    const history = { events: [certified], facts: { member: true } }
    expect(historySchema([])['~standard'].validate(history)).toEqual({ value: { events: [certified] } })
    expect(replay([], history).issues).toMatchObject([{ code: 'event/not-allowed' }])
  })

  test('has nothing that could happen', () => {
    const { history } = replay([period], { events: [] })
    expect(availableEvents(history, '2019-01-01')).toEqual([])
    expect(statusOn(history, '2019-01-01')).toMatchObject({ status: 'notCertified', governedBy: null })
  })
})

describe('a text of which only the period is held', () => {
  test('takes any tier where no other text of the series is held', () => {
    const { history, issues } = replay([period], { events: [certified] })
    expect(issues).toEqual([])
    expect(statusOn(history, '2020-05-01')).toMatchObject({ status: 'inForce', tier: 'member' })
    expect(availableEvents(replay([period], { events: [] }).history, '2020-05-01')).toContainEqual({
      kind: 'decided',
      for: 'initial',
    })
  })

  test('takes the tiers of the text that is held, with a date or without', () => {
    const other = { ...certified, tier: 'other' }
    expect(replay([period, bare], { events: [other] }).issues).toMatchObject([
      { code: 'choice/unknown', params: { expected: ['member'] } },
    ])
  })
})

test('historyJsonSchema() takes a reading of several editions once', () => {
  const schema = historyJsonSchema([bare, { ...bare, edition: 'second' }]) as {
    properties: { readings: { properties: object } }
  }
  expect(schema.properties.readings.properties).toEqual({ order: { enum: ['first', 'last', null] } })
})

describe('replay()', () => {
  const decided = (on: string, tier: string, purpose = 'initial') => ({
    kind: 'decided',
    on,
    for: purpose,
    tier,
  })
  const yokohama = (events: readonly object[], readings: object = {}) =>
    replay(yokohamaYSdgs, { events, readings })

  test('lists no more than a hundred readings that there are not', () => {
    const readings = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`r${at}`, 'x']))
    const { issues } = yokohama([], readings)
    expect(issues.filter(({ code }) => code === 'key/unknown')).toHaveLength(100)
    expect(issues).toHaveLength(101)
  })

  test('cites no article where a first certification would end before its decision', () => {
    // Round 4 ends on 2027-03-31 for everybody.
    const { issues } = replay([toyotaSdgsRound4], { events: [decided('2027-04-01', 'gold')] })
    expect(issues).toMatchObject([{ code: 'validity/ends-before-start', path: ['events', 0] }])
    expect(issues[0]).not.toHaveProperty('citation')
  })

  test('certifies nobody beyond the years that are counted', () => {
    expect(yokohama([decided('2199-04-01', 'superior')]).issues).toMatchObject([
      { code: 'validity/out-of-range', path: ['events', 0] },
    ])
  })

  test('holds the clock of a renewed period from its first day, where a suspension holds it', () => {
    // 第11条第3項: renewed on 2028-03-01 until 2032-03-31; six days are held until 2028-03-07.
    const events = [
      decided('2024-04-01', 'superior'),
      { kind: 'suspended', on: '2028-02-20' },
      decided('2028-03-01', 'superior', 'renewal'),
    ]
    const until = (readings: object, on: string) => statusOn(yokohama(events, readings).history, on).until
    const runs = until({}, '2028-03-07')
    expect(until({ 'yoko-suspension-end': 'clock-stops' }, '2028-03-01')).toBe(runs)
    const days = (day: string | null) => Date.parse(day!) / 86_400_000
    expect(days(until({ 'yoko-suspension-end': 'clock-stops' }, '2028-03-07')) - days(runs)).toBe(6)
  })

  test('refuses a history that is none of its own', () => {
    expect(() => statusOn({ events: [] } as never, '2024-04-01')).toThrow(TypeError)
    expect(() => deadlines({ events: [] } as never)).toThrow('not a history that replay() returned')
  })
})

test('a decision upon a change is the latest one under the reading that says so', () => {
  // 附則第2項 reaches certifications by their latest decision: an older text, and a change under it in its last year.
  const later: Scheme = { ...yokohamaYSdgs20240401, edition: 'later', inForce: { from: '2026-10-01' } }
  const transitions: Scheme['transitions'] = [{ id: 'late', decided: { from: '2025-06-01' }, cite: '11-1' }]
  const series = [yokohamaYSdgs20240401, { ...later, transitions }]
  const first = { kind: 'decided', on: '2024-04-01', for: 'initial', tier: 'superior' }
  const change = { kind: 'decided', on: '2025-06-01', for: 'change', tier: 'standard' }
  const until = (alternative: string) => {
    const readings = { 'yoko-17-2-latest': alternative }
    return statusOn(replay(series, { events: [first, change], readings }).history, '2026-10-01').until
  }
  // 第11条第1項: four years, and then the first 31 March; from the decision of 2024, or that upon the change.
  expect([until('no'), until('yes')]).toEqual(['2028-03-31', '2030-03-31'])
})

describe('a certification that a supplementary provision may reach', () => {
  const lifecycle: Scheme['lifecycle'] = {
    suspension: { by: 'mayor', stopsPublication: true, stopsMark: true, clock: 'stops', cite: '2' },
    extension: { by: 'mayor', cite: '2' },
  }
  const edition = (name: string, from: string, years: number, more: Partial<Scheme> = {}): Scheme => ({
    ...bare,
    edition: name,
    inForce: { from },
    lifecycle,
    validity: {
      initial: {
        kind: 'period',
        length: { years },
        counting: 'firstDayNotCounted',
        mark: 'lastDay',
        cite: '1',
      },
    },
    ...more,
  })
  const transition = {
    id: 'longer',
    decided: {},
    when: { kind: 'fact', fact: 'member', is: true },
    cite: '1',
  } as const
  const series = [
    edition('2026', '2026-04-01', 2),
    edition('2026-2', '2026-07-01', 4, { transitions: [transition] }),
  ]
  const on = (day: string, ...events: readonly object[]) => {
    const first = { kind: 'decided', on: '2026-04-01', for: 'initial', tier: 'member' }
    const { history, issues } = replay(series, { events: [first, ...events] })
    expect(issues).toEqual([])
    const { until, untilRange } = statusOn(history, day)
    return { until, untilRange }
  }
  // 民法第143条: two years, or four, from 2026-04-01, which is not counted.
  const ends = (earliest: string, latest: string) => ({ until: null, untilRange: { earliest, latest } })

  test('is open between both last days, and both move by the days of a suspension', () => {
    expect(on('2026-07-01')).toEqual(ends('2028-04-01', '2030-04-01'))
    const suspended = { kind: 'suspended', on: '2026-08-01' }
    const resumed = { kind: 'resumed', on: '2026-08-11' }
    expect(on('2026-08-11', suspended, resumed)).toEqual(ends('2028-04-11', '2030-04-11'))
  })

  test('is open from an extension on, until the extension is the later one', () => {
    const extended = (until: string) => on('2026-08-01', { kind: 'extended', on: '2026-08-01', until })
    expect(extended('2029-01-01')).toEqual(ends('2029-01-01', '2030-04-01'))
    expect(extended('2031-01-01')).toEqual({ until: '2031-01-01', untilRange: undefined })
  })
})

test('a supplementary provision of a text that states no period leaves the last day as it is', () => {
  const inForce = { from: '2021-04-01', cite: '1' }
  const transitions = [{ id: 'all', decided: { from: '2020-04-01' }, cite: '1' }]
  const older: Scheme = {
    ...period,
    validity: { initial: { kind: 'fixed', until: '2022-03-31', cite: '1' } },
  }
  const newer: Scheme = { ...bare, edition: '2021', inForce, transitions }
  const { history, issues } = replay([older, newer], { events: [certified] })
  expect(issues).toEqual([])
  expect(statusOn(history, '2022-03-31')).toMatchObject({ status: 'inForce', until: '2022-03-31' })
  expect(statusOn(history, '2022-04-01')).toMatchObject({ status: 'expired' })
})
