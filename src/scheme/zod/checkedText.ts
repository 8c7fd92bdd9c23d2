import * as z from 'zod'
import type { Issue } from '../../issue.ts'
import { type SchemaNote, schemaNotes } from './schemaNotes.ts'

/**
 * Text that one of this library's own readers judges, so that a definition and an applicant's data are refused in
 * the same words.
 *
 * @param judge - says what is wrong with the text, its path empty
 * @param note - the same in JSON Schema, as far as that can say it
 */
export function checkedText(judge: (text: string) => Issue | undefined, note: SchemaNote): z.ZodType<string> {
  return z
    .string()
    .superRefine((text, context) => {
      const issue = judge(text)
      if (issue) context.addIssue({ code: 'custom', params: { issue } })
    })
    .register(schemaNotes(), note)
}
