import { compareExact, type Exact, plus, signOf, zero } from '../../exact/exact.ts'
import { type Fraction, fraction, lesser, noBound, oneFraction, zeroFraction } from '../../exact/fraction.ts'
import { DefinitionError } from '../../scheme/definitionError.ts'
import type { GroupPlan } from '../../scheme/factPlan.ts'
import type { FieldPlan } from '../../scheme/fieldPlan.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import { type Context, gapOf, type MeasureNode, tableOf } from '../context.ts'
import { NO_GAP } from '../interval.ts'
import { type FactPath, knownParts, type Swing } from '../part.ts'
import { fieldOf, pathTo, type RowAt, rowsOf } from '../rows.ts'
import type { Run } from '../run.ts'
import { smallRate } from '../small/rate.ts'

/** Points and maximum of a row, as far as they are known. The points lie from 0 to the maximum. */
type RowScore = {
  readonly points: Exact | undefined
  readonly max: Exact | undefined
  /** The bounds of a maximum: it is above the one, and not more than the other where there is one. */
  readonly aboveMax: Exact
  readonly mostMax: Exact | undefined
}

type Range = { readonly low: Fraction; readonly high: Fraction }

/**
 * 得点率. Points and maximum of one row hang together (no row exceeds its maximum), so the bounds are found row by
 * row and not by dividing intervals.
 */
export function compileRate(context: Context, definition: Measure & { kind: 'rate' }): MeasureNode {
  const table = tableOf(context, definition.in)
  if (table.shape !== 'group') throw new DefinitionError(`a rate needs a group; ${definition.in} is a list`)
  const points = fieldOf(table, definition.points)
  const max = fieldOf(table, definition.max)
  const aboveMax = max.above
  if (points.maxField !== max.index || !points.min || !aboveMax || signOf(points.min) !== 0) {
    throw new DefinitionError(`${definition.in}.${points.name} must be declared from 0 to ${max.name}`)
  }
  const { take } = definition
  const rowsTaken = (run: Run) =>
    rowsOf(run, table).filter((row) => typeof take === 'string' || row.key === take.row)
  const score = scoreIn(points, max)
  const missing = (row: RowAt): readonly FactPath[] =>
    [points, max]
      .filter((field) => row.values[field.index] === undefined)
      .map((field) => pathTo(table, row, field))

  return {
    slot: context.nextInterval(),
    definition,
    evaluate(run) {
      const rows = rowsTaken(run)
      const gap = rows.some((row) => missing(row).length > 0) ? gapOf(table) : NO_GAP
      return { ...rateOf(take, rows.map(score)), gap }
    },
    parts(run) {
      const rows = rowsTaken(run)
      const scores = rows.map(score)
      const range = rateOf(take, scores)
      const swings = rows.flatMap((row, at) => {
        const moved = take === 'lowest' ? swingOfLowest(scores[at]!, range.high) : range
        return missing(row).map((path): Swing => ({ path, from: moved.low, to: moved.high, between: 'all' }))
      })
      if (swings.length === 0) return knownParts(range.low)
      // A maximum that cannot grow without end need not matter where other rates are asked for as well.
      const exact = scores.every((score) => score.max !== undefined || score.mostMax === undefined)
      return { known: zeroFraction, open: [{ reach: [{ ...range, between: 'all' }], swings }], exact }
    },
    small:
      typeof take === 'string'
        ? smallRate(context, table, { points, max }, take)
        : smallRate(context, table, { points, max }, 'overall', table.rows.indexOf(take.row)),
  }
}

/** The rate of each row of a group, or between what it lies while facts are missing. */
export function rowRates(
  run: Run,
  table: GroupPlan,
  definition: Measure & { kind: 'rate' },
): readonly (RowAt & Range)[] {
  const score = scoreIn(fieldOf(table, definition.points), fieldOf(table, definition.max))
  return rowsOf(run, table).map((row) => ({ ...row, ...rowRate(score(row)) }))
}

function scoreIn(points: FieldPlan, max: FieldPlan): (row: RowAt) => RowScore {
  return (row) => ({
    points: row.values[points.index] as Exact | undefined,
    max: row.values[max.index] as Exact | undefined,
    aboveMax: max.above!,
    mostMax: max.max,
  })
}

function rateOf(take: 'overall' | 'lowest' | { readonly row: string }, scores: readonly RowScore[]): Range {
  return take === 'lowest' ? lowestRate(scores) : overallRate(scores)
}

/** Sum of points over sum of maxima. */
function overallRate(scores: readonly RowScore[]): Range {
  return { low: overall(scores, lowestScore), high: overall(scores, highestScore) }
}

function overall(
  scores: readonly RowScore[],
  extreme: (score: RowScore) => { points: Exact; max: Exact } | 'none' | 'all',
): Fraction {
  let points = zero
  let maximum = zero
  for (const score of scores) {
    const row = extreme(score)
    if (row === 'none') return zeroFraction
    if (row === 'all') return oneFraction
    points = plus(points, row.points)
    maximum = plus(maximum, row.max)
  }
  return signOf(points) === 0 ? zeroFraction : fraction(points, maximum)
}

/** No more points than are known, of as high a maximum as can be; without bound, the rate falls towards none. */
function lowestScore(score: RowScore): { points: Exact; max: Exact } | 'none' {
  const max = score.max ?? score.mostMax
  return max === undefined ? 'none' : { points: score.points ?? zero, max }
}

/** Full points; of as low a maximum as can be if the points are known, else of as high a one as can be. */
function highestScore(score: RowScore): { points: Exact; max: Exact } | 'all' {
  if (score.points !== undefined)
    return { points: score.points, max: score.max ?? leastMax(score, score.points) }
  const max = score.max ?? score.mostMax
  return max === undefined ? 'all' : { points: max, max }
}

/** No maximum is less than the points of its row. */
function leastMax(score: RowScore, points: Exact): Exact {
  return compareExact(points, score.aboveMax) > 0 ? points : score.aboveMax
}

function lowestRate(scores: readonly RowScore[]): Range {
  const ranges = scores.map(rowRate)
  return { low: least(ranges.map((range) => range.low)), high: least(ranges.map((range) => range.high)) }
}

/** What one row moves of the lowest rate, while the others are as high as they can be. */
function swingOfLowest(score: RowScore, high: Fraction): Range {
  return { low: lesser(rowRate(score).low, high), high }
}

function rowRate(score: RowScore): Range {
  const { points, max, mostMax } = score
  if (points === undefined) return { low: zeroFraction, high: oneFraction }
  if (max !== undefined) return { low: fraction(points, max), high: fraction(points, max) }
  if (signOf(points) === 0) return { low: zeroFraction, high: zeroFraction }
  const low = mostMax === undefined ? zeroFraction : fraction(points, mostMax)
  return { low, high: fraction(points, leastMax(score, points)) }
}

function least(rates: readonly Fraction[]): Fraction {
  return rates.reduce(lesser, noBound)
}
