import { type Fraction, isBounded } from '../../exact/fraction.ts'
import { renderDecimal } from '../../exact/renderFraction.ts'

/** A number as facts hold it; `undefined` for one that no decimal is equal to. */
export function decimalText(value: Fraction): string | undefined {
  if (!isBounded(value)) return undefined
  const { text, terminates } = renderDecimal(value, 0)
  return terminates ? text : undefined
}
