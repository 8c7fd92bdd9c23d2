import { schemeThresholds } from '../../analysis/index.ts'
import type { Locale, Scheme } from '../../index.ts'
import { NOTHING } from '../output/nothing.ts'
import { simulationWordsIn } from './simulationWords.ts'

/** The thresholds that can be set as rows, with their present values and articles. */
export function thresholdRows(scheme: Scheme, locale: Locale): readonly (readonly string[])[] {
  const { thresholds, measure: measureColumn } = simulationWordsIn(locale)
  const labels = scheme.words?.measures ?? {}
  const header = [thresholds.path, thresholds.value, measureColumn, thresholds.article]
  const rows = schemeThresholds(scheme).map(({ path, value, measure, citation }) => {
    const label = measure !== undefined && Object.hasOwn(labels, measure) ? labels[measure]![locale] : measure
    return [path, value, label ?? NOTHING, citation.text]
  })
  return [header, ...rows]
}
