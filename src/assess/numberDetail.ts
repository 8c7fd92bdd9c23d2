import {
  addFractions,
  compareFractions,
  type Fraction,
  negate,
  subtractFractions,
  zeroFraction,
} from '../exact/fraction.ts'
import { renderExact } from '../exact/renderFraction.ts'
import type { SchemePlan } from '../logic/compileScheme.ts'
import { type Interval, isSettled } from '../logic/interval.ts'
import { intervalOf, type Run } from '../logic/run.ts'
import { UNMET, type Verdict } from '../logic/verdict.ts'
import type { Bound, Condition } from '../scheme/conditionDefinition.ts'
import { literal } from '../scheme/literal.ts'
import type { MeasureDefinition } from '../scheme/measureDefinition.ts'
import { lowestRows } from './decidingRows.ts'
import { type Figure, figureOf, numberFigure, tellingDecimals } from './figure.ts'
import type { LeafDetail, Threshold } from './leafDetail.ts'

/** What a comparison looked at: figure, threshold, and how far they are apart. */
export function compareDetail(
  plan: SchemePlan,
  run: Run,
  definition: Condition & { kind: 'compare' },
  verdict: Verdict,
): LeafDetail {
  const { measure, is } = definition
  const { shown } = plan.scheme.measures![measure]!
  const interval = intervalOf(run, plan.measures.get(measure)!)
  const bound = boundOf(plan, run, definition.value)
  const figure = figureOf(interval, shown, bound ? [bound] : [])
  const threshold = thresholdOf(plan, run, definition.value, shown)
  const deciding = isSettled(interval) || verdict === UNMET ? lowestRows(plan, run, measure) : undefined
  const bare = {
    kind: 'compare',
    measure,
    figure,
    is,
    threshold,
    ...(deciding && deciding.length > 0 ? { deciding } : {}),
  } as const
  if (!bound) return bare
  if (!isSettled(interval)) {
    const end = nearestEnd(interval, bound)
    return end && verdict === UNMET ? { ...bare, ...distance(end, bound, shown, 'leastDifference') } : bare
  }
  return { ...bare, ...distance(interval.low, bound, shown, 'difference') }
}

/** The end of an interval that is nearest to a bound outside of it. */
function nearestEnd({ low, high }: Interval, bound: Fraction): Fraction | undefined {
  if (compareFractions(high, bound) < 0) return high
  return compareFractions(low, bound) > 0 ? low : undefined
}

function distance<K extends 'difference' | 'leastDifference'>(
  value: Fraction,
  bound: Fraction,
  shown: MeasureDefinition['shown'],
  name: K,
): { readonly [N in K]?: Figure } & { readonly side: 'below' | 'at' | 'above' } {
  const signed = subtractFractions(value, bound)
  const sign = compareFractions(signed, zeroFraction)
  const size = sign < 0 ? negate(signed) : signed
  const figure = numberFigure(size, shown, tellingDecimals(size, zeroFraction, shown))
  const named = { [name]: figure } as { readonly [N in K]: Figure }
  return { ...named, side: sign < 0 ? 'below' : sign > 0 ? 'above' : 'at' }
}

/** What decides whether a measure is near a number. */
export function nearDetail(plan: SchemePlan, run: Run, definition: Condition & { kind: 'near' }): LeafDetail {
  const { measure, value } = definition
  const { shown } = plan.scheme.measures![measure]!
  const centre = literal(value)
  const margin = boundOf(plan, run, definition.within)
  const bounds = margin ? [subtractFractions(centre, margin), centre, addFractions(centre, margin)] : [centre]
  const figure = figureOf(intervalOf(run, plan.measures.get(measure)!), shown, bounds)
  return { kind: 'near', measure, figure, value, within: thresholdOf(plan, run, definition.within, shown) }
}

function boundOf(plan: SchemePlan, run: Run, bound: Bound): Fraction | undefined {
  return typeof bound === 'string' ? literal(bound) : run.parameters[plan.parameters.indexOf(bound.parameter)]
}

function thresholdOf(plan: SchemePlan, run: Run, bound: Bound, shown: MeasureDefinition['shown']): Threshold {
  if (typeof bound === 'string') return { exact: bound }
  const supplied = boundOf(plan, run, bound)
  if (!supplied) return { parameter: bound.parameter, supplied: null }
  const figure = numberFigure(supplied, shown, tellingDecimals(supplied, zeroFraction, shown))
  return { parameter: bound.parameter, supplied: renderExact(supplied), figure }
}
