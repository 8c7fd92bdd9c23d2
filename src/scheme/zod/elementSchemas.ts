import * as z from 'zod'
import { definitionLimits } from '../definitionLimits.ts'
import type {
  Exclusion,
  Parameter,
  Provision,
  Reading,
  Referral,
  Requirement,
  Tier,
} from '../schemeDefinition.ts'
import { perhapsByReading } from './byReadingSchema.ts'
import { citeSchema } from './citeSchema.ts'
import { conditionSchema } from './conditionSchema.ts'
import { exactly } from './exactly.ts'
import { idSchema } from './idSchema.ts'
import { literalSchema } from './literalSchema.ts'
import { momentsSchema } from './momentsSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { schemaNotes } from './schemaNotes.ts'
import { someOf } from './someOf.ts'
import { textSchema } from './textSchema.ts'

/** A provision of the source text. */
export const provisionSchema: () => z.ZodType<Provision> = onFirstUse(() =>
  exactly<Provision>()(
    z.strictObject({
      cite: textSchema(definitionLimits.nameLength),
      place: z.int().min(1).optional(),
      about: textSchema(definitionLimits.nameLength),
      treatment: z.enum(['rule', 'judgement', 'information']),
    }),
  ).register(schemaNotes(), { id: 'provision' }),
)

const ruled = onFirstUse(() => ({ id: idSchema(), when: conditionSchema(), cite: citeSchema() }))

/** Something that must hold. */
export const requirementSchema: () => z.ZodType<Requirement> = onFirstUse(() =>
  exactly<Requirement>()(
    z.strictObject({
      ...ruled(),
      stage: z.enum(['eligibility', 'reception']),
      at: momentsSchema().optional(),
      curable: perhapsByReading(z.boolean(), 'true or false').optional(),
    }),
  ).register(schemaNotes(), { id: 'requirement' }),
)

/** Something that must not hold. */
export const exclusionSchema: () => z.ZodType<Exclusion> = onFirstUse(() =>
  exactly<Exclusion>()(z.strictObject({ ...ruled(), at: momentsSchema().optional() })).register(
    schemaNotes(),
    { id: 'exclusion' },
  ),
)

/** A tier and what earns it. */
export const tierSchema: () => z.ZodType<Tier> = onFirstUse(() =>
  exactly<Tier>()(z.strictObject(ruled())).register(schemaNotes(), {
    id: 'tier',
  }),
)

/** When a case goes to a person. */
export const referralSchema: () => z.ZodType<Referral> = onFirstUse(() =>
  exactly<Referral>()(
    z.strictObject({
      ...ruled(),
      to: idSchema(),
      finding: idSchema().optional(),
      leavesOpen: z
        .strictObject({ lowest: idSchema().nullable(), highest: idSchema().nullable() })
        .optional(),
    }),
  ).register(schemaNotes(), { id: 'referral' }),
)

/** A named choice between meanings of a text. */
export const readingSchema: () => z.ZodType<Reading> = onFirstUse(() =>
  exactly<Reading>()(
    z.strictObject({
      alternatives: someOf(idSchema(), definitionLimits.alternatives),
      default: idSchema(),
      cite: citeSchema().optional(),
    }),
  ).register(schemaNotes(), { id: 'reading' }),
)

/** A number that the text does not disclose. */
export const parameterSchema: () => z.ZodType<Parameter> = onFirstUse(() =>
  exactly<Parameter>()(
    z.strictObject({ min: literalSchema().optional(), max: literalSchema().optional(), cite: citeSchema() }),
  ).register(schemaNotes(), { id: 'parameter' }),
)
