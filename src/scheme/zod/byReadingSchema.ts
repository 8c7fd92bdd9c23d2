import * as z from 'zod'
import type { ByReading } from '../basics.ts'
import { definitionLimits } from '../definitionLimits.ts'
import { byId } from './byId.ts'
import { idSchema } from './idSchema.ts'

/** One value for each alternative of a reading, in place of the value. */
export function byReadingSchema<T>(of: z.ZodType<T>): ByReadingSchema<T> {
  return z.strictObject({
    kind: z.literal('byReading'),
    reading: idSchema(),
    cases: byId(of, { minimum: 1, maximum: definitionLimits.alternatives }),
  })
}

/** The schema of {@link ByReading}, open to a discriminated union. */
export type ByReadingSchema<T> = z.ZodObject<
  {
    kind: z.ZodLiteral<'byReading'>
    reading: z.ZodType<string>
    cases: z.ZodType<Record<string, T>>
  },
  z.core.$strict
>

/** A value, or one for each alternative of a reading. */
export function perhapsByReading<T>(of: z.ZodType<T>, expected: string): z.ZodType<T | ByReading<T>> {
  return z.union([of, byReadingSchema(of)], { error: `expected ${expected}, or one by reading` })
}
