import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  greater,
  lesser,
  multiplyFractions,
  zeroFraction,
} from '../../exact/fraction.ts'
import { literal } from '../../scheme/literal.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import type { Context, MeasureNode } from '../context.ts'
import { FACT_GAP, type Interval, joinGaps } from '../interval.ts'
import { knownParts, type Part, type Parts, type Swing } from '../part.ts'
import { intervalOf, type Run } from '../run.ts'
import { smallAdd, smallBetween, smallExtreme, smallRatio, smallTimes } from '../small/arithmetic.ts'
import { smallLiteral } from '../small/leaves.ts'
import { capParts } from './capParts.ts'

type Compile = (definition: Measure) => MeasureNode

export function compileAdd(
  context: Context,
  definition: Measure & { kind: 'add' },
  compile: Compile,
): MeasureNode {
  const terms = definition.of.map(compile)
  return {
    slot: context.nextInterval(),
    definition,
    evaluate: (run) => {
      const intervals = terms.map((term) => intervalOf(run, term))
      return {
        low: intervals.reduce((sum, term) => addFractions(sum, term.low), zeroFraction),
        high: intervals.reduce((sum, term) => addFractions(sum, term.high), zeroFraction),
        gap: joinGaps(intervals),
      }
    },
    parts: (run) => {
      const parts = terms.map((term) => term.parts(run))
      return {
        known: parts.reduce((sum, term) => addFractions(sum, term.known), zeroFraction),
        open: parts.flatMap((term) => term.open),
        get exact() {
          return parts.every((term) => term.exact)
        },
      }
    },
    small: smallAdd(
      context,
      terms.map((term) => term.small),
    ),
  }
}

export function compileTimes(
  context: Context,
  definition: Measure & { kind: 'times' },
  compile: Compile,
): MeasureNode {
  const inner = compile(definition.of)
  const by = literal(definition.by)
  const scale = (value: Fraction) => multiplyFractions(value, by)
  return {
    slot: context.nextInterval(),
    definition,
    evaluate: (run) => {
      const { low, high, gap } = intervalOf(run, inner)
      return { ...ordered(scale(low), scale(high)), gap }
    },
    parts: (run) => {
      const of = inner.parts(run)
      return {
        known: scale(of.known),
        open: of.open.map((part) => mapPart(part, scale)),
        get exact() {
          return of.exact
        },
      }
    },
    small: smallTimes(context, inner.small, by),
  }
}

export function compileCap(
  context: Context,
  definition: Measure & { kind: 'cap' },
  compile: Compile,
): MeasureNode {
  const inner = compile(definition.of)
  const at = literal(definition.at)
  return {
    slot: context.nextInterval(),
    definition,
    evaluate: (run) => {
      const { low, high, gap } = intervalOf(run, inner)
      return { low: lesser(low, at), high: lesser(high, at), gap }
    },
    parts: (run) => {
      const { low, high } = intervalOf(run, inner)
      const parts = inner.parts(run)
      if (compareFractions(high, at) <= 0) return parts
      if (compareFractions(low, at) >= 0) return knownParts(at)
      return capParts(parts, at)
    },
    small: smallExtreme(context, 'least', [inner.small, smallLiteral(context, at)]),
  }
}

/** The least or the greatest of several measures. */
export function compileExtreme(
  context: Context,
  definition: Measure & { kind: 'least' | 'greatest' },
  compile: Compile,
): MeasureNode {
  const terms = definition.of.map(compile)
  const pick = definition.kind === 'least' ? lesser : greater
  const evaluate = (run: Run): Interval => {
    const intervals = terms.map((term) => intervalOf(run, term))
    return {
      low: intervals.map((term) => term.low).reduce(pick),
      high: intervals.map((term) => term.high).reduce(pick),
      gap: joinGaps(intervals),
    }
  }
  return {
    slot: context.nextInterval(),
    definition,
    evaluate,
    parts: (run) => {
      const picked = surelyPicked(definition.kind, terms, run)
      return picked ? picked.parts(run) : oneOpenPart(evaluate(run), terms, run)
    },
    small: smallExtreme(
      context,
      definition.kind,
      terms.map((term) => term.small),
    ),
  }
}

