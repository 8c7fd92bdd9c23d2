import { showGiven } from '../given.ts'
import { makeIssue } from '../issue.ts'
import { fail, type Result, succeed } from '../result.ts'
import { hundred, one, signOf } from './exact.ts'
import { type Fraction, fraction } from './fraction.ts'
import { MAX_DIGITS, parseExact } from './parseExact.ts'

/** Two numbers of the most digits, with their signs, points and what stands between them. */
const LONGEST = 2 * (MAX_DIGITS + 2) + 2

/**
 * Reads a threshold as a text writes it: `'59.5'`, `'80%'` or `'2/3'`.
 *
 * A percentage and a fraction stay numerator and denominator: 2/3 has no decimal form of any length.
 *
 * @returns the exact value, or the issues of {@link parseExact}; `number/form` for a zero or negative denominator
 */
export function parseFraction(text: string): Result<Fraction> {
  if (text.length > LONGEST) return notANumber(text)
  const percent = text.endsWith('%')
  const [numerator = '', denominator, ...more] = (percent ? text.slice(0, -1) : text).split('/')
  if (more.length > 0 || (percent && denominator !== undefined)) return notANumber(text)
  const num = parseExact(numerator)
  if (!num.ok) return num
  if (denominator === undefined) return succeed(fraction(num.value, percent ? hundred : one))
  const den = parseExact(denominator)
  if (!den.ok) return den
  return signOf(den.value) > 0 ? succeed(fraction(num.value, den.value)) : notANumber(text)
}

function notANumber(text: string): Result<never> {
  return fail(makeIssue('number/form', [], { given: showGiven(text) }))
}
