import type { Exact } from '../exact/exact.ts'
import { fraction, zeroFraction } from '../exact/fraction.ts'
import type { ByReading, Literal } from '../scheme/basics.ts'
import { DefinitionError } from '../scheme/definitionError.ts'
import { literal } from '../scheme/literal.ts'
import type { Measure, MeasureDefinition } from '../scheme/measureDefinition.ts'
import { byReading, type Context, gapOf, type MeasureNode, placeByReading, scalarOf } from './context.ts'
import { fieldSpan } from './fieldSpan.ts'
import { NO_GAP, settledAt, within } from './interval.ts'
import { compileAggregate } from './measures/aggregate.ts'
import {
  compileAdd,
  compileBetween,
  compileCap,
  compileExtreme,
  compileRatio,
  compileTimes,
} from './measures/arithmetic.ts'
import { compileRate } from './measures/rate.ts'
import { knownParts, spanPart } from './part.ts'
import { intervalOf, type Run } from './run.ts'
import { smallChoice } from './small/arithmetic.ts'
import { smallFact, smallLiteral } from './small/leaves.ts'
import { type MeasureBound, smallWithin } from './small/within.ts'

/** Compiles a measure into a node that fills one slot. Measures that are written alike are one node. */
function compileMeasure(context: Context, definition: Measure): MeasureNode {
  const written = JSON.stringify(definition)
  const node = context.measureNodes.get(written) ?? compileAnew(context, definition)
  context.measureNodes.set(written, node)
  return node
}

function compileAnew(context: Context, definition: Measure): MeasureNode {
  const compile = (inner: Measure) => compileMeasure(context, inner)
  switch (definition.kind) {
    case 'fact':
      return compileFact(context, definition)
    case 'literal': {
      const value = literal(definition.value)
      return {
        slot: context.nextInterval(),
        definition,
        evaluate: () => settledAt(value),
        parts: () => knownParts(value),
        small: smallLiteral(context, value),
      }
    }
    case 'measure':
      return context.measure(definition.measure)
    case 'add':
      return compileAdd(context, definition, compile)
    case 'times':
      return compileTimes(context, definition, compile)
    case 'cap':
      return compileCap(context, definition, compile)
    case 'least':
    case 'greatest':
      return compileExtreme(context, definition, compile)
    case 'between':
      return compileBetween(context, definition, compile)
    case 'ratio':
      return compileRatio(context, definition, compile)
    case 'count':
    case 'sum':
      return compileAggregate(context, definition)
    case 'rate':
      return compileRate(context, definition)
    case 'byReading': {
      const nodes = Object.values(definition.cases).map(compile)
      const chosen = placeByReading(context, definition.reading, Object.keys(definition.cases))
      const pick = (run: Run) => nodes[chosen(run)]!
      return {
        slot: context.nextInterval(),
        definition,
        evaluate: (run) => intervalOf(run, pick(run)),
        parts: (run) => pick(run).parts(run),
        small: smallChoice(
          context,
          nodes.map(({ small }) => small),
          chosen,
        ),
      }
    }
  }
}

/** Compiles a named measure: its value, kept within the bounds that the text gives it. */
export function compileNamedMeasure(context: Context, definition: MeasureDefinition): MeasureNode {
  const inner = compileMeasure(context, definition.value)
  const least = compileBound(context, definition.min)
  const most = compileBound(context, definition.max)
  return {
    slot: context.nextInterval(),
    definition: definition.value,
    evaluate: (run) => {
      const interval = intervalOf(run, inner)
      // Bounds do not touch what is settled: no reading of theirs is followed then.
      return interval.gap === NO_GAP ? interval : within(interval, least?.pick(run), most?.pick(run))
    },
    parts: inner.parts,
    small: inner.small && smallWithin(context, inner.small, least, most),
  }
}

function compileBound(
  context: Context,
  bound: Literal | ByReading<Literal> | undefined,
): MeasureBound | undefined {
  if (bound === undefined) return undefined
  if (typeof bound === 'string') {
    const value = literal(bound)
    return { among: [value], pick: () => value }
  }
  const cases = Object.entries(bound.cases).map(([id, of]) => [id, literal(of)] as const)
  return { among: cases.map(([, value]) => value), pick: byReading(context, bound.reading, cases) }
}

function compileFact(context: Context, definition: Measure & { kind: 'fact' }): MeasureNode {
  const fact = scalarOf(context, definition.fact)
  const { kind } = fact.definition
  if (kind !== 'number' && kind !== 'count') throw new DefinitionError(`the fact ${fact.id} is not a number`)
  const { exact, ...span } = fieldSpan(fact.field)
  const gap = gapOf(fact)
  const valueIn = (run: Run) => run.values[fact.index] as Exact | undefined
  return {
    slot: context.nextInterval(),
    definition,
    evaluate: (run) => {
      const value = valueIn(run)
      return value === undefined ? { low: span.low, high: span.high, gap } : settledAt(fraction(value))
    },
    parts: (run) => {
      const value = valueIn(run)
      if (value !== undefined) return knownParts(fraction(value))
      return { known: zeroFraction, open: [spanPart(span, [[fact.id]])], exact }
    },
    small: smallFact(context, fact, span),
  }
}
