import type * as z from 'zod'

/** A type without `readonly`, all the way down: zod's outputs are writable. */
type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]: Writable<T[K]> }

/** A type in which nothing is optional, all the way down: an optional member is missed where it is not there. */
type Complete<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]-?: Complete<T[K]> }

/** `S`, unless its output and `T` allow different things. */
type Same<S extends z.ZodType, T> = [Writable<T>, Complete<T>, Complete<z.output<S>>] extends [
  z.output<S>,
  Complete<z.output<S>>,
  Complete<T>,
]
  ? S
  : never

/**
 * Types a schema by a type that is written by hand, and keeps the two from drifting: it does not compile if one of
 * them allows what the other does not.
 */
export function exactly<T>(): <S extends z.ZodType<T>>(schema: Same<S, T>) => z.ZodType<T> {
  return (schema) => schema
}
