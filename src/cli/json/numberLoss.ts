import { type Issue, makeIssue, showGiven } from '../../index.ts'

/** Significant digits that every decimal keeps on its way through a binary double. */
const KEPT_DIGITS = 15

const LITERAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

/**
 * What is lost when the literal of a JSON number is read as a double.
 *
 * @param literal - the number as the text has it
 * @returns nothing where the number is read as it stands, otherwise the issue: `number/imprecise` where it has more
 * significant digits than a double surely keeps, `number/form` where a double cannot hold it at all (`1e400`)
 */
export function numberLoss(literal: string): Issue | undefined {
  const written = significand(literal)
  if (written.digits.length > KEPT_DIGITS) {
    return makeIssue('number/imprecise', [], { given: shown(literal), maximumDigits: KEPT_DIGITS })
  }
  const kept = significand(String(Number(literal)))
  if (written.digits === kept.digits && written.exponent === kept.exponent) return undefined
  return makeIssue('number/form', [], { given: shown(literal) })
}

type Significand = { readonly digits: string; readonly exponent: number }

/** The digits without the zeros at either end, and the power of ten of the last of them. */
function significand(literal: string): Significand {
  const [, , whole = '', fraction = '', exponent = '0'] = LITERAL.exec(literal) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const trimmed = digits.replace(/0+$/, '')
  if (trimmed === '') return { digits: '', exponent: 0 }
  return { digits: trimmed, exponent: Number(exponent) - fraction.length + digits.length - trimmed.length }
}

function shown(literal: string): string {
  return showGiven(literal).slice(1, -1)
}
