import * as z from 'zod'
import type { JsonSchema } from './fieldJsonSchema.ts'
import { schemaNotes } from './zod/schemaNotes.ts'
import { schemeSchema } from './zod/schemeSchema.ts'

/**
 * The JSON Schema (2020-12) of definitions, for editors and for programs in other languages.
 *
 * It says what {@link parseScheme} demands of a definition's shape. It cannot say that a reference resolves, that a
 * date is in the calendar or that a text has a positive denominator of at most 60 digits: `parseScheme` says those.
 *
 * @returns a fresh object on each call
 * @example
 * ```ts
 * import { schemeJsonSchema } from 'kijun'
 * schemeJsonSchema()['$id'] // => 'urn:kijun:scheme'
 * ```
 */
export function schemeJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(schemeSchema(), {
    target: 'draft-2020-12',
    metadata: schemaNotes(),
  })
  return {
    $schema,
    $id: 'urn:kijun:scheme',
    title: 'kijun scheme definition',
    description: 'The rules of one edition of a certification scheme, as data.',
    ...schema,
  }
}
