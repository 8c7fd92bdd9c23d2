import type { Bound, Condition, Scheme } from '../../index.ts'
import { naiveCompares } from '../naive/naiveLeaves.ts'
import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  multiply,
  type Ratio,
  ratio,
  subtract,
  textOf,
  whole,
} from '../naive/ratio.ts'
import type { ConditionBoundary, Side } from './boundaryCase.ts'
import { conditionCase, type Trial } from './conditionCase.ts'
import { directFacts } from './directFacts.ts'
import type { Found } from './thresholds.ts'
import { unitOf } from './unitOf.ts'

/** A measure at its threshold and beside it. */
export function compareCases(
  scheme: Scheme,
  found: Found<Condition & { kind: 'compare' }>,
  usual: Ratio,
): readonly ConditionBoundary[] {
  const { measure, is, value: bound } = found.node
  const { value: threshold, parameters } = boundOf(scheme, bound)
  const unit = unitOf(scheme, { kind: 'measure', measure }, usual)
  return besides(threshold, unit).map(({ side, value }) =>
    conditionCase(scheme, found, {
      side,
      what: measure,
      threshold: typeof bound === 'string' ? bound : `${bound.parameter} = ${textOf(threshold)}`,
      value: textOf(value),
      verdict: naiveCompares(value, is, threshold),
      ...placeAt(scheme, measure, value),
      ...(parameters ? { parameters } : {}),
    }),
  )
}

/** A measure at both ends of the margin around a number and beside them. */
export function nearCases(
  scheme: Scheme,
  found: Found<Condition & { kind: 'near' }>,
  usual: Ratio,
): readonly ConditionBoundary[] {
  const { measure, value: centre, within } = found.node
  const { value: margin, parameters } = boundOf(scheme, within)
  const unit = unitOf(scheme, { kind: 'measure', measure }, usual)
  const low = subtract(ratio(centre), margin)
  const high = add(ratio(centre), margin)
  const ends = compare(low, high) === 0 ? [low] : [low, high]
  return ends.flatMap((end) =>
    besides(end, unit).map(({ side, value }) =>
      conditionCase(scheme, found, {
        side,
        what: measure,
        threshold: `${centre} ${end === low ? '-' : '+'} ${textOf(margin)}`,
        value: textOf(value),
        verdict: compare(low, value) <= 0 && compare(value, high) <= 0,
        ...placeAt(scheme, measure, value),
        ...(parameters ? { parameters } : {}),
      }),
    ),
  )
}

/** What brings a measure to a number. */
function placeAt(scheme: Scheme, measure: string, value: Ratio): Pick<Trial, 'facts' | 'known'> {
  const known = directFacts(scheme, { kind: 'measure', measure }, value)
  return known ? { known } : { facts: { kind: 'compare', measure, is: 'equal', value: textOf(value) } }
}

/** A number, and the multiples of a unit that are next to it on either side. */
export function besides(at: Ratio, unit: Ratio): readonly { readonly side: Side; readonly value: Ratio }[] {
  const units = divide(at, unit)
  return [
    { side: 'below', value: multiply(whole(ceiling(units) - 1n), unit) },
    { side: 'at', value: at },
    { side: 'above', value: multiply(whole(floor(units) + 1n), unit) },
  ]
}

/** A number of the text, or one for a parameter that the text leaves open: a twentieth of the way through its range. */
function boundOf(
  scheme: Scheme,
  bound: Bound,
): { readonly value: Ratio; readonly parameters?: { readonly [parameter: string]: string } } {
  if (typeof bound === 'string') return { value: ratio(bound) }
  const { min, max } = scheme.parameters![bound.parameter]!
  const low = min === undefined ? undefined : ratio(min)
  const high = max === undefined ? undefined : ratio(max)
  const value = low && high ? add(low, divide(subtract(high, low), whole(20))) : (low ?? high ?? whole(1))
  return { value, parameters: { [bound.parameter]: textOf(value) } }
}
