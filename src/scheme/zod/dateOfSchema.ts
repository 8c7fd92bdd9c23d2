import * as z from 'zod'
import type { DateOf, RowDateOf } from '../conditionDefinition.ts'
import { dateSchema } from './dateSchema.ts'
import { exactly } from './exactly.ts'
import { idSchema } from './idSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { schemaNotes } from './schemaNotes.ts'

const ofFact = onFirstUse(() => z.strictObject({ fact: idSchema() }))
const ofMoment = onFirstUse(() => z.strictObject({ moment: z.literal(true) }))
const ofDay = onFirstUse(() => z.strictObject({ day: dateSchema() }))
const ofField = onFirstUse(() => z.strictObject({ field: idSchema() }))

/** A date in a condition. */
export const dateOfSchema: () => z.ZodType<DateOf> = onFirstUse(() =>
  exactly<DateOf>()(
    z.union([ofFact(), ofMoment(), ofDay()], { error: 'expected { fact }, { moment: true } or { day }' }),
  ).register(schemaNotes(), { id: 'dateOf' }),
)

/** A date in a condition on rows. */
export const rowDateOfSchema: () => z.ZodType<RowDateOf> = onFirstUse(() =>
  exactly<RowDateOf>()(
    z.union([ofFact(), ofMoment(), ofDay(), ofField()], {
      error: 'expected { fact }, { moment: true }, { day } or { field }',
    }),
  ).register(schemaNotes(), { id: 'rowDateOf' }),
)