/** The term that is the least or the greatest however the missing facts come out, if there is one. */
function surelyPicked(
  kind: 'least' | 'greatest',
  terms: readonly MeasureNode[],
  run: Run,
): MeasureNode | undefined {
  const outdoes = (a: MeasureNode, b: MeasureNode) =>
    kind === 'least'
      ? compareFractions(intervalOf(run, a).high, intervalOf(run, b).low) <= 0
      : compareFractions(intervalOf(run, a).low, intervalOf(run, b).high) >= 0
  return terms.find((term) => terms.every((other) => other === term || outdoes(term, other)))
}

/** One measure over another, which parsing has proved positive. */
export function compileRatio(
  context: Context,
  definition: Measure & { kind: 'ratio' },
  compile: Compile,
): MeasureNode {
  const of = compile(definition.of)
  const to = compile(definition.to)
  const evaluate = (run: Run): Interval => {
    const over = intervalOf(run, of)
    const under = intervalOf(run, to)
    const negativeLow = compareFractions(over.low, zeroFraction) < 0
    const negativeHigh = compareFractions(over.high, zeroFraction) < 0
    return {
      low: divideFractions(over.low, negativeLow ? under.low : under.high),
      high: divideFractions(over.high, negativeHigh ? under.high : under.low),
      gap: joinGaps([over, under]),
    }
  }
  return {
    slot: context.nextInterval(),
    definition,
    evaluate,
    parts: (run) => oneOpenPart(evaluate(run), [of, to], run),
    small: smallRatio(context, of.small, to.small),
  }
}

/** Anything from one measure to another. It stays open with every fact known, until both ends are equal. */
export function compileBetween(
  context: Context,
  definition: Measure & { kind: 'between' },
  compile: Compile,
): MeasureNode {
  const from = compile(definition.low)
  const to = compile(definition.high)
  const evaluate = (run: Run): Interval => {
    const least = intervalOf(run, from)
    const most = intervalOf(run, to)
    const agree = compareFractions(least.low, most.low) === 0 && compareFractions(least.high, most.high) === 0
    return { low: least.low, high: most.high, gap: agree ? joinGaps([least, most]) : FACT_GAP }
  }
  return {
    slot: context.nextInterval(),
    definition,
    evaluate,
    parts: (run) => {
      const [least, most] = [from.parts(run), to.parts(run)]
      if (areSame(least, most)) return least
      return { ...oneOpenPart(evaluate(run), [from, to], run), exact: false }
    },
    small: smallBetween(context, from.small, to.small),
  }
}

/** Whether two measures surely are equal: made of the same parts, each of which one fact alone decides. */
function areSame(a: Parts, b: Parts): boolean {
  return a.open.every((part) => part.swings.length === 1) && JSON.stringify(a) === JSON.stringify(b)
}

/** Where the terms do not simply add up, every missing fact is taken to move the whole interval. */
function oneOpenPart({ low, high }: Interval, terms: readonly MeasureNode[], run: Run): Parts {
  if (compareFractions(low, high) === 0) return knownParts(low)
  const parts = terms.map((term) => term.parts(run))
  const between = 'some'
  const swings = parts.flatMap(({ open }) =>
    open.flatMap((part) => part.swings.map(({ path }): Swing => ({ path, from: low, to: high, between }))),
  )
  return {
    known: zeroFraction,
    open: [{ reach: [{ low, high, between }], swings }],
    get exact() {
      return swings.length === 1 && parts.every((of) => of.exact)
    },
  }
}

function mapPart(part: Part, map: (value: Fraction) => Fraction): Part {
  return {
    reach: part.reach.map(({ low, high, between }) => ({ ...ordered(map(low), map(high)), between })),
    swings: part.swings.map((swing) => ({ ...swing, from: map(swing.from), to: map(swing.to) })),
  }
}

function ordered(a: Fraction, b: Fraction): { low: Fraction; high: Fraction } {
  return { low: lesser(a, b), high: greater(a, b) }
}
