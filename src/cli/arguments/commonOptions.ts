import type { Locale } from '../../index.ts'
import { namedScheme, type SchemeRequest } from '../answers/requestedScheme.ts'
import type { Problem } from '../verb.ts'

const locales: readonly Locale[] = ['en', 'ja']

/** The language of everything that is worded. */
export const localeOption = {
  value: 'LANG',
  choices: locales,
  summary: 'language of labels, messages and reasons; en unless given',
} as const

/** The scheme of entries that name none. */
export const schemeOption = {
  value: 'NAME',
  names: 'schemes',
  summary: 'the scheme of those that name none',
} as const

/** How answers are written. */
export const formatOption = {
  value: 'FORMAT',
  choices: ['ndjson', 'json', 'table', 'csv', 'markdown'],
  summary: 'ndjson unless given',
} as const

/** The same with text for people. */
export const textFormatOption = {
  value: 'FORMAT',
  choices: ['ndjson', 'json', 'table', 'csv', 'markdown', 'text'],
  summary: 'ndjson unless given',
} as const

/** How a listing is written. */
export const listingFormatOption = {
  value: 'FORMAT',
  choices: ['table', 'json', 'ndjson', 'csv', 'markdown'],
  summary: 'table unless given',
} as const

/** What is wrong with the scheme that an option names. A name that only a date can settle is not wrong. */
export function schemeOptionProblem(
  name: string | undefined,
  purpose: SchemeRequest['for'] = 'everything',
): Problem | undefined {
  if (name === undefined) return undefined
  const found = namedScheme(name, { for: purpose })
  if (found.ok || found.issues[0].code === 'edition/ambiguous') return undefined
  return { problem: `--scheme: ${found.issues[0].message}` }
}
