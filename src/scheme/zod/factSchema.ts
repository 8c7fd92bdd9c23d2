import * as z from 'zod'
import type { FactDefinition } from '../factDefinition.ts'
import { citeSchema } from './citeSchema.ts'
import { exactly } from './exactly.ts'
import { fieldShapes } from './fieldSchema.ts'
import { idSchema } from './idSchema.ts'
import { momentsSchema } from './momentsSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { schemaNotes } from './schemaNotes.ts'
import { tableShapes } from './tableSchemas.ts'

const note = onFirstUse(() => ({
  cite: citeSchema(),
  asked: momentsSchema().optional(),
  finding: z.strictObject({ by: idSchema() }).optional(),
  sensitive: z.boolean().optional(),
}))

/** One declared input of a scheme. */
export const factSchema: () => z.ZodType<FactDefinition> = onFirstUse(() =>
  exactly<FactDefinition>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ ...fieldShapes().flag, ...note() }),
      z.strictObject({ ...fieldShapes().count, ...note() }),
      z.strictObject({ ...fieldShapes().number, ...note() }),
      z.strictObject({ ...fieldShapes().date, ...note() }),
      z.strictObject({ ...fieldShapes().dateTime, ...note() }),
      z.strictObject({ ...fieldShapes().choice, ...note() }),
      z.strictObject({ ...fieldShapes().text, ...note() }),
      z.strictObject({ ...tableShapes().group, ...note() }),
      z.strictObject({ ...tableShapes().list, ...note() }),
    ]),
  ).register(schemaNotes(), { id: 'fact', description: 'One declared input of a scheme.' }),
)
