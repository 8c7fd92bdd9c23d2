import * as z from 'zod'

/** A list of at least one and at most `maximum` entries: no rule means anything over an empty one. */
export function someOf<T>(of: z.ZodType<T>, maximum: number): z.ZodArray<z.ZodType<T>> {
  return z.array(of).min(1).max(maximum)
}
