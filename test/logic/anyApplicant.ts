import fc from 'fast-check'
import type { Data } from './naive.ts'

type Fields = { readonly [field: string]: boolean | string }
type Table = { readonly [row: string]: Fields }

/** Everything about an applicant under `facts`, with records to spare. */
export type Applicant = {
  readonly scalars: { readonly [fact: string]: string }
  readonly items: Table
  readonly scores: Table
  readonly records: Table
  readonly recordCount: number
}

/** What is not known of an applicant: paths such as `items.a.met`, or `initiatives` for the whole list. */
export type Unknown = ReadonlySet<string>

const quarters = (min: number, max: number) =>
  fc.oneof(
    fc.constantFrom(`${min}`, `${max}`),
    fc.integer({ min: min * 4, max: max * 4 }).map((n) => `${n / 4}`),
  )
const anyItem = fc.record({ met: fc.boolean(), chosen: fc.boolean(), weight: quarters(-1, 4) })
const anyScore = fc
  .tuple(fc.oneof(fc.constantFrom('0.001', '10'), quarters(1, 10)), fc.constantFrom(0, 0.25, 0.5, 1))
  .map(([max, share]) => ({ points: `${Math.round(Number(max) * 1000 * share) / 1000}`, max }))
const anyRecord = fc
  .record({ joint: fc.boolean(), rank: fc.constantFrom('main', 'side'), base: quarters(0, 5) })
  .map((record) => kept(record, false))

export const anyApplicant: fc.Arbitrary<Applicant> = fc.record({
  scalars: fc.record({
    score: quarters(-2, 3),
    extra: fc.oneof(quarters(0, 5), fc.constant('1000000')),
    visits: fc.integer({ min: 0, max: 3 }).map(String),
  }),
  items: fc.record({ a: anyItem, b: anyItem, c: anyItem }),
  scores: fc.record({ e: anyScore, s: anyScore }),
  records: fc.record({ 0: anyRecord, 1: anyRecord, 2: anyRecord }),
  recordCount: fc.integer({ min: 0, max: 3 }),
})

const recordPaths = ['0', '1', '2'].flatMap((at) =>
  ['joint', 'rank', 'base'].map((field) => `records.${at}.${field}`),
)
const paths = [
  'score',
  'extra',
  'visits',
  ...['a', 'b', 'c'].flatMap((row) => [`items.${row}.met`, `items.${row}.weight`]),
  ...['e', 's'].flatMap((row) => [`scores.${row}.points`, `scores.${row}.max`]),
  ...recordPaths,
  'records',
]
export const anyUnknown: fc.Arbitrary<Unknown> = fc.oneof(
  fc.subarray(paths).map((unknown) => new Set(unknown)),
  fc.subarray(paths, { maxLength: 4 }).map((unknown) => new Set(unknown)),
)

/** The data as they are handed in: what is not known is left out. */
export function dataOf(applicant: Applicant, unknown: Unknown = new Set()): Data {
  const scalars = Object.entries(applicant.scalars).filter(([fact]) => !unknown.has(fact))
  const table = (name: string, rows: Table) =>
    Object.fromEntries(
      Object.entries(rows).map(([row, fields]) => [
        row,
        Object.fromEntries(
          Object.entries(fields).filter(([field]) => !unknown.has(`${name}.${row}.${field}`)),
        ),
      ]),
    )
  const initiatives = Object.values(table('records', applicant.records)).slice(0, applicant.recordCount)
  return {
    ...Object.fromEntries(scalars),
    items: table('items', applicant.items),
    scores: table('scores', applicant.scores),
    ...(unknown.has('records') ? {} : { initiatives }),
  }
}

/** The applicant with what is unknown taken from another, bent where the two do not go together. */
export function filled(applicant: Applicant, unknown: Unknown, other: Applicant): Applicant {
  const table = (name: 'items' | 'scores' | 'records') =>
    Object.fromEntries(
      Object.keys(applicant[name]).map((row) => {
        const isOpen = (field: string) => unknown.has(`${name}.${row}.${field}`)
        const fields = Object.entries(applicant[name][row]!).map(([field, value]) => [
          field,
          isOpen(field) ? other[name][row]![field]! : value,
        ])
        return [row, kept(Object.fromEntries(fields), isOpen('points') || isOpen('base'))]
      }),
    )
  const scalars = Object.entries(applicant.scalars).map(([fact, value]) => [
    fact,
    unknown.has(fact) ? other.scalars[fact]! : value,
  ])
  const whole = unknown.has('records')
  return {
    scalars: Object.fromEntries(scalars),
    items: table('items'),
    scores: table('scores'),
    records: whole ? other.records : table('records'),
    recordCount: whole ? other.recordCount : applicant.recordCount,
  }
}

/** No more points than their maximum, and no more than 2 in a side initiative: the number gives way, or the other. */
function kept<F extends Fields>(fields: F, numberGivesWay: boolean): F {
  const { points, max, rank, base } = fields
  if (points !== undefined && Number(points) > Number(max)) {
    return numberGivesWay ? { ...fields, points: max } : { ...fields, max: points }
  }
  if (rank === 'side' && Number(base) > 2) {
    return numberGivesWay ? { ...fields, base: '2' } : { ...fields, rank: 'main' }
  }
  return fields
}
