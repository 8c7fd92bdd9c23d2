import { describe, test } from 'vitest'
import type { RowCondition } from '../../../src/scheme/conditionDefinition.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { expectFound, type Found, measured } from './measured.ts'

const cite = 'p'
const fields = {
  p: { kind: 'flag' },
  q: { kind: 'flag' },
  mark: { kind: 'choice', options: ['x', 'y', 'z'] },
  many: { kind: 'choice', options: [...'abcdefghijklmnopq'] },
  weight: { kind: 'number', min: '0', max: '1000' },
} as const
const facts = {
  records: { kind: 'list', cite, maxRecords: 40, fields },
} as const satisfies Scheme['facts']

type Row = { readonly p?: boolean; readonly q?: boolean; readonly mark?: string; readonly many?: string }
/** As the text is read by hand: met, unmet, open for a missing fact, or for a person to find. */
type Judged = 'met' | 'unmet' | 'missing' | 'referred'

const p: RowCondition = { kind: 'field', field: 'p', is: true }
const notP: RowCondition = { kind: 'field', field: 'p', is: false }
const q: RowCondition = { kind: 'field', field: 'q', is: true }
const x: RowCondition = { kind: 'field', field: 'mark', is: 'x' }
const xz: RowCondition = { kind: 'field', field: 'mark', is: ['x', 'z'] }
const many: RowCondition = { kind: 'field', field: 'many', is: ['b', 'q'] }
const referred: RowCondition = { kind: 'referred' }
const not = (of: RowCondition): RowCondition => ({ kind: 'not', of })
const all = (...of: RowCondition[]): RowCondition => ({ kind: 'all', of })
const any = (...of: RowCondition[]): RowCondition => ({ kind: 'any', of })
const firstKnown = (...of: RowCondition[]): RowCondition => ({ kind: 'firstKnown', of })

/** Three-valued logic by the book, with two ways of being open: a missing fact goes before a finding. */
function judgedByHand(condition: RowCondition, row: Row): Judged {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((of) => judgedByHand(of, row))
      const order: Judged[] =
        condition.kind === 'all' ? ['unmet', 'missing', 'referred'] : ['met', 'missing', 'referred']
      const otherwise = condition.kind === 'all' ? 'met' : 'unmet'
      return order.find((of) => parts.includes(of)) ?? otherwise
    }
    case 'not': {
      const of = judgedByHand(condition.of, row)
      return of === 'met' ? 'unmet' : of === 'unmet' ? 'met' : of
    }
    case 'firstKnown': {
      const parts = condition.of.map((of) => judgedByHand(of, row))
      return parts.find((of) => of === 'met' || of === 'unmet') ?? parts.at(-1) ?? 'unmet'
    }
    case 'field': {
      const value = row[condition.field as keyof Row]
      if (value === undefined) return 'missing'
      const among: readonly unknown[] = Array.isArray(condition.is) ? condition.is : [condition.is]
      return among.includes(value) ? 'met' : 'unmet'
    }
    default:
      return 'referred'
  }
}

