/** Where a value belongs in the facts: `['items', 'OK-S-1', 'met']`. */
export type FactPath = readonly [string, ...(string | number)[]]

/** What is known of an applicant, as `assess` takes it. What is not known is absent. */
export type Facts = { readonly [fact: string]: unknown }

/** The id of the control for a value. */
export function controlId(path: readonly (string | number)[]): string {
  return `fact--${path.join('--')}`
}
