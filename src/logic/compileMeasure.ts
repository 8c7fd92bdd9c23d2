import type { Exact } from '../exact/exact.ts'
import { type Fraction, fraction, zeroFraction } from '../exact/fraction.ts'
import type { ByReading, Literal } from '../scheme/basics.ts'
import type { Measure, MeasureDefinition } from '../scheme/measureDefinition.ts'
import {
  byReading,
  type Context,
  DefinitionError,
  gapOf,
  literal,
  type MeasureNode,
  scalarOf,
} from './context.ts'
import { fieldSpan } from './fieldSpan.ts'
import { settledAt, within } from './interval.ts'
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

/** Compiles a measure into a node that fills one slot. */
export function compileMeasure(context: Context, definition: Measure): MeasureNode {
  const compile = (inner: Measure) => compileMeasure(context, inner)
  switch (definition.kind) {
    case 'fact':
      return compileFact(context, definition)
    case 'literal': {
      const value = literal(definition.value)
      return {
        slot: context.nextMeasureSlot(),
        definition,
        evaluate: () => settledAt(value),
        parts: () => knownParts(value),
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
      const cases = Object.entries(definition.cases).map(([id, inner]) => [id, compile(inner)])
      const pick = byReading<MeasureNode>(context, definition.reading, Object.fromEntries(cases))
      return {
        slot: context.nextMeasureSlot(),
        definition,
        evaluate: (run) => intervalOf(run, pick(run)),
        parts: (run) => pick(run).parts(run),
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
    slot: context.nextMeasureSlot(),
    definition: definition.value,
    evaluate: (run) => within(intervalOf(run, inner), least?.(run), most?.(run)),
    parts: inner.parts,
  }
}

function compileBound(
  context: Context,
  bound: Literal | ByReading<Literal> | undefined,
): ((run: Run) => Fraction) | undefined {
  if (bound === undefined) return undefined
  if (typeof bound === 'string') {
    const value = literal(bound)
    return () => value
  }
  const pick = byReading(context, bound.reading, bound.cases)
  return (run) => literal(pick(run))
}

function compileFact(context: Context, definition: Measure & { kind: 'fact' }): MeasureNode {
  const fact = scalarOf(context, definition.fact)
  const { kind } = fact.definition
  if (kind !== 'number' && kind !== 'count') throw new DefinitionError(`the fact ${fact.id} is not a number`)
  const { exact, ...span } = fieldSpan(fact.field)
  const gap = gapOf(fact)
  const valueIn = (run: Run) => run.values[fact.index] as Exact | undefined
  return {
    slot: context.nextMeasureSlot(),
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
  }
}
