import * as z from 'zod'
import { definitionLimits } from '../definitionLimits.ts'
import type { LifecycleRules, ReportDuty, RevocationGround, Transition } from '../lifecycleDefinition.ts'
import { byReadingSchema, perhapsByReading } from './byReadingSchema.ts'
import { citeSchema } from './citeSchema.ts'
import { conditionSchema } from './conditionSchema.ts'
import { dateSchema } from './dateSchema.ts'
import { exactly } from './exactly.ts'
import { idSchema } from './idSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { countingSchema, lengthSchema } from './periodSchema.ts'
import { schemaNotes } from './schemaNotes.ts'

const cite = onFirstUse(() => citeSchema())
const yesOrNo = onFirstUse(() => perhapsByReading(z.boolean(), 'true or false'))

/** One of a few words, or one of them by reading. */
function oneOf<const W extends readonly string[]>(...words: W) {
  const quoted = words.map((word) => `'${word}'`)
  return perhapsByReading(z.enum(words) as z.ZodType<W[number]>, quoted.join(' or '))
}

const groundSchema: () => z.ZodType<RevocationGround> = onFirstUse(() =>
  exactly<RevocationGround>()(
    z.strictObject({ id: idSchema(), when: conditionSchema().optional(), cite: cite() }),
  ).register(schemaNotes(), { id: 'revocationGround' }),
)

const fromSchema = onFirstUse(() =>
  z.union([z.literal('certification'), byReadingSchema(z.enum(['certification', 'previous']))], {
    error: "expected 'certification', or a choice by reading",
  }),
)

const reportSchema: () => z.ZodType<ReportDuty> = onFirstUse(() =>
  exactly<ReportDuty>()(
    z.strictObject({
      id: idSchema(),
      every: lengthSchema(),
      counting: perhapsByReading(countingSchema(), "'firstDayCounted' or 'firstDayNotCounted'"),
      times: z.int().min(1).max(definitionLimits.times).optional(),
      from: fromSchema(),
      within: z.strictObject({ length: lengthSchema(), counting: countingSchema() }).optional(),
      closedDays: oneOf('shift', 'plain').optional(),
      cite: cite(),
    }),
  ).register(schemaNotes(), { id: 'reportDuty' }),
)

/** What the text says of a certification after the decision. */
export const lifecycleSchema: () => z.ZodType<LifecycleRules> = onFirstUse(() =>
  exactly<LifecycleRules>()(
    z.strictObject({
      renewal: z
        .strictObject({
          from: oneOf('decision', 'oldExpiry'),
          lapse: oneOf('notCertified', 'continues'),
          cite: cite(),
        })
        .optional(),
      reapplication: z.strictObject({ takes: oneOf('higherTier', 'anyOtherTier'), cite: cite() }).optional(),
      change: z
        .strictObject({
          takes: oneOf('anyOtherTier', 'lowerTier', 'sameTier'),
          isDecision: yesOrNo(),
          cite: cite(),
        })
        .optional(),
      changeReport: z.strictObject({ cite: cite() }).optional(),
      suspension: z
        .strictObject({
          by: idSchema(),
          stopsPublication: z.boolean(),
          stopsMark: yesOrNo(),
          clock: oneOf('runs', 'stops'),
          cite: cite(),
        })
        .optional(),
      withdrawal: z.strictObject({ ends: oneOf('onFiling', 'onRevocation'), cite: cite() }).optional(),
      applicationWithdrawal: z.strictObject({ cite: cite() }).optional(),
      revocation: z
        .strictObject({
          by: idSchema(),
          grounds: z.array(groundSchema()).max(definitionLimits.grounds),
          cite: cite(),
        })
        .optional(),
      extension: z.strictObject({ by: idSchema(), cite: cite() }).optional(),
      reports: z.array(reportSchema()).max(definitionLimits.reports).optional(),
      renewalWindow: z.strictObject({ cite: cite() }).optional(),
    }),
  ).register(schemaNotes(), { id: 'lifecycle', description: 'A certification after the decision.' }),
)

/** A supplementary provision that gives older certifications the period of this text. */
export const transitionSchema: () => z.ZodType<Transition> = onFirstUse(() =>
  exactly<Transition>()(
    z.strictObject({
      id: idSchema(),
      decided: z.strictObject({ from: dateSchema().optional(), until: dateSchema().optional() }),
      standingOn: dateSchema().optional(),
      when: conditionSchema().optional(),
      cite: cite(),
    }),
  ).register(schemaNotes(), { id: 'transition' }),
)
