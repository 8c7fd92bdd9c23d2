import * as z from 'zod'
import { definitionLimits } from '../definitionLimits.ts'
import type { FactOrigin, Predecessor } from '../predecessorDefinition.ts'
import { byId } from './byId.ts'
import { exactly } from './exactly.ts'
import { idSchema } from './idSchema.ts'
import { measureSchema } from './measureSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { wordsOfBoth } from './wordsSchema.ts'

const originSchema: () => z.ZodType<FactOrigin> = onFirstUse(() =>
  exactly<FactOrigin>()(
    z.union([z.strictObject({ fact: idSchema() }), z.strictObject({ measure: measureSchema() })], {
      error: 'expected { fact } or { measure }',
    }),
  ),
)

/** How an applicant of an earlier edition is read under this one. */
export const predecessorSchema: () => z.ZodType<Predecessor> = onFirstUse(() =>
  exactly<Predecessor>()(
    z.strictObject({
      edition: idSchema(),
      facts: byId(originSchema(), { maximum: definitionLimits.facts }),
      note: wordsOfBoth().optional(),
    }),
  ),
)
