import { showGiven } from '../given.ts'
import { makeIssue } from '../issue.ts'
import { fail, type Result, succeed } from '../result.ts'
import { type Exact, exact, shortExact } from './exact.ts'

/** Digits that are read from a number at most, before and after the decimal point together. */
export const MAX_DIGITS = 60
/** Significant digits that every JSON number keeps on its way through a binary double. */
export const MAX_JSON_DIGITS = 15

const PLAIN = /^-?\d+(?:\.\d+)?$/

/**
 * Reads a number exactly.
 *
 * @param value - decimal text `-?digits(.digits)?` of at most 60 digits, or a number whose shortest decimal form
 * has at most 15 significant digits
 * @returns the number, or one issue: `input/type`, `number/form`, `number/digits` or `number/imprecise`
 */
export function parseExact(value: unknown): Result<Exact> {
  if (typeof value === 'string') return parseText(value)
  if (typeof value === 'number') return parseJsonNumber(value)
  return fail(makeIssue('input/type', [], { expected: 'a number', given: showGiven(value) }))
}

function parseText(text: string): Result<Exact> {
  const short = shortExact(text)
  if (short) return succeed(short)
  if (!PLAIN.test(text)) return fail(makeIssue('number/form', [], { given: showGiven(text) }))
  const digits = text.length - (text.startsWith('-') ? 1 : 0) - (text.includes('.') ? 1 : 0)
  if (digits > MAX_DIGITS) return tooManyDigits(digits)
  return succeed(exact(text))
}

function parseJsonNumber(value: number): Result<Exact> {
  const short = shortExact(String(value))
  if (short) return succeed(short)
  if (!Number.isFinite(value)) return fail(makeIssue('number/form', [], { given: showGiven(value) }))
  const [mantissa = '', exponentText = '0'] = String(Math.abs(value)).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const significant = `${whole}${fraction}`.replace(/^0+/, '').replace(/0+$/, '').length
  if (significant > MAX_JSON_DIGITS) {
    return fail(
      makeIssue('number/imprecise', [], { given: showGiven(value), maximumDigits: MAX_JSON_DIGITS }),
    )
  }
  const exponent = Number(exponentText)
  const digits = Math.max(whole.length + exponent, 1) + Math.max(fraction.length - exponent, 0)
  if (digits > MAX_DIGITS) return tooManyDigits(digits)
  return succeed(exact(value))
}

function tooManyDigits(digits: number): Result<never> {
  return fail(makeIssue('number/digits', [], { digits, maximumDigits: MAX_DIGITS }))
}
