import { describe, expect, test } from 'vitest'
import type { Condition, RowCondition, Scheme } from '../../../src/index.ts'
import { assessed } from '../../laws/assessed.ts'
import { schemeOf } from '../anyDefinition.ts'
import { missingOf } from '../measures/measured.ts'

const cite = 'p'
const answer = { kind: 'choice', options: ['yes', 'no', 'ask'] } as const
const fields = { meant: answer, good: answer, ticked: { kind: 'flag' }, other: { kind: 'flag' } } as const
const listOf = (maxRecords: number) => ({ kind: 'list', cite, maxRecords, fields }) as const
const facts = {
  records: listOf(3),
  /** More than are looked at in one go. */
  many: listOf(40),
  items: { kind: 'group', cite, rows: { x: {}, y: {} }, fields },
  found: { kind: 'group', cite, rows: { x: {}, y: {} }, fields, finding: { by: 'panel' } },
} as const satisfies Scheme['facts']

/** Met with yes, unmet with no, a person's to say with ask, and open while it is not answered. */
const says = (field: 'meant' | 'good'): RowCondition => ({
  kind: 'any',
  of: [
    { kind: 'field', field, is: 'yes' },
    { kind: 'all', of: [{ kind: 'field', field, is: 'ask' }, { kind: 'referred' }] },
  ],
})
const ticked: RowCondition = { kind: 'field', field: 'ticked', is: true }
const onRows = (
  kind: 'each' | 'some',
  table: string,
  satisfies: RowCondition,
  where?: RowCondition,
): Condition => ({
  kind,
  in: table,
  satisfies,
  ...(where ? { where } : {}),
})
const schemes = new Map<string, Scheme>()
/** What a condition comes to. Each is made once: there are hundreds of cases. */
function verdictOf(when: Condition, data: object = {}) {
  const key = JSON.stringify(when)
  const scheme = schemes.get(key) ?? schemeOf({ facts, tiers: [{ id: 'certified', when, cite }] })
  schemes.set(key, scheme)
  return assessed(scheme, data).outcome
}
type Answer = 'yes' | 'no' | 'ask' | undefined
const answers: readonly Answer[] = ['yes', 'no', 'ask', undefined]
const verdictFor = { yes: 'met', no: 'unmet', ask: 'referred', undefined: 'undetermined' } as const
type VerdictName = (typeof verdictFor)[keyof typeof verdictFor]
const rank = ['unmet', 'undetermined', 'referred', 'met'] as const satisfies readonly VerdictName[]
const worst = (of: readonly VerdictName[]) => rank.find((verdict) => of.includes(verdict)) ?? 'met'
const best = (of: readonly VerdictName[]) =>
  (['met', 'undetermined', 'referred', 'unmet'] as const).find((verdict) => of.includes(verdict)) ?? 'unmet'
const record = (good: Answer, meant?: Answer) => ({ ...(good ? { good } : {}), ...(meant ? { meant } : {}) })
const pairs = answers.flatMap((a) => answers.map((b) => [a, b] as const))
/** Records that change nothing: all of them are meant, and good for each or not for some. */
const filler = (good: Answer) => Array.from({ length: 38 }, () => record(good, 'yes'))

describe.each(['records', 'many'] as const)('a condition on rows of a list: %s', (table) => {
  const withFiller = (rows: readonly object[], good: Answer) => ({
    [table]: table === 'many' ? [...rows, ...filler(good)] : rows,
  })

  test('each is as good as its worst row', () => {
    for (const pair of pairs) {
      const data = withFiller(
        pair.map((good) => record(good)),
        'yes',
      )
      expect([pair, verdictOf(onRows('each', table, says('good')), data)]).toEqual([
        pair,
        worst(pair.map((of) => verdictFor[`${of}`])),
      ])
    }
  })

  test('some is as good as its best row, and waits for a fact before a person', () => {
    for (const pair of pairs) {
      const data = withFiller(
        pair.map((good) => record(good)),
        'no',
      )
      expect([pair, verdictOf(onRows('some', table, says('good')), data)]).toEqual([
        pair,
        best(pair.map((of) => verdictFor[`${of}`])),
      ])
    }
  })

  /** A row that is not meant stands in nobody's way; one that may be meant does unless it is good. */
  const ofRow = (good: Answer, meant: Answer): VerdictName => {
    if (meant === 'no' || good === 'yes') return 'met'
    return verdictFor[`${meant === 'yes' ? good : meant}`]
  }

  test('each of those that are meant, row by row', () => {
    for (const [good, meant] of pairs) {
      const data = withFiller([record(good, meant)], 'yes')
      const when = onRows('each', table, says('good'), says('meant'))
      expect([good, meant, verdictOf(when, data)]).toEqual([good, meant, ofRow(good, meant)])
    }
  })

  test('each of those that are meant, of two rows', () => {
    const when = onRows('each', table, says('good'), says('meant'))
    for (const [good, meant] of pairs) {
      for (const [other, otherMeant] of pairs) {
        const data = withFiller([record(good, meant), record(other, otherMeant)], 'yes')
        const expected = worst([ofRow(good, meant), ofRow(other, otherMeant)])
        expect([good, meant, other, otherMeant, verdictOf(when, data)]).toEqual([
          good,
          meant,
          other,
          otherMeant,
          expected,
        ])
      }
    }
  })

  test('of no records: each is met, some is not', () => {
    expect(verdictOf(onRows('each', table, says('good')), { [table]: [] })).toBe('met')
    expect(verdictOf(onRows('some', table, says('good')), { [table]: [] })).toBe('unmet')
    expect(verdictOf(onRows('each', table, says('good'), says('meant')), { [table]: [] })).toBe('met')
    const [always, never]: readonly RowCondition[] = [
      { kind: 'all', of: [] },
      { kind: 'any', of: [] },
    ]
    expect(verdictOf(onRows('some', table, always!), { [table]: [] })).toBe('unmet')
    expect(verdictOf(onRows('each', table, never!), { [table]: [] })).toBe('met')
    expect(verdictOf(onRows('each', table, never!, always), { [table]: [] })).toBe('met')
  })

  test('of a list not given is open', () => {
    expect(verdictOf(onRows('each', table, says('good')))).toBe('undetermined')
    expect(verdictOf(onRows('some', table, says('good')))).toBe('undetermined')
  })
})

