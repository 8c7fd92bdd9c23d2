import type { Locale } from '../../index.ts'
import type { Dated } from '../answers/validityEntry.ts'
import { wordsIn } from '../words.ts'

/** The columns of a table of validities, after the id. */
export function validityHeader(locale: Locale): readonly string[] {
  const { scheme, from, until, steps } = wordsIn(locale)
  return [scheme, from, until, steps]
}

/** A validity as a row: scheme, first and last day, and how the last one was found. */
export function validityRow({ validity }: Dated): readonly string[] {
  const steps = validity.steps.map(({ rule, date, citation }) => `${rule} ${date} (${citation.text})`)
  return [validity.scheme, validity.from, validity.until, steps.join(' > ')]
}