const conditions: readonly (readonly [of: string, RowCondition])[] = [
  ['a flag', p],
  ['a flag that is not', notP],
  ['the opposite of a flag', not(p)],
  ['the opposite of a flag that is not', not(notP)],
  ['one value of a choice', x],
  ['another value', not(x)],
  ['one of several values', xz],
  ['none of several values', not(xz)],
  ['one of many values', many],
  ['none of many values', not(many)],
  ['both of two', all(p, q)],
  ['not both', not(all(p, q))],
  ['either of two', any(p, q)],
  ['neither', not(any(p, q))],
  ['one and not the other', all(notP, q)],
  ['one or not the other', any(notP, q)],
  ['all of one', all(p)],
  ['any of one', any(p)],
  ['all of nothing', all()],
  ['any of nothing', any()],
  ['not all of nothing', not(all())],
  ['not any of nothing', not(any())],
  ['all, with all of nothing', all(p, all())],
  ['all, with any of nothing', all(p, any())],
  ['any, with all of nothing', any(p, all())],
  ['any, with any of nothing', any(p, any())],
  ['all of all', all(all(p, xz), q)],
  ['all of any', all(any(p, x), any(q, notP))],
  ['any of all', any(all(p, x), all(q, notP))],
  ['any of any', any(any(p, x), q)],
  ['all, one of which is not any', all(not(any(p, x)), q)],
  ['a contradiction', all(p, notP)],
  ['one or its opposite', any(p, notP)],
  ['what a person finds', referred],
  ['not what a person finds', not(referred)],
  ['both a flag and a finding', all(p, referred)],
  ['either a flag or a finding', any(p, referred)],
  ['neither a flag nor a finding', not(any(p, referred))],
  ['two flags and a finding', all(any(p, referred), any(q, referred))],
  ['one of a pair with a finding', any(all(p, referred), all(q, referred))],
  ['many values beside a flag', all(many, p)],
  ['many values or a flag', any(many, q)],
  ['the first known of two', firstKnown(p, q)],
  ['the first known of the opposite', firstKnown(not(p), x, q)],
  ['the first known of nothing', firstKnown()],
  ['not the first known of nothing', not(firstKnown())],
  ['the first known of one', firstKnown(p)],
  ['the first known of one alternative or another', firstKnown(all(p, q), any(p, q), notP)],
  ['the first known, a finding last', firstKnown(p, referred)],
  ['the first known, a finding first', firstKnown(referred, p)],
  ['the first known, a finding between', firstKnown(p, referred, q)],
  ['not the first known', not(firstKnown(p, all(q, referred)))],
  ['the first known beside what it holds', all(firstKnown(p, q), q)],
  ['all, one of which is the first known', all(firstKnown(p, referred), q)],
  ['any, one of which is the first known', any(firstKnown(q, any(p, x)), any(p, x))],
]

const truths = [true, false, undefined]
/** Every combination of two flags that are set, not set or missing, with a choice and its own weight each. */
const rows: readonly Row[] = truths.flatMap((first) =>
  truths.flatMap((second) =>
    ['x', 'y', undefined].map((mark) => ({
      ...(first === undefined ? {} : { p: first }),
      ...(second === undefined ? {} : { q: second }),
      ...(mark === undefined ? {} : { mark, many: mark === 'x' ? 'q' : 'a' }),
    })),
  ),
)
const GAPS = { met: 0, unmet: 0, missing: 1, referred: 2 } as const

/** What rows come to together that are judged like this, each of its own weight. */
function together(judged: readonly Judged[], weightOf: (at: number) => number): Found {
  const total = (...of: Judged[]) =>
    judged.reduce((sum, one, at) => (of.includes(one) ? sum + weightOf(at) : sum), 0)
  return [total('met'), total('met', 'missing', 'referred'), judged.reduce((gap, of) => gap | GAPS[of], 0)]
}

describe.each(conditions)('%s', (_, where) => {
  const count: Measure = { kind: 'count', in: 'records', where }
  const sum: Measure = { kind: 'sum', in: 'records', field: 'weight', where }
  const judged = rows.map((row) => judgedByHand(where, row))

  test('is counted of each record', () => {
    const of = measured(facts, count)
    for (const [at, row] of rows.entries())
      expectFound(
        of,
        { records: [row] },
        together([judged[at]!], () => 1),
      )
  })
  test('is counted of all records', () => {
    expectFound(
      measured(facts, count),
      { records: rows },
      together(judged, () => 1),
    )
  })
  test('is summed up of each record', () => {
    const of = measured(facts, sum)
    for (const [at, row] of rows.entries())
      expectFound(
        of,
        { records: [{ ...row, weight: '2.5' }] },
        together([judged[at]!], () => 2.5),
      )
  })
  test('is summed up of records of which each has its own weight', () => {
    const records = rows.slice(0, 9).map((row, at) => ({ ...row, weight: `${2 ** at}` }))
    expectFound(
      measured(facts, sum),
      { records },
      together(judged.slice(0, 9), (at) => 2 ** at),
    )
    const others = rows.slice(18).map((row, at) => ({ ...row, weight: `${2 ** at}` }))
    expectFound(
      measured(facts, sum),
      { records: others },
      together(judged.slice(18), (at) => 2 ** at),
    )
  })
})
