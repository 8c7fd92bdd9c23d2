import { type Exact, textOf } from '../../exact/exact.ts'
import {
  addFractions,
  type Fraction,
  fraction,
  greater,
  multiplyFractions,
  noBound,
  subtractFractions,
  zeroFraction,
} from '../../exact/fraction.ts'
import type { SchemePlan } from '../../logic/compileScheme.ts'
import { rowsOf } from '../../logic/rows.ts'
import type { Run } from '../../logic/run.ts'
import type { GroupPlan } from '../../scheme/factPlan.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import { boundsOf } from './boundsOf.ts'
import type { Need, RowPoints } from './gap.ts'

/** From the least to the most that a number can be. */
type Span = { readonly low: Fraction; readonly high: Fraction }

/** Points and maximum of a row, as far as they are known. */
type Score = {
  readonly row: string
  readonly points: Exact | undefined
  readonly max: Exact | undefined
  readonly pointsSpan: Span
  readonly maxSpan: Span
}

/**
 * A rate in points. Where each row has to reach it: what each lacks, and all of them together. Where the whole sheet
 * has to: what the sheet lacks, points in all held against maxima in all.
 */
export function pointsOf(
  plan: SchemePlan,
  run: Run,
  { in: id, points, max, take }: Measure & { kind: 'rate' },
  bound: Fraction,
): NonNullable<Need['points']> {
  const table = plan.facts.byId.get(id) as GroupPlan
  const pointsField = table.record.byName.get(points)!
  const maxField = table.record.byName.get(max)!
  const mostMax = maxField.max ? fraction(maxField.max) : noBound
  const scores = rowsOf(run, table)
    .filter((row) => typeof take === 'string' || row.key === take.row)
    .map(({ key, values }): Score => {
      const known = values[pointsField.index] as Exact | undefined
      const most = values[maxField.index] as Exact | undefined
      const maxSpan = spanOf(most, known ? fraction(known) : zeroFraction, mostMax)
      const pointsSpan = spanOf(known, zeroFraction, maxSpan.high)
      return { row: String(key), points: known, max: most, pointsSpan, maxSpan }
    })
  const isOverall = take === 'overall'
  const total = isOverall
    ? lackOf(sumOf(scores.map((of) => of.pointsSpan)), sumOf(scores.map((of) => of.maxSpan)), bound)
    : sumOf(scores.map((of) => lackOf(of.pointsSpan, of.maxSpan, bound)))
  return {
    in: id,
    total: boundsOf(total.low, total.high),
    rows: scores.map((score) => rowPoints(score, isOverall ? undefined : bound)),
  }
}

function rowPoints({ row, points, max, pointsSpan, maxSpan }: Score, bound: Fraction | undefined): RowPoints {
  const short = bound && lackOf(pointsSpan, maxSpan, bound)
  const room = {
    low: points && max ? subtractFractions(fraction(max), fraction(points)) : zeroFraction,
    high: subtractFractions(maxSpan.high, pointsSpan.low),
  }
  return {
    row,
    points: points ? textOf(points) : null,
    max: max ? textOf(max) : null,
    ...(short ? { short: boundsOf(short.low, short.high) } : {}),
    headroom: boundsOf(room.low, room.high),
  }
}

/** How many points fewer there are than the rate asks for, or none. */
function lackOf(points: Span, max: Span, bound: Fraction): Span {
  const lack = (most: Fraction, fewest: Fraction) =>
    greater(subtractFractions(multiplyFractions(most, bound), fewest), zeroFraction)
  return { low: lack(max.low, points.high), high: lack(max.high, points.low) }
}

function spanOf(known: Exact | undefined, low: Fraction, high: Fraction): Span {
  return known ? { low: fraction(known), high: fraction(known) } : { low, high }
}

function sumOf(spans: readonly Span[]): Span {
  return spans.reduce(
    (sum, span) => ({ low: addFractions(sum.low, span.low), high: addFractions(sum.high, span.high) }),
    { low: zeroFraction, high: zeroFraction },
  )
}
