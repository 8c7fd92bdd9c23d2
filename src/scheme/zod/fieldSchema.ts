import * as z from 'zod'
import { definitionLimits } from '../definitionLimits.ts'
import type { Field } from '../factDefinition.ts'
import { decimalSchema, stepSchema, wholeSchema } from './decimalSchema.ts'
import { exactly } from './exactly.ts'
import { idSchema } from './idSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { schemaNotes } from './schemaNotes.ts'
import { someOf } from './someOf.ts'
import { textSchema } from './textSchema.ts'

const maximumSchema = onFirstUse(() =>
  z.union([decimalSchema(), z.strictObject({ field: idSchema() })], {
    error: 'expected a decimal number or { field }',
  }),
)

/** What each kind of value says of itself, as shapes: a fact adds its note to them. */
export const fieldShapes = onFirstUse(() => ({
  flag: { kind: z.literal('flag'), presumed: z.boolean().optional() },
  count: {
    kind: z.literal('count'),
    min: wholeSchema().optional(),
    max: wholeSchema().optional(),
    presumed: wholeSchema().optional(),
  },
  number: {
    kind: z.literal('number'),
    min: decimalSchema().optional(),
    above: decimalSchema().optional(),
    max: maximumSchema().optional(),
    step: stepSchema().optional(),
    unit: textSchema(definitionLimits.nameLength).optional(),
    presumed: decimalSchema().optional(),
  },
  date: { kind: z.literal('date') },
  dateTime: { kind: z.literal('dateTime') },
  choice: {
    kind: z.literal('choice'),
    options: someOf(idSchema(), definitionLimits.options),
    presumed: idSchema().optional(),
  },
  text: {
    kind: z.literal('text'),
    maxCharacters: z.int().min(1).max(definitionLimits.characters).optional(),
  },
}))

/** One value of a row or record. */
export const fieldSchema: () => z.ZodType<Field> = onFirstUse(() =>
  exactly<Field>()(
    z.discriminatedUnion('kind', [
      z.strictObject(fieldShapes().flag),
      z.strictObject(fieldShapes().count),
      z.strictObject(fieldShapes().number),
      z.strictObject(fieldShapes().date),
      z.strictObject(fieldShapes().dateTime),
      z.strictObject(fieldShapes().choice),
      z.strictObject(fieldShapes().text),
    ]),
  ).register(schemaNotes(), { id: 'field' }),
)
