/**
 * What an expectation of the kit throws. It has what the assertion errors of vitest, jest and `node:test` have, so that
 * each of them prints the difference between `expected` and `actual` in its own way.
 */
export type ExpectationError = Error & {
  readonly code: 'ERR_ASSERTION'
  readonly operator: string
  readonly expected: unknown
  readonly actual: unknown
  readonly generatedMessage: false
}

/** What was expected, what came instead, and what a person needs to know to see why. */
export type Difference = {
  /** The name of the expectation. */
  readonly operator: string
  /** What it speaks of: `the tier`, `tiers.gold.when.of[0]`. */
  readonly subject: string
  readonly expected: unknown
  readonly actual: unknown
  /** Further lines of the message. */
  readonly details?: readonly string[]
}

/** Makes the error; its stack begins where the expectation was called. */
export function expectationError(
  { operator, subject, expected, actual, details = [] }: Difference,
  calledAt: (...args: never[]) => void,
): ExpectationError {
  const summary = `${operator}: ${subject}: expected ${shown(expected)}, got ${shown(actual)}`
  const error = new Error([summary, ...details.map((line) => `  ${line}`)].join('\n'))
  error.name = 'AssertionError'
  // Other engines than V8 have no such function, and lists of calls of their own.
  Error.captureStackTrace?.(error, calledAt)
  return Object.assign(error, {
    code: 'ERR_ASSERTION' as const,
    operator,
    expected,
    actual,
    generatedMessage: false as const,
  })
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
