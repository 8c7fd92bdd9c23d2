import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import type { Condition } from '../../src/scheme/conditionDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { compare, type Ratio, ratio, sub } from '../oracle/fraction.ts'
import { schemeOf } from './anyDefinition.ts'
import { type Data, naiveMeasure, naiveTier } from './naive.ts'

// 得点率: points over maxima, of which any may be missing. A maximum has an upper bound of its own, or none.

const rowIds = ['e', 's', 'g'] as const
const takes = ['overall', 'lowest', { row: 'e' }] as const

/** Points and maximum of a row, and which of the two are not known. */
type Row = { readonly points: number; readonly max: number; readonly open: readonly ('points' | 'max')[] }
type Case = { readonly rows: readonly Row[]; readonly most: number | undefined }

const anyRow = (most: number | undefined): fc.Arbitrary<Row> =>
  fc
    .record({
      share: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
      max: most === undefined ? fc.constantFrom(1, 4, 8, 40) : fc.constantFrom(1, 4, most),
      open: fc.subarray(['points', 'max'] as const),
    })
    .map(({ share, max, open }) => ({ points: share * max, max, open }))

const anyCase: fc.Arbitrary<Case> = fc
  .constantFrom(undefined, 8)
  .chain((most) =>
    fc.record({ rows: fc.array(anyRow(most), { minLength: 1, maxLength: 3 }), most: fc.constant(most) }),
  )

function rateScheme({ rows, most }: Case, tiers?: Scheme['tiers']): Scheme {
  const max = { kind: 'number', above: '0', ...(most === undefined ? {} : { max: `${most}` }) } as const
  const points = { kind: 'number', min: '0', max: { field: 'max' } } as const
  const ids = rowIds.slice(0, rows.length)
  const rate = (take: (typeof takes)[number]) =>
    ({ value: { kind: 'rate', in: 'scores', points: 'points', max: 'max', take } }) as const
  return schemeOf({
    facts: {
      scores: {
        kind: 'group',
        cite: 'p',
        fields: { points, max },
        rows: Object.fromEntries(ids.map((id) => [id, {}])),
      },
    },
    measures: { overall: rate('overall'), lowest: rate('lowest'), row: rate({ row: 'e' }) },
    ...(tiers ? { tiers } : {}),
  })
}

/** Decimal text without exponent. */
const written = (n: number) => n.toFixed(20)

function scoresOf(rows: readonly { readonly points?: number; readonly max?: number }[]): Data {
  const entries = rows.map((row, at) => [
    rowIds[at]!,
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, written(value)])),
  ])
  return { scores: Object.fromEntries(entries) }
}

const known = ({ rows }: Case): Data =>
  scoresOf(
    rows.map(({ points, max, open }) => ({
      ...(open.includes('points') ? {} : { points }),
      ...(open.includes('max') ? {} : { max }),
    })),
  )

/** What stands for a maximum that can be as small, or as large, as can be. */
const TINY = 1e-12
const HUGE = 1e12

/** Everything a row can be at its ends: as little and as much of each as the other leaves. */
function endsOf(
  { points, max, open }: Row,
  most: number | undefined,
): readonly { points: number; max: number }[] {
  const maxima = open.includes('max')
    ? [open.includes('points') ? TINY : Math.max(points, TINY), most ?? HUGE]
    : [max]
  return maxima.flatMap((of) =>
    (open.includes('points') ? [0, of] : [points]).map((p) => ({ points: p, max: of })),
  )
}

function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  )
}

function interval(scheme: Scheme, data: Data, id: string): { low: Ratio; high: Ratio } {
  const result = assess(scheme, data)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const figure = result.value.measures[id]!
  if ('exact' in figure) return { low: ratio(figure.exact), high: ratio(figure.exact) }
  return { low: ratio(figure.low!.exact), high: ratio(figure.high!.exact) }
}

const least = (values: readonly Ratio[]) => values.reduce((a, b) => (compare(a, b) <= 0 ? a : b))
const most = (values: readonly Ratio[]) => values.reduce((a, b) => (compare(a, b) >= 0 ? a : b))
const isAbout = (a: Ratio, b: Ratio) => {
  const { n, d } = sub(a, b)
  return (n < 0n ? -n : n) * 1_000_000n < d
}

