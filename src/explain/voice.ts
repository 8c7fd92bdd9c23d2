import { schemeOf } from '../assess/assess.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { Locale } from '../issue.ts'
import { en } from './en.ts'
import type { Found } from './foundIn.ts'
import { ja } from './ja.ts'
import { type Labels, labelsOf } from './labels.ts'
import type { CitedStatement, Phrasebook } from './phrasebook.ts'

/** The words of a locale and the labels of the scheme in it. */
export type Voice = { readonly phrases: Phrasebook; readonly labels: Labels }

export function voiceOf(assessment: Assessment, locale: Locale): Voice {
  return { phrases: locale === 'ja' ? ja : en, labels: labelsOf(schemeOf(assessment), locale) }
}

/** Words what a leaf found; it names no more than so many rows. */
export function statementOf(
  { phrases, labels }: Voice,
  { detail, verdict, citation }: Found,
  most?: number,
): CitedStatement {
  return { ...phrases.statement(detail, verdict, labels, most), article: citation.text }
}
