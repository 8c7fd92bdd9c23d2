import * as z from 'zod'
import { definitionLimits } from '../definitionLimits.ts'
import type { Measure, MeasureDefinition } from '../measureDefinition.ts'
import { byReadingSchema, perhapsByReading } from './byReadingSchema.ts'
import { citeSchema } from './citeSchema.ts'
import { exactly } from './exactly.ts'
import { idSchema } from './idSchema.ts'
import { literalSchema } from './literalSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { rowConditionSchema } from './rowConditionSchema.ts'
import { schemaNotes } from './schemaNotes.ts'
import { someOf } from './someOf.ts'

const inner: () => z.ZodType<Measure> = onFirstUse(() => z.lazy(measureSchema))
const several = onFirstUse(() => someOf(inner(), definitionLimits.parts))
const takeSchema = onFirstUse(() =>
  z.union([z.enum(['overall', 'lowest']), z.strictObject({ row: idSchema() })], {
    error: "expected 'overall', 'lowest' or { row }",
  }),
)

/** A number computed from facts. */
export const measureSchema: () => z.ZodType<Measure> = onFirstUse(() =>
  exactly<Measure>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('fact'), fact: idSchema() }),
      z.strictObject({ kind: z.literal('literal'), value: literalSchema() }),
      z.strictObject({ kind: z.literal('measure'), measure: idSchema() }),
      z.strictObject({ kind: z.literal('add'), of: several() }),
      z.strictObject({ kind: z.literal('times'), of: inner(), by: literalSchema() }),
      z.strictObject({ kind: z.literal('cap'), of: inner(), at: literalSchema() }),
      z.strictObject({ kind: z.literal('least'), of: several() }),
      z.strictObject({ kind: z.literal('greatest'), of: several() }),
      z.strictObject({ kind: z.literal('between'), low: inner(), high: inner() }),
      z.strictObject({ kind: z.literal('ratio'), of: inner(), to: inner() }),
      z.strictObject({ kind: z.literal('count'), in: idSchema(), where: rowConditionSchema() }),
      z.strictObject({
        kind: z.literal('sum'),
        in: idSchema(),
        field: idSchema(),
        where: rowConditionSchema().optional(),
      }),
      z.strictObject({
        kind: z.literal('rate'),
        in: idSchema(),
        points: idSchema(),
        max: idSchema(),
        take: takeSchema(),
      }),
      byReadingSchema(inner()),
    ]),
  ).register(schemaNotes(), { id: 'measure', description: 'A number computed from facts.' }),
)

const endSchema = onFirstUse(() => perhapsByReading(literalSchema(), 'a number as text').optional())

/** A measure with a name. */
export const measureDefinitionSchema: () => z.ZodType<MeasureDefinition> = onFirstUse(() =>
  exactly<MeasureDefinition>()(
    z.strictObject({
      value: measureSchema(),
      min: endSchema(),
      max: endSchema(),
      shown: z.enum(['percent', 'plain']).optional(),
      cite: citeSchema().optional(),
    }),
  ).register(schemaNotes(), {
    id: 'measureDefinition',
    description: 'A measure with a name, and the least and most that the text says it can be.',
  }),
)
