import { remainder, signOf } from '../../exact/exact.ts'
import {
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  negate,
  oneFraction,
  zeroFraction,
} from '../../exact/fraction.ts'
import { own } from '../../own.ts'
import type { FactDefinition, Field } from '../../scheme/factDefinition.ts'
import { literal } from '../../scheme/literal.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { tableIn } from '../../scheme/tableIn.ts'

/** The number of which a measure takes multiples alone: 1 of a count, the step of a number; `undefined` if of none. */
export function stepOf(scheme: Scheme, measure: Measure): Fraction | undefined {
  const inner = (of: Measure) => stepOf(scheme, of)
  switch (measure.kind) {
    case 'fact':
      return stepOfField(own<FactDefinition>(scheme.facts, measure.fact))
    case 'literal':
      return sizeOf(literal(measure.value))
    case 'measure':
      return inner(scheme.measures![measure.measure]!.value)
    case 'add':
    case 'least':
    case 'greatest':
      return finest(measure.of.filter((of) => !isZero(of)).map(inner))
    case 'times': {
      const of = inner(measure.of)
      return of && sizeOf(multiplyFractions(of, literal(measure.by)))
    }
    case 'cap':
      return finer(inner(measure.of), sizeOf(literal(measure.at)))
    case 'count':
      return oneFraction
    case 'byReading':
      return finest(
        Object.values(measure.cases)
          .filter((of) => !isZero(of))
          .map(inner),
      )
    case 'sum':
      return stepOfField(tableIn(scheme, measure.in).fields[measure.field])
    case 'between':
    case 'ratio':
    case 'rate':
      return undefined
  }
}

/** The number of which a field takes multiples alone. */
export function stepOfField(field: FactDefinition | Field | undefined): Fraction | undefined {
  if (field?.kind === 'count') return oneFraction
  return field?.kind === 'number' && field.step !== undefined ? literal(field.step) : undefined
}

/** A literal as a step. Zero is none: nothing but zero is a multiple of it. */
function sizeOf(value: Fraction): Fraction | undefined {
  const order = compareFractions(value, zeroFraction)
  return order === 0 ? undefined : order < 0 ? negate(value) : value
}

/** Zero is a multiple of every step. */
function isZero(measure: Measure): boolean {
  return measure.kind === 'literal' && compareFractions(literal(measure.value), zeroFraction) === 0
}

function finest(steps: readonly (Fraction | undefined)[]): Fraction | undefined {
  const [first, ...others] = steps
  return others.reduce(finer, first)
}

/** The finer of two steps, if the other is a multiple of it. */
function finer(a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined {
  if (!a || !b) return undefined
  const [less, more] = compareFractions(a, b) <= 0 ? [a, b] : [b, a]
  const { num, den } = divideFractions(more, less)
  return signOf(remainder(num, den)) === 0 ? less : undefined
}
