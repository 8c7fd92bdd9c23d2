import type { Locale, Scheme, Stage } from 'kijun'
import { findScheme, schemeName } from 'kijun'
import { schemes } from 'kijun/schemes'
import type { Moment } from './definition.ts'
import type { Facts } from './facts/factPath.ts'

/** Everything that a person has chosen or entered. The result is computed from this and nothing else. */
export type PageState = {
  readonly locale: Locale
  /** `id@edition`. */
  readonly scheme: string
  readonly at: Moment
  /** The day of the moment, and of the decision from which a validity runs; empty if it is not given. */
  readonly on: string
  readonly stages: readonly Stage[]
  readonly readings: { readonly [reading: string]: string }
  readonly parameters: { readonly [parameter: string]: string }
  readonly facts: Facts
}

export const stageNames: readonly Stage[] = ['eligibility', 'reception', 'criteria']
export const momentNames: readonly Moment[] = ['application', 'decision', 'renewal', 'holding']

/** A page on which nothing has been entered. */
export function emptyState(scheme: Scheme, locale: Locale, on: string): PageState {
  return {
    locale,
    scheme: schemeName(scheme),
    at: 'decision',
    on,
    stages: stageNames,
    readings: {},
    parameters: {},
    facts: {},
  }
}

/** The edition that is chosen. */
export function schemeIn(state: PageState): Scheme {
  const found = findScheme(schemes, state.scheme)
  if (!found.ok) throw new TypeError(found.issues[0].message)
  return found.value
}
