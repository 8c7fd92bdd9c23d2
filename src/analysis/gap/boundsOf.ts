import { numberFigure } from '../../assess/figure.ts'
import { compareFractions, type Fraction, greater, isBounded, zeroFraction } from '../../exact/fraction.ts'
import type { MeasureDefinition } from '../../scheme/measureDefinition.ts'
import type { Bounds } from './gap.ts'

/** From the least to the most, neither below zero; one figure where they are equal. */
export function boundsOf(
  least: Fraction,
  most: Fraction,
  shown: MeasureDefinition['shown'] = 'plain',
): Bounds {
  const [low, high] = [greater(least, zeroFraction), greater(most, zeroFraction)]
  if (compareFractions(low, high) === 0 && isBounded(low)) return numberFigure(low, shown)
  const end = (value: Fraction) => (isBounded(value) ? numberFigure(value, shown) : null)
  return { low: end(low), high: end(high) }
}
