import { explain, type Locale, validity } from '../../index.ts'
import type { Assessed } from '../answers/assessEntry.ts'
import { tierLabel, wordsIn } from '../words.ts'
import { type Cell, outcomeTones } from './cell.ts'
import { NOTHING } from './nothing.ts'

/** How a row is written. */
export type RowOptions = {
  readonly locale: Locale
  /** The day of the decision for which the end of the validity is shown. */
  readonly decidedOn?: string | undefined
}

/** The columns of a table of assessments, after the id. */
export function assessmentHeader({ locale, decidedOn }: RowOptions): readonly string[] {
  const { scheme, tier, outcome, validUntil, reason } = wordsIn(locale)
  return [scheme, tier, outcome, ...(decidedOn === undefined ? [] : [validUntil]), reason]
}

/** An assessment as a row: scheme, tier, outcome, the end of the validity if it is asked for, and one line of reason. */
export function assessmentRow(assessed: Assessed, { locale, decidedOn }: RowOptions): readonly Cell[] {
  const { assessment } = assessed
  return [
    assessment.scheme,
    tierCell(assessed, locale),
    { text: wordsIn(locale).outcomes[assessment.outcome], tone: outcomeTones[assessment.outcome] },
    ...(decidedOn === undefined ? [] : [untilCell(assessed, decidedOn, locale)]),
    explain(assessment, { locale, format: 'text', detail: 'line' }),
  ]
}

function tierCell({ scheme, assessment: { tier, tierRange } }: Assessed, locale: Locale): string {
  if (tier !== undefined) return tierLabel(scheme, tier, locale)
  const { lowest, highest } = tierRange
  return `${tierLabel(scheme, lowest, locale)} – ${tierLabel(scheme, highest, locale)}`
}

/** The end of the validity, or why there is none; nothing for those who cannot be certified. */
function untilCell(
  { scheme, assessment, readings = {} }: Assessed,
  decidedOn: string,
  locale: Locale,
): string {
  if (assessment.outcome === 'unmet') return NOTHING
  const dated = validity(scheme, { decidedOn, readings })
  if (dated.ok) return dated.value.until
  const { notStated, endsBeforeStart } = wordsIn(locale)
  switch (dated.issues[0].code) {
    case 'validity/not-stated':
      return notStated
    case 'validity/ends-before-start':
      return endsBeforeStart
    default:
      return NOTHING
  }
}
