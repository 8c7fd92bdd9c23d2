import * as z from 'zod'

/** Text of at least one and at most `maximum` code units. */
export function textSchema(maximum: number): z.ZodType<string> {
  return z.string().min(1).max(maximum)
}
