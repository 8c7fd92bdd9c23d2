import * as z from 'zod'
import { makeIssue } from '../../issue.ts'
import { idSchema } from './idSchema.ts'
import { type SchemaNote, schemaNotes } from './schemaNotes.ts'

/** How many entries a dictionary may have, and what else the JSON Schema says of it. */
type Size = {
  readonly minimum?: number
  readonly maximum: number
  readonly key?: z.ZodType<string>
  readonly note?: SchemaNote
}

/** A dictionary from ids to elements. */
export function byId<T>(of: z.ZodType<T>, size: Size): z.ZodType<Record<string, T>> {
  const { minimum = 0, maximum, key = idSchema(), note } = size
  return z
    .record(key as z.ZodType<string, string>, of)
    .superRefine((record, context) => {
      const given = Object.keys(record).length
      if (given > maximum) addIssue(context, makeIssue('list/too-many', [], { given, maximum }))
      if (given < minimum) {
        addIssue(context, makeIssue('definition/shape', [], { detail: `needs at least ${minimum} entry` }))
      }
    })
    .register(schemaNotes(), {
      ...note,
      ...(minimum > 0 ? { minProperties: minimum } : {}),
      maxProperties: maximum,
    })
}

function addIssue(context: z.RefinementCtx, issue: object): void {
  context.addIssue({ code: 'custom', params: { issue } })
}
