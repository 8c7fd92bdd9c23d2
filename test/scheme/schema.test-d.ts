import type { StandardSchemaV1 } from '@standard-schema/spec'
import { expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import type { Facts } from '../../src/scheme/parseFacts.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import type { StandardSchema } from '../../src/scheme/standardSchema.ts'
import { exactly } from '../../src/scheme/zod/exactly.ts'
import type { schemeSchema } from '../../src/scheme/zod/schemeSchema.ts'

type Sample = { readonly a: string; readonly b?: readonly (1 | 2)[] | undefined; readonly c: { d: boolean } }
const c = z.strictObject({ d: z.boolean() })
const b = z.array(z.literal([1, 2])).optional()

test('the schema of definitions gives a Scheme', () => {
  expectTypeOf<z.output<ReturnType<typeof schemeSchema>>>().toEqualTypeOf<Scheme>()
})

test('exactly() takes the schema of the very type', () => {
  expectTypeOf(exactly<Sample>()(z.strictObject({ a: z.string(), b, c }))).toEqualTypeOf<z.ZodType<Sample>>()
})

test('exactly() does not compile where schema and type have drifted apart', () => {
  // @ts-expect-error a member is missing
  exactly<Sample>()(z.strictObject({ a: z.string(), b }))
  // @ts-expect-error an optional member is missing
  exactly<Sample>()(z.strictObject({ a: z.string(), c }))
  // @ts-expect-error a member is too many
  exactly<Sample>()(z.strictObject({ a: z.string(), b, c, d: z.string() }))
  // @ts-expect-error an optional member is too many
  exactly<Sample>()(z.strictObject({ a: z.string(), b, c, d: z.string().optional() }))
  // @ts-expect-error a member is required that need not be there
  exactly<Sample>()(z.strictObject({ a: z.string(), b: z.array(z.literal([1, 2])), c }))
  // @ts-expect-error a member need not be there that is required
  exactly<Sample>()(z.strictObject({ a: z.string().optional(), b, c }))
  // @ts-expect-error a value is missing
  exactly<Sample>()(z.strictObject({ a: z.string(), b: z.array(z.literal([1])).optional(), c }))
  // @ts-expect-error a value is too many
  exactly<Sample>()(z.strictObject({ a: z.string(), b: z.array(z.literal([1, 2, 3])).optional(), c }))
  // @ts-expect-error a member further in is too many
  exactly<Sample>()(z.strictObject({ a: z.string(), b, c: c.extend({ e: z.string().optional() }) }))
  // @ts-expect-error a kind is missing
  exactly<{ kind: 'a' } | { kind: 'b' }>()(z.strictObject({ kind: z.literal('a') }))
})

test('the facts of a scheme are a Standard Schema as its specification has it', () => {
  expectTypeOf<StandardSchema<Facts>>().toExtend<StandardSchemaV1<unknown, Facts>>()
  expectTypeOf<StandardSchemaV1.InferOutput<StandardSchema<Facts>>>().toEqualTypeOf<Facts>()
})
