import { signOf } from '../exact/exact.ts'
import {
  addFractions,
  compareFractions,
  type Fraction,
  multiplyFractions,
  noLowerBound,
  wholeFraction,
  zeroFraction,
} from '../exact/fraction.ts'
import { own } from '../own.ts'
import type { FactDefinition, Field } from './factDefinition.ts'
import { literal } from './literal.ts'
import type { Measure } from './measureDefinition.ts'
import type { Scheme } from './schemeDefinition.ts'
import { tableIn } from './tableIn.ts'

/** A bound that no value of a measure falls below, and whether one may be equal to it. */
export type LeastValue = { readonly value: Fraction; readonly reached: boolean }

const unbounded: LeastValue = { value: noLowerBound, reached: true }
const zero: LeastValue = { value: zeroFraction, reached: true }

/**
 * The least that measures of a definition can come to, told from declared bounds alone. It may be less than is
 * possible, never more. The bounds of a named measure prove nothing: they are what a text says, and are not enforced.
 *
 * @param scheme - a definition whose references resolve and whose measures are not circular
 */
export function leastValues(scheme: Scheme): (measure: Measure) => LeastValue {
  const named = new Map<string, LeastValue>()
  const least = (measure: Measure): LeastValue => {
    switch (measure.kind) {
      case 'fact':
        return leastOfField(own<FactDefinition>(scheme.facts, measure.fact) as Field)
      case 'literal':
        return { value: literal(measure.value), reached: true }
      case 'measure': {
        const known = named.get(measure.measure) ?? least(scheme.measures![measure.measure]!.value)
        named.set(measure.measure, known)
        return known
      }
      case 'add':
        return measure.of.map(least).reduce(add)
      case 'times':
        return scale(least(measure.of), literal(measure.by))
      case 'cap':
        return lower(least(measure.of), { value: literal(measure.at), reached: true })
      case 'least':
        return measure.of.map(least).reduce(lower)
      case 'greatest':
        return measure.of.map(least).reduce(higher)
      case 'between':
        return lower(least(measure.low), least(measure.high))
      case 'ratio':
        return leastOfRatio(least(measure.of))
      case 'count':
      case 'rate':
        return zero
      case 'sum':
        return leastOfSum(scheme, measure)
      case 'byReading':
        return Object.values(measure.cases).map(least).reduce(lower)
    }
  }
  return least
}

/** Whether every value above or at this bound is more than zero. */
export function isPositive({ value, reached }: LeastValue): boolean {
  const sign = compareFractions(value, zeroFraction)
  return sign > 0 || (sign === 0 && !reached)
}

function leastOfField(field: Field): LeastValue {
  if (field.kind !== 'number' && field.kind !== 'count') return unbounded
  const above = field.kind === 'number' ? field.above : undefined
  return higher(
    field.min === undefined ? unbounded : { value: literal(field.min), reached: true },
    above === undefined ? unbounded : { value: literal(above), reached: false },
  )
}

/** All rows of a group count where nothing is asked of them; of a list, or with a condition, perhaps none does. */
function leastOfSum(scheme: Scheme, measure: Measure & { kind: 'sum' }): LeastValue {
  const table = tableIn(scheme, measure.in)
  const row = leastOfField(table.fields[measure.field]!)
  const rows = table.kind === 'group' ? Object.keys(table.rows).length : table.maxRecords
  const all = scale(row, wholeFraction(rows))
  return table.kind === 'group' && measure.where === undefined ? all : lower(zero, all)
}

/** The denominator is positive by a check of its own; nothing is known of how large it is. */
function leastOfRatio(of: LeastValue): LeastValue {
  if (isPositive(of)) return { value: zeroFraction, reached: false }
  return compareFractions(of.value, zeroFraction) === 0 ? zero : unbounded
}

function add(a: LeastValue, b: LeastValue): LeastValue {
  return { value: addFractions(a.value, b.value), reached: a.reached && b.reached }
}

function scale({ value, reached }: LeastValue, by: Fraction): LeastValue {
  if (signOf(by.num) < 0) return unbounded
  return signOf(by.num) === 0 ? zero : { value: multiplyFractions(value, by), reached }
}

function lower(a: LeastValue, b: LeastValue): LeastValue {
  const order = compareFractions(a.value, b.value)
  if (order !== 0) return order < 0 ? a : b
  return { value: a.value, reached: a.reached || b.reached }
}

function higher(a: LeastValue, b: LeastValue): LeastValue {
  const order = compareFractions(a.value, b.value)
  if (order !== 0) return order > 0 ? a : b
  return { value: a.value, reached: a.reached && b.reached }
}
