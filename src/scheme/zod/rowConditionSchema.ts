import * as z from 'zod'
import type { Comparison, RowCondition } from '../conditionDefinition.ts'
import { definitionLimits } from '../definitionLimits.ts'
import { byReadingSchema } from './byReadingSchema.ts'
import { rowDateOfSchema } from './dateOfSchema.ts'
import { exactly } from './exactly.ts'
import { idSchema } from './idSchema.ts'
import { literalSchema } from './literalSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { inPeriodShape } from './periodSchema.ts'
import { schemaNotes } from './schemaNotes.ts'
import { someOf } from './someOf.ts'

/** How a number is held against another. */
export const comparisonSchema: () => z.ZodType<Comparison> = onFirstUse(() =>
  exactly<Comparison>()(z.enum(['atLeast', 'moreThan', 'atMost', 'lessThan', 'equal'])),
)

/** What a flag or choice is held against. */
export const expectedSchema: () => z.ZodType<boolean | string | readonly string[]> = onFirstUse(() =>
  z.union([z.boolean(), idSchema(), someOf(idSchema(), definitionLimits.options)], {
    error: 'expected true, false, an option, or a list of options',
  }),
)

const inner: () => z.ZodType<RowCondition> = onFirstUse(() => z.lazy(rowConditionSchema))
/** None of them is an answer too: all of none always holds, any of none never. */
const several = onFirstUse(() => z.array(inner()).max(definitionLimits.parts))

/** A condition on one row of a group or one record of a list. */
export const rowConditionSchema: () => z.ZodType<RowCondition> = onFirstUse(() =>
  exactly<RowCondition>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('all'), of: several() }),
      z.strictObject({ kind: z.literal('any'), of: several() }),
      z.strictObject({ kind: z.literal('not'), of: inner() }),
      z.strictObject({ kind: z.literal('field'), field: idSchema(), is: expectedSchema() }),
      z.strictObject({
        kind: z.literal('amount'),
        field: idSchema(),
        is: comparisonSchema(),
        value: literalSchema(),
      }),
      z.strictObject({ kind: z.literal('given'), field: idSchema() }),
      z.strictObject({
        kind: z.literal('within'),
        date: rowDateOfSchema(),
        from: rowDateOfSchema(),
        ...inPeriodShape(),
      }),
      z.strictObject({ kind: z.literal('firstKnown'), of: someOf(inner(), definitionLimits.parts) }),
      z.strictObject({ kind: z.literal('referred') }),
      z.strictObject({ kind: z.literal('tagged'), tag: idSchema() }),
      z.strictObject({ kind: z.literal('domain'), domain: idSchema() }),
      byReadingSchema(inner()),
    ]),
  ).register(schemaNotes(), {
    id: 'rowCondition',
    description: 'A condition on one row of a group or one record of a list.',
  }),
)
