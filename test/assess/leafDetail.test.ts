import { describe, expect, test } from 'vitest'
import type { Condition, Scheme } from '../../src/index.ts'
import { assessed } from '../laws/assessed.ts'
import { schemeOf } from '../logic/anyDefinition.ts'
import { leafOf } from './leafOf.ts'

const cite = 'p'
const facts: Scheme['facts'] = {
  local: { kind: 'flag', cite },
  size: { kind: 'choice', options: ['small', 'middle', 'large'], cite },
  purpose: { kind: 'text', cite },
  appliedOn: { kind: 'date', cite },
  foundedOn: { kind: 'date', cite },
  receivedAt: { kind: 'dateTime', cite },
}
const detailOf = (when: Condition, data: object = {}, on?: string) =>
  leafOf({ facts }, when, data, on === undefined ? {} : { on }).detail

describe('the detail of a leaf', () => {
  test.each<[boolean | string | readonly string[], string, object, unknown]>([
    [true, 'local', { local: false }, false],
    [true, 'local', {}, null],
    ['small', 'size', { size: 'large' }, 'large'],
    [['small', 'middle'], 'size', { size: 'middle' }, 'middle'],
  ])('on a fact says what is asked, %o, and what was given', (is, fact, data, given) => {
    expect(detailOf({ kind: 'fact', fact, is }, data)).toEqual({ kind: 'fact', fact, is, given })
  })

  test('on a text says which, and the words that are looked for', () => {
    const given: Condition = { kind: 'given', fact: 'purpose' }
    expect(detailOf(given, { purpose: 'x' })).toEqual({ kind: 'given', fact: 'purpose' })
    expect(detailOf({ kind: 'mentions', fact: 'purpose', anyOf: ['SDGs', 'ESG'] })).toEqual({
      kind: 'mentions',
      fact: 'purpose',
      anyOf: ['SDGs', 'ESG'],
    })
  })

  test.each<[object, string | undefined, string | null, string | null, readonly unknown[]]>([
    [{ appliedOn: '2026-04-01' }, '2026-05-01', '2026-04-01', '2026-05-01', []],
    [{}, '2026-05-01', null, '2026-05-01', [{ fact: 'appliedOn' }]],
    [{ appliedOn: '2026-04-01' }, undefined, '2026-04-01', null, ['moment']],
    [{}, undefined, null, null, [{ fact: 'appliedOn' }, 'moment']],
  ])('on two dates says both, and which is not known: %o at %s', (data, on, date, other, unknown) => {
    const dateOf = { fact: 'appliedOn' }
    const otherOf = { moment: true } as const
    expect(detailOf({ kind: 'notAfter', date: dateOf, other: otherOf }, data, on)).toEqual({
      kind: 'notAfter',
      date,
      other,
      dateOf,
      otherOf,
      unknown,
    })
  })

  test('on a period says its dates, one of them named by the text, and its length', () => {
    const period = {
      length: { years: 2, months: 6 },
      counting: 'firstDayNotCounted',
      direction: 'forward',
    } as const
    const ends = { date: { fact: 'appliedOn' }, from: { day: '2024-02-29' } } as const
    const detail = { kind: 'within', ...period, dateOf: ends.date, fromOf: ends.from, from: '2024-02-29' }
    expect(detailOf({ kind: 'within', ...ends, ...period }, { appliedOn: '2026-08-31' })).toEqual({
      ...detail,
      date: '2026-08-31',
      unknown: [],
    })
    expect(detailOf({ kind: 'within', ...ends, ...period })).toEqual({
      ...detail,
      date: null,
      unknown: [{ fact: 'appliedOn' }],
    })
  })

  test('on a date or a time between two says it as it was given, and the ends that the text names', () => {
    const days = { from: '2026-04-01', until: '2026-05-31' }
    expect(
      detailOf({ kind: 'between', fact: 'appliedOn', ...days }, { appliedOn: '2026-04-30' }),
    ).toMatchObject({
      kind: 'between',
      fact: 'appliedOn',
      given: '2026-04-30',
      ...days,
    })
    const until = '2026-05-31T17:00'
    expect(
      detailOf({ kind: 'between', fact: 'receivedAt', until }, { receivedAt: '2026-05-31T16:59' }),
    ).toEqual({ kind: 'between', fact: 'receivedAt', given: '2026-05-31T16:59:00', from: null, until })
    expect(detailOf({ kind: 'between', fact: 'receivedAt', from: until })).toEqual({
      kind: 'between',
      fact: 'receivedAt',
      given: null,
      from: until,
      until: null,
    })
  })
})

describe('the article of a leaf', () => {
  const provisions: Scheme['provisions'] = Object.fromEntries(
    ['p', 'leaf', 'b', 'c'].map((id) => [id, { cite: `条${id}`, about: 'tier', treatment: 'rule' }]),
  )
  const items: Scheme['facts'][string] = {
    kind: 'group',
    rows: { a: {}, b: { cite: 'b' }, c: { cite: 'c' } },
    fields: { met: { kind: 'flag' } },
    cite,
  }
  const citationOf = (kind: 'each' | 'some', met: Readonly<Record<string, boolean>>) => {
    const scheme = schemeOf({
      facts: { items },
      provisions,
      tiers: [
        {
          id: 'certified',
          when: { kind, in: 'items', satisfies: { kind: 'field', field: 'met', is: true }, cite: 'leaf' },
          cite,
        },
      ],
    })
    const rows = Object.entries(met).map(([id, of]) => [id, { met: of }])
    const { reasons } = assessed(scheme, { items: Object.fromEntries(rows) })
    return reasons.find(({ code }) => code.startsWith('tier/condition'))?.citation.provision
  }

  test('on rows is that of the first row that decides', () => {
    expect(citationOf('each', { a: true, b: false, c: false })).toBe('b')
    expect(citationOf('each', { a: true, b: true, c: false })).toBe('c')
    expect(citationOf('some', { a: false, b: false, c: true })).toBe('c')
    expect(citationOf('some', { a: false, b: true, c: true })).toBe('b')
  })

  test('is its own where that row has none, and where no row decides', () => {
    expect(citationOf('each', { a: false, b: false, c: false })).toBe('leaf')
    expect(citationOf('each', { a: true, b: true, c: true })).toBe('leaf')
    expect(citationOf('some', { a: false, b: false, c: false })).toBe('leaf')
  })
})
