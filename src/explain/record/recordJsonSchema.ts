import { everyStage } from '../../assess/options.ts'
import { everyMoment } from '../../scheme/basics.ts'
import type { JsonSchema } from '../../scheme/fieldJsonSchema.ts'
import { recordFormat } from './decisionRecord.ts'

/**
 * The JSON Schema (2020-12) of decision records, for archives and for programs in other languages.
 *
 * It holds for every record that `toRecord` makes. It cannot say that facts are those of a scheme, that a digest is
 * right or that a result follows: `verifyRecord` says those. Results may get further members in later versions of the
 * same format.
 *
 * @returns a fresh object on each call
 * @example
 * ```ts
 * import { recordJsonSchema } from 'kijun'
 * recordJsonSchema()['$id'] // => 'urn:kijun:record:1'
 * ```
 */
export function recordJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:kijun:record:1',
    title: 'kijun decision record',
    description: 'What a text yielded for an applicant, and all that it takes to compute it again.',
    ...record(),
    additionalProperties: false,
  }
}

function record(): JsonSchema {
  return objectOf(
    {
      format: { const: recordFormat },
      scheme: { type: 'string', pattern: '^[^@]+@[^@]+$', description: 'id@edition' },
      rules: { ...digest(), description: 'The digest of the rules of the edition.' },
      engine: { type: 'string', description: 'The version of the library that computed the result.' },
      at: { enum: [...everyMoment] },
      stages: {
        type: 'array',
        items: { enum: [...everyStage] },
        description: 'The stages that were asked for.',
      },
      facts: {
        type: 'object',
        description:
          'Numbers are decimal text; what is presumed is written out. The schema of the facts says more.',
      },
      readings: { ...mapOf({ type: 'string' }), description: 'The alternative in force of every reading.' },
      parameters: mapOf({ type: 'string' }),
      result: result(),
      digest: { ...digest(), description: 'SHA-256 over the canonical JSON of the rest.' },
    },
    {
      on: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      redacted: { ...mapOf(digest()), description: 'The facts that are withheld, each as a salted digest.' },
    },
  )
}

function result(): JsonSchema {
  const verdict = { enum: ['met', 'unmet', 'undetermined', 'referred'] }
  const tier = { type: ['string', 'null'] }
  const text = { type: 'string' }
  const exact = objectOf({ exact: text })
  const bound = { anyOf: [exact, { type: 'null' }] }
  const step = { anyOf: [{ type: 'string' }, { type: 'integer' }] }
  const missing = objectOf(
    { fact: { type: 'array', items: step, minItems: 1 }, stage: { enum: [...everyStage] } },
    { by: text },
  )
  return objectOf(
    {
      outcome: verdict,
      tierRange: objectOf({ lowest: tier, highest: tier }),
      stages: mapOf(verdict),
      measures: mapOf({ anyOf: [exact, objectOf({ low: bound, high: bound })] }),
      missing: { type: 'array', items: missing },
      missingIs: { enum: ['exact', 'superset'] },
      curable: { type: 'array', items: text },
      referrals: {
        type: 'array',
        items: objectOf({ id: text, to: text }, { applies: { const: 'unknown' } }),
      },
      readings: mapOf(text),
      reasons: {
        type: 'array',
        items: objectOf({ code: text, provision: text, params: { type: 'object' } }),
      },
    },
    { tier },
  )
}

function objectOf(required: JsonSchema, optional: JsonSchema = {}): JsonSchema {
  return { type: 'object', properties: { ...required, ...optional }, required: Object.keys(required) }
}

function mapOf(values: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: values }
}

function digest(): JsonSchema {
  return { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' }
}
