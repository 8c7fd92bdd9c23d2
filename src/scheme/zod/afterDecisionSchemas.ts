import * as z from 'zod'
import type {
  Benefit,
  Fee,
  Information,
  Notice,
  NoticeContent,
  Occasion,
  Places,
} from '../afterDecisionDefinition.ts'
import { definitionLimits } from '../definitionLimits.ts'
import { byId } from './byId.ts'
import { perhapsByReading } from './byReadingSchema.ts'
import { citeSchema } from './citeSchema.ts'
import { conditionSchema } from './conditionSchema.ts'
import { exactly } from './exactly.ts'
import { idSchema } from './idSchema.ts'
import { literalSchema } from './literalSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { schemaNotes } from './schemaNotes.ts'
import { someOf } from './someOf.ts'
import { textSchema } from './textSchema.ts'

const unit = onFirstUse(() => textSchema(definitionLimits.nameLength))
const amount = onFirstUse(() =>
  z.union([z.literal('undisclosed'), literalSchema()], {
    error: "expected a number as text or 'undisclosed'",
  }),
)

/** Something that a certification brings. */
export const benefitSchema: () => z.ZodType<Benefit> = onFirstUse(() =>
  exactly<Benefit>()(
    z.strictObject({
      id: idSchema(),
      kind: z.enum(['benefit', 'mark', 'name', 'publication', 'certificate']),
      tiers: perhapsByReading(
        z.array(idSchema()).max(definitionLimits.tiers) as z.ZodType<readonly string[]>,
        'a list of tiers',
      ).optional(),
      when: conditionSchema().optional(),
      gives: z.strictObject({ amount: amount(), unit: unit() }).optional(),
      otherwise: z.strictObject({ amount: literalSchema(), unit: unit() }).optional(),
      cite: citeSchema(),
    }),
  ).register(schemaNotes(), { id: 'benefit' }),
)

const occasionSchema: () => z.ZodType<Occasion> = onFirstUse(() =>
  exactly<Occasion>()(
    z.enum([
      'applied',
      'correctionRequested',
      'suitable',
      'certified',
      'refused',
      'renewed',
      'notRenewed',
      'changeDecided',
      'suspended',
      'revoked',
      'withdrawn',
      'transitioned',
    ]),
  ).register(schemaNotes(), { id: 'occasion' }),
)

const contentSchema: () => z.ZodType<NoticeContent> = onFirstUse(() =>
  exactly<NoticeContent>()(
    z.union(
      [
        z.enum(['tier', 'validity', 'mark', 'reason', 'strengths', 'expectations']),
        z.strictObject({ measure: idSchema() }),
      ],
      { error: "expected 'tier', 'validity', 'mark', 'reason', 'strengths', 'expectations' or { measure }" },
    ),
  ),
)

/** A document that an occasion calls for. */
export const noticeSchema: () => z.ZodType<Notice> = onFirstUse(() =>
  exactly<Notice>()(
    z.strictObject({
      id: idSchema(),
      on: someOf(occasionSchema(), definitionLimits.notices),
      form: textSchema(definitionLimits.nameLength).optional(),
      states: someOf(contentSchema(), definitionLimits.notices).optional(),
      cite: citeSchema(),
    }),
  ).register(schemaNotes(), { id: 'notice' }),
)

/** What an application or renewal costs. */
export const feeSchema: () => z.ZodType<Fee> = onFirstUse(() =>
  exactly<Fee>()(
    z.strictObject({
      on: z.enum(['application', 'renewal']),
      amount: amount(),
      unit: unit(),
      cite: citeSchema(),
    }),
  ).register(schemaNotes(), { id: 'fee' }),
)

/** How many applications of a round are taken. */
export const placesSchema: () => z.ZodType<Places> = onFirstUse(() =>
  exactly<Places>()(
    z.strictObject({
      limit: z.int().min(1).max(definitionLimits.places).optional(),
      onePerBusiness: z.strictObject({ cite: citeSchema() }).optional(),
      cite: citeSchema(),
    }),
  ).register(schemaNotes(), { id: 'places' }),
)

const text = onFirstUse(() => z.string().max(definitionLimits.wordsLength))
const datumSchema = onFirstUse(() =>
  z.union([text(), z.array(text()).max(definitionLimits.parts)], {
    error: 'expected text or a list of texts',
  }),
)

/** A provision that only describes. */
export const informationSchema: () => z.ZodType<Information> = onFirstUse(() =>
  exactly<Information>()(
    z.strictObject({
      id: idSchema(),
      about: textSchema(definitionLimits.nameLength),
      data: byId(datumSchema(), { maximum: definitionLimits.parts }).optional(),
      cite: citeSchema(),
    }),
  ).register(schemaNotes(), { id: 'information' }),
)
