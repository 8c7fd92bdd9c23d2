import { compareExact, one } from '../exact/exact.ts'
import { type Fraction, isBounded } from '../exact/fraction.ts'
import { renderDecimal, renderExact, renderPercent } from '../exact/renderFraction.ts'
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

/** Writes a measure as its definition has it read. */
export function figureOf(interval: Interval, shown: MeasureDefinition['shown']): MeasureFigure {
  if (isSettled(interval)) return numberFigure(interval.low, shown)
  const end = (value: Fraction) => (isBounded(value) ? numberFigure(value, shown) : null)
  return { low: end(interval.low), high: end(interval.high) }
}

/** Writes one number. */
export function numberFigure(value: Fraction, shown: MeasureDefinition['shown']): Figure {
  const exact = renderExact(value)
  if (shown === 'percent') {
    const { text, terminates } = renderPercent(value)
    return { exact, percent: text, terminates }
  }
  if (compareExact(value.den, one) === 0) return { exact }
  const { text, terminates } = renderDecimal(value, 2)
  return { exact, decimal: text, terminates }
}
