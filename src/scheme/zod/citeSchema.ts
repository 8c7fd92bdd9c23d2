import * as z from 'zod'
import type { Cite } from '../basics.ts'
import { definitionLimits } from '../definitionLimits.ts'
import { exactly } from './exactly.ts'
import { idSchema } from './idSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { schemaNotes } from './schemaNotes.ts'

/** The provisions that an element executes. */
export const citeSchema: () => z.ZodType<Cite> = onFirstUse(() =>
  exactly<Cite>()(
    z.union([idSchema(), z.tuple([idSchema()], idSchema()).check(z.maxLength(definitionLimits.cites))], {
      error: 'expected the id of a provision, or a list of them',
    }),
  ).register(schemaNotes(), {
    id: 'cite',
    description: 'The provisions that an element executes, by id. The first is the one that reasons cite.',
  }),
)
