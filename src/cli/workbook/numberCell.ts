import type { NumberCell } from './sheet.ts'

/** Significant digits that spreadsheets show and compare. */
const SHOWN_DIGITS = 15

/**
 * Reads the number of a workbook's cell. It is stored as a binary double, often with 17 digits
 * (`79.959999999999994` for 79.96); what is meant is what the sheet shows, the decimal of at most 15 digits.
 *
 * @param value - a finite number
 */
export function numberCell(value: number): NumberCell {
  const text = plainDecimal(value.toPrecision(SHOWN_DIGITS))
  return { kind: 'number', value, text, exact: Number(text) === value }
}

/** A decimal without an exponent and without zeros that say nothing. */
function plainDecimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text)!
  const point = whole.length + Number(exponent)
  const padded = `${whole}${fraction}`.padEnd(point, '0')
  const shifted = point <= 0 ? '0'.repeat(1 - point) + padded : padded
  const at = Math.max(point, 1)
  const after = shifted.slice(at).replace(/0+$/, '')
  return `${sign}${shifted.slice(0, at)}${after === '' ? '' : `.${after}`}`
}