test.each(['overall', 'lowest', 'row'])('the interval of a %s rate is sound and tight', (id) => {
  fc.assert(
    fc.property(anyCase, (of) => {
      const scheme = rateScheme(of)
      const { low, high } = interval(scheme, known(of), id)
      const rates = combinations(of.rows.map((row) => endsOf(row, of.most))).map((rows) =>
        naiveMeasure(scheme, scoresOf(rows), { kind: 'measure', measure: id }),
      )
      expect(compare(low, least(rates)) <= 0 && compare(most(rates), high) <= 0).toBe(true)
      expect(isAbout(low, least(rates)) && isAbout(high, most(rates))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('a rate lies in its interval wherever points and maxima come to lie', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (of, at) => {
        const scheme = rateScheme(of)
        const rows = of.rows.map((row, index) => between(row, of.most, at[2 * index]!, at[2 * index + 1]!))
        for (const id of ['overall', 'lowest', 'row']) {
          const { low, high } = interval(scheme, known(of), id)
          const rate = naiveMeasure(scheme, scoresOf(rows), { kind: 'measure', measure: id })
          expect(compare(low, rate) <= 0 && compare(rate, high) <= 0).toBe(true)
        }
      },
    ),
    { numRuns: 100 },
  )
})

/** A row somewhere between its least (at 0) and its most (at 1), in points and in maximum. */
function between({ points, max, open }: Row, mostMax: number | undefined, p: number, m: number) {
  const floor = open.includes('points') ? 0.01 : Math.max(points, 0.01)
  const ceiling = mostMax ?? floor * 1000 + 100_000
  const of = open.includes('max') ? Number((ceiling - m * (ceiling - floor)).toFixed(6)) : max
  return { max: of, points: open.includes('points') ? Number((p * of).toFixed(6)) : points }
}

const anyThreshold = fc.constantFrom('0.11', '0.37', '0.43', '0.59', '0.71', '0.83', '0.97')
const compareWith = (measure: string, value: string): Condition => ({
  kind: 'compare',
  measure,
  is: 'atLeast',
  value,
})
const anyRateCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom('overall', 'lowest', 'row'), anyThreshold)
    .map(([id, value]) => compareWith(id, value)),
  fc
    .tuple(anyThreshold, anyThreshold)
    .map(([a, b]): Condition => ({ kind: 'all', of: [compareWith('overall', a), compareWith('lowest', b)] })),
)

test('missing names the points and maxima that can still decide a condition on rates, and says so rightly', () => {
  fc.assert(
    fc.property(
      anyCase,
      anyRateCondition,
      fc.array(fc.nat({ max: 4 }), { minLength: 60, maxLength: 60 }),
      (of, when, dice) => {
        const scheme = rateScheme(of, [{ id: 'certified', when, cite: 'p' }])
        const result = assess(scheme, known(of))
        if (!result.ok) throw new Error(JSON.stringify(result.issues))
        const { missing, missingIs } = result.value
        const named = missing.map(({ fact }) => fact.slice(1).join('.'))
        const open = of.rows.flatMap((row, at) => row.open.map((field) => [at, field] as const))
        for (const [at, field] of open) {
          const name = `${rowIds[at]}.${field}`
          const isNamed = named.includes(name)
          // None too few: whatever the others are, a fact that is not named changes nothing.
          if (!isNamed) expect([name, decidesSomewhere(of, scheme, at, field, dice)]).toEqual([name, false])
          // None too many: what is named decides, with the others somewhere between their least and their most.
          else if (missingIs === 'exact')
            expect([name, decidesOnTheWay(of, scheme, at, field)]).toEqual([name, true])
        }
      },
    ),
    { numRuns: 100 },
  )
})

type Place = { readonly p: number; readonly m: number }
/** Where the other figure of the row may stand, from its least to its most. */
const shares = [0.001, ...Array.from({ length: 20 }, (_, at) => (at + 1) / 20)]

/** The tiers with one fact at its least and at its most, and everything else in its place. */
function tiersAround(
  scheme: Scheme,
  { rows, most }: Case,
  places: readonly Place[],
  at: number,
  field: 'points' | 'max',
  share: number,
): readonly (string | null)[] {
  const row = rows[at]!
  const others = rows.map((other, index) => between(other, most, places[index]!.p, places[index]!.m))
  const tierWith = (turned: { points: number; max: number }) =>
    naiveTier(scheme, scoresOf(others.map((other, index) => (index === at ? turned : other))))
  if (field === 'points') return [0, 1].map((p) => tierWith(between(row, most, p, share)))
  const points = row.open.includes('points') ? Number((share * (most ?? 20_000)).toFixed(6)) : row.points
  const known = { ...row, points, open: ['max'] as const }
  return [0, 1].map((m) => tierWith(between(known, most, 1, m)))
}

function decidesSomewhere(
  of: Case,
  scheme: Scheme,
  at: number,
  field: 'points' | 'max',
  dice: readonly number[],
) {
  return Array.from({ length: 10 }, (_, turn) => turn * 6).some((from) => {
    const places = of.rows.map((_, row) => ({
      p: dice[from + 2 * row]! / 4,
      m: dice[from + 2 * row + 1]! / 4,
    }))
    return shares.some((share) => {
      const [least, most] = tiersAround(scheme, of, places, at, field, share)
      return least !== most
    })
  })
}

/** Moves the others from their least to their most, by halves, until the fact decides. */
function decidesOnTheWay(of: Case, scheme: Scheme, at: number, field: 'points' | 'max'): boolean {
  return shares.some((share) => decidesWithShare(of, scheme, at, field, share))
}

function decidesWithShare(
  of: Case,
  scheme: Scheme,
  at: number,
  field: 'points' | 'max',
  share: number,
): boolean {
  let [low, high] = [0, 1]
  for (let turn = 0; turn < 40; turn += 1) {
    const middle = turn === 0 ? 1 : turn === 1 ? 0 : (low + high) / 2
    // Where both are open, as many points as can be are full points of as high a maximum as can be.
    const places = of.rows.map(({ open }) => ({ p: middle, m: open.includes('points') ? 0 : middle }))
    const [least, most] = tiersAround(scheme, of, places, at, field, share)
    if (least !== most) return true
    if (most === null) low = middle
    else high = middle
  }
  return false
}
