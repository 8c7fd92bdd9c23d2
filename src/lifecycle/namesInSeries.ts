import type { Scheme } from '../scheme/schemeDefinition.ts'

/** The tiers of any edition of a series. */
export function tiersInSeries(series: readonly Scheme[]): readonly string[] {
  return [...new Set(series.flatMap((edition) => edition.tiers.map(({ id }) => id)))]
}

/** The grounds for revocation of any edition of a series. */
export function groundsInSeries(series: readonly Scheme[]): readonly string[] {
  return [
    ...new Set(
      series.flatMap((edition) => (edition.lifecycle?.revocation?.grounds ?? []).map(({ id }) => id)),
    ),
  ]
}
