import { signOf } from '../exact/exact.ts'
import {
  addFractions,
  type Fraction,
  greater,
  isBounded,
  lesser,
  multiplyFractions,
  noBound,
  oneFraction,
  wholeFraction,
  zeroFraction,
} from '../exact/fraction.ts'
import { own } from '../own.ts'
import type { FactDefinition, Field } from './factDefinition.ts'
import { literal } from './literal.ts'
import type { Measure, MeasureDefinition } from './measureDefinition.ts'
import type { Scheme } from './schemeDefinition.ts'
import { tableIn } from './tableIn.ts'

/**
 * The most that measures of a definition can come to, told from declared bounds and from the maximum that the text
 * gives a named measure. It may be more than is possible, never less; `1/0` where nothing bounds it.
 *
 * @param scheme - a definition whose references resolve and whose measures are not circular
 */
export function mostValues(scheme: Scheme): (measure: Measure) => Fraction {
  const named = new Map<string, Fraction>()
  const most = (measure: Measure): Fraction => {
    switch (measure.kind) {
      case 'fact':
        return mostOfField(own<FactDefinition>(scheme.facts, measure.fact) as Field)
      case 'literal':
        return literal(measure.value)
      case 'measure': {
        const known = named.get(measure.measure) ?? mostOfNamed(scheme.measures![measure.measure]!)
        named.set(measure.measure, known)
        return known
      }
      case 'add':
        return measure.of.map(most).reduce(addBounds)
      case 'times': {
        const by = literal(measure.by)
        return signOf(by.num) < 0 ? noBound : multiplyFractions(most(measure.of), by)
      }
      case 'cap':
        return lesser(most(measure.of), literal(measure.at))
      case 'least':
        return measure.of.map(most).reduce(lesser)
      case 'greatest':
        return measure.of.map(most).reduce(greater)
      case 'between':
        return most(measure.high)
      case 'ratio':
        return noBound
      case 'rate':
        return oneFraction
      case 'count':
        return rowsIn(scheme, measure.in)
      case 'sum': {
        const row = mostOfField(tableIn(scheme, measure.in).fields[measure.field]!)
        return greater(zeroFraction, multiplyFractions(row, rowsIn(scheme, measure.in)))
      }
      case 'byReading':
        return Object.values(measure.cases).map(most).reduce(greater)
    }
  }
  const mostOfNamed = ({ value, max }: MeasureDefinition): Fraction => {
    const computed = most(value)
    if (max === undefined) return computed
    const declared = typeof max === 'string' ? [max] : Object.values(max.cases)
    return lesser(computed, declared.map(literal).reduce(greater))
  }
  return most
}

function mostOfField(field: Field): Fraction {
  if (field.kind !== 'number' && field.kind !== 'count') return noBound
  return typeof field.max === 'string' ? literal(field.max) : noBound
}

function rowsIn(scheme: Scheme, id: string): Fraction {
  const table = tableIn(scheme, id)
  return wholeFraction(table.kind === 'group' ? Object.keys(table.rows).length : table.maxRecords)
}

function addBounds(a: Fraction, b: Fraction): Fraction {
  return isBounded(a) && isBounded(b) ? addFractions(a, b) : noBound
}
