import { historyJsonSchema, historySchema, replay } from 'kijun'
import { okinawaSdgs, seriesById, yokohamaYSdgs } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { matches } from '../scheme/validateJson.ts'
import { decided as decision, periodOf, text } from './madeUp.ts'

const decided = { kind: 'decided', on: '2024-04-01', for: 'initial', tier: 'superior' }
const readable: object[] = [
  { events: [] },
  { events: [decided, { ...decided, on: '2025-01-01', tier: null, by: 'mayor', note: { no: 1 } }] },
  { events: [{ kind: 'changeReported', on: '2026-05-01', affecting: true }] },
  { events: [{ kind: 'reportSubmitted', on: '2026-05-01', final: null }] },
  {
    events: [{ kind: 'revoked', on: '2026-05-01', ground: '19-1-3' }],
    readings: { 'yoko-first-day': 'counted' },
  },
  { events: [{ kind: 'extended', on: '2026-05-01', until: '2029-01-01' }], facts: null, readings: null },
]
const unreadable: [string, unknown, (string | number)[]][] = [
  ['a tier of no edition', { events: [{ ...decided, tier: 'gold' }] }, ['events', 0, 'tier']],
  [
    'a ground of no edition',
    { events: [{ kind: 'revoked', on: '2026-05-01', ground: 'x' }] },
    ['events', 0, 'ground'],
  ],
  ['a kind that is none', { events: [{ kind: 'decidd', on: '2026-05-01' }] }, ['events', 0, 'kind']],
  ['a decision for nothing', { events: [{ ...decided, for: null }] }, ['events', 0, 'for']],
  ['an event without its day', { events: [{ kind: 'applied' }] }, ['events', 0, 'on']],
  ['a decision by no name', { events: [{ ...decided, by: { no: 1 } }] }, ['events', 0, 'by']],
  ['an unknown key', { events: [], surprise: 1 }, ['surprise']],
  ['an unknown reading', { events: [], readings: { no: 'x' } }, ['readings', 'no']],
  ['an unknown fact', { events: [], facts: { no: 1 } }, ['facts', 'no']],
  ['no events', {}, ['events']],
  ['no object', 5, []],
]

describe('historySchema()', () => {
  const { validate } = historySchema(yokohamaYSdgs)['~standard']

  test('is a Standard Schema of version 1', () => {
    expect(historySchema(yokohamaYSdgs)['~standard']).toMatchObject({ version: 1, vendor: 'kijun' })
  })

  test.each(readable)('takes %j', (history) => {
    expect(validate(history).issues).toBeUndefined()
  })

  test('gives back the facts that are said', () => {
    const history = { events: [], facts: { kpiChanged: true } }
    expect(historySchema(okinawaSdgs)['~standard'].validate(history)).toMatchObject({ value: history })
  })

  test.each(unreadable)('refuses %s with its path', (_, history, path) => {
    expect(validate(history).issues?.map((issue) => issue.path)).toEqual([path])
  })

  test('gives a copy of its own that nobody can change', () => {
    const given = { events: [{ ...decided }] }
    const result = validate(given)
    if (result.issues) throw new Error('refused')
    given.events[0]!.tier = 'standard'
    expect(result.value.events).toEqual([decided])
    expect(Object.isFrozen(result.value.events[0])).toBe(true)
  })

  test('words its messages in Japanese when asked', () => {
    const result = historySchema(yokohamaYSdgs, 'ja')['~standard'].validate({ events: [], facts: 5 })
    expect(result.issues?.[0]?.message).toMatch(/必要/)
  })
})

describe('historyJsonSchema()', () => {
  const schema = historyJsonSchema(yokohamaYSdgs)

  test.each(readable)('takes %j', (history) => {
    expect(matches(schema, history)).toBe(true)
  })

  test.each(unreadable)('refuses %s', (_, history) => {
    expect(matches(schema, history)).toBe(false)
  })

  test('asks for the facts that a transition asks for', () => {
    const february = { events: [], facts: { kpiChanged: true } }
    expect(matches(historyJsonSchema(okinawaSdgs), february)).toBe(true)
    expect(matches(schema, february)).toBe(false)
  })

  test.each(Object.entries(seriesById))('of %s is JSON, and a fresh object', (_, series) => {
    const one = historyJsonSchema(series)
    expect(JSON.parse(JSON.stringify(one))).toEqual(one)
    expect(historyJsonSchema(series)).not.toBe(one)
  })
})

