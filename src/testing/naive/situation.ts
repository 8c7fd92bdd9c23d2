import type { Scheme } from '../../index.ts'

/** Facts as they are handed in. */
export type FactsData = { readonly [fact: string]: unknown }

/** What a condition is looked at under. */
export type Situation = {
  readonly scheme: Scheme
  readonly facts: FactsData
  readonly on?: string | undefined
  readonly readings?: { readonly [reading: string]: string } | undefined
  readonly parameters?: { readonly [parameter: string]: string } | undefined
}

/** The case of the alternative that is followed. */
export function caseOf<T>(
  { scheme, readings }: Situation,
  by: { readonly reading: string; readonly cases: { readonly [alternative: string]: T } },
): T {
  return by.cases[readings?.[by.reading] ?? scheme.readings![by.reading]!.default]!
}
