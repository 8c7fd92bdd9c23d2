import { formatIssue, type Issue, type Locale } from '../issue.ts'
import { type Facts, parseFacts } from './parseFacts.ts'
import type { Scheme } from './schemeDefinition.ts'
import type { StandardIssue, StandardSchema } from './standardSchema.ts'

/**
 * The facts of a scheme as a Standard Schema, for forms, routers and whatever else takes one.
 *
 * @param scheme - the edition whose facts are validated
 * @param locale - the language of the messages; English if it does not say
 * @returns a schema whose `validate` is `parseFacts`: it answers at once and never with a promise
 * @example
 * ```ts
 * import { factsSchema } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const schema = factsSchema(yokohamaYSdgs20240401, 'ja')
 * schema['~standard'].validate({ points: 'sixty' }).issues?.[0]?.path // => ['points']
 * ```
 */
export function factsSchema<FactId extends string>(
  scheme: Scheme<string, FactId>,
  locale: Locale = 'en',
): StandardSchema<Facts<FactId>> {
  return {
    '~standard': {
      version: 1,
      vendor: 'kijun',
      validate(value) {
        const read = parseFacts(scheme, value)
        return read.ok
          ? { value: read.value }
          : { issues: read.issues.map((issue) => standardIssue(issue, locale)) }
      },
    },
  }
}

/** An issue as Standard Schema has it, worded in a language. */
export function standardIssue(issue: Issue, locale: Locale): StandardIssue {
  return { message: formatIssue({ ...issue, path: [] }, locale), path: issue.path }
}
