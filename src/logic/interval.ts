import { compareFractions, type Fraction, greater, lesser } from '../exact/fraction.ts'
import type { Comparison } from '../scheme/conditionDefinition.ts'
import { MET, REFERRED, UNDETERMINED, UNMET, type Verdict } from './verdict.ts'

/** Why a measure is not settled: facts are missing, findings are, or both. */
export type Gap = 0 | 1 | 2 | 3
export const NO_GAP = 0
export const FACT_GAP = 1
export const FINDING_GAP = 2

/** What a measure can still be, both ends included. It has a value when both ends are equal. */
export type Interval = { readonly low: Fraction; readonly high: Fraction; readonly gap: Gap }

export function settledAt(value: Fraction): Interval {
  return { low: value, high: value, gap: NO_GAP }
}

export function isSettled(interval: Interval): boolean {
  return interval.gap === NO_GAP || compareFractions(interval.low, interval.high) === 0
}

export function joinGaps(intervals: readonly { readonly gap: Gap }[]): Gap {
  return intervals.reduce<number>((gap, interval) => gap | interval.gap, NO_GAP) as Gap
}

/** The interval within declared bounds; a bound that the known part already breaks is left alone. */
export function within(
  interval: Interval,
  least: Fraction | undefined,
  most: Fraction | undefined,
): Interval {
  if (interval.gap === NO_GAP) return interval
  const low =
    least && compareFractions(least, interval.high) <= 0 ? greater(interval.low, least) : interval.low
  const high = most && compareFractions(most, interval.low) >= 0 ? lesser(interval.high, most) : interval.high
  return { low, high, gap: interval.gap }
}

/** Holds an interval against a bound: settled as soon as it cannot turn any more. */
export function compareInterval(interval: Interval, is: Comparison, bound: Fraction): Verdict {
  const low = compareFractions(interval.low, bound)
  const high = compareFractions(interval.high, bound)
  switch (is) {
    case 'atLeast':
      return settle(low >= 0, high < 0, interval)
    case 'moreThan':
      return settle(low > 0, high <= 0, interval)
    case 'atMost':
      return settle(high <= 0, low > 0, interval)
    case 'lessThan':
      return settle(high < 0, low >= 0, interval)
    case 'equal':
      return settle(low === 0 && high === 0, low > 0 || high < 0, interval)
  }
}

function settle(met: boolean, unmet: boolean, interval: Interval): Verdict {
  if (met) return MET
  if (unmet) return UNMET
  return openBecause(interval.gap)
}

export function openBecause(gap: Gap): Verdict {
  return gap === FINDING_GAP ? REFERRED : UNDETERMINED
}
