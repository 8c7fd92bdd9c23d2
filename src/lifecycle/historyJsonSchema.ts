import { factsJsonSchema } from '../scheme/factsJsonSchema.ts'
import type { JsonSchema } from '../scheme/fieldJsonSchema.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import { groundsInSeries, tiersInSeries } from './namesInSeries.ts'
import { type EventKind, eventKinds, everyPurpose } from './replay/event.ts'
import { MAX_EVENTS } from './replay/parseHistory.ts'
import { askingEdition } from './replay/replay.ts'

const date: JsonSchema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const flag: JsonSchema = { type: ['boolean', 'null'] }
const name: JsonSchema = { type: ['string', 'null'] }

/**
 * The JSON Schema (2020-12) of the histories of one scheme, for forms and for programs in other languages.
 *
 * Whatever `historySchema` accepts, it accepts. It lets pass what JSON Schema cannot say, such as days that are not in
 * the calendar; what the text does not allow is for `replay` to say.
 *
 * @param series - the editions of one scheme; their tiers, grounds for revocation, readings and facts are its choices
 * @returns a fresh object on each call
 * @example
 * ```ts
 * import { historyJsonSchema } from 'kijun'
 * import { yokohamaYSdgs } from 'kijun/schemes'
 * historyJsonSchema(yokohamaYSdgs)['$id'] // => 'urn:kijun:history:yokohama-y-sdgs'
 * ```
 */
export function historyJsonSchema(series: readonly Scheme[]): JsonSchema {
  const [first] = series
  const facts = factsOf(series)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(first ? { $id: `urn:kijun:history:${first.id}` } : {}),
    type: 'object',
    properties: {
      events: {
        type: 'array',
        maxItems: MAX_EVENTS,
        items: { oneOf: eventKinds.map((kind) => eventSchema(series, kind)) },
      },
      ...(facts ? { facts } : {}),
      readings: readingsSchema(series),
    },
    required: ['events'],
    additionalProperties: false,
  }
}

function eventSchema(series: readonly Scheme[], kind: EventKind): JsonSchema {
  const { needed, optional } = fieldsOf(series, kind)
  return {
    type: 'object',
    properties: { kind: { const: kind }, on: date, ...needed, ...optional, by: name, note: {} },
    required: ['kind', 'on', ...Object.keys(needed)],
    additionalProperties: false,
  }
}

type EventFields = { readonly needed: JsonSchema; readonly optional: JsonSchema }

function fieldsOf(series: readonly Scheme[], kind: EventKind): EventFields {
  switch (kind) {
    case 'decided': {
      const purpose = { enum: [...everyPurpose] }
      const tiers = tiersInSeries(series)
      const tier = tiers.length > 0 ? { enum: [...tiers, null] } : { type: ['string', 'null'] }
      return { needed: { for: purpose, tier }, optional: {} }
    }
    case 'changeReported':
      return { needed: {}, optional: { affecting: flag } }
    case 'reportSubmitted':
      return { needed: {}, optional: { final: flag } }
    case 'revoked': {
      const grounds = groundsInSeries(series)
      return { needed: { ground: grounds.length > 0 ? { enum: grounds } : { type: 'string' } }, optional: {} }
    }
    case 'extended':
      return { needed: { until: date }, optional: {} }
    case 'applied':
    case 'applicationWithdrawn':
    case 'accepted':
    case 'suspended':
    case 'resumed':
    case 'withdrawn':
    case 'notified':
      return { needed: {}, optional: {} }
  }
}

function factsOf(series: readonly Scheme[]): JsonSchema | undefined {
  const edition = askingEdition(series)
  if (!edition) return undefined
  const { $schema, $id, ...facts } = factsJsonSchema(edition)
  return facts
}

function readingsSchema(series: readonly Scheme[]): JsonSchema {
  const readings = new Map<string, JsonSchema>()
  for (const [id, { alternatives }] of series.flatMap((edition) => Object.entries(edition.readings ?? {}))) {
    if (!readings.has(id)) readings.set(id, { enum: [...alternatives, null] })
  }
  return {
    type: ['object', 'null'],
    properties: Object.fromEntries(readings),
    additionalProperties: false,
  }
}
