import { explain, type Locale, validity } from '../../index.ts'
import type { Assessed } from '../answers/assessEntry.ts'
import { wordsIn } from '../words.ts'

/** How explanations are written. */
export type ExplanationOptions = {
  readonly locale: Locale
  readonly format: 'text' | 'markdown'
  readonly detail: 'line' | 'standard' | 'full'
  /** The day of the decision for which the validity is stated. */
  readonly decidedOn?: string | undefined
}

/** The explanation of one applicant, with its validity or why there is none. */
export function explanation(
  { scheme, assessment, readings = {} }: Assessed,
  { locale, format, detail, decidedOn }: ExplanationOptions,
): string {
  const dated = decidedOn === undefined ? undefined : validity(scheme, { decidedOn, readings })
  if (!dated || dated.ok) {
    return explain(assessment, { locale, format, detail, ...(dated ? { validity: dated.value } : {}) })
  }
  const text = explain(assessment, { locale, format, detail })
  if (detail === 'line' || assessment.outcome === 'unmet') return text
  const { validity: heading, notStated, endsBeforeStart } = wordsIn(locale)
  const why = { 'validity/not-stated': notStated, 'validity/ends-before-start': endsBeforeStart }
  const { code } = dated.issues[0]
  return code in why ? `${text}\n\n${heading}${why[code as keyof typeof why]}` : text
}
