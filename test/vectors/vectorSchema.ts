import * as z from 'zod'

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const readings = z.record(z.string(), z.string()).optional()
const closed = z.strictObject({
  weekends: z.boolean().optional(),
  yearEnd: z.boolean().optional(),
  dates: z.array(date).optional(),
})
const counting = z.enum(['firstDayCounted', 'firstDayNotCounted'])
const length = z.strictObject({
  years: z.int().optional(),
  months: z.int().optional(),
  weeks: z.int().optional(),
  days: z.int().optional(),
})
const issues = z.strictObject({
  issues: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
        path: z.array(z.union([z.string(), z.int()])),
      }),
    )
    .min(1),
})
const outOfRange = z.strictObject({ outOfRange: z.literal(true) })
const verdict = z.enum(['met', 'unmet', 'undetermined', 'referred'])
const tier = z.string().nullable()
const fraction = z.string().regex(/^-?\d+(\/\d+)?$/)

const source = z.strictObject({
  kind: z.enum(['article', 'official example', 'independent calculation']),
  citation: z.string().optional(),
})

const file = <I extends z.ZodType, E extends z.ZodType>(group: string, input: I, expected: E) =>
  z.strictObject({
    $schema: z.literal('./vectors.schema.json'),
    group: z.literal(group),
    vectors: z
      .array(
        z.strictObject({ id: z.string().regex(new RegExp(`^${group}-\\d{4}$`)), input, expected, source }),
      )
      .min(1),
  })

const periods = file(
  'periods',
  z.discriminatedUnion('operation', [
    z.strictObject({ operation: z.enum(['legalPeriod', 'backwardPeriod']), from: date, length, counting }),
    z.strictObject({ operation: z.literal('firstOnOrAfter'), date, month: z.int(), day: z.int() }),
    z.strictObject({ operation: z.literal('fiscalYear'), date, startMonth: z.int() }),
    z.strictObject({ operation: z.literal('filingDeadline'), date, closed }),
    z.strictObject({ operation: z.literal('toWareki'), date }),
    z.strictObject({ operation: z.literal('parseWareki'), text: z.string() }),
  ]),
  z.union([
    z.strictObject({ firstDay: date, lastDay: date, dayAfter: date }),
    z.strictObject({ firstDay: date, lastDay: date, dayBefore: date }),
    z.strictObject({ date }),
    z.strictObject({ year: z.int(), firstDay: date, lastDay: date }),
    z.strictObject({ plain: date, due: date }),
    z.strictObject({ text: z.string() }),
    outOfRange,
  ]),
)

const validity = file(
  'validity',
  z.strictObject({ scheme: z.string(), decidedOn: date, for: z.enum(['initial', 'renewal']), readings }),
  z.union([z.strictObject({ from: date, until: date }), issues]),
)

const assessed = (group: string) =>
  file(
    group,
    z.strictObject({
      scheme: z.string(),
      at: z.enum(['application', 'decision']),
      on: date.optional(),
      facts: z.record(z.string(), z.unknown()),
      readings,
      parameters: readings,
      stages: z.array(z.enum(['eligibility', 'reception', 'criteria'])).optional(),
    }),
    z.strictObject({
      outcome: verdict,
      stages: z.partialRecord(z.enum(['eligibility', 'reception', 'criteria']), verdict),
      tier: tier.optional(),
      tierRange: z.strictObject({ lowest: tier, highest: tier }),
      figures: z.record(z.string(), fraction).optional(),
    }),
  )

const event = z.strictObject({
  kind: z.string(),
  on: date,
  for: z.string().optional(),
  tier: tier.optional(),
  ground: z.string().optional(),
  until: date.optional(),
})

const lifecycle = file(
  'lifecycle',
  z.discriminatedUnion('operation', [
    z.strictObject({
      operation: z.literal('status'),
      series: z.string(),
      events: z.array(event),
      facts: z.strictObject({ kpiChanged: z.boolean().optional() }).optional(),
      on: date,
    }),
    z.strictObject({ operation: z.literal('reports'), decidedOn: date, closed }),
  ]),
  z.union([
    z.strictObject({
      status: z.enum([
        ...(['notCertified', 'inForce', 'suspended', 'expired'] as const),
        ...(['revoked', 'withdrawn', 'undetermined'] as const),
      ]),
      tier,
      until: date.nullable(),
      untilRange: z.strictObject({ earliest: date, latest: date }).optional(),
    }),
    z.strictObject({
      reports: z.array(z.strictObject({ n: z.int(), elapsedOn: date, plain: date, due: date })),
    }),
  ]),
)

const number = z.string().regex(/^-?\d+(\.\d+)?$/)
const kpi = file(
  'kpi',
  z.strictObject({ initial: number, current: number, target: number }),
  z.union([
    z.strictObject({
      exact: fraction,
      percent: z.string().regex(/^-?\d+\.\d{2,}$/),
      terminates: z.boolean(),
    }),
    issues,
  ]),
)

const badInput = file(
  'bad-input',
  z.discriminatedUnion('operation', [
    z.strictObject({ operation: z.literal('assess'), scheme: z.string(), facts: z.unknown() }),
    z.strictObject({
      operation: z.literal('validity'),
      scheme: z.string(),
      request: z.strictObject({ decidedOn: z.unknown() }),
    }),
    z.strictObject({
      operation: z.literal('kpi'),
      values: z.strictObject({ initial: z.unknown(), current: z.unknown(), target: z.unknown() }),
    }),
    z.strictObject({ operation: z.enum(['parseDate', 'parseWareki']), text: z.unknown() }),
  ]),
  issues,
)

/** A file of vectors: one group each. */
export const vectorSchema = z.union([
  periods,
  validity,
  assessed('tiers'),
  assessed('bounds'),
  lifecycle,
  kpi,
  badInput,
])

/** The same for others, as JSON Schema (draft 2020-12). */
export function vectorJsonSchema(): object {
  return { ...z.toJSONSchema(vectorSchema), title: 'Conformance vectors of kijun, one group a file' }
}