describe('a made-up series', () => {
  const readings = { wide: { alternatives: ['strict', 'mild'], default: 'strict', cite: 'tier' } }
  const series = [periodOf('2020-04-01'), text('2026-04-01', { readings })]

  test('historySchema() gives back events, facts and readings, and nothing for what was left out', () => {
    const { validate } = historySchema(series)['~standard']
    const events = [decision('2026-04-01', 'low')]
    const whole = { events, facts: { member: true }, readings: { wide: 'mild' } }
    expect(validate(whole)).toStrictEqual({ value: whole })
    expect(validate({ events, facts: null, readings: null })).toStrictEqual({ value: { events } })
    expect(validate({ events })).toStrictEqual({ value: { events } })
  })

  test('historySchema() words its messages in English where no language is asked for', () => {
    expect(historySchema(series)['~standard'].validate({ events: [{ kind: 'applied' }] })).toEqual({
      issues: [{ path: ['events', 0, 'on'], message: 'is missing; expected a date YYYY-MM-DD' }],
    })
  })

  test('historySchema() takes any ground where no edition names one', () => {
    const history = { events: [{ kind: 'revoked', on: '2026-04-01', ground: 'any' }] }
    expect(historySchema([periodOf('2020-04-01')])['~standard'].validate(history)).toEqual({ value: history })
  })

  test('historyJsonSchema() and replay() take the alternatives of a reading from the first edition that has it', () => {
    const other = { wide: { alternatives: ['broad', 'narrow'], default: 'broad', cite: 'tier' } }
    const both = [...series, text('2027-04-01', { readings: other })]
    for (const [wide, taken] of [
      ['mild', true],
      ['narrow', false],
    ] as const) {
      const history = { events: [], readings: { wide } }
      expect(matches(historyJsonSchema(both), history)).toBe(taken)
      expect(replay(both, history).issues.length === 0).toBe(taken)
    }
  })

  const date = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
  const flag = { type: ['boolean', 'null'] }
  const eventOf = (kind: string, needed: object = {}, optional: object = {}) => ({
    type: 'object',
    properties: {
      kind: { const: kind },
      on: date,
      ...needed,
      ...optional,
      by: { type: ['string', 'null'] },
      note: {},
    },
    required: ['kind', 'on', ...Object.keys(needed)],
    additionalProperties: false,
  })
  const purpose = { enum: ['initial', 'renewal', 'reapplication', 'change'] }
  const eventsOf = (tier: object, ground: object) => [
    eventOf('applied'),
    eventOf('applicationWithdrawn'),
    eventOf('accepted'),
    eventOf('decided', { for: purpose, tier }),
    eventOf('changeReported', {}, { affecting: flag }),
    eventOf('reportSubmitted', {}, { final: flag }),
    eventOf('suspended'),
    eventOf('resumed'),
    eventOf('extended', { until: date }),
    eventOf('withdrawn'),
    eventOf('revoked', { ground }),
    eventOf('notified'),
  ]
  const schemaOf = (tier: object, ground: object, more: object) => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:kijun:history:made-up',
    type: 'object',
    properties: {
      events: { type: 'array', maxItems: 10_000, items: { oneOf: eventsOf(tier, ground) } },
      ...more,
    },
    required: ['events'],
    additionalProperties: false,
  })

  test('historyJsonSchema() says what each event holds, the tiers, grounds, readings and facts', () => {
    expect(historyJsonSchema(series)).toStrictEqual(
      schemaOf(
        { enum: ['high', 'low', null] },
        { enum: ['untrue', 'misused'] },
        {
          facts: {
            type: ['object', 'null'],
            properties: { member: { description: '2026-04-01 tier', type: ['boolean', 'null'] } },
            additionalProperties: false,
          },
          readings: {
            type: ['object', 'null'],
            properties: { wide: { enum: ['strict', 'mild', null] } },
            additionalProperties: false,
          },
        },
      ),
    )
  })

  test('historyJsonSchema() takes any tier and ground where no edition names one', () => {
    expect(historyJsonSchema([periodOf('2020-04-01')])).toStrictEqual(
      schemaOf(
        { type: ['string', 'null'] },
        { type: 'string' },
        { readings: { type: ['object', 'null'], properties: {}, additionalProperties: false } },
      ),
    )
  })
})
