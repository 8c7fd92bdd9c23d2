import { type Exact, exact } from '../../exact/exact.ts'
import type { Fraction } from '../../exact/fraction.ts'
import { MAX_DIGITS } from '../../exact/parseExact.ts'
import { renderDecimal } from '../../exact/renderFraction.ts'

/** A fraction as the decimal that it is, if it is one that can be handed in. */
export function decimalOf(value: Fraction): Exact | undefined {
  const { text, terminates } = renderDecimal(value, 0)
  return terminates && digitsIn(text) <= MAX_DIGITS ? exact(text) : undefined
}

/** How many digits decimal text has. */
export function digitsIn(text: string): number {
  return text.replace(/[-.]/g, '').length
}
