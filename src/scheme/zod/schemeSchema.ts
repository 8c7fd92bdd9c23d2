import * as z from 'zod'
import { definitionLimits } from '../definitionLimits.ts'
import type { Acknowledgement, Scheme } from '../schemeDefinition.ts'
import {
  benefitSchema,
  feeSchema,
  informationSchema,
  noticeSchema,
  placesSchema,
} from './afterDecisionSchemas.ts'
import { byId } from './byId.ts'
import { citeSchema } from './citeSchema.ts'
import { dateSchema } from './dateSchema.ts'
import {
  exclusionSchema,
  parameterSchema,
  provisionSchema,
  readingSchema,
  referralSchema,
  requirementSchema,
  tierSchema,
} from './elementSchemas.ts'
import { exactly } from './exactly.ts'
import { factSchema } from './factSchema.ts'
import { idSchema } from './idSchema.ts'
import { lifecycleSchema, transitionSchema } from './lifecycleSchema.ts'
import { measureDefinitionSchema } from './measureSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { predecessorSchema } from './predecessorSchema.ts'
import { textSchema } from './textSchema.ts'
import { validityRulesSchema } from './validitySchema.ts'
import { wordsOfBoth, wordsSchema } from './wordsSchema.ts'

const limits = definitionLimits
const list = <T>(of: z.ZodType<T>, maximum: number) => z.array(of).max(maximum)

const inForceSchema = onFirstUse(() =>
  z.strictObject({
    from: dateSchema(),
    until: dateSchema().optional(),
    cite: citeSchema().optional(),
  }),
)

const acknowledgementSchema: () => z.ZodType<Acknowledgement> = onFirstUse(() =>
  exactly<Acknowledgement>()(
    z.strictObject({
      rule: textSchema(limits.nameLength),
      path: textSchema(limits.nameLength),
      reason: wordsOfBoth(),
    }),
  ),
)

/** One edition of a scheme. */
export const schemeSchema: () => z.ZodType<Scheme> = onFirstUse(() =>
  exactly<Scheme>()(
    z.strictObject({
      id: idSchema(),
      edition: idSchema(),
      inForce: inForceSchema().optional(),
      holds: z.enum(['everything', 'period']).optional(),
      provisions: byId(provisionSchema(), { maximum: limits.provisions }),
      facts: byId(factSchema(), { maximum: limits.facts }),
      measures: byId(measureDefinitionSchema(), { maximum: limits.measures }).optional(),
      readings: byId(readingSchema(), { maximum: limits.readings }).optional(),
      parameters: byId(parameterSchema(), { maximum: limits.parameters }).optional(),
      requirements: list(requirementSchema(), limits.requirements).optional(),
      exclusions: list(exclusionSchema(), limits.exclusions).optional(),
      tiers: list(tierSchema(), limits.tiers),
      referrals: list(referralSchema(), limits.referrals).optional(),
      validity: validityRulesSchema().optional(),
      lifecycle: lifecycleSchema().optional(),
      transitions: list(transitionSchema(), limits.transitions).optional(),
      benefits: list(benefitSchema(), limits.benefits).optional(),
      notices: list(noticeSchema(), limits.notices).optional(),
      fees: list(feeSchema(), limits.fees).optional(),
      places: placesSchema().optional(),
      information: list(informationSchema(), limits.information).optional(),
      acknowledged: list(acknowledgementSchema(), limits.acknowledged).optional(),
      predecessor: predecessorSchema().optional(),
      words: wordsSchema().optional(),
    }),
  ),
)
