import { addFractions, type Fraction, subtractFractions } from '../../exact/fraction.ts'
import type { Bound, Condition } from '../../scheme/conditionDefinition.ts'
import { literal } from '../../scheme/literal.ts'
import type { ConditionNode, MissingFacts } from '../conditionNode.ts'
import { type Context, type MeasureNode, unknownName } from '../context.ts'
import { compareInterval } from '../interval.ts'
import { pivotal } from '../pivotal.ts'
import { intervalOf, type Run } from '../run.ts'
import { smallComparison } from '../small/comparison.ts'
import { allOf, UNDETERMINED } from '../verdict.ts'
import { type At, leaf } from './leaf.ts'

/** A measure held against a number. Without the parameter that is the number, nothing can be told. */
export function compileCompare(
  context: Context,
  definition: Condition & { kind: 'compare' },
  at: At,
): ConditionNode {
  const measure = context.measure(definition.measure)
  const bound = compileBound(context, definition.value)
  const exactly = (run: Run) => {
    const value = bound(run)
    return value ? compareInterval(intervalOf(run, measure), definition.is, value) : UNDETERMINED
  }
  return leaf(
    context,
    definition,
    at,
    typeof definition.value === 'string'
      ? smallComparison(measure.small, definition.is, literal(definition.value), exactly)
      : exactly,
    (run) => {
      const value = bound(run)
      const { paths, exact } = value
        ? pivotal(measure.parts(run), definition.is, value)
        : { ...everyPath(run, measure), exact: false }
      return { paths, exact, source: sourceOf(definition.measure, measure, at) }
    },
    { lacksParameter: (run) => bound(run) === undefined },
  )
}

/** A measure no further from a number than a margin, the margin included. */
export function compileNear(
  context: Context,
  definition: Condition & { kind: 'near' },
  at: At,
): ConditionNode {
  const measure = context.measure(definition.measure)
  const centre = literal(definition.value)
  const margin = compileBound(context, definition.within)
  return leaf(
    context,
    definition,
    at,
    (run) => {
      const width = margin(run)
      if (!width) return UNDETERMINED
      const interval = intervalOf(run, measure)
      return allOf([
        compareInterval(interval, 'atLeast', subtractFractions(centre, width)),
        compareInterval(interval, 'atMost', addFractions(centre, width)),
      ])
    },
    (run) => everyPath(run, measure),
    { lacksParameter: (run) => margin(run) === undefined },
  )
}

/** Reads a literal once, a parameter in each run. */
function compileBound(context: Context, bound: Bound): (run: Run) => Fraction | undefined {
  if (typeof bound === 'string') {
    const value = literal(bound)
    return () => value
  }
  const index = context.parameterIndex.get(bound.parameter)
  if (index === undefined) throw unknownName(context, 'parameter', bound.parameter)
  return (run) => run.parameters[index]
}

function everyPath(run: Run, measure: MeasureNode): MissingFacts {
  const { open, exact } = measure.parts(run)
  const swings = open.flatMap((part) => part.swings)
  const single = swings.length === 1 && swings[0]!.between === 'all'
  return { paths: swings.map((swing) => swing.path), exact: exact && single }
}

/**
 * Two rates over one table rise and fall with the same facts: what can turn one of them can turn both together. So it
 * is with the two ends of a band in which one fact must lie. Other measures are on their own.
 */
function sourceOf(id: string, { definition }: MeasureNode, at: At): string {
  if (definition.kind === 'rate' && typeof definition.take === 'string') return `rate of ${definition.in}`
  return definition.kind === 'fact' ? `measure ${id}` : at.path.join('.')
}
