import type { Labels } from '../../explain/labels.ts'
import type { Locale } from '../../issue.ts'
import type { Cite, PeriodLength } from '../../scheme/basics.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { DateOf } from '../../scheme/conditionDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { bracketed } from './bracketed.ts'
import type { DescribePhrases } from './describePhrases.ts'

/** What a description is written with. */
export type Description = {
  readonly scheme: Scheme
  readonly locale: Locale
  readonly phrases: DescribePhrases
  readonly labels: Labels
  /** Articles are left out, where there is no room for them. */
  readonly uncited?: boolean
}

/** A text with the articles it rests on. */
export function cited(
  { scheme, phrases, uncited }: Description,
  text: string,
  cite: Cite | undefined,
): string {
  return cite === undefined || uncited ? text : text + bracketed(phrases, citationOf(scheme, cite).text)
}

/** A value of a flag or a choice in words; `of` names the fact, or the table and its field. */
export function valueText({ phrases, labels }: Description, of: string, value: string | boolean): string {
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no
  return labels.option(of, value)
}

/** A length of a period in words. */
export function lengthText(phrases: DescribePhrases, length: PeriodLength): string {
  const units = ['years', 'months', 'weeks', 'days'] as const
  return units
    .flatMap((unit) => (length[unit] ? [phrases.length(unit, length[unit])] : []))
    .join(phrases.lengthSeparator)
}

/** A date of a condition in words. */
export function dateText({ phrases, labels }: Description, date: DateOf): string {
  if ('day' in date) return phrases.time(date.day)
  return 'moment' in date ? phrases.theMoment : labels.fact(date.fact)
}
