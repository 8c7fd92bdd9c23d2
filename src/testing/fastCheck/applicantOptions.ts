import type { FactsData } from '../naive/situation.ts'

/**
 * What is known of an applicant or a history. `complete`: everything, in order. `partial`: something is missing, and
 * what is there is in order. `malformed`: something cannot be read.
 */
export type Kind = 'complete' | 'partial' | 'malformed'

/** Which applicants are made. */
export type ApplicantOptions = {
  /** `complete` if it does not say. */
  readonly kind?: Kind
}

/** Data that cannot be read, and where that is so. */
export type Malformed = {
  readonly data: FactsData
  readonly errors: readonly (readonly (string | number)[])[]
}
