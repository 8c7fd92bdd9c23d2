import { schemeThresholds } from '../../analysis/index.ts'
import type { Locale, Scheme } from '../../index.ts'
import { formatTable } from '../output/formatTable.ts'
import { NOTHING } from '../output/tableWriter.ts'
import { simulationWordsIn } from './simulationWords.ts'

/** The thresholds that can be set, with their present values and articles. */
export function thresholdTable(
  scheme: Scheme,
  { locale, maxWidth }: { readonly locale: Locale; readonly maxWidth?: number | undefined },
): string {
  const { thresholds, measure: measureColumn } = simulationWordsIn(locale)
  const labels = scheme.words?.measures ?? {}
  const header = [thresholds.path, thresholds.value, measureColumn, thresholds.article]
  const rows = schemeThresholds(scheme).map(({ path, value, measure, citation }) => {
    const label = measure !== undefined && Object.hasOwn(labels, measure) ? labels[measure]![locale] : measure
    return [path, value, label ?? NOTHING, citation.text]
  })
  return formatTable([header, ...rows], maxWidth)
}
