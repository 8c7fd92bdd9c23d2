import { expect } from 'vitest'
import { type Fraction, isBounded } from '../../../src/exact/fraction.ts'
import { wholeRatio } from '../../../src/exact/scaled.ts'
import type { AssessOptions } from '../../../src/index.ts'
import { compileScheme } from '../../../src/logic/compileScheme.ts'
import { intervalOf, workOf } from '../../../src/logic/run.ts'
import { DECLINED, findSmall, oneAs } from '../../../src/logic/small/smallNode.ts'
import { factColumns } from '../../../src/scheme/factColumns.ts'
import type { Measure, MeasureDefinition } from '../../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { schemeOf } from '../anyDefinition.ts'
import { exactColumns, runOf, valuesIn } from '../bothWays.ts'

/** Both ends of a measure and why it is open: 0 not at all, 1 for a fact, 2 for a finding, 3 for both. */
export type Found = readonly [low: number, high: number, gap: number]

/** A measure in both ways: what whole numbers find, where they are proved to suffice, and what exact numbers find. */
export function measured(
  facts: Scheme['facts'],
  value: Measure,
  { readings, ...bounds }: Omit<MeasureDefinition, 'value'> & Pick<Scheme, 'readings'> = {},
) {
  const scheme: Scheme = {
    ...schemeOf({ facts, measures: { m: { value, ...bounds } } }),
    ...(readings ? { readings } : {}),
  }
  const plan = compileScheme(scheme)
  const { small, ...exact } = plan.measures.get('m')!
  return {
    plan,
    small,
    inSmall(data: object, options: AssessOptions = {}): Found | 'declined' {
      const values = valuesIn(scheme, data)
      const run = runOf(plan, values, factColumns(plan.facts, values), options)
      const { numbers } = workOf(run)
      const gap = findSmall(run, small!)
      if (gap === DECLINED) return 'declined'
      const [a, b, c, d] = numbers.subarray(small!.at, small!.at + 4) as unknown as [
        number,
        number,
        number,
        number,
      ]
      if (small!.kind === 'quotient') return [a / b, c / d, gap]
      const one = oneAs(small!, run)
      return [a / one, b / one, gap]
    },
    inExact(data: object, options: AssessOptions = {}): Found {
      const run = runOf(plan, valuesIn(scheme, data), exactColumns(plan), options)
      const { low, high, gap } = intervalOf(run, exact)
      return [nearest(low), nearest(high), gap]
    },
  }
}

/** Sees to it that a measure is found to lie between these ends, in both ways. */
export function expectFound(
  of: ReturnType<typeof measured>,
  data: object,
  expected: Found,
  options = {},
): void {
  expect(of.inExact(data, options)).toEqual(expected)
  expect(of.inSmall(data, options)).toEqual(expected)
}

function nearest(value: Fraction): number {
  if (!isBounded(value)) return value.num.coef * Number.POSITIVE_INFINITY
  const { num, den } = wholeRatio(value)!
  return num / den
}
