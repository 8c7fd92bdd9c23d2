import type { Field, Measure, Scheme } from '../../index.ts'
import { tableOf } from '../naive/naiveRows.ts'
import { commonMeasure, multiply, type Ratio, ratio, whole } from '../naive/ratio.ts'

/** The least by which a measure can differ from a threshold; the usual one where it can differ by as little as one likes. */
export function unitOf(scheme: Scheme, measure: Measure, usual: Ratio): Ratio {
  const step = stepOf(scheme, measure)
  if (step === undefined || step.n === 0n) return usual
  return step.n < 0n ? multiply(step, whole(-1)) : step
}

/** The least by which two values of a field differ. */
export function unitOfField(field: Field, usual: Ratio): Ratio {
  return stepOfField(field) ?? usual
}

/** A number of which every value of a measure is a multiple; nothing where there is none. */
function stepOf(scheme: Scheme, measure: Measure): Ratio | undefined {
  const inner = (of: Measure) => stepOf(scheme, of)
  switch (measure.kind) {
    case 'count':
      return whole(1)
    case 'fact':
      return stepOfField(scheme.facts[measure.fact] as Field)
    case 'literal':
      return ratio(measure.value)
    case 'measure':
      return inner(scheme.measures![measure.measure]!.value)
    case 'add':
    case 'least':
    case 'greatest':
      return common(measure.of.map(inner))
    case 'times': {
      const of = inner(measure.of)
      return of && multiply(of, ratio(measure.by))
    }
    case 'cap':
      return common([inner(measure.of), ratio(measure.at)])
    case 'between':
      return common([inner(measure.low), inner(measure.high)])
    case 'byReading':
      return common(Object.values(measure.cases).map(inner))
    case 'sum':
      return stepOfField(tableOf(scheme.facts[measure.in]!).fields[measure.field]!)
    case 'ratio':
    case 'rate':
      return undefined
  }
}

function stepOfField(field: Field): Ratio | undefined {
  if (field.kind === 'count') return whole(1)
  return field.kind === 'number' && field.step !== undefined ? ratio(field.step) : undefined
}

/** The greatest number of which all are multiples. */
function common(steps: readonly (Ratio | undefined)[]): Ratio | undefined {
  const known = steps.filter((step) => step !== undefined)
  if (known.length < steps.length) return undefined
  const one = known.reduce(commonMeasure, whole(0))
  return one.n === 0n ? undefined : one
}
