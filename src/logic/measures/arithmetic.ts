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
import type { Measure } from '../../scheme/measureDefinition.ts'
import { type Context, literal, type MeasureNode } from '../context.ts'
import { FACT_GAP, type Interval, joinGaps, NO_GAP } from '../interval.ts'
import { knownParts, type Part, type Parts, reachOf, spanPart } from '../part.ts'
import { intervalOf, type Run } from '../run.ts'

type Compile = (definition: Measure) => MeasureNode

export function compileAdd(
  context: Context,
  definition: Measure & { kind: 'add' },
  compile: Compile,
): MeasureNode {
  const terms = definition.of.map(compile)
  return {
    slot: context.nextMeasureSlot(),
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
        exact: parts.every((term) => term.exact),
      }
    },
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
    slot: context.nextMeasureSlot(),
    definition,
    evaluate: (run) => {
      const { low, high, gap } = intervalOf(run, inner)
      return { ...ordered(scale(low), scale(high)), gap }
    },
    parts: (run) => {
      const { known, open, exact } = inner.parts(run)
      return { known: scale(known), open: open.map((part) => mapPart(part, scale)), exact }
    },
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
    slot: context.nextMeasureSlot(),
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
  }
}

/** The parts under a cap become one: which of them still count depends on the others. */
function capParts({ known, open, exact }: Parts, at: Fraction): Parts {
  const cap = (value: Fraction) => lesser(addFractions(known, value), at)
  const all = reachOf(open)
  const swings = open.flatMap((part) => {
    const others = reachOf(open.filter((other) => other !== part))
    return part.swings.flatMap(({ path, from, to }) =>
      others.spans.map(({ low }) => ({
        path,
        from: cap(addFractions(from, low)),
        to: cap(addFractions(to, low)),
      })),
    )
  })
  const reach = all.spans.map(({ low, high }) => ({ low: cap(low), high: cap(high) }))
  const points = open.every((part) => part.reach.every(({ low, high }) => compareFractions(low, high) === 0))
  return { known: zeroFraction, open: [{ reach, swings }], exact: exact && all.exact && points }
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
    slot: context.nextMeasureSlot(),
    definition,
    evaluate,
    parts: (run) => oneOpenPart(evaluate(run), terms, run),
  }
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
    slot: context.nextMeasureSlot(),
    definition,
    evaluate,
    parts: (run) => oneOpenPart(evaluate(run), [of, to], run),
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
    const settled = joinGaps([least, most]) === NO_GAP && compareFractions(least.low, most.high) === 0
    return { low: least.low, high: most.high, gap: settled ? NO_GAP : FACT_GAP }
  }
  return {
    slot: context.nextMeasureSlot(),
    definition,
    evaluate,
    parts: (run) => oneOpenPart(evaluate(run), [from, to], run),
  }
}

/** Where the terms do not simply add up, every missing fact is taken to move the whole interval. */
function oneOpenPart({ low, high }: Interval, terms: readonly MeasureNode[], run: Run): Parts {
  const paths = terms.flatMap((term) =>
    term.parts(run).open.flatMap((part) => part.swings.map((swing) => swing.path)),
  )
  if (paths.length === 0) return knownParts(low)
  return { known: zeroFraction, open: [spanPart({ low, high }, paths)], exact: paths.length === 1 }
}

function mapPart(part: Part, map: (value: Fraction) => Fraction): Part {
  return {
    reach: part.reach.map(({ low, high }) => ordered(map(low), map(high))),
    swings: part.swings.map(({ path, from, to }) => ({ path, from: map(from), to: map(to) })),
  }
}

function ordered(a: Fraction, b: Fraction): { low: Fraction; high: Fraction } {
  return { low: lesser(a, b), high: greater(a, b) }
}
