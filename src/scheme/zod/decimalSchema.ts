import type * as z from 'zod'
import { isWhole, signOf } from '../../exact/exact.ts'
import { MAX_DIGITS, parseExact } from '../../exact/parseExact.ts'
import { type Issue, makeIssue } from '../../issue.ts'
import type { Literal } from '../basics.ts'
import { checkedText } from './checkedText.ts'
import { onFirstUse } from './onFirstUse.ts'

const maxLength = MAX_DIGITS + 2

/** A decimal number as the facts themselves are written: `'59.5'`. */
export const decimalSchema: () => z.ZodType<Literal> = onFirstUse(() =>
  checkedText(decimalIssue, {
    id: 'decimal',
    pattern: '^-?\\d+(?:\\.\\d+)?$',
    maxLength,
  }),
)

/** A whole number as text, without a decimal point. */
export const wholeSchema: () => z.ZodType<Literal> = onFirstUse(() =>
  checkedText(wholeIssue, {
    id: 'whole',
    pattern: '^-?\\d+$',
    maxLength,
  }),
)

/** A decimal number above zero: the step of a number. */
export const stepSchema: () => z.ZodType<Literal> = onFirstUse(() =>
  checkedText(stepIssue, {
    id: 'step',
    pattern: '^(?=.*[1-9])\\d+(?:\\.\\d+)?$',
    maxLength,
  }),
)

function decimalIssue(text: string): Issue | undefined {
  const read = parseExact(text)
  return read.ok ? undefined : read.issues[0]
}

function wholeIssue(text: string): Issue | undefined {
  const read = parseExact(text)
  if (!read.ok) return read.issues[0]
  const whole = isWhole(read.value) && !text.includes('.')
  return whole ? undefined : makeIssue('number/integer', [], { given: text })
}

function stepIssue(text: string): Issue | undefined {
  const read = parseExact(text)
  if (!read.ok) return read.issues[0]
  return signOf(read.value) > 0 ? undefined : makeIssue('number/not-above', [], { given: text, bound: '0' })
}
