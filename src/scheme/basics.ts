import type { Counting, PeriodLength } from '../calendar/periodLength.ts'

export type { Counting, PeriodLength }

/** Words in both languages of this library. */
export type Words = { readonly ja: string; readonly en: string }

/** The five domains, under the same ids in every scheme. */
export type Domain = 'environment' | 'social' | 'governance' | 'local' | 'global'

/** When a fact is asked and a requirement applies: at application, decision or renewal, or while certified. */
export type Moment = 'application' | 'decision' | 'renewal' | 'holding'
export const everyMoment = [
  'application',
  'decision',
  'renewal',
  'holding',
] as const satisfies readonly Moment[]
/** When it is asked and applies where a definition does not say. */
export const usualMoments: readonly Moment[] = ['application', 'decision']

/**
 * The provisions that an element executes, by id. The first is the one that reasons cite.
 * `'tier-gold-overall'`, or `['A4-3', '3-f2-excess']`.
 */
export type Cite = string | readonly [string, ...string[]]

/** An exact number as a text writes it: `'59.5'`, `'80%'`, `'2/3'`. */
export type Literal = string

/**
 * One value for each alternative of a reading. Wherever a definition may differ by reading, it holds this in
 * place of the value.
 */
export interface ByReading<T> {
  readonly kind: 'byReading'
  readonly reading: string
  readonly cases: { readonly [alternative: string]: T }
}

/** The first provision of a citation. */
export function firstCited(cite: Cite): string {
  return typeof cite === 'string' ? cite : cite[0]
}

/** All provisions of a citation. */
export function allCited(cite: Cite | undefined): readonly string[] {
  if (cite === undefined) return []
  return typeof cite === 'string' ? [cite] : cite
}
