import * as z from 'zod'
import { onFirstUse } from './onFirstUse.ts'

/** What the JSON Schema of definitions says where zod itself keeps silent: names, and the forms behind checks. */
export type SchemaNote = {
  readonly id?: string
  readonly description?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly format?: string
  readonly minProperties?: number
  readonly maxProperties?: number
}

/** A registry of this library's own; zod's global one belongs to the host application. */
export const schemaNotes: () => z.core.$ZodRegistry<SchemaNote> = onFirstUse(() => z.registry<SchemaNote>())
