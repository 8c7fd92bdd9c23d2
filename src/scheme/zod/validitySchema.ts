import * as z from 'zod'
import { isMonthDay } from '../../calendar/firstOnOrAfter.ts'
import { makeIssue } from '../../issue.ts'
import { definitionLimits } from '../definitionLimits.ts'
import type { ValidityRule, ValidityRules } from '../schemeDefinition.ts'
import { byReadingSchema, perhapsByReading } from './byReadingSchema.ts'
import { citeSchema } from './citeSchema.ts'
import { dateSchema } from './dateSchema.ts'
import { exactly } from './exactly.ts'
import { onFirstUse } from './onFirstUse.ts'
import { countingSchema, lengthSchema } from './periodSchema.ts'
import { schemaNotes } from './schemaNotes.ts'
import { someOf } from './someOf.ts'

const monthDaySchema = onFirstUse(() =>
  z
    .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
    .superRefine((monthDay, context) => {
      if (isMonthDay(monthDay)) return
      const detail = `no year has a day ${monthDay.month}-${monthDay.day}`
      context.addIssue({ code: 'custom', params: { issue: makeIssue('definition/shape', [], { detail }) } })
    }),
)

const inner: () => z.ZodType<ValidityRule> = onFirstUse(() => z.lazy(validityRuleSchema))

/** How long a certification lasts. */
const validityRuleSchema: () => z.ZodType<ValidityRule> = onFirstUse(() =>
  exactly<ValidityRule>()(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('period'),
        length: lengthSchema(),
        counting: perhapsByReading(countingSchema(), "'firstDayCounted' or 'firstDayNotCounted'"),
        mark: perhapsByReading(z.enum(['lastDay', 'dayAfter']), "'lastDay' or 'dayAfter'"),
        firstOnOrAfter: monthDaySchema().optional(),
        cite: citeSchema(),
      }),
      z.strictObject({ kind: z.literal('fixed'), until: dateSchema(), cite: citeSchema() }),
      z.strictObject({
        kind: z.literal('earlier'),
        of: someOf(inner(), definitionLimits.parts),
        cite: citeSchema(),
      }),
      byReadingSchema(inner()),
    ]),
  ).register(schemaNotes(), { id: 'validityRule', description: 'How long a certification lasts.' }),
)

/** The validity of a first certification, and of a renewal. */
export const validityRulesSchema: () => z.ZodType<ValidityRules> = onFirstUse(() =>
  exactly<ValidityRules>()(
    z.strictObject({ initial: validityRuleSchema(), renewal: validityRuleSchema().optional() }),
  ),
)
