import * as z from 'zod'
import type { Bound, Condition } from '../conditionDefinition.ts'
import { definitionLimits } from '../definitionLimits.ts'
import { byReadingSchema } from './byReadingSchema.ts'
import { citeSchema } from './citeSchema.ts'
import { dateOfSchema } from './dateOfSchema.ts'
import { exactly } from './exactly.ts'
import { idSchema } from './idSchema.ts'
import { literalSchema } from './literalSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { inPeriodShape } from './periodSchema.ts'
import { comparisonSchema, expectedSchema, rowConditionSchema } from './rowConditionSchema.ts'
import { schemaNotes } from './schemaNotes.ts'
import { someOf } from './someOf.ts'
import { textSchema } from './textSchema.ts'

const boundSchema: () => z.ZodType<Bound> = onFirstUse(() =>
  exactly<Bound>()(
    z.union([literalSchema(), z.strictObject({ parameter: idSchema() })], {
      error: 'expected a number as text or { parameter }',
    }),
  ).register(schemaNotes(), { id: 'bound' }),
)

const inner: () => z.ZodType<Condition> = onFirstUse(() => z.lazy(conditionSchema))
/** None of them is an answer too: all of none always holds, any of none never. */
const several = onFirstUse(() => z.array(inner()).max(definitionLimits.parts))
const cite = onFirstUse(() => citeSchema().optional())
const endSchema = onFirstUse(() => textSchema(19).optional())

/** What holds, does not hold, or cannot be told yet. */
export const conditionSchema: () => z.ZodType<Condition> = onFirstUse(() =>
  exactly<Condition>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('all'), of: several() }),
      z.strictObject({ kind: z.literal('any'), of: several() }),
      z.strictObject({ kind: z.literal('not'), of: inner() }),
      z.strictObject({
        kind: z.literal('atLeast'),
        n: z.int().min(0).max(definitionLimits.parts),
        of: several(),
      }),
      z.strictObject({
        kind: z.literal('exactly'),
        n: z.int().min(0).max(definitionLimits.parts),
        of: several(),
      }),
      z.strictObject({ kind: z.literal('fact'), fact: idSchema(), is: expectedSchema(), cite: cite() }),
      z.strictObject({
        kind: z.literal('compare'),
        measure: idSchema(),
        is: comparisonSchema(),
        value: boundSchema(),
        cite: cite(),
      }),
      z.strictObject({
        kind: z.literal('near'),
        measure: idSchema(),
        value: literalSchema(),
        within: boundSchema(),
        cite: cite(),
      }),
      z.strictObject({
        kind: z.literal('each'),
        in: idSchema(),
        where: rowConditionSchema().optional(),
        satisfies: rowConditionSchema(),
        cite: cite(),
      }),
      z.strictObject({
        kind: z.literal('some'),
        in: idSchema(),
        satisfies: rowConditionSchema(),
        cite: cite(),
      }),
      z.strictObject({ kind: z.literal('given'), fact: idSchema(), cite: cite() }),
      z.strictObject({
        kind: z.literal('mentions'),
        fact: idSchema(),
        anyOf: someOf(textSchema(definitionLimits.nameLength), definitionLimits.parts),
        cite: cite(),
      }),
      z.strictObject({
        kind: z.literal('within'),
        date: dateOfSchema(),
        from: dateOfSchema(),
        ...inPeriodShape(),
        cite: cite(),
      }),
      z.strictObject({
        kind: z.literal('notAfter'),
        date: dateOfSchema(),
        other: dateOfSchema(),
        cite: cite(),
      }),
      z.strictObject({
        kind: z.literal('between'),
        fact: idSchema(),
        from: endSchema(),
        until: endSchema(),
        cite: cite(),
      }),
      byReadingSchema(inner()),
    ]),
  ).register(schemaNotes(), {
    id: 'condition',
    description: 'What holds, does not hold, or cannot be told yet.',
  }),
)
