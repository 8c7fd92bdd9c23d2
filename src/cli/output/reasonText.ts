import type { Locale, StatusReason } from '../../index.ts'
import { lifecycleWordsIn, type ReasonDays } from '../lifecycleWords.ts'

/** A reason in words, with its article. */
export function reasonText({ code, params, citation }: StatusReason, locale: Locale): string {
  const words = lifecycleWordsIn(locale)
  const text = words.reasons[code](params as ReasonDays)
  return citation ? words.cited(text, citation.text) : text
}
