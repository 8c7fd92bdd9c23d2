import { compareExact, one } from '../exact/exact.ts'
import { compareFractions, type Fraction, isBounded } from '../exact/fraction.ts'
import { renderDecimal, renderExact, renderPercent, renderRatio } from '../exact/renderFraction.ts'
import { type Interval, isSettled } from '../logic/interval.ts'
import type { MeasureDefinition } from '../scheme/measureDefinition.ts'

/**
 * A number of a result. `exact` says all of it: a decimal, or a fraction in lowest terms. `percent` or `decimal` is
 * for reading: cut, never rounded, and complete where it `terminates`.
 */
export type Figure =
  | { readonly exact: string; readonly percent: string; readonly terminates: boolean }
  | { readonly exact: string; readonly decimal: string; readonly terminates: boolean }
  | { readonly exact: string }

/** A measure: its value, or between what it lies while facts are missing; `null` is no bound. */
export type MeasureFigure = Figure | { readonly low: Figure | null; readonly high: Figure | null }

/** Writes a measure as its definition has it read, with as many decimals as tell it from a bound. */
export function figureOf(
  interval: Interval,
  shown: MeasureDefinition['shown'],
  bounds: readonly Fraction[] = [],
): MeasureFigure {
  const decimals = (value: Fraction) =>
    Math.max(DECIMALS, ...bounds.map((bound) => tellingDecimals(value, bound, shown)))
  const write = (value: Fraction) => numberFigure(value, shown, decimals(value))
  if (isSettled(interval)) return write(interval.low)
  const end = (value: Fraction) => (isBounded(value) ? write(value) : null)
  return { low: end(interval.low), high: end(interval.high) }
}

/** Writes one number; one that does not terminate is cut to so many decimals. */
export function numberFigure(
  value: Fraction,
  shown: MeasureDefinition['shown'],
  decimals = DECIMALS,
): Figure {
  if (shown === 'percent') {
    const { text, terminates } = renderPercent(value, decimals)
    return { exact: renderRatio(value), percent: text, terminates }
  }
  const exact = renderExact(value)
  if (compareExact(value.den, one) === 0) return { exact }
  const { text, terminates } = renderDecimal(value, decimals)
  return { exact, decimal: text, terminates }
}

/** How many decimals it takes for two bounded numbers that differ not to look the same once they are cut. */
export function tellingDecimals(a: Fraction, b: Fraction, shown: MeasureDefinition['shown']): number {
  if (compareFractions(a, b) === 0) return DECIMALS
  const render = shown === 'percent' ? renderPercent : renderDecimal
  const cut = (value: Fraction, decimals: number) =>
    render(value, decimals).text.split('.') as [string, string]
  // Nearly all numbers that differ do so within a few decimals.
  for (const decimals of [FEW_DECIMALS, MAX_DECIMALS]) {
    const [wholeA, decimalsA] = cut(a, decimals)
    const [wholeB, decimalsB] = cut(b, decimals)
    if (wholeA !== wholeB) {
      // What is below zero by less than one has its sign from its first digit on.
      const signed = wholeA === '-0' ? decimalsA : wholeB === '-0' ? decimalsB : ''
      return Math.max(DECIMALS, signed.search(/[1-9]/) + 1)
    }
    let same = 0
    while (same < decimals && decimalsA[same] === decimalsB[same]) same += 1
    if (same < decimals) return Math.max(DECIMALS, same + 1)
  }
  return MAX_DECIMALS
}

const DECIMALS = 2
const FEW_DECIMALS = 6
/** Two numbers of 60 digits each do not agree for longer than this, unless they were made to. */
const MAX_DECIMALS = 130