describe('a condition on rows of a group', () => {
  test.each(['each', 'some'] as const)('%s waits for a person where the group is a finding', (kind) => {
    expect(verdictOf(onRows(kind, 'found', ticked))).toBe('referred')
    expect(verdictOf(onRows(kind, 'items', ticked))).toBe('undetermined')
  })

  test('each is met of rows none of which is meant', () => {
    const none = { items: { x: { meant: 'no' }, y: { meant: 'no' } } }
    expect(verdictOf(onRows('each', 'items', says('good'), says('meant')), none)).toBe('met')
  })
})

describe('missing for a condition on rows', () => {
  const both: RowCondition = { kind: 'all', of: [ticked, { kind: 'field', field: 'other', is: true }] }
  const missing = (when: Condition, data: object = {}) => missingOf(facts, {}, [when], data)
  const rows = (x: object, y: object) => ({ items: { x, y } })

  test.each<[string, Condition, object, unknown]>([
    [
      'each open row of each',
      onRows('each', 'items', ticked),
      rows({}, {}),
      [['items.x.ticked', 'items.y.ticked'], 'exact'],
    ],
    [
      'the row of each that is left',
      onRows('each', 'items', ticked),
      rows({ ticked: true }, {}),
      [['items.y.ticked'], 'exact'],
    ],
    [
      'nothing once a row is unmet',
      onRows('each', 'items', ticked),
      rows({ ticked: false }, {}),
      [[], 'exact'],
    ],
    [
      'the row of some that is left',
      onRows('some', 'items', ticked),
      rows({ ticked: false }, {}),
      [['items.y.ticked'], 'exact'],
    ],
    ['nothing once a row is met', onRows('some', 'items', ticked), rows({ ticked: true }, {}), [[], 'exact']],
    [
      'what is left of a row',
      onRows('some', 'items', both),
      rows({ ticked: true }, { ticked: false }),
      [['items.x.other'], 'exact'],
    ],
    // With a person to ask nobody is sure that the fact decides.
    [
      'a row that a person may decide',
      onRows('some', 'items', { kind: 'any', of: [ticked, { kind: 'referred' }] }),
      rows({}, { ticked: false }),
      [['items.x.ticked'], 'superset'],
    ],
    [
      'a row of each that a person may decide',
      onRows('each', 'items', { kind: 'any', of: [ticked, { kind: 'referred' }] }),
      rows({}, { ticked: true }),
      [['items.x.ticked'], 'superset'],
    ],
    [
      'whether a row is meant, and whether it is good',
      onRows('each', 'items', ticked, { kind: 'field', field: 'other', is: true }),
      rows({}, { other: false }),
      [['items.x.other', 'items.x.ticked'], 'superset'],
    ],
    [
      'whether a row is meant',
      onRows('each', 'items', ticked, { kind: 'field', field: 'other', is: true }),
      rows({ ticked: false }, { other: false }),
      [['items.x.other'], 'superset'],
    ],
    ['the list', onRows('some', 'records', ticked), {}, [['records'], 'exact']],
    ['the list of each', onRows('each', 'records', ticked), {}, [['records'], 'exact']],
    [
      'the list of those that are meant',
      onRows('each', 'records', ticked, { kind: 'field', field: 'other', is: true }),
      {},
      [['records'], 'superset'],
    ],
    [
      'the list that a person decides',
      onRows('some', 'records', { kind: 'referred' }),
      {},
      [['records'], 'superset'],
    ],
    [
      'a record',
      onRows('some', 'records', ticked),
      { records: [{ ticked: false }, {}] },
      [['records.1.ticked'], 'exact'],
    ],
  ])('names %s', (_, when, data, expected) => {
    expect(missing(when, data)).toEqual(expected)
  })

  test('is sure only if every open row is', () => {
    const asked: RowCondition = {
      kind: 'all',
      of: [{ kind: 'field', field: 'other', is: true }, { kind: 'referred' }],
    }
    const when = onRows('some', 'items', { kind: 'any', of: [ticked, asked] })
    expect(missing(when, rows({ other: false }, { ticked: false, other: false }))).toEqual([
      ['items.x.ticked'],
      'exact',
    ])
    expect(missing(when, rows({ other: false }, { other: true }))).toEqual([
      ['items.x.ticked', 'items.y.ticked'],
      'superset',
    ])
  })

  test('is not sure of two conditions that look at the same field of a row', () => {
    const opposite: RowCondition = { kind: 'field', field: 'ticked', is: false }
    const when: Condition = {
      kind: 'all',
      of: [onRows('some', 'items', ticked), onRows('some', 'items', opposite)],
    }
    expect(missing(when)).toEqual([['items.x.ticked', 'items.y.ticked'], 'superset'])
  })
})
