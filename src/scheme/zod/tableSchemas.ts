import * as z from 'zod'
import { definitionLimits } from '../definitionLimits.ts'
import type { FieldFindings, RecordLimit, Row } from '../factDefinition.ts'
import { byId } from './byId.ts'
import { citeSchema } from './citeSchema.ts'
import { decimalSchema } from './decimalSchema.ts'
import { exactly } from './exactly.ts'
import { fieldSchema } from './fieldSchema.ts'
import { idSchema } from './idSchema.ts'
import { onFirstUse } from './onFirstUse.ts'
import { schemaNotes } from './schemaNotes.ts'
import { someOf } from './someOf.ts'

/** One row of a group. */
const rowSchema: () => z.ZodType<Row> = onFirstUse(() =>
  exactly<Row>()(
    z.strictObject({
      cite: citeSchema().optional(),
      domain: z.enum(['environment', 'social', 'governance', 'local', 'global']).optional(),
      tags: z.array(idSchema()).max(definitionLimits.tags).optional(),
    }),
  ).register(schemaNotes(), { id: 'row' }),
)

const valueSchema = onFirstUse(() =>
  z.union([idSchema(), z.boolean()], { error: 'expected an option, true or false' }),
)

const whereSchema = onFirstUse(() =>
  z.union([idSchema(), z.boolean(), someOf(idSchema(), definitionLimits.options)], {
    error: 'expected an option, a list of options, true or false',
  }),
)

/** What a record may hold where other fields of it have given values. */
const limitSchema: () => z.ZodType<RecordLimit> = onFirstUse(() =>
  exactly<RecordLimit>()(
    z.strictObject({
      where: byId(whereSchema(), { minimum: 1, maximum: definitionLimits.fields }),
      field: idSchema(),
      max: decimalSchema().optional(),
      only: someOf(valueSchema(), definitionLimits.options).optional(),
      cite: citeSchema(),
    }),
  ).register(schemaNotes(), { id: 'recordLimit' }),
)

/** The fields that only a person can supply. */
const findingsSchema: () => z.ZodType<FieldFindings> = onFirstUse(() =>
  exactly<FieldFindings>()(
    byId(z.strictObject({ by: idSchema(), cite: citeSchema() }), { maximum: definitionLimits.fields }),
  ),
)

const findings = onFirstUse(() => findingsSchema().optional())
const limits = onFirstUse(() => z.array(limitSchema()).max(definitionLimits.limits).optional())
const fields = onFirstUse(() => byId(fieldSchema(), { minimum: 1, maximum: definitionLimits.fields }))

/** What a table of fixed rows and a list of records say of themselves, as shapes. */
export const tableShapes = onFirstUse(() => ({
  group: {
    kind: z.literal('group'),
    fields: fields(),
    rows: byId(rowSchema(), { minimum: 1, maximum: definitionLimits.rows }),
    limits: limits(),
    findings: findings(),
  },
  list: {
    kind: z.literal('list'),
    maxRecords: z.int().min(1).max(definitionLimits.records),
    fields: fields(),
    limits: limits(),
    findings: findings(),
  },
}))
