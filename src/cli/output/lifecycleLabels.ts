import { editionOn, type Locale, type Scheme } from '../../index.ts'
import { tierLabel } from '../words.ts'

/** What a tier is called in the newest edition of a series that names it; by its id where none does. */
export function tierInSeries(series: readonly Scheme[], tier: string, locale: Locale): string {
  const named = [...series]
    .reverse()
    .find((edition) => edition.words?.tiers && Object.hasOwn(edition.words.tiers, tier))
  return named ? tierLabel(named, tier, locale) : tier
}

/** What a ground for revocation is called in the edition that governs a day. */
export function groundInSeries(
  series: readonly Scheme[],
  ground: string,
  on: string,
  locale: Locale,
): string {
  const edition = editionOn(series, on) ?? series[0]
  const grounds = edition?.words?.grounds
  return grounds && Object.hasOwn(grounds, ground) ? grounds[ground]![locale] : ground
}
